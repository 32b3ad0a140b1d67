import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CoverageItem, coverMost, worth } from './maximum-coverage.ts';

const item = (cost: number, ...concepts: number[]): CoverageItem => ({
  cost,
  concepts: Uint32Array.from(new Set(concepts)),
  bonus: 0,
});
const never = (): boolean => false;

/** The best choice, by trying all. */
function optimum(items: readonly CoverageItem[], weights: Float32Array, budget: number): number {
  let best = 0;
  for (let mask = 0; mask < 1 << items.length; mask++) {
    const chosen = items.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []));
    if (chosen.reduce((sum, at) => sum + items[at]!.cost, 0) <= budget)
      best = Math.max(best, worth(items, weights, chosen));
  }
  return best;
}

test('an item that repeats what is covered is not chosen', () => {
  const items = [item(1, 0, 1), item(1, 0), item(1, 2)];
  assert.deepEqual(coverMost(items, Float32Array.of(1, 1, 1), 3, never), [0, 2]);
});

test('items that clash are not chosen together', () => {
  const items = [item(1, 0), item(1, 1), item(1, 2)];
  const chosen = coverMost(items, Float32Array.of(3, 2, 1), 3, (a, b) => a + b === 1);
  assert.deepEqual(chosen, [0, 2]);
});

test('the choice keeps within the budget and is worth at least two thirds of the best', () => {
  const anItem = fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 }),
    )
    .map(([cost, concepts]) => item(cost, ...concepts));
  const problem = fc.tuple(
    fc.array(anItem, { maxLength: 8 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    fc.integer({ min: 0, max: 12 }),
  );
  fc.assert(
    fc.property(problem, ([items, weights, budget]) => {
      const weight = Float32Array.from(weights);
      const chosen = coverMost(items, weight, budget, never);
      assert.ok(chosen.reduce((sum, at) => sum + items[at]!.cost, 0) <= budget);
      assert.ok(worth(items, weight, chosen) >= 0.66 * optimum(items, weight, budget) - 1e-6);
    }),
  );
});
