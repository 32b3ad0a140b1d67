import { seededRandom } from '../../src/structures/seeded-random.ts';

/** The layout of `models/words.bin` as far as it is needed here: the hashes and vectors of its most frequent words. */
function frequentWords(
  bytes: Uint8Array,
  most: number,
): { hashes: Uint32Array; vectors: Float32Array; dimensions: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const ranks = bytes.subarray(12 + size * 4, 12 + size * 5);
  const order = Array.from({ length: size }, (_, i) => i).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const taken = order.slice(0, most);
  const vectors = new Float32Array(taken.length * dimensions);
  taken.forEach((row, k) => {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += view.getInt8(12 + size * 5 + row * dimensions + d) ** 2;
    const by = 1 / Math.sqrt(Math.max(1, norm));
    for (let d = 0; d < dimensions; d++)
      vectors[k * dimensions + d] = view.getInt8(12 + size * 5 + row * dimensions + d) * by;
  });
  return { hashes: Uint32Array.from(taken, (row) => view.getUint32(12 + row * 4, true)), vectors, dimensions };
}

/** Classes of words that are used alike, by k-means on the sphere; class 0 is left for unknown words. */
function cluster(vectors: Float32Array, dimensions: number, k: number, rounds: number, seed: number): Uint8Array {
  const n = vectors.length / dimensions;
  const random = seededRandom(seed);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const at = Math.floor(random() * n) * dimensions;
    centres.set(vectors.subarray(at, at + dimensions), c * dimensions);
  }
  const label = new Uint8Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let best = 0;
      let most = -Infinity;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += vectors[i * dimensions + d]! * centres[c * dimensions + d]!;
        if (dot > most) {
          most = dot;
          best = c;
        }
      }
      label[i] = best;
    }
    centres.fill(0);
    for (let i = 0; i < n; i++)
      for (let d = 0; d < dimensions; d++) centres[label[i]! * dimensions + d]! += vectors[i * dimensions + d]!;
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += centres[c * dimensions + d]! ** 2;
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d]! /= Math.sqrt(norm) || 1;
    }
  }
  return label.map((c) => c + 1);
}

/** Hashes of the most frequent words with a coarse (1–60) and a fine (1–250) class each. */
export function wordClasses(
  bytes: Uint8Array,
  most = 20000,
): { hashes: Uint32Array; coarse: Uint8Array; fine: Uint8Array } {
  const { hashes, vectors, dimensions } = frequentWords(bytes, most);
  return {
    hashes,
    coarse: cluster(vectors, dimensions, 60, 8, 3),
    fine: cluster(vectors, dimensions, 250, 8, 4),
  };
}
