import { PhraseLexicon } from '../phrase-lexicon.ts';
import { units as ar } from './ar/units.ts';
import { languageCode } from './code.ts';
import { units as cs } from './cs/units.ts';
import { units as da } from './da/units.ts';
import { units as de } from './de/units.ts';
import { units as el } from './el/units.ts';
import { units as en } from './en/units.ts';
import { units as es } from './es/units.ts';
import { units as fa } from './fa/units.ts';
import { units as fi } from './fi/units.ts';
import { units as fr } from './fr/units.ts';
import { units as he } from './he/units.ts';
import { units as hi } from './hi/units.ts';
import { units as hu } from './hu/units.ts';
import { units as id } from './id/units.ts';
import { units as it } from './it/units.ts';
import { units as ja } from './ja/units.ts';
import { units as ko } from './ko/units.ts';
import { units as nb } from './nb/units.ts';
import { units as nl } from './nl/units.ts';
import { units as pl } from './pl/units.ts';
import { units as pt } from './pt/units.ts';
import { units as ro } from './ro/units.ts';
import { units as ru } from './ru/units.ts';
import { stopwordListOf } from './stopwords.ts';
import { units as sv } from './sv/units.ts';
import { units as th } from './th/units.ts';
import { units as tr } from './tr/units.ts';
import { units as uk } from './uk/units.ts';
import type { UnitsData } from './units-data.ts';
import { units as vi } from './vi/units.ts';
import { units as zh } from './zh/units.ts';

/** What a word can be around a number: kinds of the unit lexicon. */
export const UnitKind = {
  /** Value: index into `UnitWords.codes`. */
  currency: 0,
  cents: 1,
  unit: 2,
  percent: 3,
  points: 4,
  atLeast: 5,
  atMost: 6,
  about: 7,
  orMore: 8,
  orLess: 9,
  orSo: 10,
  to: 11,
  between: 12,
  label: 13,
  old: 14,
  aged: 15,
  stop: 16,
  pronoun: 17,
  /** ISO 4217 letters and signs with letters, in capitals only; value as for a currency. */
  code: 18,
  /** Abbreviations of units, the same in all languages ("km"). */
  sign: 19,
  percentBefore: 20,
} as const;

export interface UnitWords {
  readonly lexicon: PhraseLexicon;
  readonly codes: readonly string[];
  /** Codes of units of measure among them. */
  readonly measures: readonly string[];
  /** Whether function words are known, so that the noun counted can be told. */
  readonly nouns: boolean;
  readonly nounFirst: boolean;
  /** Nouns are written with a capital. */
  readonly capitalNouns: boolean;
}

/** ISO 4217 codes that news prints. */
const CODES =
  'USD EUR GBP JPY CNY RUB UAH INR CHF CAD AUD NZD HKD SGD BRL MXN KRW TRY SEK NOK DKK PLN CZK HUF RON ILS SAR AED ZAR THB IDR MYR PHP KZT GEL EGP NGN KES ARS CLP COP PEN PKR BDT VND QAR KWD BGN ISK TWD';

/** Code → abbreviations that stand behind a number; matched by their folded form. */
const UNIT_SIGNS: Readonly<Record<string, string>> = {
  km: 'km',
  m: 'm',
  cm: 'cm',
  dm: 'dm',
  mm: 'mm',
  mile: 'mi',
  foot: 'ft',
  inch: 'in',
  yard: 'yd',
  kg: 'kg',
  g: 'g',
  mg: 'mg',
  µg: 'μg|mcg|ug',
  t: 't',
  lb: 'lb|lbs',
  oz: 'oz',
  l: 'l',
  ml: 'ml',
  m2: 'sqm|sq m|m2',
  km2: 'sq km|km2',
  ft2: 'sq ft|sq. ft',
  mile2: 'sq mi',
  ha: 'ha',
  m3: 'm3|cbm',
  'km/h': 'km/h|kph|kmh|kmph|km/hr',
  mph: 'mph',
  'm/s': 'm/s',
  kW: 'kw',
  MW: 'mw',
  GW: 'gw',
  kWh: 'kwh',
  MWh: 'mwh',
  hp: 'hp',
  GB: 'gb',
  MB: 'mb',
  TB: 'tb',
  kB: 'kb',
  MHz: 'mhz',
  GHz: 'ghz',
  bbl: 'bbl|bpd',
};

