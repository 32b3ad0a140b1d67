import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Amount } from '../../model/reading.ts';
import { amountsAgree } from './amount-range.ts';

const amount = (value: number, more: Partial<Amount> = {}): Amount => ({
  start: 0,
  end: 1,
  value,
  unit: '',
  bound: 'exact',
  kind: 'count',
  ...more,
});

test('at least twelve does not contradict fourteen, but thirty', () => {
  const bound = amount(12, { bound: 'at-least' });
  assert.equal(amountsAgree(bound, amount(14)), true);
  assert.equal(amountsAgree(bound, amount(30)), false);
  assert.equal(amountsAgree(bound, amount(11)), false);
});

test('two bounds neither agree nor contradict, unless they are one', () => {
  const bound = amount(14, { bound: 'at-least' });
  assert.equal(amountsAgree(bound, amount(16, { bound: 'at-least' })), undefined);
  assert.equal(amountsAgree(bound, amount(14, { bound: 'at-least' })), true);
});

test('a rounded number agrees with the exact one', () => {
  assert.equal(amountsAgree(amount(150_000, { bound: 'about' }), amount(147_312)), true);
  assert.equal(amountsAgree(amount(12_000), amount(12_312)), true);
});

test('two round numbers of one figure each are two numbers', () => {
  assert.equal(amountsAgree(amount(2000), amount(3000)), false);
});

test('small counts agree only with themselves', () => {
  assert.equal(amountsAgree(amount(12), amount(13)), false);
  assert.equal(amountsAgree(amount(12), amount(12)), true);
});

test('lengths are compared over units, and roundly', () => {
  const km = amount(7, { unit: 'km', kind: 'measure' });
  assert.equal(amountsAgree(km, amount(4, { unit: 'mile', kind: 'measure' })), true);
  assert.equal(amountsAgree(km, amount(9, { unit: 'mile', kind: 'measure' })), false);
});

test('money of two currencies, and money and counts, cannot be compared', () => {
  const dollars = amount(80, { unit: 'USD', kind: 'money' });
  assert.equal(amountsAgree(dollars, amount(80, { unit: 'EUR', kind: 'money' })), undefined);
  assert.equal(amountsAgree(dollars, amount(80)), undefined);
});

test('scores agree only as a whole', () => {
  const score = amount(31, { high: 24, kind: 'score' });
  assert.equal(amountsAgree(score, amount(31, { high: 24, kind: 'score' })), true);
  assert.equal(amountsAgree(score, amount(31, { high: 21, kind: 'score' })), false);
});

test('areas, volumes and temperatures are compared over units', () => {
  const measure = (value: number, unit: string) => amount(value, { unit, kind: 'measure' });
  assert.equal(amountsAgree(measure(100, 'mile2'), measure(259, 'km2')), true);
  assert.equal(amountsAgree(measure(1000, 'ft2'), measure(93, 'm2')), true);
  assert.equal(amountsAgree(measure(10, 'gallon'), measure(38, 'l')), true);
  assert.equal(amountsAgree(measure(95, '°F'), measure(35, '°C')), true);
  assert.equal(amountsAgree(measure(95, '°F'), measure(20, '°C')), false);
  assert.equal(amountsAgree(measure(2, 'ton'), measure(1.8, 't')), true);
  assert.equal(amountsAgree(measure(2, 'gallon'), measure(2, 'kg')), undefined);
});
