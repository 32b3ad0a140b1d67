/**
 * Trains the decision on disputes, `src/text/comparison/disputes/trees.ts`; the card is `models/disputes.md`.
 *
 *   node train/collate/disputes.ts [DATA]
 *
 * Examples are pairs of different values in sentences that say something of the same. Yes: values planted into real
 * stories by `quality/discrepancies`, beside those that agreed with the unaltered ones, and pairs judged true by hand. No:
 * pairs of unaltered stories and of harmless rewordings, for nearly all of them are values of other things, and planted
 * values beside all others. Of the pairs of one planted value only those that first trees found likeliest are learnt from
 * in the second round, for an equal value elsewhere may be of another thing.
 */
import { writeFileSync } from 'node:fs';
import { isTrainedOn } from '../../quality/discrepancies/halves.ts';
import { judgedRows } from '../../quality/discrepancies/judged.ts';
import { manyLanguages, type RealStory, realStories, storyOf } from '../../quality/discrepancies/stories.ts';
import { composeTools } from '../../src/compose.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { evaluateTrees, type TreeEnsemble } from '../../src/structures/tree-ensemble.ts';
import { DISPUTE_SIGNS } from '../../src/text/comparison/disputes/signs.ts';
import { boostTrees } from '../learning/boosting.ts';
import { treesSource } from '../learning/trees-source.ts';
import { alteredExamples, type Example, plainExamples, someAlterations } from './dispute-examples.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const EACH = 4;
const JUDGED = 5;
/** Pairs of one planted value that are learnt from in the second round. */
const LIKELIEST = 2;
/** What a planted value beside one of another thing weighs. */
const OF_OTHERS = 0.5;
const LEFT_OUT = new Set(['first-sentence', 'length', 'rank', 'reports-of-commoner']);
const MORE = new Set(
  'weaker-side stronger-side beside least most alone surety together kin aligned-least aligned-most run-left run-right near-weight near-share head'.split(
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
const verdicts = judgedRows();
const direction = Int8Array.from(DISPUTE_SIGNS, (sign) => (MORE.has(sign) ? 1 : LESS.has(sign) ? -1 : 0));
const first = learn(examples);
const trees = learn(likeliest(first));
writeFileSync(
  new URL('../../src/text/comparison/disputes/trees.ts', import.meta.url),
  treesSource(trees, 'DISPUTE_TREES', {
    by: 'train/collate/disputes.ts',
    card: 'models/disputes.md',
    says: 'Log-odds that two different values are told of one thing, from the row of `signs.ts`.',
  }),
);
process.stdout.write(`${examples.length} pairs, ${examples.filter(isDispute).length} of them disputes\n`);

function isDispute(example: Example): boolean {
  return example.yes || (example.from === 'plain' && verdictOn(example) === true);
}

function learn(from: readonly Example[]): TreeEnsemble {
  const perTrial = new Map<number, number>();
  for (const { yes, trial } of from) if (yes) perTrial.set(trial, (perTrial.get(trial) ?? 0) + 1);
  const features = new Float32Array(from.length * width);
  const labels = new Uint8Array(from.length);
  const weights = new Float32Array(from.length);
  from.forEach((example, i) => {
    features.set(example.row, i * width);
    labels[i] = isDispute(example) ? 1 : 0;
    const judged = example.from === 'plain' && verdictOn(example) !== undefined;
    // Many partners of one planted value are one example.
    weights[i] = example.yes
      ? 1 / Math.sqrt(perTrial.get(example.trial)!)
      : judged
        ? JUDGED
        : example.from === 'planted'
          ? OF_OTHERS
          : 1;
  });
  return boostTrees(
    { features, width, labels, weights },
    {
      depth: 3,
      trees: 150,
      rate: 0.1,
      leastHessian: 5,
      l2: 3,
      direction,
      use: (feature) => !LEFT_OUT.has(DISPUTE_SIGNS[feature]!),
    },
  );
}

/** All examples but those of a planted value that the trees find less likely than others of it. */
function likeliest(by: TreeEnsemble): Example[] {
  const ofTrial = new Map<number, Example[]>();
  for (const example of examples) {
    if (!example.yes) continue;
    const list = ofTrial.get(example.trial);
    if (list) list.push(example);
    else ofTrial.set(example.trial, [example]);
  }
  const odds = ({ row }: Example): number => evaluateTrees(by, Float32Array.from(row));
  const kept = new Set(
    [...ofTrial.values()].flatMap((list) => list.sort((a, b) => odds(b) - odds(a)).slice(0, LIKELIEST)),
  );
  return examples.filter((example) => !example.yes || kept.has(example));
}

function stories(): RealStory[] {
  return [
    ...realStories(data, 'stories/ecbplus.jsonl', tools.reader, 8).filter(({ label }) => isTrainedOn(label)),
    ...realStories(data, 'stories/roundups.jsonl', tools.reader, 8).slice(0, 60),
    ...realStories(data, 'stories/neus.jsonl', tools.reader, 6).filter((_, at) => at % 12 === 0),
    ...realStories(data, 'stories/cstnews-pt.jsonl', tools.reader, 8),
    ...manyLanguages(data, tools.reader, 8),
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
