import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTimes, normalTime, spanOf, type TimeRelation } from './time-values.ts';

const time = (value: string) => ({
  value,
  type: value.startsWith('P') ? ('DURATION' as const) : value.includes('T') ? ('TIME' as const) : ('DATE' as const),
});

const cases: readonly (readonly [string, string, TimeRelation])[] = [
  ['2022-02-24', '2022-02-24', 'same'],
  ['2022-02-24', '2022-W08', 'within'],
  ['2022-W08', '2022-02-24', 'contains'],
  ['2022-02-24', '2022-02', 'within'],
  ['2022-02-24', '2022-Q1', 'within'],
  ['2022-02-24', '2022', 'within'],
  ['2022-02-24', '2022-02-23', 'apart'],
  ['2022-02-24T18:30', '2022-02-24', 'within'],
  ['2022-02-24T18:30', '2022-02-24TEV', 'within'],
  ['2022-02-24TMO', '2022-02-24TEV', 'apart'],
  ['1994', '199X', 'within'],
  ['1994', '19XX', 'within'],
  ['2022-W08-4', '2022-02-24', 'same'],
  ['2022-W08-WE', '2022-02-26', 'contains'],
  ['2022-W09', '2022-02', 'overlap'],
  ['XXXX-02-24', '2022-02-24', 'same'],
  ['XXXX-02-24', '2022-02-23', 'apart'],
  ['XXXX-02-24', '2022-02', 'within'],
  ['XXXX-WXX-4', '2022-02-24', 'unknown'],
  ['XXXX-WXX-4', '2022-02-23', 'apart'],
  ['P2Y', 'P2Y', 'same'],
  ['P2Y', 'P3Y', 'apart'],
  ['PXY', 'P3Y', 'unknown'],
  ['P2Y', '2022', 'unknown'],
  ['PRESENT_REF', '2022', 'unknown'],
];
for (const [a, b, relation] of cases)
  test(`${a} and ${b}: ${relation}`, () => assert.equal(compareTimes(time(a), time(b)), relation));

test('a value is given in one form only', () => {
  assert.equal(normalTime({ value: '2022-W08-4TMO' }), '2022-02-24TMO');
  assert.equal(normalTime({ value: '2022-02-24T09:31:00' }), '2022-02-24T09:31');
});

test('values that mean no stretch of time have none', () => {
  for (const value of ['PAST_REF', 'P3D', 'XXXX-02-24', '', 'nonsense']) assert.equal(spanOf(value), undefined, value);
});
