import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldHash } from './fold.ts';
import { spellingKey } from './spelling-key.ts';

const key = (word: string): number => spellingKey(word, foldHash(word));

test('British and American spellings have one key', () => {
  for (const [a, b] of [
    ['realised', 'realized'],
    ['neighbourhood', 'neighborhood'],
    ['centre', 'center'],
    ['cancelled', 'canceled'],
  ] as const)
    assert.equal(key(a), key(b), `${a}, ${b}`);
});

test('other words keep keys of their own', () => {
  for (const [a, b] of [
    ['hour', 'hors'],
    ['rise', 'rice'],
    ['four', 'for'],
    ['promised', 'premised'],
  ] as const)
    assert.notEqual(key(a), key(b), `${a}, ${b}`);
});
