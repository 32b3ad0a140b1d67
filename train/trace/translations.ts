import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isTranslation, translationPairs } from '../../quality/lineage/translation-pairs.ts';
import { fitLogistic } from './logistic.ts';

/** Fits whether one of two reports is a translation of the other. `node train/trace/translations.ts` writes the weights. */
const data = resolve(import.meta.dirname, '../..', process.env['STEMMA_DATA'] ?? '../shared/data');
const PENALTY = 2;

const pairs = translationPairs(data);
const { weights, offset } = fitLogistic(
  pairs.map(({ inputs }) => inputs),
  pairs.map((pair) => Number(isTranslation(pair))),
  pairs.map(() => 1),
  PENALTY,
);
const rounded = (x: number): number => Math.round(x * 1000) / 1000;
writeFileSync(
  new URL('../../src/trace/translations/weights.ts', import.meta.url),
  `/** Fitted by \`node train/trace/translations.ts\`; in the order of \`translationInputs\`. See models/trace.md. */
export const TRANSLATION_WEIGHTS: { readonly weights: readonly number[]; readonly offset: number } = {
  weights: [${weights.map(rounded).join(', ')}],
  offset: ${rounded(offset)},
};
`,
);
process.stdout.write(`${pairs.length} pairs\n`);
