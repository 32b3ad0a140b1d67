import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignSequences } from './sequence-alignment.ts';

const align = (a: string, b: string): Int32Array =>
  alignSequences(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));

/** Length of the longest common subsequence, by plain recursion. */
function longest(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

test('equal sequences are aligned element by element', () => {
  assert.deepEqual([...align('abc', 'abc')], [0, 1, 2]);
});

test('an insertion leaves the rest aligned', () => {
  assert.deepEqual([...align('abcd', 'abXcd')], [0, 1, 3, 4]);
});

test('sequences with nothing in common have no pair', () => {
  assert.deepEqual([...align('ab', 'xyz')], [-1, -1]);
});

test('the alignment is in order, of equal elements, and as long as the longest common subsequence', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const partner = align(a, b);
      let before = -1;
      let pairs = 0;
      partner.forEach((j, i) => {
        if (j < 0) return;
        assert.ok(j > before && a[i] === b[j]);
        before = j;
        pairs++;
      });
      assert.equal(pairs, longest(a, b));
    }),
  );
});
