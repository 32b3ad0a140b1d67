import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureOfWord } from '../languages/event-measures.ts';

test('words of several languages name one measure', () => {
  for (const [word, language] of [
    ['killed', 'en'],
    ['tote', 'de'],
    ['muertos', 'es'],
    ['погибли', 'ru'],
    ['omkom', 'nb'],
  ] as const)
    assert.equal(measureOfWord(word, language), 'dead', word);
  assert.equal(measureOfWord('magnitud', 'es'), 'magnitude');
  assert.equal(measureOfWord('village', 'en'), undefined);
  assert.equal(measureOfWord('killed', 'xx'), undefined);
});
