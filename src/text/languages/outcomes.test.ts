import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldHash } from '../fold.ts';
import { outcomeWordsOf } from './outcomes.ts';

const familyOf = (language: string, word: string): number | undefined =>
  outcomeWordsOf(language)?.family.get(foldHash(word));

test('an outcome has one number in every language', () => {
  const dead = familyOf('en', 'killed');
  for (const [language, word] of [
    ['de', 'starben'],
    ['fr', 'tués'],
    ['es', 'murieron'],
    ['pt', 'mortos'],
    ['it', 'uccisi'],
    ['nl', 'omgekomen'],
    ['ru', 'погибли'],
  ] as const)
    assert.equal(familyOf(language, word), dead, word);
  assert.equal(familyOf('de', 'freigesprochen'), familyOf('en', 'acquitted'));
  assert.notEqual(familyOf('de', 'freigesprochen'), familyOf('de', 'festgenommen'));
});

test('every language has the outcomes of English in their order', () => {
  const english = outcomeWordsOf('en')!.outcomes;
  for (const language of ['de', 'es', 'fr', 'it', 'nl', 'pt', 'ru'])
    assert.equal(outcomeWordsOf(language)!.outcomes, english, language);
  assert.equal(outcomeWordsOf('xx'), undefined);
});
