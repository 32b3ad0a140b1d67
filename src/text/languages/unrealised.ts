import { foldHash } from '../fold.ts';
import * as cs from './cs/unrealised.ts';
import * as de from './de/unrealised.ts';
import * as en from './en/unrealised.ts';
import * as es from './es/unrealised.ts';
import * as fr from './fr/unrealised.ts';
import * as it from './it/unrealised.ts';
import { polarityOf } from './polarity.ts';
import * as pt from './pt/unrealised.ts';

const lists: Readonly<Record<string, { readonly unrealised: string }>> = { cs, de, en, es, fr, it, pt };
const read = new Map<string, ReadonlySet<number>>();

/** Folded hashes of words behind which something is wanted, planned or possible; the modal verbs where a language has no list of its own. */
export function unrealisedOf(language: string): ReadonlySet<number> {
  const code = language.slice(0, 2).toLowerCase();
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = new Set([...polarityOf(code).modals, ...(list?.unrealised.split(' ').map(foldHash) ?? [])]);
  read.set(code, found);
  return found;
}
