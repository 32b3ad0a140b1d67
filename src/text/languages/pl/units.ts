import type { UnitsData } from '../units-data.ts';

/** Polish unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    PLN: 'złoty|złote|złotych|złotego|zł',
    EUR: 'euro',
    USD: 'dolar|dolary|dolarów|dolara',
    GBP: 'funt|funty|funtów',
    CHF: 'frank szwajcarski|franków szwajcarskich|franków',
    UAH: 'hrywien|hrywny|hrywna',
    RUB: 'rubli|ruble|rubel',
  },
  cents: { PLN: 'grosz|grosze|groszy', EUR: 'eurocentów' },
  units: {
    km: 'kilometr|kilometry|kilometrów|kilometra',
    m: 'metr|metry|metrów|metra',
    kg: 'kilogram|kilogramy|kilogramów|kilo',
    t: 'tona|tony|ton',
    ha: 'hektar|hektary|hektarów',
    m2: 'metrów kwadratowych',
    km2: 'kilometrów kwadratowych',
    'km/h': 'kilometrów na godzinę',
    l: 'litr|litry|litrów',
    bbl: 'baryłek|baryłki',
  },
  percent: 'procent|proc|procenta',
  points: 'punkt procentowy|punkty procentowe|punktów procentowych|pkt proc',
  atLeast: 'co najmniej|przynajmniej|ponad|powyżej|więcej niż|minimum',
  atMost: 'mniej niż|poniżej|najwyżej|maksymalnie',
  about: 'około|ok|ok.|blisko|prawie|niemal|niespełna',
  to: 'do',
  between: 'od|między',
};
