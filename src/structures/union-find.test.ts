import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UnionFind } from './union-find.ts';

test('two are in one set exactly when a chain of unions joins them, and the least is the root', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 }), (unions) => {
      const sets = new UnionFind();
      for (let i = 0; i < 20; i++) sets.add();
      let plain = Array.from({ length: 20 }, (_, i) => i);
      for (const [a, b] of unions) {
        sets.union(a, b);
        const [from, to] = [Math.max(plain[a]!, plain[b]!), Math.min(plain[a]!, plain[b]!)];
        plain = plain.map((root) => (root === from ? to : root));
      }
      assert.deepEqual(
        plain.map((_, i) => sets.find(i)),
        plain,
      );
    }),
  );
});
