import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PostingLists } from './posting-lists.ts';

test('posting lists give the newest living numbers first, as a map of arrays would', () => {
  const step = fc.record({ key: fc.nat(9), dead: fc.option(fc.nat(60)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (steps, limit) => {
      const lists = new PostingLists();
      const plain = new Map<number, number[]>();
      const dead = new Set<number>();
      const out = new Int32Array(limit);
      steps.forEach(({ key, dead: gone }, value) => {
        lists.add(key, value);
        plain.set(key, [value, ...(plain.get(key) ?? [])]);
        // Only the oldest die, as in a window.
        if (gone !== null) for (let old = 0; old < Math.min(gone, value / 2); old++) dead.add(old);
        const count = lists.read(key, (one) => !dead.has(one), out, limit);
        const expected = plain.get(key)!.filter((one) => !dead.has(one));
        assert.deepEqual([...out.subarray(0, count)], expected.slice(0, limit));
      });
    }),
  );
});

test('the blocks of dead lists are used again', () => {
  const lists = new PostingLists();
  const out = new Int32Array(8);
  let oldest = 0;
  const before = lists.bytes;
  for (let value = 0; value < 200_000; value++) {
    lists.add(value % 50, value);
    oldest = value - 100;
    lists.read(value % 50, (one) => one >= oldest, out, 8);
  }
  assert.equal(lists.bytes, before);
});
