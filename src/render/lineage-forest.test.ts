import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { BriefLineage } from '../model/brief.ts';
import { forest } from './lineage-forest.ts';

type Edge = BriefLineage['edges'][number];

const edge = (from: string, to: string, confidence = 0.9): Edge => ({
  from,
  to,
  kind: 'copy',
  confidence,
  evidence: [{ role: 'narration', note: 'same words' }],
});

const lineage = (ids: readonly string[], edges: Edge[]): BriefLineage => ({
  nodes: ids.map((id) => ({ id, kind: 'article', name: id })),
  edges,
  occasions: [],
  origins: { low: 1, high: 1, reasons: [] },
});

it('puts children under their surest parent and tells the other edges', () => {
  const rows = forest(lineage(['a', 'b', 'c'], [edge('a', 'c', 0.4), edge('b', 'c', 0.8)]));
  assert.deepEqual(
    rows.map((row) => [row.node.id, row.depth, row.others.length]),
    [
      ['a', 0, 0],
      ['b', 0, 0],
      ['c', 1, 1],
    ],
  );
});

it('shows every node of a loop once', () => {
  const rows = forest(lineage(['a', 'b', 'c'], [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]));
  assert.deepEqual(rows.map((row) => row.node.id).sort(), ['a', 'b', 'c']);
});

it('shows every node exactly once whatever the edges are', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyEdge = fc.tuple(
    fc.constantFrom(...ids, 'nowhere'),
    fc.constantFrom(...ids),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(anyEdge, { maxLength: 15 }), (edges) => {
      const rows = forest(
        lineage(
          ids,
          edges.map(([from, to, confidence]) => edge(from, to, confidence)),
        ),
      );
      assert.deepEqual(rows.map((row) => row.node.id).sort(), ids);
    }),
  );
});

it('takes a chain of many thousands', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `n${index}`);
  assert.equal(
    forest(
      lineage(
        ids,
        ids.slice(1).map((id, index) => edge(ids[index]!, id)),
      ),
    ).length,
    3000,
  );
});
