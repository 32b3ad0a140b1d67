import type { UnitsData } from '../units-data.ts';

/** Turkish unit, currency and bound words. Source: written for Stemma. */
export const units: Partial<UnitsData> = {
  currencies: {
    TRY: 'lira|liralık|türk lirası|lirayı|liraya|liradan|liranın|lirası|tl',
    USD: 'dolar|dolarlık|abd doları|doları|dolara|dolardan',
    EUR: 'euro|avro',
    GBP: 'sterlin',
    RUB: 'ruble',
  },
  units: {
    km: 'kilometre',
    m: 'metre',
    kg: 'kilogram|kilo',
    t: 'ton',
    ha: 'hektar',
    km2: 'kilometrekare',
    m2: 'metrekare',
  },
  percentBefore: 'yüzde',
  atLeast: 'en az',
  atMost: 'en fazla|en çok',
  about: 'yaklaşık|neredeyse',
  old: 'yaşındaki|yaşında|yaşındaydı',
};
