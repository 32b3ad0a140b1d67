import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TokenFlag } from '../model/tokens.ts';
import { foldHash, tokenize } from './index.ts';

const forms = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]));
};

test('words, numbers and marks are cut as readers of news would', () => {
  assert.deepEqual(forms('Mr. Gray’s U.S. firm paid $1.5bn on 24 Feb.'), [
    'Mr',
    '.',
    'Gray',
    '’s',
    'U.S.',
    'firm',
    'paid',
    '$',
    '1.5',
    'bn',
    'on',
    '24',
    'Feb',
    '.',
  ]);
  assert.deepEqual(forms("They're here; she didn't go, it's 9am."), [
    'They',
    "'re",
    'here',
    ';',
    'she',
    "didn't",
    'go',
    ',',
    'it',
    "'s",
    '9',
    'am',
    '.',
  ]);
  assert.deepEqual(forms('mid-May, 1990s, 21st, 150,000'), [
    'mid',
    '-',
    'May',
    ',',
    '1990',
    's',
    ',',
    '21',
    'st',
    ',',
    '150,000',
  ]);
});

test('elisions of Romance languages are cut after the apostrophe, names with one are whole', () => {
  assert.deepEqual(forms("l'accord qu'il signe, O'Brien et L'Oréal"), [
    "l'",
    'accord',
    "qu'",
    'il',
    'signe',
    ',',
    "O'Brien",
    'et',
    "L'Oréal",
  ]);
});

test('web addresses are one token, without the full stop behind them', () => {
  assert.deepEqual(forms('See https://example.org/a?b=1. Or Example.com'), [
    'See',
    'https://example.org/a?b=1',
    '.',
    'Or',
    'Example.com',
  ]);
});

test('scripts without spaces are cut by dictionary', () => {
  assert.deepEqual(forms('中国外交部说。'), ['中国', '外交部', '说', '。']);
});

test('an abbreviation does not swallow the word behind it', () => {
  assert.deepEqual(forms('the U.S.Army and U.S.A today'), ['the', 'U.S.', 'Army', 'and', 'U.S.A', 'today']);
});

test('words that differ in case, accents or apostrophes have one folded hash', () => {
  const hashOf = (word: string): number => tokenize(word).fold[0]!;
  assert.equal(hashOf('ÉCOLE'), hashOf('ecole'));
  assert.equal(hashOf('O’Brien'), hashOf("o'brien"));
  assert.equal(hashOf('Straße'), foldHash('strasse'));
  assert.notEqual(hashOf('form'), hashOf('from'));
});

test('tokens cover every character that is not white space, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        assert.ok(tokens.start[i]! >= at && tokens.end[i]! > tokens.start[i]!);
        assert.match(text.slice(at, tokens.start[i]!), /^[\s\p{C}\u2028\u2029\u200b]*$/u);
        at = tokens.end[i]!;
      }
      assert.ok(at <= text.length);
    }),
  );
});

test('a capital that opens a paragraph carries both flags', () => {
  const tokens = tokenize('One.\nTwo');
  assert.equal(
    tokens.flags[2]! & (TokenFlag.capital | TokenFlag.paragraphStart),
    TokenFlag.capital | TokenFlag.paragraphStart,
  );
});
