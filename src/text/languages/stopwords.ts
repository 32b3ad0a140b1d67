import { foldHash } from '../fold.ts';
import * as ar from './ar/stopwords.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/stopwords.ts';
import * as da from './da/stopwords.ts';
import * as de from './de/stopwords.ts';
import * as el from './el/stopwords.ts';
import * as en from './en/stopwords.ts';
import * as es from './es/stopwords.ts';
import * as fa from './fa/stopwords.ts';
import * as fi from './fi/stopwords.ts';
import * as fr from './fr/stopwords.ts';
import * as he from './he/stopwords.ts';
import * as hi from './hi/stopwords.ts';
import * as hu from './hu/stopwords.ts';
import * as id from './id/stopwords.ts';
import * as it from './it/stopwords.ts';
import * as ja from './ja/stopwords.ts';
import * as ko from './ko/stopwords.ts';
import * as nb from './nb/stopwords.ts';
import * as nl from './nl/stopwords.ts';
import * as pl from './pl/stopwords.ts';
import * as pt from './pt/stopwords.ts';
import * as ro from './ro/stopwords.ts';
import * as ru from './ru/stopwords.ts';
import * as sv from './sv/stopwords.ts';
import * as tr from './tr/stopwords.ts';
import * as uk from './uk/stopwords.ts';
import * as vi from './vi/stopwords.ts';
import * as zh from './zh/stopwords.ts';

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
  da,
  fa,
  fi,
  hu,
  id,
  nb,
  ro,
  sv,
  vi,
  ja,
  ko,
  tr,
  zh,
};
const read = new Map<string, ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** The function words of a language by its code, with spaces between them; empty where it has no list. */
export const stopwordListOf = (code: string): string => lists[code]?.stopwords ?? '';

/** Folded hashes of a BCP 47 language's function words; empty where the language has no list. */
export function stopwordsOf(language: string): ReadonlySet<number> {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list ? new Set(list.stopwords.split(' ').map(foldHash)) : none;
  read.set(code, found);
  return found;
}
