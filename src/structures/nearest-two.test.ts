import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLink } from './average-link.ts';

test('each link knows the nearest third group of either side, after any merges', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 8 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 28, maxLength: 28 }),
      (n, values) => {
        const scores = new Float64Array(n * n);
        for (let i = 0, at = 0; i < n; i++)
          for (let j = 0; j < i; j++) {
            scores[i * n + j] = values[at]!;
            scores[j * n + i] = values[at++]!;
          }
        const ones = new Float64Array(n).fill(1);
        averageLink(scores, n, ones, new Float64Array(n), (link, a, b, group) => {
          let rival = Number.NEGATIVE_INFINITY;
          for (let k = 0; k < n; k++)
            if (group[k] === k && k !== a && k !== b) rival = Math.max(rival, scores[a * n + k]!, scores[b * n + k]!);
          assert.equal(link.rival, rival);
          return link.mean;
        });
      },
    ),
  );
});
