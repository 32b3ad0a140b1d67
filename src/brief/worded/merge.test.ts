import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { BriefSentence } from '../../model/brief.ts';
import { merged } from './merge.ts';

const sentence = (text: string): BriefSentence => ({ text, cites: [], origins: { low: 1, high: 1 } });

it('puts what is not worded before what is told later', () => {
  const own = ['a', 'b', 'c', 'd'].map(sentence);
  const worded = [
    { sentence: sentence('BC'), covers: [1, 2] },
    { sentence: sentence('B'), covers: [1] },
  ];
  assert.deepEqual(
    merged(own, worded).map(({ text }) => text),
    ['a', 'BC', 'B', 'd'],
  );
});

it('has each worded sentence once in its order, and each own one that none stands for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }).chain((count) =>
        fc.record({
          count: fc.constant(count),
          covers: fc.array(fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        }),
      ),
      ({ count, covers }) => {
        const own = Array.from({ length: count }, (_, at) => sentence(`own ${at}`));
        const out = merged(
          own,
          covers.map((places, at) => ({ sentence: sentence(`worded ${at}`), covers: places })),
        ).map(({ text }) => text);
        const covered = new Set(covers.flat());
        assert.deepEqual(
          out.filter((text) => text.startsWith('worded')),
          covers.map((_, at) => `worded ${at}`),
        );
        assert.deepEqual(
          out.filter((text) => text.startsWith('own')),
          own.flatMap(({ text }, at) => (covered.has(at) ? [] : [text])),
        );
      },
    ),
  );
});
