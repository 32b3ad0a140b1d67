import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownGroupings } from './known-groupings.ts';

test('a grouping is known by its articles and their stories, whatever their order', () => {
  const known = new KnownGroupings();
  const storyOf = Int32Array.of(0, 0, 1, 1, 2);
  const around = { items: [[0], [1], [2], [3]], stories: [0, 0, 1, 1] };
  assert.equal(known.has(around, storyOf), false);
  known.add(around, storyOf);
  assert.equal(known.has(around, storyOf), true);
  assert.equal(known.has({ ...around, items: [[3], [1], [0], [2]] }, storyOf), true);
  assert.equal(known.has({ ...around, items: [[0], [1], [2], [4]] }, storyOf), false);
  assert.equal(known.has({ ...around, items: [[0], [1], [2]] }, storyOf), false);
  storyOf[1] = 2;
  assert.equal(known.has(around, storyOf), false);
});
