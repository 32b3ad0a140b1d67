import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { treeMarginals } from './tree-marginals.ts';

/** Every choice of one parent for each node (-1 the root) that makes a tree, weighed. */
function slowly(nodes: number, root: readonly number[], weight: readonly (readonly number[])[]): number[][] {
  const sums = Array.from({ length: nodes }, () => new Array<number>(nodes + 1).fill(0));
  let all = 0;
  const parents: number[] = [];
  const visit = (node: number, product: number): void => {
    if (node === nodes) {
      for (let n = 0; n < nodes; n++) {
        let at = n;
        for (let step = 0; at !== -1; step++) {
          if (step > nodes) return;
          at = parents[at]!;
        }
      }
      all += product;
      parents.forEach((parent, n) => {
        sums[n]![parent + 1]! += product;
      });
      return;
    }
    for (let parent = -1; parent < nodes; parent++) {
      if (parent === node) continue;
      parents[node] = parent;
      visit(node + 1, product * Math.exp(parent < 0 ? root[node]! : weight[parent]![node]!));
    }
  };
  visit(0, 1);
  return sums.map((row) => row.map((sum) => sum / all));
}

it('gives the chances that counting all trees gives', () => {
  const logarithm = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(logarithm, { minLength: 4, maxLength: 4 }),
      fc.array(fc.array(logarithm, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      (root, weight) => {
        const from: number[] = [];
        const to: number[] = [];
        const flat: number[] = [];
        for (let a = 0; a < 4; a++)
          for (let b = 0; b < 4; b++)
            if (a !== b) {
              from.push(a);
              to.push(b);
              flat.push(weight[a]![b]!);
            }
        const found = treeMarginals(4, root, { from, to, weight: flat });
        const expected = slowly(4, root, weight);
        root.forEach((_, n) => {
          assert.ok(Math.abs(found.root[n]! - expected[n]![0]!) < 1e-6);
        });
        from.forEach((a, e) => {
          assert.ok(Math.abs(found.edge[e]! - expected[to[e]!]![a + 1]!) < 1e-6);
        });
      },
    ),
    { numRuns: 60 },
  );
});
