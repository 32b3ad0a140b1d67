import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCEPTANCE, acceptance } from './acceptance.ts';

test('acceptance is the weighted sum of its features', () => {
  assert.equal(acceptance([1, 2, 3], [0.5, -1, 2]), 4.5);
});

test('the likelier cue, source and content are, the rather they are kept', () => {
  for (const likelihood of [1, 2, 3, 4]) assert.ok(ACCEPTANCE[likelihood]! > 0);
});
