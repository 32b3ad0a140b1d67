import type { NameWord } from './name-word.ts';

/** The runs of three letters of a name's words, weighed by how telling the word is; sorted, of length 1 as a vector. */
export interface LetterGrams {
  readonly keys: Int32Array;
  readonly values: Float32Array;
}

export function letterGrams(words: readonly NameWord[]): LetterGrams {
  const sums = new Map<number, number>();
  for (const { text, telling } of words) {
    const bound = `^${text}$`;
    for (let i = 0; i + 3 <= bound.length; i++) {
      const key = (bound.charCodeAt(i) << 16) ^ (bound.charCodeAt(i + 1) << 8) ^ bound.charCodeAt(i + 2);
      sums.set(key, (sums.get(key) ?? 0) + telling);
    }
  }
  const keys = Int32Array.from(sums.keys()).sort();
  let square = 0;
  for (const value of sums.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  return { keys, values: Float32Array.from(keys, (key) => sums.get(key)! / length) };
}

/** Cosine of two names' grams: 0 to 1. */
export function gramLikeness(a: LetterGrams, b: LetterGrams): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = a.keys[i]! - b.keys[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}
