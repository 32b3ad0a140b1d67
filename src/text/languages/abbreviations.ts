import { foldHash } from '../fold.ts';
import * as de from './de/abbreviations.ts';
import * as en from './en/abbreviations.ts';
import * as es from './es/abbreviations.ts';
import * as fr from './fr/abbreviations.ts';
import * as it from './it/abbreviations.ts';
import * as nl from './nl/abbreviations.ts';
import * as pl from './pl/abbreviations.ts';
import * as pt from './pt/abbreviations.ts';
import * as ru from './ru/abbreviations.ts';
import * as uk from './uk/abbreviations.ts';

export interface Abbreviations {
  /** Fold hashes of words that a full stop follows without ending the sentence. */
  readonly never: ReadonlySet<number>;
  /** Those that may end one: the next word decides. */
  readonly mayEnd: ReadonlySet<number>;
  /** Whether "24." is an ordinal. */
  readonly ordinalStop: boolean;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldHash));
const read = (data: { abbreviations: string; mayEnd: string; ordinalStop?: boolean }): Abbreviations => ({
  never: hashes(data.abbreviations),
  mayEnd: hashes(data.mayEnd),
  ordinalStop: data.ordinalStop === true,
});

const english = read(en);
const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  de: read(de),
  fr: read(fr),
  es: read(es),
  pt: read(pt),
  it: read(it),
  nl: read(nl),
  pl: read(pl),
  ru: read(ru),
  uk: read(uk),
};

/** The abbreviations of a BCP 47 language; English ones where the language has no folder. */
export const abbreviationsOf = (language: string): Abbreviations =>
  byLanguage[language.slice(0, 2).toLowerCase()] ?? english;
