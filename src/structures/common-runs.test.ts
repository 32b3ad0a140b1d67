import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonRuns, indexGrams } from './common-runs.ts';
import { longestIncrease, sameInOrder } from './edit-script.ts';
import { winnow } from './winnow.ts';

const sequence = fc.array(fc.nat(3), { maxLength: 40 }).map((items) => Uint32Array.from(items));

test('every run is equal on both sides, in order and as long as it can be', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      const runs = commonRuns(indexGrams(a, 3), indexGrams(b, 3));
      let free = 0;
      for (let r = 0; r < runs.length; r++) {
        const [i, j, size] = [runs.at[r]!, runs.other[r]!, runs.size[r]!];
        assert.ok(i >= free && size >= 3);
        free = i + size;
        assert.deepEqual(a.slice(i, i + size), b.slice(j, j + size));
        assert.ok(a[i + size] === undefined || a[i + size] !== b[j + size]);
      }
    }),
  );
});

test('a moved passage is found as well as one in its place', () => {
  const a = Uint32Array.of(1, 2, 3, 4, 5, 11, 12, 13, 14, 15);
  const b = Uint32Array.of(11, 12, 13, 14, 15, 1, 2, 3, 4, 5);
  const runs = commonRuns(indexGrams(a, 4), indexGrams(b, 4));
  assert.deepEqual([...runs.other], [5, 0]);
});

test('two sequences that share a run as long as window and gram share a fingerprint', () => {
  const shared = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
  const noise = fc.array(fc.integer({ min: 10, max: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(shared, noise, noise, noise, noise, (run, p, q, r, s) => {
      const a = winnow(Uint32Array.from([...p, ...run, ...q]), 5, 4);
      const b = new Set(winnow(Uint32Array.from([...r, ...run, ...s]), 5, 4).hash);
      assert.ok([...a.hash].some((hash) => b.has(hash)));
    }),
  );
});

test('the longest common subsequence is that of the slow recursion', () => {
  const slow = (a: readonly number[], b: readonly number[]): number =>
    a.length === 0 || b.length === 0
      ? 0
      : a[0] === b[0]
        ? 1 + slow(a.slice(1), b.slice(1))
        : Math.max(slow(a.slice(1), b), slow(a, b.slice(1)));
  const short = fc.array(fc.nat(2), { maxLength: 7 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      assert.equal(sameInOrder(Uint32Array.from(a), 0, a.length, Uint32Array.from(b), 0, b.length), slow(a, b));
    }),
  );
});

test('the longest increase leaves out what is below nought', () => {
  assert.equal(longestIncrease([3, -1, 1, 2, -1, 5, 4]), 3);
  assert.equal(longestIncrease([]), 0);
});
