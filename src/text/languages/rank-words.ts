import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/rank-words.ts';
import * as da from './da/rank-words.ts';
import * as de from './de/rank-words.ts';
import * as el from './el/rank-words.ts';
import * as en from './en/rank-words.ts';
import * as es from './es/rank-words.ts';
import * as fi from './fi/rank-words.ts';
import * as fr from './fr/rank-words.ts';
import * as hu from './hu/rank-words.ts';
import * as id from './id/rank-words.ts';
import * as it from './it/rank-words.ts';
import * as nb from './nb/rank-words.ts';
import * as nl from './nl/rank-words.ts';
import * as pl from './pl/rank-words.ts';
import * as pt from './pt/rank-words.ts';
import * as ro from './ro/rank-words.ts';
import * as ru from './ru/rank-words.ts';
import * as sv from './sv/rank-words.ts';
import * as tr from './tr/rank-words.ts';
import * as uk from './uk/rank-words.ts';

interface Lists {
  readonly rankWords: string;
  readonly plainTitles?: string;
  readonly sameTitles?: string;
}

const lists: Readonly<Record<string, Lists>> = {
  cs,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  uk,
  da,
  el,
  fi,
  hu,
  id,
  nb,
  ro,
  sv,
  tr,
};
const read = new Map<string, ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** Folded hashes of a BCP 47 language's words that alter the rank of an office; empty where it has no list. */
export function rankWordsOf(language: string): ReadonlySet<number> {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list ? new Set(list.rankWords.split(' ').map(foldHash)) : none;
  read.set(code, found);
  return found;
}

const plain = new Map<string, ReadonlySet<number>>();

/** Folded hashes of a language's words for whoever leads, whatever the office ("leader", "chief"); empty where it has no list. */
export function plainTitlesOf(language: string): ReadonlySet<number> {
  const code = languageCode(language);
  const known = plain.get(code);
  if (known) return known;
  const words = lists[code]?.plainTitles;
  const found = words === undefined ? none : new Set(words.split(' ').map(foldHash));
  plain.set(code, found);
  return found;
}

const alike = new Map<string, ReadonlyMap<string, number>>();

/** Whether two folded words of a language are words for one office: "judge", "justice". */
export function areSameTitles(language: string, a: string, b: string): boolean {
  const code = languageCode(language);
  let known = alike.get(code);
  if (!known) {
    const sets = lists[code]?.sameTitles?.split(' | ') ?? [];
    known = new Map(sets.flatMap((set, at) => set.split(' ').map((word) => [word, at] as const)));
    alike.set(code, known);
  }
  const set = known.get(a);
  return set !== undefined && set === known.get(b);
}
