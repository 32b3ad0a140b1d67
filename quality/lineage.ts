import { readFileSync } from 'node:fs';
import { measureReprints } from './lineage/reprints.ts';
import { measureRewrites } from './lineage/rewrites.ts';
import type { Measure } from './measure.ts';

/** Lineage: which report came from which. */
export const measure: Measure = {
  room: 'lineage',
  needs: ['copies/rewrites.jsonl', 'copies/wire-reprints.jsonl', 'stories/ecbplus.jsonl'],
  async run(context) {
    const weights = new Uint8Array(readFileSync(new URL('../models/trace.bin', import.meta.url)));
    return [...measureRewrites(context, weights), ...measureReprints(context, weights)];
  },
};
