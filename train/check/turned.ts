/**
 * Trains the decision whether a draft says the contrary of a report, `src/text/comparison/turned/trees.ts`; the card is
 * `models/turned.md`.
 *
 *   node train/check/turned.ts [DATA]
 *
 * Yes: sentences of rewritten reports and passages in which one word was turned round (a negation more or less, "un-", a
 * contrary), beside what they say the contrary of. No: pairs of the same sentences as they are. Trained on the topics that
 * `quality/discrepancies/halves.ts` sets apart.
 */
import { composeTools } from '../../src/compose.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { TURNED_SIGNS } from '../../src/text/comparison/turned/signs.ts';
import { fitPairs } from './fit-pairs.ts';
import { turnedExamples } from './turned-examples.ts';

const data = process.argv[2] ?? process.env['STEMMA_DATA'] ?? '../shared/data';
const SEED = 29;

fitPairs(turnedExamples(data, await composeTools(), seededRandom(SEED)), {
  signs: TURNED_SIGNS,
  more: 'like cover back left right around order aligned share',
  less: 'agreeing best-agreeing',
  file: new URL('../../src/text/comparison/turned/trees.ts', import.meta.url),
  name: 'TURNED_TREES',
  by: 'train/check/turned.ts',
  card: 'models/turned.md',
  says: 'Log-odds that a draft says the contrary of a report, from the row of `signs.ts`.',
});
