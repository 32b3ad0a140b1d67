import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as de from './de/opposites.ts';
import * as en from './en/opposites.ts';
import * as es from './es/opposites.ts';
import * as fr from './fr/opposites.ts';
import * as it from './it/opposites.ts';
import * as nl from './nl/opposites.ts';
import * as pl from './pl/opposites.ts';
import * as pt from './pt/opposites.ts';
import * as ru from './ru/opposites.ts';

const lists: Readonly<Record<string, { readonly opposites: string }>> = { de, en, es, fr, it, nl, pl, pt, ru };
/** Per word the sides that it is on: 2 × the line, and 1 more for what stands behind the stroke. */
type Sides = ReadonlyMap<number, readonly number[]>;
const read = new Map<string, Sides>();
const none: Sides = new Map();

/** Whether two words of a BCP 47 language, as folded hashes, say the contrary of one another; never where the language has no list. */
export function areOpposite(language: string, a: number, b: number): boolean {
  const sides = sidesOf(language);
  const own = sides.get(a);
  if (!own) return false;
  return sides.get(b)?.some((side) => own.includes(side ^ 1)) ?? false;
}

/** Whether a word has a contrary in the language's list at all. */
export const hasOpposite = (language: string, word: number): boolean => sidesOf(language).has(word);

function sidesOf(language: string): Sides {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const list = lists[code];
  const found = new Map<number, number[]>();
  list?.opposites
    .trim()
    .split('\n')
    .forEach((line, at) => {
      line.split(' / ').forEach((words, side) => {
        for (const word of words.split(' ')) {
          const hash = foldHash(word);
          found.set(hash, [...(found.get(hash) ?? []), 2 * at + side]);
        }
      });
    });
  const sides = list ? found : none;
  read.set(code, sides);
  return sides;
}
