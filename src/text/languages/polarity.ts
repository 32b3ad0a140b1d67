import { foldHash } from '../fold.ts';
import * as ar from './ar/polarity.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/polarity.ts';
import * as da from './da/polarity.ts';
import * as de from './de/polarity.ts';
import * as el from './el/polarity.ts';
import * as en from './en/polarity.ts';
import * as es from './es/polarity.ts';
import * as fa from './fa/polarity.ts';
import * as fi from './fi/polarity.ts';
import * as fr from './fr/polarity.ts';
import * as he from './he/polarity.ts';
import * as hi from './hi/polarity.ts';
import * as hu from './hu/polarity.ts';
import * as id from './id/polarity.ts';
import * as it from './it/polarity.ts';
import * as ja from './ja/polarity.ts';
import * as ko from './ko/polarity.ts';
import * as nb from './nb/polarity.ts';
import * as nl from './nl/polarity.ts';
import * as pl from './pl/polarity.ts';
import * as pt from './pt/polarity.ts';
import * as ro from './ro/polarity.ts';
import * as ru from './ru/polarity.ts';
import * as sv from './sv/polarity.ts';
import * as tr from './tr/polarity.ts';
import * as uk from './uk/polarity.ts';
import * as vi from './vi/polarity.ts';
import * as zh from './zh/polarity.ts';

export interface Polarity {
  /** Folded hashes of words that turn a statement round. */
  readonly negations: ReadonlySet<number>;
  readonly modals: ReadonlySet<number>;
  /** Words that take a negation back when they follow it. */
  readonly softeners: ReadonlySet<number>;
  /** Verbs that deny what stands behind them. */
  readonly denials: ReadonlySet<number>;
}

const lists: Readonly<
  Record<
    string,
    { readonly negations: string; readonly modals: string; readonly softeners: string; readonly denials?: string }
  >
> = {
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
const read = new Map<string, Polarity>();
const none: Polarity = { negations: new Set(), modals: new Set(), softeners: new Set(), denials: new Set() };
const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldHash));

/** The polarity words of a BCP 47 language; none where the language has no list. */
export function polarityOf(language: string): Polarity {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list
    ? {
        negations: hashes(list.negations),
        modals: hashes(list.modals),
        softeners: hashes(list.softeners),
        denials: list.denials === undefined ? new Set<number>() : hashes(list.denials),
      }
    : none;
  read.set(code, found);
  return found;
}
