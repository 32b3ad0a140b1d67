import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tag } from '../syntax/tags.ts';
import { beginning, EDGES_SIZE, Edges, ending } from './edges.ts';
import { Role } from './pointer-features.ts';
import type { View } from './view.ts';

const view = { tags: Uint8Array.of(Tag.DT, Tag.NN, Tag.VBD) } as unknown as View;

test('only pairs that were seen at an edge are tried, each for its own role and side', () => {
  const known = new Uint8Array(EDGES_SIZE);
  known[beginning(view, Role.content, 0, 0)] = 1;
  known[ending(view, Role.source, 1, 3)] = 1;
  const edges = new Edges(known);
  assert.equal(edges.begins(view, Role.content, 0, 0), true);
  assert.equal(edges.begins(view, Role.source, 0, 0), false);
  assert.equal(edges.begins(view, Role.content, 1, 0), false);
  assert.equal(edges.ends(view, Role.source, 1, 3), true);
  assert.equal(edges.ends(view, Role.source, 1, 2), false);
});

test('the table of edges has one byte for each role, side and pair', () => {
  assert.throws(() => new Edges(new Uint8Array(7)), RangeError);
  assert.ok(ending(view, Role.second, 2, 3) < EDGES_SIZE);
});
