import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Tagger } from '../../../structures/sequence-tagger.ts';
import { legalSpans } from '../../../structures/span-labels.ts';
import { CUE_LABELS, CueChain } from './cue-chain.ts';

const numbers = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: length, maxLength: length });

test('the chain for three labels gives what the general tagger gives', () => {
  fc.assert(
    fc.property(
      numbers(9),
      fc.integer({ min: 1, max: 12 }).chain((length) => numbers(3 * length)),
      (moves, values) => {
        const transitions = Float32Array.from(moves);
        const scores = Float32Array.from(values);
        const length = scores.length / 3;
        const slow = new Tagger({
          labels: CUE_LABELS,
          legal: legalSpans(CUE_LABELS),
          keys: new Uint32Array(0),
          weights: new Int8Array(0),
          scale: 1,
          transitions,
        });
        const chain = new CueChain(transitions);
        const ours = new Uint8Array(length);
        const theirs = new Uint8Array(length);
        assert.equal(chain.best(scores, length, ours), ours.includes(1));
        slow.best(scores, length, theirs);
        assert.deepEqual(ours, theirs);
        const near = new Float32Array(3 * length);
        const far = new Float32Array(3 * length);
        chain.chances(scores, length, near);
        slow.marginals(scores, length, far);
        for (let k = 0; k < near.length; k++) assert.ok(Math.abs(near[k]! - far[k]!) < 1e-5);
      },
    ),
  );
});
