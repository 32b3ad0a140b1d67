import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instance } from '../../text/comparison/instances.ts';
import { slipClusters } from './slips.ts';

const sum = (witness: number, value: number, unit: string): Instance => ({
  witness,
  sentence: 0,
  item: {
    kind: 'amount',
    amount: { start: 0, end: 1, value, unit, bound: 'exact', kind: 'money' },
    range: { first: 0, end: 1 },
    of: undefined,
  },
});

test('a sum a thousand times as much, or with two figures in changed places, is a slip', () => {
  assert.equal(slipClusters([sum(0, 27e9, 'EUR'), sum(1, 27e6, 'EUR')]).length, 1);
  assert.equal(slipClusters([sum(0, 5.31e9, 'SEK'), sum(1, 5.13e9, 'XXX')]).length, 1);
});

test('other sums, other currencies and sums that a report has both are none', () => {
  assert.equal(slipClusters([sum(0, 1e9, 'EUR'), sum(1, 1e6, 'EUR')]).length, 0);
  assert.equal(slipClusters([sum(0, 27e9, 'EUR'), sum(1, 27e6, 'USD')]).length, 0);
  assert.equal(slipClusters([sum(0, 27e9, 'EUR'), sum(0, 27e6, 'EUR')]).length, 0);
  assert.equal(slipClusters([sum(0, 5.31e9, 'EUR'), sum(1, 5.44e9, 'EUR')]).length, 0);
});
