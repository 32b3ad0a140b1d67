import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleId, storyId } from '../model/index.ts';
import { Decisions } from './decisions.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(articleId) as [never, never, never, never];

test('together is passed on, and apart holds for the whole set', () => {
  const decisions = new Decisions([
    { kind: 'together', a, b },
    { kind: 'together', a: b, b: c },
    { kind: 'apart', a: c, b: d },
  ]);
  assert.ok(decisions.together(a, c));
  assert.ok(decisions.apart(a, d));
  assert.ok(decisions.apart(d, b));
});

test('two that were put into different stories are apart, into one together', () => {
  const decisions = new Decisions([
    { kind: 'story', article: a, story: storyId('s') },
    { kind: 'story', article: b, story: storyId('s') },
    { kind: 'story', article: c, story: storyId('t') },
  ]);
  assert.ok(decisions.together(a, b));
  assert.ok(decisions.apart(a, c));
});

test('a contradiction is told and the pair stays together', () => {
  const decisions = new Decisions([
    { kind: 'apart', a, b },
    { kind: 'together', a, b },
  ]);
  assert.ok(decisions.together(a, b));
  assert.ok(!decisions.apart(a, b));
  assert.equal(decisions.contradictions.length, 1);
});
