import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Time } from '../../model/reading.ts';
import { datesAgree, sameGrain } from './time-range.ts';

const date = (value: string, more: Partial<Time> = {}): Time => ({
  start: 0,
  end: 1,
  type: 'DATE',
  value,
  certainty: 'fixed',
  ...more,
});

test('a day agrees with its week, month, quarter and year', () => {
  for (const wider of ['2022-W08', '2022-02', '2022-Q1', '2022', '202X'])
    assert.equal(datesAgree(date('2022-02-24'), date(wider)), true, wider);
});

test('two days do not agree, nor a day with another week', () => {
  assert.equal(datesAgree(date('2022-02-24'), date('2022-02-23')), false);
  assert.equal(datesAgree(date('2022-02-24'), date('2022-W07')), false);
});

test('a weekend is its Saturday and Sunday', () => {
  assert.equal(datesAgree(date('2022-02-26'), date('2022-W08-WE')), true);
  assert.equal(datesAgree(date('2022-02-25'), date('2022-W08-WE')), false);
});

test('days without a year are compared by what they tell', () => {
  assert.equal(datesAgree(date('XXXX-10-19'), date('2008-10-19')), true);
  assert.equal(datesAgree(date('XXXX-10-19'), date('XXXX-10-25')), false);
});

test('a bare weekday agrees with a date that falls on it', () => {
  assert.equal(datesAgree(date('XXXX-WXX-4'), date('2022-02-24')), true);
  assert.equal(datesAgree(date('XXXX-WXX-1'), date('2022-02-24')), false);
});

test('bounds, durations and vague times cannot be compared', () => {
  assert.equal(datesAgree(date('2022', { modifier: 'before' }), date('2021')), undefined);
  assert.equal(datesAgree(date('P2D', { type: 'DURATION' }), date('2021')), undefined);
  assert.equal(datesAgree(date('PAST_REF'), date('2021')), undefined);
});

test('a month and a day are told with unlike precision', () => {
  assert.equal(sameGrain(date('2022-02'), date('2022-02-24')), false);
  assert.equal(sameGrain(date('XXXX-02-24'), date('2022-02-24')), true);
});

test('two months of no year differ, and one agrees with a day of it', () => {
  const month = (value: string) => ({ start: 0, end: 1, type: 'DATE', value, certainty: 'open' }) as const;
  assert.equal(datesAgree(month('XXXX-09'), month('XXXX-02')), false);
  assert.equal(datesAgree(month('XXXX-09'), month('XXXX-09')), true);
  assert.equal(datesAgree(month('XXXX-09'), month('2024-09-12')), true);
  assert.ok(sameGrain(month('XXXX-09'), month('2024-02')));
});
