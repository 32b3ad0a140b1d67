import { foldHash } from '../fold.ts';
import * as ar from './ar/openings.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/openings.ts';
import * as da from './da/openings.ts';
import * as de from './de/openings.ts';
import * as el from './el/openings.ts';
import * as en from './en/openings.ts';
import * as es from './es/openings.ts';
import * as fa from './fa/openings.ts';
import * as fi from './fi/openings.ts';
import * as fr from './fr/openings.ts';
import * as he from './he/openings.ts';
import * as hi from './hi/openings.ts';
import * as hu from './hu/openings.ts';
import * as id from './id/openings.ts';
import * as it from './it/openings.ts';
import * as ko from './ko/openings.ts';
import * as nb from './nb/openings.ts';
import * as nl from './nl/openings.ts';
import * as pl from './pl/openings.ts';
import * as pt from './pt/openings.ts';
import * as ro from './ro/openings.ts';
import * as ru from './ru/openings.ts';
import * as sv from './sv/openings.ts';
import * as tr from './tr/openings.ts';
import * as uk from './uk/openings.ts';
import * as vi from './vi/openings.ts';

export interface Openings {
  /** Folded hashes of words that lean on the sentence before when they begin one. */
  readonly connectives: ReadonlySet<number>;
  readonly pronouns: ReadonlySet<number>;
}

const lists: Readonly<Record<string, { readonly connectives: string; readonly pronouns: string }>> = {
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
  ko,
  tr,
};
const read = new Map<string, Openings>();
const none: Openings = { connectives: new Set(), pronouns: new Set() };
const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldHash));

/** Words of a BCP 47 language that make an opening dangle; none where the language has no list. */
export function openingsOf(language: string): Openings {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list ? { connectives: hashes(list.connectives), pronouns: hashes(list.pronouns) } : none;
  read.set(code, found);
  return found;
}
