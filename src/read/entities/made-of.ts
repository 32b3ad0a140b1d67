import { isEmptyWord } from './name-words.ts';

const SHORTEST = 4;
const LONGEST = 14;

/**
 * How far a word is made of the beginnings of other words, in their order, from the first on: "Cuflet" of "Cubana de
 * Fletes", "Inhocar" of "Inmobiliaria Hotelera del Caribe". Gives the share of the telling words that take part, 0 where it is not so.
 */
export function madeOf(word: string, words: readonly string[]): number {
  const from = words.filter((w) => !isEmptyWord(w));
  const size = word.length;
  if (from.length < 2 || size < SHORTEST || size > LONGEST || from[0]![0] !== word[0]) return 0;
  // most[p]: with how many words the first p letters can be made; −1 where they cannot.
  let most = new Int8Array(size + 1).fill(-1);
  most[0] = 0;
  from.forEach((w, k) => {
    // The first word cannot be left out, later ones can.
    const next = k === 0 ? new Int8Array(size + 1).fill(-1) : most.slice();
    for (let p = 0; p < size; p++) {
      if (most[p]! < 0) continue;
      for (let q = 0; q < w.length && p + q < size && w[q] === word[p + q]; q++) {
        next[p + q + 1] = Math.max(next[p + q + 1]!, most[p]! + 1);
      }
    }
    most = next;
  });
  return most[size]! >= 2 ? most[size]! / from.length : 0;
}
