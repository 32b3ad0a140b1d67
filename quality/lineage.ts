import { readFileSync } from 'node:fs';
import { measureDegrees } from './lineage/degrees.ts';
import { measureParaphrases } from './lineage/paraphrases.ts';
import { measureReprints } from './lineage/reprints.ts';
import { measureRewrites } from './lineage/rewrites.ts';
import { measureSimulated } from './lineage/simulated.ts';
import { measureTranslations } from './lineage/translations.ts';
import type { Measure } from './measure.ts';

/** Lineage: which report came from which, and how many origins there are. */
export const measure: Measure = {
  room: 'lineage',
  needs: [
    'copies/rewrites.jsonl',
    'copies/rewrite-degrees.jsonl',
    'copies/paraphrases.jsonl',
    'copies/wire-reprints.jsonl',
    'copies/wire-reprints.silver-pairs.jsonl',
    'stories/ecbplus.jsonl',
    'briefs/multiling2011.articles.jsonl',
    'briefs/multiling2011.refs.jsonl',
  ],
  async run(context) {
    const weights = new Uint8Array(readFileSync(new URL('../models/trace.bin', import.meta.url)));
    return [
      ...[measureDegrees, measureReprints, measureSimulated, measureRewrites, measureParaphrases].flatMap((each) =>
        each(context, weights),
      ),
      ...measureTranslations(context),
    ];
  },
};
