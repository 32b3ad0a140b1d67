/**
 * Trains the decision whether the reports say what a draft's sentence says, `src/check/support/trees.ts`; the card is
 * `models/support.md`.
 *
 *   node train/check/support.ts [DATA]
 *
 * Yes: sentences of rewritten reports and passages, beside what they were made from. No: the same with one thing altered,
 * and sentences of other events. Trained on the topics that `quality/discrepancies/halves.ts` sets apart.
 */
import { writeFileSync } from 'node:fs';
import { SUPPORT_SIGNS } from '../../src/check/support/signs.ts';
import { composeTools } from '../../src/compose.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { evaluateTrees } from '../../src/structures/tree-ensemble.ts';
import { boostTrees } from '../learning/boosting.ts';
import { treesSource } from '../learning/trees-source.ts';
import { type SupportExample, supportExamples } from './support-examples.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const SEED = 11;
/** Weight of the true ones to the others', among the sentences that stand in a text and among those that stand alone. */
const RATIO = 0.7;
const MORE = new Set(
  'best best-telling window window-telling set set-telling anywhere exact verb outcomes bigrams core agent soft soft-set predicate-verb predicate-words predicate-beside predicate-subject predicate-object'.split(
    ' ',
  ),
);
const LESS = new Set(
  'worst names-missing names-single names-window values-missing against unheard negations turned names-other negated-best blocked predicate-worst planned'.split(
    ' ',
  ),
);

const examples = supportExamples(data, await composeTools(), seededRandom(SEED));
const [own, others] = [examples.filter(({ trained }) => trained), examples.filter(({ trained }) => !trained)];
const width = SUPPORT_SIGNS.length;
const features = new Float32Array(own.length * width);
const labels = Uint8Array.from(own, ({ supported }) => (supported ? 1 : 0));
own.forEach(({ row }, i) => {
  features.set(row, i * width);
});
const trees = boostTrees(
  { features, width, labels, weights: balanced(own) },
  {
    depth: 3,
    trees: 150,
    rate: 0.1,
    leastHessian: 4,
    l2: 3,
    direction: Int8Array.from(SUPPORT_SIGNS, (sign) => (MORE.has(sign) ? 1 : LESS.has(sign) ? -1 : 0)),
  },
);
writeFileSync(
  new URL('../../src/check/support/trees.ts', import.meta.url),
  treesSource(trees, 'SUPPORT_TREES', {
    by: 'train/check/support.ts',
    card: 'models/support.md',
    says: 'Log-odds that the reports say what a sentence of a draft says, from the row of `signs.ts`.',
  }),
);
tell();

/** The true ones weigh the same beside the others alone and in their text, so that standing alone tells nothing. */
function balanced(list: readonly SupportExample[]): Float32Array {
  const weights = Float32Array.from(list, ({ weight }) => weight);
  for (const alone of [true, false]) {
    const sums = [0, 0];
    list.forEach((one, i) => {
      if (one.alone === alone) sums[labels[i]!]! += weights[i]!;
    });
    list.forEach((one, i) => {
      if (one.alone === alone && one.supported) weights[i]! *= (RATIO * sums[0]!) / sums[1]!;
    });
  }
  return weights;
}

/** For the other topics: the share of each sort of sentence that is taken for supported, by the least log-odds. */
function tell(): void {
  const least = [-2, -1.5, -1, -0.5, 0, 0.5];
  const scores = others.map(({ row }) => evaluateTrees(trees, row));
  process.stdout.write(`${own.length} sentences; of the other topics, by least log-odds ${least.join(' ')}:\n`);
  for (const sort of [...new Set(others.map(({ from }) => from))].sort()) {
    const at = [...others.keys()].filter((i) => others[i]!.from === sort);
    const shares = least.map((t) => (at.filter((i) => scores[i]! >= t).length / at.length).toFixed(2));
    process.stdout.write(`${sort.padEnd(40)} ${String(at.length).padStart(5)} ${shares.join(' ')}\n`);
  }
}