function build(data: UnitsData): UnitWords {
  const lexicon = new PhraseLexicon();
  const codes: string[] = [''];
  const K = UnitKind;
  const each = (kind: number, words: Readonly<Record<string, string>>): void => {
    for (const [code, phrases] of Object.entries(words)) {
      let at = codes.indexOf(code);
      if (at < 0) at = codes.push(code) - 1;
      lexicon.add(kind, at, phrases);
    }
  };
  each(K.currency, data.currencies);
  each(K.cents, data.cents);
  each(K.unit, data.units);
  each(K.sign, UNIT_SIGNS);
  each(K.code, Object.fromEntries(CODES.split(' ').map((code) => [code, code])));
  lexicon.add(K.percent, 1, data.percent);
  lexicon.add(K.percentBefore, 1, data.percentBefore);
  lexicon.add(K.points, 1, data.points);
  lexicon.add(K.atLeast, 1, data.atLeast);
  lexicon.add(K.atMost, 1, data.atMost);
  lexicon.add(K.about, 1, data.about);
  lexicon.add(K.orMore, 1, data.orMore);
  lexicon.add(K.orLess, 1, data.orLess);
  lexicon.add(K.orSo, 1, data.orSo);
  lexicon.add(K.to, 1, data.to);
  lexicon.add(K.between, 1, data.between);
  lexicon.add(K.label, 1, data.labels);
  lexicon.add(K.old, 1, data.old);
  lexicon.add(K.aged, 1, data.aged);
  lexicon.add(K.stop, 1, data.stops);
  lexicon.add(K.pronoun, 1, data.pronouns);
  return {
    lexicon,
    codes,
    measures: [...new Set([...Object.keys(data.units), ...Object.keys(UNIT_SIGNS)])],
    nouns: data.stops !== '',
    nounFirst: data.nounFirst,
    capitalNouns: data.capitalNouns === true,
  };
}

const byLanguage: Readonly<Record<string, UnitsData>> = { en, de, fr, es, pt, it, nl, ru, uk };
/** Words of languages of which only the most frequent are known. */
const some: Readonly<Record<string, Partial<UnitsData>>> = {
  ar,
  ja,
  pl,
  tr,
  zh,
  cs,
  da,
  el,
  fa,
  fi,
  he,
  hi,
  hu,
  id,
  nb,
  ro,
  sv,
  vi,
  ko,
  th,
};
const built = new Map<string, UnitWords>();

/** Dollars and euros of a language without a folder, as the runtime's locale data call them: the last word of the name. */
function withCurrencies(code: string): UnitsData {
  const currencies: Record<string, string> = {};
  try {
    for (const currency of ['USD', 'EUR', 'GBP']) {
      const format = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'name' });
      const names = [1, 2, 5, 1.5].map(
        (value) => format.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? '',
      );
      currencies[currency] = [...new Set(names.flatMap((name) => [name, name.split(' ').at(-1) ?? '']))].join('|');
    }
  } catch {
    return en;
  }
  const own = some[code];
  return {
    ...en,
    stops: stopwordListOf(code).replaceAll(' ', '|'),
    labels: '',
    old: '',
    aged: '',
    pronouns: '',
    nounFirst: true,
    ...own,
    currencies: { ...en.currencies, ...currencies, ...own?.currencies },
    units: { ...en.units, ...own?.units },
  };
}

/** The unit words of a BCP 47 language; where it has no folder, English signs with the currencies' own names. */
export function unitWordsOf(language: string): UnitWords {
  const code = languageCode(language);
  let words = built.get(code);
  if (!words) {
    words = build(byLanguage[code] ?? withCurrencies(code));
    built.set(code, words);
  }
  return words;
}
