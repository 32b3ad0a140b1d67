import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { foldHash } from './fold.ts';
import { encodeWordVectors, loadWordVectors } from './word-vectors.ts';

const shipped = loadWordVectors(readFileSync(new URL('../../models/words.bin', import.meta.url)));
const alike = (a: string, b: string): number => shipped.similarity(foldHash(a), foldHash(b));

test('words of one meaning are nearer than words of no relation', () => {
  assert.ok(alike('helicopter', 'chopper') > 0.6);
  assert.ok(alike('cancelled', 'scrapped') > 0.4);
  assert.ok(alike('boat', 'Monday') < 0.2);
});

test('a word is wholly like itself even where the table has not got it', () => {
  assert.equal(alike('Lavrovian', 'Lavrovian'), 1);
  assert.equal(alike('Lavrovian', 'boat'), 0);
});

test('frequent words are less rare than seldom ones, and unknown ones are rarest', () => {
  const rarity = (word: string): number => shipped.rarity(foldHash(word));
  assert.ok(rarity('the') < rarity('said'));
  assert.ok(rarity('said') < rarity('frigate'));
  assert.equal(rarity('qzxv'), 1);
});

test('what is encoded is read back', () => {
  const bytes = encodeWordVectors(
    [
      { hash: 7, rank: 0, vector: Float64Array.of(1, 0) },
      { hash: 9, rank: 5, vector: Float64Array.of(0, 2) },
    ],
    2,
  );
  const table = loadWordVectors(bytes);
  assert.equal(table.row(7), 0);
  assert.equal(table.row(8), -1);
  assert.equal(table.similarity(7, 9), 0);
});

test('bytes of another format and bytes cut short are refused', () => {
  assert.throws(() => loadWordVectors(new Uint8Array(40)), RangeError);
  const bytes = encodeWordVectors([{ hash: 7, rank: 0, vector: Float64Array.of(1) }], 1);
  assert.throws(() => loadWordVectors(bytes.subarray(0, bytes.length - 1)), RangeError);
});
