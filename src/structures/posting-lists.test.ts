import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PostingLists } from './posting-lists.ts';

test('posting lists give the newest living numbers first, as a map of arrays would', () => {
  const step = fc.record({ key: fc.nat(9), dead: fc.option(fc.nat(60)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (steps, limit) => {
      const dead = new Set<number>();
      const lists = new PostingLists((one) => !dead.has(one));
      const plain = new Map<number, number[]>();
      const out = new Int32Array(limit);
      steps.forEach(({ key, dead: gone }, value) => {
        lists.add(key, value);
        plain.set(key, [value, ...(plain.get(key) ?? [])]);
        // Only the oldest die, as in a window.
        if (gone !== null) for (let old = 0; old < Math.min(gone, value / 2); old++) dead.add(old);
        const count = lists.read(key, out, limit);
        const expected = plain.get(key)!.filter((one) => !dead.has(one));
        assert.deepEqual([...out.subarray(0, count)], expected.slice(0, limit));
      });
    }),
  );
});

test('the blocks of dead lists are used again', () => {
  let oldest = 0;
  const lists = new PostingLists((one) => one >= oldest);
  const out = new Int32Array(8);
  for (let value = 0; value < 150; value++) lists.add(value % 50, value);
  const before = lists.bytes;
  for (let value = 150; value < 200_000; value++) {
    lists.add(value % 50, value);
    oldest = value - 100;
    lists.read(value % 50, out, 8);
  }
  assert.equal(lists.bytes, before);
});

test('keys that are never asked for again take no room for ever', () => {
  let oldest = 0;
  const lists = new PostingLists((one) => one >= oldest);
  for (let value = 0; value < 300_000; value++) {
    lists.add(value * 2 + 1, value);
    if (value % 3 === 0) lists.add(value * 2 + 1, value);
    oldest = value - 1000;
  }
  assert.ok(lists.bytes < 100_000, `${lists.bytes} bytes`);
});
