import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, explainNames } from './compare-names.ts';
import { madeOf } from './made-of.ts';
import { nameParts } from './name-parts.ts';
import { syllable } from './sound.ts';

const word = fc.constantFrom(
  ...'Ahmad ahmed al Al- bin Abd abdul Rahman Abdurrahman Kim Jong un Chong J. H. W. Bush Bank of the Banco de Ltd LLC NITC / (UK) 44 Сергей 李 عبد'.split(
    ' ',
  ),
);
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
);

test('comparing gives the very same number both ways, 0 to 1, twice the same', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const score = compareNames(a, b);
      assert.ok(score >= 0 && score <= 1);
      assert.equal(compareNames(b, a), score);
      assert.equal(compareNames(a, b), score);
    }),
    { numRuns: 1500 },
  );
});

test('a name is itself', () => {
  fc.assert(fc.property(name, (a) => assert.equal(compareNames(a, a), a === '' ? 0 : 1)));
});

test('no other name comes as near as the name itself, whatever its words', () => {
  for (const other of ['Salim Hamdan Ali', 'Hamdan, Salim', 'Salim Hamdani', 'Saleem Hamdan']) {
    assert.ok(compareNames('Salim Hamdan', other) < 1, other);
  }
});

test('of several names the nearest comes first, rare words before common ones', () => {
  const first = (asked: string, ...others: string[]): void => {
    const scores = others.map((other) => compareNames(asked, other));
    for (const score of scores.slice(1)) assert.ok(scores[0]! > score, `${asked}: ${scores.join(' ')}`);
  };
  first('Muhammad Wardak', 'Mohammed Yunus Vardak', 'Muhammad Ali', 'Mohammad Khan');
  first('Jang Myong-jin', 'Chang Myong-chin', 'Han Jang-su');
  first('Cuflet', 'Cubana de Fletes', 'Cubana de Aviacion', 'Fleet Services');
  first('National Bank of Atlantis', 'Banco Nacional de Atlantis', 'National Bank of Utopia', 'Atlantis Shipping');
  first('NITC', 'National Iranian Tanker Company', 'Nitro Tanker');
});

test('a single word that is only spelled alike does not make two long names one', () => {
  const { score, reasons } = explainNames('Victory', 'Viktor Konetsky');
  assert.ok(score < 0.5);
  assert.ok(reasons.length > 0);
});

test('Arabic names written as one word are the same as in two', () => {
  assert.deepEqual(nameParts('Abdurrahman').words, ['abd', 'rahman']);
  assert.deepEqual(nameParts('Abdulaziz').words, ['abd', 'aziz']);
  assert.deepEqual(nameParts('Safieddine').words, ['safi', 'din']);
  for (const whole of ['Abdullah', 'Abdallah', 'Aladdin', 'Claudine']) assert.equal(nameParts(whole).words.length, 1);
});

test('a word is made of the beginnings of others only in their order and from the first', () => {
  assert.equal(madeOf('inhocar', ['inmobiliaria', 'hotelera', 'caribe']), 1);
  assert.equal(madeOf('hocar', ['inmobiliaria', 'hotelera', 'caribe']), 0);
  assert.equal(madeOf('carhoin', ['inmobiliaria', 'hotelera', 'caribe']), 0);
});

test('romanisations of one syllable share a key, other syllables do not', () => {
  for (const [a, b] of [
    ['jang', 'chang'],
    ['chong', 'jeong'],
    ['hsi', 'xi'],
    ['kim', 'gim'],
  ] as const) {
    assert.equal(syllable(a), syllable(b));
  }
  assert.notEqual(syllable('jin'), syllable('jun'));
});

test('five million characters, emojis and nothing are compared at once', () => {
  const begun = performance.now();
  const long = 'Ab'.repeat(2_500_000);
  for (const a of [long, `${long} `, '😀'.repeat(1_000_000), '', ' ', '\u0000']) {
    for (const b of [long, '😀', '', 'Abdul Abdel '.repeat(200_000)]) {
      const score = compareNames(a, b);
      assert.ok(score >= 0 && score <= 1);
    }
  }
  assert.ok(performance.now() - begun < 3000, `${performance.now() - begun} ms`);
});
