import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PLAIN_CROSS } from './cross-language.ts';
import { Decisions } from './decisions.ts';
import { plainPairModel } from './pair-score.ts';
import { Pile } from './pile.ts';
import type { Profile } from './profile.ts';
import { TermGatherer } from './shared-terms.ts';
import { packTerm, TERM_WEIGHT } from './term-flags.ts';

const profile = (terms: readonly number[]): Profile => {
  const keys = Uint32Array.from(new Set(terms)).sort();
  return {
    length: keys.length,
    keys,
    packed: Uint16Array.from(keys, (key) => packTerm(key / 2, 1, 0)),
    words: terms.length,
    language: 1,
    dateline: Number.NaN,
    fingerprint: 0,
    fingerprint2: 0,
    leadWeekdays: 0,
    weekdays: 0,
    months: 0,
    sketch: new Uint32Array(4),
  };
};
const gatherer = new TermGatherer();

test('products of term vectors are those of the slow way, whatever was gathered before', () => {
  const article = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 0, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.array(article, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      (groups) => {
        const pile = new Pile(plainPairModel, PLAIN_CROSS, new Decisions([]), 14);
        let row = 0;
        const items = groups.map((group) =>
          group.map((terms) => {
            pile.profiles.put(row, profile(terms));
            return row++;
          }),
        );
        const { all, allOwn } = gatherer.gather(pile, items);
        const n = groups.length;
        const weight = (key: number): number => TERM_WEIGHT[packTerm(key / 2, 1, 0) >>> 8]!;
        groups.forEach((a, i) => {
          const own = a.flatMap((terms) => [...new Set(terms)]).reduce((sum, key) => sum + weight(key) ** 2, 0);
          assert.ok(Math.abs(allOwn[i]! - own) < 1e-6);
          groups.forEach((b, j) => {
            let dot = 0;
            for (const one of a.flatMap((terms) => [...new Set(terms)]))
              for (const other of b.flatMap((terms) => [...new Set(terms)])) if (one === other) dot += weight(one) ** 2;
            assert.ok(Math.abs(all[i * n + j]! - dot) < 1e-6);
          });
        });
      },
    ),
  );
});
