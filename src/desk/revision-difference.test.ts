import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differenceOfTexts } from './revision-difference.ts';

test('a later text is told by the words that it changed', () => {
  const found = differenceOfTexts(
    'Two people were hurt, police said on Monday.',
    'Three people were hurt, police said.',
  );
  assert.deepEqual(
    found.map(({ before, after }) => [before.exact, after.exact]),
    [
      ['Two ', 'Three '],
      ['said on Monday.', 'said.'],
    ],
  );
});

test('putting what changed into the old text gives the new one, and the same text has no difference', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c', ' ', '\n', 'd. '), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = differenceOfTexts(before, after);
      let made = before;
      for (const edit of edits.toReversed()) {
        assert.equal(before.slice(edit.before.start, edit.before.end), edit.before.exact);
        made = made.slice(0, edit.before.start) + edit.after.exact + made.slice(edit.before.end);
      }
      assert.equal(made, after);
      assert.equal(edits.length === 0, before === after);
    }),
  );
});

test('texts that share nothing differ as a whole, soon', () => {
  const [one, other] = ['x', 'y'].map((letter) => Array.from({ length: 60_000 }, (_, n) => `${letter}${n}`).join(' '));
  const began = performance.now();
  assert.equal(differenceOfTexts(one!, other!).length, 1);
  assert.ok(performance.now() - began < 3000);
});
