import { PhraseLexicon } from '../phrase-lexicon.ts';
import { numbers as ar } from './ar/numbers.ts';
import { languageCode } from './code.ts';
import { numbers as cs } from './cs/numbers.ts';
import { numbers as da } from './da/numbers.ts';
import { numbers as de } from './de/numbers.ts';
import { numbers as el } from './el/numbers.ts';
import { numbers as en } from './en/numbers.ts';
import { numbers as es } from './es/numbers.ts';
import { numbers as fa } from './fa/numbers.ts';
import { numbers as fi } from './fi/numbers.ts';
import { numbers as fr } from './fr/numbers.ts';
import { numbers as he } from './he/numbers.ts';
import { numbers as hi } from './hi/numbers.ts';
import { numbers as hu } from './hu/numbers.ts';
import { numbers as id } from './id/numbers.ts';
import { numbers as it } from './it/numbers.ts';
import { numbers as nb } from './nb/numbers.ts';
import { numbers as nl } from './nl/numbers.ts';
import { numberNames } from './number-names.ts';
import type { NumbersData } from './numbers-data.ts';
import { numbers as pl } from './pl/numbers.ts';
import { numbers as pt } from './pt/numbers.ts';
import { numbers as ro } from './ro/numbers.ts';
import { numbers as ru } from './ru/numbers.ts';
import { numbers as sv } from './sv/numbers.ts';
import { numbers as tr } from './tr/numbers.ts';
import { numbers as uk } from './uk/numbers.ts';
import { numbers as vi } from './vi/numbers.ts';

/** What a word can be within a numeral: kinds of the number lexicon. */
export const NumberKind = {
  /** 0–19, and whole words below 100 that take no unit after them. */
  small: 0,
  tens: 1,
  hundred: 2,
  /** A whole word of 100–999 ("doscientos"). */
  hundreds: 3,
  /** A whole word of 1000 or more ("dreitausend"). */
  whole: 4,
  /** Value: the power of ten. */
  scale: 5,
  gluedScale: 6,
  ordinal: 7,
  ordinalSuffix: 8,
  /** Value: the denominator. */
  fraction: 9,
  half: 10,
  article: 11,
  and: 12,
  dozen: 13,
  /** "hundreds", "dozens": value is the least that it may mean. */
  plural: 14,
  few: 15,
  couple: 16,
  point: 17,
  minus: 18,
  outOf: 19,
} as const;

export interface NumberWords {
  readonly lexicon: PhraseLexicon;
  readonly decimalComma: boolean;
}

const exponent = (value: string): number => Math.round(Math.log10(Number(value)));

function build(data: NumbersData): NumberWords {
  const lexicon = new PhraseLexicon();
  const each = (kind: number, words: Readonly<Record<string, string>> | undefined): void => {
    for (const [value, phrases] of Object.entries(words ?? {})) lexicon.add(kind, Number(value), phrases);
  };
  data.small.forEach((words, value) => {
    lexicon.add(NumberKind.small, value, words);
  });
  data.tens.forEach((words, k) => {
    lexicon.add(NumberKind.tens, (k + 2) * 10, words);
  });
  for (const [key, words] of Object.entries(data.other ?? {})) {
    const value = Number(key);
    const kind = value < 100 ? NumberKind.small : value < 1000 ? NumberKind.hundreds : NumberKind.whole;
    lexicon.add(kind, value, words);
  }
  lexicon.add(NumberKind.hundred, 100, data.hundred);
  for (const [value, words] of Object.entries(data.scales)) lexicon.add(NumberKind.scale, exponent(value), words);
  for (const [value, words] of Object.entries(data.gluedScales ?? {}))
    lexicon.add(NumberKind.gluedScale, exponent(value), words);
  each(NumberKind.ordinal, data.ordinals);
  lexicon.add(NumberKind.ordinalSuffix, 1, data.ordinalSuffixes);
  each(NumberKind.fraction, data.fractions);
  lexicon.add(NumberKind.half, 1, data.half);
  lexicon.add(NumberKind.article, 1, data.article);
  lexicon.add(NumberKind.and, 1, data.and);
  lexicon.add(NumberKind.dozen, 12, data.dozen);
  each(NumberKind.plural, data.plurals);
  lexicon.add(NumberKind.few, 1, data.few);
  lexicon.add(NumberKind.couple, 1, data.couple);
  lexicon.add(NumberKind.point, 1, data.point);
  lexicon.add(NumberKind.minus, 1, data.minus);
  lexicon.add(NumberKind.outOf, 1, data.outOf);
  return { lexicon, decimalComma: data.decimalComma };
}

const byLanguage: Readonly<Record<string, NumbersData>> = { en, de, fr, es, pt, it, nl, ru, uk };
/** Words of languages of which only the most frequent are known, beside the scales that the runtime has. */
const some: Readonly<Record<string, Partial<NumbersData>>> = {
  pl,
  tr,
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
  ar,
};
const built = new Map<string, NumberWords>();

function withNames(code: string): NumbersData {
  const names = numberNames(code);
  return names ? { ...names, ...some[code] } : en;
}

/**
 * The number words of a BCP 47 language; where it has no folder, those of its scales as the runtime knows them; English
 * words where it knows none.
 */
export function numberWordsOf(language: string): NumberWords {
  const code = languageCode(language);
  let words = built.get(code);
  if (!words) {
    words = build(byLanguage[code] ?? withNames(code));
    built.set(code, words);
  }
  return words;
}
