import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldUnit } from './fold.ts';

test('a unit that folds alone folds so in every word', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0x24f }),
    fc.integer({ min: 0x370, max: 0x6ff }),
    fc.integer({ min: 0x900, max: 0x97f }),
    fc.integer({ min: 0, max: 0xffff }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const alone = units.map(foldUnit);
      if (alone.includes(-1)) return;
      assert.equal(fold(String.fromCharCode(...units)), String.fromCharCode(...alone));
    }),
    { numRuns: 5000 },
  );
});

test('Greek sigma, accents written apart and ligatures do not fold alone', () => {
  for (const character of ['Σ', '\u0301', 'ß', 'ﬁ', '`', '\ud83d'])
    assert.equal(foldUnit(character.charCodeAt(0)), -1, character);
  for (const [character, folded] of [
    ['Ж', 'ж'],
    ['é', 'e'],
    ['й', 'и'],
    ['’', "'"],
  ] as const)
    assert.equal(foldUnit(character.charCodeAt(0)), folded.charCodeAt(0), character);
});

test('spellings that Arabic, Persian and Hindi news take for one another are one', () => {
  for (const [one, other] of [
    ['قُتل', 'قتل'],
    ['علی', 'علي'],
    ['کتاب', 'كتاب'],
    ['सितम्बर', 'सितंबर'],
    ['हिन्दी', 'हिंदी'],
    ['पाँच', 'पांच'],
    ['हज़ार', 'हजार'],
  ] as const)
    assert.equal(fold(one), fold(other));
  for (const [one, other] of [
    ['جمل', 'جملة'],
    ['मन', 'मान'],
    ['अन्य', 'अंय'],
  ] as const)
    assert.notEqual(fold(one), fold(other));
});
