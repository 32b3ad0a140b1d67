import type { NameParts } from './name-parts.ts';
import { weightOf } from './name-words.ts';
import { type LikenessReason, wordLikeness } from './word-likeness.ts';

/** Words `i … i + width` of one name and `j … j + height` of the other that are taken for the same. */
export interface Pairing {
  readonly i: number;
  readonly width: number;
  readonly j: number;
  readonly height: number;
  readonly value: number;
  readonly reason: LikenessReason | 'run-together';
}

/** From which value on a pairing counts as a match; below, it only ranks. */
export const MATCH = 0.45;

/** Pairs the words of two names one to one, the likeliest first; two words may pair with one that runs them together. */
export function alignWords(left: NameParts, right: NameParts): Pairing[] {
  const all: Pairing[] = [];
  const a = left.words;
  const b = right.words;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const x = a[i]!;
      const y = b[j]!;
      const likeness = pairLikeness(x, y);
      if (likeness !== undefined) all.push({ i, width: 1, j, height: 1, ...likeness });
      const joined = i + 1 < a.length ? together(x + a[i + 1]!, y) : undefined;
      if (joined !== undefined) all.push({ i, width: 2, j, height: 1, ...joined });
      const apart = j + 1 < b.length ? together(y + b[j + 1]!, x) : undefined;
      if (apart !== undefined) all.push({ i, width: 1, j, height: 2, ...apart });
      if (x.length === 2 && initialsAt(x, b, j))
        all.push({ i, width: 1, j, height: 2, value: 0.75, reason: 'initial' });
      if (y.length === 2 && initialsAt(y, a, i))
        all.push({ i, width: 2, j, height: 1, value: 0.75, reason: 'initial' });
    }
  }
  const rank = (p: Pairing): number => p.value * Math.min(weight(a, p.i, p.width), weight(b, p.j, p.height));
  all.sort((p, q) => rank(q) - rank(p) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const chosen = all.filter(({ i, width, j, height }) => {
    for (let k = i; k < i + width; k++) if (usedLeft.has(k)) return false;
    for (let k = j; k < j + height; k++) if (usedRight.has(k)) return false;
    for (let k = i; k < i + width; k++) usedLeft.add(k);
    for (let k = j; k < j + height; k++) usedRight.add(k);
    return true;
  });
  return chosen.sort((p, q) => p.i - q.i);
}

export function weight(words: readonly string[], from: number, count: number): number {
  let sum = 0;
  for (let k = from; k < from + count; k++) sum += weightOf(words[k]!);
  return sum;
}

export function pairLikeness(x: string, y: string): { value: number; reason: LikenessReason } | undefined {
  if (x === '' || y === '') return undefined;
  if (x.length === 1 || y.length === 1) {
    if (x === y) return { value: 1, reason: 'same' };
    return x[0] === y[0] ? { value: 0.8, reason: 'initial' } : undefined;
  }
  const { value, reason } = wordLikeness(x, y);
  return value > 0.3 ? { value, reason } : undefined;
}

function together(joined: string, word: string): { value: number; reason: 'run-together' } | undefined {
  if (word.length < 5 || Math.abs(joined.length - word.length) > 1) return undefined;
  if (joined === word) return { value: 0.97, reason: 'run-together' };
  const { value } = wordLikeness(joined, word);
  return value > 0.75 ? { value: value * 0.95, reason: 'run-together' } : undefined;
}

const initialsAt = (short: string, words: readonly string[], at: number): boolean =>
  at + 1 < words.length &&
  words[at]!.length > 2 &&
  words[at + 1]!.length > 2 &&
  short[0] === words[at]![0] &&
  short[1] === words[at + 1]![0];
