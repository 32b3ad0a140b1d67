import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Time } from '../../model/reading.ts';
import { daysOfDuration, durationsAgree } from './durations.ts';

const lasting = (value: string, modifier?: Time['modifier']): Time => ({
  start: 0,
  end: 1,
  type: 'DURATION',
  value,
  certainty: 'fixed',
  ...(modifier ? { modifier } : {}),
});

test('durations are compared by their length, whatever the unit', () => {
  assert.equal(durationsAgree(lasting('P1Y'), lasting('P12M')), true);
  assert.equal(durationsAgree(lasting('P2W'), lasting('P14D')), true);
  assert.equal(durationsAgree(lasting('PT90M'), lasting('PT1.5H')), true);
  assert.equal(durationsAgree(lasting('P1M'), lasting('P30D')), true);
  assert.equal(durationsAgree(lasting('P60D'), lasting('P90D')), false);
  assert.equal(durationsAgree(lasting('P12Y'), lasting('P15Y')), false);
});

test('what is about so long may be a little more, and a bound tells nothing', () => {
  assert.equal(durationsAgree(lasting('P30Y', 'about'), lasting('P28Y')), true);
  assert.equal(durationsAgree(lasting('P30Y', 'less'), lasting('P20Y')), undefined);
});

test('a duration without a number has no length', () => {
  assert.equal(daysOfDuration(lasting('PXY')), undefined);
  assert.equal(daysOfDuration({ type: 'DATE', value: '2020' }), undefined);
});
