import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitWordsOf } from './languages/units.ts';
import { unitOfMeasure } from './units-of-measure.ts';

const LANGUAGES = 'en de fr es pt it nl ru uk pl tr ar zh ja'.split(' ');

test('every unit that reading can give in any language is known to the comparison', () => {
  const unknown = new Set<string>();
  for (const language of LANGUAGES) {
    for (const code of unitWordsOf(language).measures) if (!unitOfMeasure(code)) unknown.add(`${language}: ${code}`);
  }
  assert.deepEqual([...unknown], []);
});

test('squares and cubes of the signs that may carry a small two or three are known', () => {
  for (const code of ['m', 'km', 'cm', 'foot', 'inch', 'yard', 'mile'])
    assert.equal(unitOfMeasure(`${code}2`)?.dimension, 'area', code);
  for (const code of ['m', 'km', 'cm', 'foot', 'inch'])
    assert.equal(unitOfMeasure(`${code}3`)?.dimension, 'volume', code);
});

test('a currency and a percent sign are no units of measure', () => {
  assert.equal(unitOfMeasure('EUR'), undefined);
  assert.equal(unitOfMeasure('%'), undefined);
});
