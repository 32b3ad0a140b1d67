import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as de from './de/conjunctions.ts';
import * as en from './en/conjunctions.ts';
import * as es from './es/conjunctions.ts';
import * as fr from './fr/conjunctions.ts';
import * as it from './it/conjunctions.ts';
import * as nl from './nl/conjunctions.ts';
import * as pt from './pt/conjunctions.ts';
import * as ru from './ru/conjunctions.ts';

const lists: Readonly<Record<string, { readonly conjunctions: string }>> = { de, en, es, fr, it, nl, pt, ru };
const read = new Map<string, ReadonlySet<number>>();
const none: ReadonlySet<number> = new Set();

/** Folded hashes of the words behind which a sentence of a BCP 47 language goes on with another clause; none where there is no list. */
export function conjunctionsOf(language: string): ReadonlySet<number> {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = list ? new Set(list.conjunctions.split(' ').map(foldHash)) : none;
  read.set(code, found);
  return found;
}
