/**
 * Learns which of the found attributions are kept. Usage:
 *   HELD=FILE node train/attributions.ts APART APART --held
 *   node train/attributions/learn-acceptance.ts FILE
 * Prints the weights that stand in src/read/attributions/learned/acceptance.ts, and for thresholds how well the contents of the
 * articles that the finder did not learn from are found (weights of other articles).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptance, acceptanceFeatures } from '../../src/read/attributions/learned/acceptance.ts';
import { LearnedFinder } from '../../src/read/attributions/learned/finder.ts';
import type { TokenRange } from '../../src/read/attributions/scene.ts';
import { goldArticles, isHeld } from './gold.ts';

const data = process.env['STEMMA_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const [, , model] = process.argv;
if (model === undefined) throw new Error('expected the file of a finder that learned from nine tenths');
const finder = new LearnedFinder(new Uint8Array(readFileSync(model)));

interface Row {
  readonly fold: number;
  readonly features: readonly number[];
  readonly key: string;
  readonly right: number;
}
const keyOf = (ranges: readonly TokenRange[]): string => ranges.map(({ from, to }) => `${from}-${to}`).join(' ');
const rows: Row[] = [];
let all = 0;
goldArticles(data, 'attribution/polnear.train.jsonl').forEach(({ scene, gold }, article) => {
  if (!isHeld(article)) return;
  const view = finder.view(scene);
  const contents = new Set(gold.map(({ content }) => keyOf(content)));
  all += contents.size;
  for (const { range, confidence } of finder.findCues(view)) {
    const found = finder.consider(view, range, confidence);
    if (found === undefined) continue;
    const key = keyOf(found.content);
    rows.push({
      fold: Math.floor(article / 10) % 4,
      features: acceptanceFeatures(view, found),
      key: `${article} ${key}`,
      right: contents.has(key) ? 1 : 0,
    });
  }
});

/** Batch gradient descent with AdaGrad steps. */
function fit(learn: readonly Row[]): number[] {
  const width = rows[0]!.features.length;
  const weights = new Array<number>(width).fill(0);
  const squares = new Array<number>(width).fill(1e-6);
  for (let epoch = 0; epoch < 400; epoch++) {
    const gradient = new Array<number>(width).fill(0);
    for (const { features, right } of learn) {
      const error = 1 / (1 + Math.exp(-acceptance(features, weights))) - right;
      for (let i = 0; i < width; i++) gradient[i]! += error * features[i]!;
    }
    for (let i = 0; i < width; i++) {
      const g = gradient[i]! / learn.length + 1e-3 * weights[i]!;
      squares[i]! += g * g;
      weights[i]! -= (0.2 * g) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}

const perFold = [0, 1, 2, 3].map((fold) => fit(rows.filter((row) => row.fold !== fold)));
for (let least = -2; least <= 0; least += 0.2) {
  const kept = new Map<string, number>();
  for (const row of rows) if (acceptance(row.features, perFold[row.fold]) >= least) kept.set(row.key, row.right);
  const right = [...kept.values()].reduce((sum, value) => sum + value, 0);
  console.log(
    `least ${least.toFixed(1)}: ${kept.size} kept, content F1 ${((200 * right) / (kept.size + all)).toFixed(2)}`,
  );
}
console.log(
  fit(rows)
    .map((weight) => weight.toFixed(2))
    .join(', '),
);
