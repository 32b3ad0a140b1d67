import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, wrapLine } from './printable.ts';

test('escape sequences and direction marks of strangers do not reach the terminal', () => {
  assert.equal(printable('a\u001b[31mred\u202e'), 'a·[31mred·');
});

test('a long line is broken at spaces and its rest is indented', () => {
  assert.equal(wrapLine('  one two three', 9), '  one two\n    three');
  assert.equal(wrapLine('word', 2), 'word');
});
