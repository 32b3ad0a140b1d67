import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/abbreviations.ts';
import * as da from './da/abbreviations.ts';
import * as de from './de/abbreviations.ts';
import * as el from './el/abbreviations.ts';
import * as en from './en/abbreviations.ts';
import * as es from './es/abbreviations.ts';
import * as fi from './fi/abbreviations.ts';
import * as fr from './fr/abbreviations.ts';
import * as hu from './hu/abbreviations.ts';
import * as id from './id/abbreviations.ts';
import * as it from './it/abbreviations.ts';
import * as nb from './nb/abbreviations.ts';
import * as nl from './nl/abbreviations.ts';
import * as pl from './pl/abbreviations.ts';
import * as pt from './pt/abbreviations.ts';
import * as ro from './ro/abbreviations.ts';
import * as ru from './ru/abbreviations.ts';
import * as sk from './sk/abbreviations.ts';
import * as sv from './sv/abbreviations.ts';
import * as tr from './tr/abbreviations.ts';
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
  tr: read(tr),
  cs: read(cs),
  da: read(da),
  el: read(el),
  fi: read(fi),
  hu: read(hu),
  id: read(id),
  nb: read(nb),
  ro: read(ro),
  sk: read(sk),
  sv: read(sv),
};

/** The abbreviations of a BCP 47 language; English ones where the language has no folder. */
export const abbreviationsOf = (language: string): Abbreviations => byLanguage[languageCode(language)] ?? english;
