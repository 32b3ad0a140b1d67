import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { digitsValue } from './digits.ts';
import { numberWordsOf } from './languages/numbers.ts';
import { numeralsOf } from './numerals.ts';
import { tokenize } from './tokens.ts';

function read(text: string, language = 'en'): number | undefined {
  const tokens = tokenize(text);
  const reader = numeralsOf(text, tokens, numberWordsOf(language));
  return reader.read(0, tokens.length) ? reader.out.value : undefined;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The slow, obvious way to write a number in English words. */
function spell(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${ONES[n % 10]!}` : '');
  if (n < 1000) return `${ONES[Math.floor(n / 100)]!} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
  const [size, word] = n < 1e6 ? [1000, 'thousand'] : n < 1e9 ? [1e6, 'million'] : [1e9, 'billion'];
  const rest = n % size;
  return `${spell(Math.floor(n / size))} ${word}${rest ? `${rest < 100 ? ' and ' : ' '}${spell(rest)}` : ''}`;
}

test('every number that can be spelled is read back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999_999_999 })), (n) => {
      assert.equal(read(spell(n)), n, spell(n));
    }),
  );
});

test('digits with grouping signs are read in both conventions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = whole.toLocaleString('en-US');
      const value = whole + cents / 100;
      const decimals = String(cents).padStart(2, '0');
      const english = `${grouped}.${decimals}`;
      const german = `${grouped.replaceAll(',', '.')},${decimals}`;
      assert.ok(Math.abs(digitsValue(english, 0, english.length, false) - value) < 1e-3);
      assert.ok(Math.abs(digitsValue(german, 0, german.length, true) - value) < 1e-3);
    }),
  );
});

describe('other languages', () => {
  for (const [language, words, value] of [
    ['de', 'zweihundertfünfzigtausend', 250_000],
    ['de', 'einundzwanzig', 21],
    ['de', '1,5 Mrd', 1.5e9],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'deux cent mille', 200_000],
    ['es', 'treinta y cinco mil', 35_000],
    ['es', 'mil doscientos', 1200],
    ['pt', 'mil e quinhentos', 1500],
    ['pt', '1,5 mil milhões', 1.5e9],
    ['it', '3,2 miliardi', 3.2e9],
    ['nl', 'vijfhonderd', 500],
    ['ru', 'двадцать пять тысяч', 25_000],
    ['uk', "дев'яносто", 90],
  ] as const) {
    test(`${language}: ${words} is ${value}`, () => assert.equal(read(words, language), value));
  }
});

test('fractions, dozens and halves', () => {
  for (const [words, value] of [
    ['half a million', 500_000],
    ['two and a half million', 2_500_000],
    ['a quarter of a million', 250_000],
    ['3 million and a half', 3_500_000],
    ['two-thirds of', 2 / 3],
    ['three-quarters', 0.75],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['2 1/2', 2.5],
    ['1½', 1.5],
    ['10k', 10_000],
    ['$', undefined],
  ] as const) {
    assert.equal(read(words), value, words);
  }
});
