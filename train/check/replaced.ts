/**
 * Trains the decision whether a draft has another value in the place of a report's, `src/text/comparison/replaced/trees.ts`; the
 * card is `models/replaced.md`.
 *
 *   node train/check/replaced.ts [DATA]
 *
 * Yes: values of rewritten reports and passages that were exchanged for others, beside the values they stand for. No: all other
 * pairs of the same sentences, and of sentences as they are. Trained on the topics that `quality/discrepancies/halves.ts` sets apart.
 */
import { composeTools } from '../../src/compose.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { REPLACED_SIGNS } from '../../src/text/comparison/replaced/signs.ts';
import { fitPairs } from './fit-pairs.ts';
import { replacedExamples } from './replaced-examples.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const SEED = 23;

fitPairs(replacedExamples(data, await composeTools(), seededRandom(SEED)), {
  signs: REPLACED_SIGNS,
  more: 'same-kind cover back around near-left near-right before behind order aligned share',
  less: 'gap rivals-own rivals-other other-in-draft held-beside held-near',
  file: new URL('../../src/text/comparison/replaced/trees.ts', import.meta.url),
  name: 'REPLACED_TREES',
  by: 'train/check/replaced.ts',
  card: 'models/replaced.md',
  says: 'Log-odds that a draft has one value in the place of another, from the row of `signs.ts`.',
});
