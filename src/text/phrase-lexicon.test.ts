import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PhraseLexicon } from './phrase-lexicon.ts';
import { tokenize } from './tokens.ts';

function mark(lexicon: PhraseLexicon, text: string): string[] {
  const tokens = tokenize(text);
  const entries = new Uint16Array(tokens.length);
  const lengths = new Uint8Array(tokens.length);
  const kinds = new Int32Array(tokens.length);
  lexicon.mark(tokens, entries, lengths, kinds);
  return [...kinds].map((bits, i) => `${bits}:${lengths[i]!}`);
}

test('the longest phrase is taken, and a word can be of several kinds', () => {
  const lexicon = new PhraseLexicon();
  lexicon.add(0, 1, 'more|second');
  lexicon.add(1, 2, 'more than|more than half');
  lexicon.add(2, 3, 'second');
  assert.deepEqual(mark(lexicon, 'more Than one'), ['2:2', '0:0', '0:0']);
  assert.deepEqual(mark(lexicon, 'more than halves'), ['2:2', '0:0', '0:0']);
  assert.deepEqual(mark(lexicon, 'More second'), ['1:1', '5:1']);
});

test('an elided word is found apart and glued to its capital article', () => {
  const lexicon = new PhraseLexicon();
  lexicon.add(0, 1, "l'année");
  lexicon.add(1, 1, "l'");
  assert.deepEqual(mark(lexicon, "l'année"), ['1:2', '0:0']);
  assert.deepEqual(mark(lexicon, 'L’année'), ['1:1']);
  assert.deepEqual(mark(lexicon, "l'accord"), ['2:1', '0:0']);
});
