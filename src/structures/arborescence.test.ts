import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maximumArborescence, type WeightedEdges } from './arborescence.ts';

/** Tries every choice of one entering edge per node. */
function slowest(nodes: number, edges: WeightedEdges): number {
  let best = Number.NEGATIVE_INFINITY;
  const parent = new Int32Array(nodes).fill(-1);
  const reaches = (node: number): boolean => {
    let at = node;
    for (let step = 0; step <= nodes; step++) {
      if (at === 0) return true;
      at = parent[at]!;
    }
    return false;
  };
  const choose = (node: number, sum: number): void => {
    if (node === nodes) {
      for (let each = 1; each < nodes; each++) if (!reaches(each)) return;
      best = Math.max(best, sum);
      return;
    }
    for (let i = 0; i < edges.from.length; i++) {
      if (edges.to[i] !== node || edges.from[i] === node) continue;
      parent[node] = edges.from[i]!;
      choose(node + 1, sum + edges.weight[i]!);
    }
  };
  choose(1, 0);
  return best;
}

test('the arborescence has the greatest weight of all', () => {
  const edge = fc.record({
    from: fc.nat(4),
    to: fc.integer({ min: 1, max: 4 }),
    weight: fc.integer({ min: -9, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 10 }), (extra) => {
      const all = [...extra, ...[1, 2, 3, 4].map((to) => ({ from: 0, to, weight: -20 }))];
      const edges = { from: all.map((e) => e.from), to: all.map((e) => e.to), weight: all.map((e) => e.weight) };
      const chosen = maximumArborescence(5, 0, edges);
      let sum = 0;
      const parent = new Map<number, number>();
      for (let node = 1; node < 5; node++) {
        const index = chosen[node]!;
        assert.ok(index >= 0 && edges.to[index] === node);
        sum += edges.weight[index]!;
        parent.set(node, edges.from[index]!);
      }
      for (let node = 1; node < 5; node++) {
        let at = node;
        for (let step = 0; step < 6 && at !== 0; step++) at = parent.get(at)!;
        assert.equal(at, 0, 'a cycle is left');
      }
      assert.equal(sum, slowest(5, edges));
    }),
  );
});

test('a node that no edge reaches has no entering edge', () => {
  assert.deepEqual([...maximumArborescence(3, 0, { from: [0], to: [1], weight: [1] })], [-1, 0, -1]);
});
