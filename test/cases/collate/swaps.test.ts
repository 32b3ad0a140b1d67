import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { report } from '../told-story.ts';
import type { ComparedReport } from '../../../src/text/comparison/statements.ts';
import { statementsOf } from '../../../src/text/comparison/statements.ts';
import { swapsOf } from '../../../src/text/comparison/swaps.ts';

const compared = (id: string, text: string): ComparedReport => {
  const { reading } = report(id, text);
  return { text, reading, entityKey: (entity) => entity };
};

function swaps(one: string, two: string): string[] {
  const reports = [compared('a', one), compared('b', two)];
  const words = (at: number, { first, end }: { first: number; end: number }): string => {
    const { text, reading } = reports[at]!;
    return text.slice(reading.tokens.start[first]!, reading.tokens.end[end - 1]!);
  };
  return swapsOf(statementsOf(reports), { a: 0, b: 1 }).map(({ a, b }) => `${words(0, a)} / ${words(1, b)}`);
}

test('words that stand in the place of others between like words are found', () => {
  assert.deepEqual(swaps('The mill in Norvik burned for nine hours.', 'The mill in Port Elmer burned for six hours.'), [
    'Norvik / Port Elmer',
    'nine / six',
  ]);
});

test('words that are only left out or added stand in the place of none', () => {
  assert.deepEqual(swaps('The old mill in Norvik burned.', 'The mill in Norvik burned on Sunday night.'), []);
  assert.deepEqual(swaps('The mill in Norvik burned.', 'The mill in Norvik burned.'), []);
});

test('one word altered in a sentence of different words is found, and nothing else', () => {
  const words = 'ada bex cil dor eft gam hob ink jud kel lom nib'.split(' ');
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 5 }), fc.nat(), (list, at) => {
      const other = list.with(at % list.length, 'zyx');
      const found = swaps(`${list.join(' ')}.`, `${other.join(' ')}.`);
      assert.deepEqual(found, [`${list[at % list.length]} / zyx`]);
    }),
    { numRuns: 40 },
  );
});
