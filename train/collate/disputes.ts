/**
 * Trains the decision on disputes, `src/text/comparison/disputes/trees.ts`; the card is `models/disputes.md`.
 *
 *   node train/collate/disputes.ts [DATA]
 *
 * Examples are pairs of different values in sentences that say something of the same. Yes: values planted into real
 * stories by `quality/discrepancies`, beside those that agreed with the unaltered ones, and pairs judged true by hand. No:
 * pairs of unaltered stories and of harmless rewordings, for nearly all of them are values of other things.
 */
import { writeFileSync } from 'node:fs';
import { isTrainedOn } from '../../quality/discrepancies/halves.ts';
import { judgedRows } from '../../quality/discrepancies/judged.ts';
import { type RealStory, realStories, storyOf } from '../../quality/discrepancies/stories.ts';
import { composeTools } from '../../src/compose.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { DISPUTE_SIGNS } from '../../src/text/comparison/disputes/signs.ts';
import { boostTrees } from '../learning/boosting.ts';
import { treesSource } from '../learning/trees-source.ts';
import { alteredExamples, type Example, plainExamples, someAlterations } from './dispute-examples.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const EACH = 3;
const JUDGED = 5;
const LEFT_OUT = new Set(['first-sentence', 'length', 'rank', 'reports-of-commoner']);
const MORE = new Set(
  'weaker-side stronger-side beside least most alone surety together kin aligned-least aligned-most run-left run-right'.split(
    ' ',
  ),
);
const LESS = new Set(
  'elsewhere known-there-least known-there-most gap-left gap-right gap others unshared-names'.split(' '),
);

const tools = await composeTools();
const random = seededRandom(5);
const examples: Example[] = [];
let trial = 0;
for (const real of stories()) {
  examples.push(...plainExamples(real, tools));
  for (const alteration of someAlterations(storyOf(real.label, real.reports, tools.reader), random, EACH))
    examples.push(...alteredExamples(real, alteration, trial++, tools).examples);
}

const width = DISPUTE_SIGNS.length;
const perTrial = new Map<number, number>();
for (const { from, trial } of examples) if (from === 'planted') perTrial.set(trial, (perTrial.get(trial) ?? 0) + 1);
const verdicts = judgedRows();
const features = new Float32Array(examples.length * width);
const labels = new Uint8Array(examples.length);
const weights = new Float32Array(examples.length);
examples.forEach((example, i) => {
  features.set(example.row, i * width);
  const judged = example.from === 'plain' ? verdictOn(example) : undefined;
  labels[i] = example.from === 'planted' || judged === true ? 1 : 0;
  // Many partners of one planted value are one example.
  weights[i] =
    example.from === 'planted' ? 1 / Math.sqrt(perTrial.get(example.trial)!) : judged === undefined ? 1 : JUDGED;
});
const direction = Int8Array.from(DISPUTE_SIGNS, (sign) => (MORE.has(sign) ? 1 : LESS.has(sign) ? -1 : 0));
const trees = boostTrees(
  { features, width, labels, weights },
  {
    depth: 2,
    trees: 120,
    rate: 0.1,
    leastHessian: 5,
    l2: 3,
    direction,
    use: (feature) => !LEFT_OUT.has(DISPUTE_SIGNS[feature]!),
  },
);
writeFileSync(
  new URL('../../src/text/comparison/disputes/trees.ts', import.meta.url),
  treesSource(trees, 'DISPUTE_TREES', {
    by: 'train/collate/disputes.ts',
    card: 'models/disputes.md',
    says: 'Log-odds that two different values are told of one thing, from the row of `signs.ts`.',
  }),
);
process.stdout.write(`${examples.length} pairs, ${labels.reduce((sum, label) => sum + label, 0)} of them disputes\n`);

function stories(): RealStory[] {
  return [
    ...realStories(data, 'stories/ecbplus.jsonl', tools.reader, 8).filter(({ label }) => isTrainedOn(label)),
    ...realStories(data, 'stories/roundups.jsonl', tools.reader, 8).slice(0, 60),
    ...realStories(data, 'stories/neus.jsonl', tools.reader, 6).filter((_, at) => at % 12 === 0),
  ];
}

function verdictOn({ story, slot, places, values }: Example): boolean | undefined {
  return verdicts.find(
    (row) =>
      row.story === story &&
      row.slot === slot &&
      (row.at === undefined || row.at.every(([start], side) => start === values[side]![0])) &&
      places.every(([article, start]) =>
        row.values.some((some) => some.some(([a, s]) => a === article && s === start)),
      ),
  )?.differ;
}
