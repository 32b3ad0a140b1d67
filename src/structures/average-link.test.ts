import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { averageLink, FORBIDDEN } from './average-link.ts';

const matrix = (n: number, values: readonly number[]): Float64Array => {
  const out = new Float64Array(n * n);
  let at = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) out[i * n + j] = out[j * n + i] = values[at++]!;
  return out;
};
const ones = (n: number): Float64Array => new Float64Array(n).fill(1);

/** The same by looking at every pair of groups and every pair of members each time. */
function slow(scores: Float64Array, n: number): string {
  const groups = Array.from({ length: n }, (_, i) => [i]);
  for (;;) {
    let best: [number, number] | undefined;
    let top = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        let sum = 0;
        for (const i of groups[a]!) for (const j of groups[b]!) sum += scores[i * n + j]!;
        const mean = sum / (groups[a]!.length * groups[b]!.length);
        if (mean >= 0 && mean > top + 1e-9) [top, best] = [mean, [a, b]];
      }
    }
    if (!best) return JSON.stringify(groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!));
    groups[best[0]]!.push(...groups[best[1]]!);
    groups.splice(best[1], 1);
  }
}

test('the recurrence gives the groups that the averages themselves give', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 8 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.uniqueArray(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 28, maxLength: 28 }),
          ),
        ),
      ([n, values]) => {
        const scores = matrix(n, values);
        const found = averageLink(scores.slice(), n, ones(n), new Float64Array(n), (link) => link.mean);
        const groups = [...new Set(found)].map((root) => [...found.keys()].filter((i) => found[i] === root));
        assert.equal(JSON.stringify(groups), slow(scores, n));
      },
    ),
  );
});

test('what is forbidden stays apart through any chain of merges', () => {
  const scores = matrix(4, [5, 5, FORBIDDEN, 5, 5, 5]);
  const found = averageLink(scores, 4, ones(4), new Float64Array(4), (link) => link.mean);
  assert.notEqual(found[1], found[2]);
});

test('sums and tallies of merged groups are those of their members', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }).chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 21, maxLength: 21 }),
          fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
            minLength: n,
            maxLength: n,
          }),
        ),
      ),
      ([n, values, vectors]) => {
        const dots = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++)
            dots[i * n + j] = vectors[i]![0] * vectors[j]![0] + vectors[i]![1] * vectors[j]![1];
        const tally = ones(n);
        const found = averageLink(
          matrix(n, values),
          n,
          ones(n),
          new Float64Array(n),
          (link) => link.mean,
          [dots],
          [tally],
        );
        const sum = (root: number): [number, number] => {
          let [x, y] = [0, 0];
          found.forEach((group, i) => {
            if (group !== root) return;
            x += vectors[i]![0];
            y += vectors[i]![1];
          });
          return [x, y];
        };
        const roots = [...new Set(found)];
        for (const a of roots) {
          assert.equal(tally[a], found.filter((group) => group === a).length);
          for (const b of roots) {
            const [p, q] = [sum(a), sum(b)];
            assert.equal(dots[a * n + b], p[0] * q[0] + p[1] * q[1]);
          }
        }
      },
    ),
  );
});
