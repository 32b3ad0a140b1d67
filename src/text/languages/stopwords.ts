import { foldHash } from '../fold.ts';
import * as ar from './ar/stopwords.ts';
import * as cs from './cs/stopwords.ts';
import * as de from './de/stopwords.ts';
import * as el from './el/stopwords.ts';
import * as en from './en/stopwords.ts';
import * as es from './es/stopwords.ts';
import * as fr from './fr/stopwords.ts';
import * as he from './he/stopwords.ts';
import * as hi from './hi/stopwords.ts';
import * as it from './it/stopwords.ts';
import * as nl from './nl/stopwords.ts';
import * as pl from './pl/stopwords.ts';
import * as pt from './pt/stopwords.ts';
import * as ru from './ru/stopwords.ts';
import * as uk from './uk/stopwords.ts';

const lists: Readonly<Record<string, { readonly stopwords: string }>> = {
  ar,
  cs,
  de,
  el,
  en,
  es,
  fr,
  he,
  hi,
  it,
  nl,
  pl,
  pt,
  ru,
  uk,
};
const read = new Map<string, ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** Folded hashes of a BCP 47 language's function words; empty where the language has no list. */
export function stopwordsOf(language: string): ReadonlySet<number> {
  const code = language.slice(0, 2).toLowerCase();
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list ? new Set(list.stopwords.split(' ').map(foldHash)) : none;
  read.set(code, found);
  return found;
}
