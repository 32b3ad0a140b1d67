import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordTable } from './word-table.ts';

test('a table gives back what a map would, also where hashes collide and after it grew', () => {
  const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 65535 })), { maxLength: 200 }),
      hash,
      (pairs, other) => {
        const table = new WordTable(4);
        const map = new Map<number, number>();
        for (const [key, value] of pairs) {
          table.set(key, value);
          map.set(key, value);
        }
        for (const key of [...map.keys(), other]) assert.equal(table.get(key), map.get(key) ?? 0);
      },
    ),
  );
});
