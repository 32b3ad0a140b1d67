import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../told-story.ts';
import { polarityClash } from '../../../src/text/comparison/polarity.ts';
import { statementsOf } from '../../../src/text/comparison/statements.ts';

/** Whether the first sentences of two texts are told to clash. */
function clashes(one: string, two: string): boolean {
  const statements = statementsOf(
    [one, two].map((text, at) => {
      const { reading } = report(`${at}`, text);
      return { text, reading, entityKey: (entity: number) => entity + 1 };
    }),
  );
  return polarityClash(statements, 0, statements.first[1]!, statements.total[0]!) !== undefined;
}

test('a "not" that only one of two like sentences has is a clash', () => {
  assert.ok(
    clashes('The harbour gates were not closed before the storm.', 'The harbour gates were closed before the storm.'),
  );
});

test('a "nothing" that a comma cuts off denies nothing that stands behind it', () => {
  const plain = 'The guard walked home along the river at dawn, witnesses recalled.';
  assert.ok(!clashes('The guard saw nothing, walked home along the river at dawn, witnesses recalled.', plain));
});

test('who refused to leave did not leave', () => {
  assert.ok(
    !clashes(
      'The police arrested one man who would not leave the court room.',
      'The police arrested one man who refused to leave the court room.',
    ),
  );
});
