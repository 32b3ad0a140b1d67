import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences, tokenize } from './index.ts';

const sentences = (text: string, language = 'en'): string[] =>
  splitSentences(text, tokenize(text), language).map(({ start, end }) => text.slice(start, end));

test('a full stop behind an abbreviation or an initial ends nothing', () => {
  assert.deepEqual(sentences('Mr. John F. Gray met Dr. Hall on Feb. 3. They spoke.'), [
    'Mr. John F. Gray met Dr. Hall on Feb. 3.',
    'They spoke.',
  ]);
  assert.deepEqual(sentences('He left the U.S. The firm stayed.'), ['He left the U.S.', 'The firm stayed.']);
  assert.deepEqual(sentences('The U.S. Army left.'), ['The U.S. Army left.']);
});

test('a closing quotation mark belongs to the sentence that it closes', () => {
  assert.deepEqual(sentences('“We won.” She smiled.'), ['“We won.”', 'She smiled.']);
  assert.deepEqual(sentences('“Did we win?” she asked.'), ['“Did we win?” she asked.']);
});

test('a German ordinal ends nothing', () => {
  assert.deepEqual(sentences('Am 24. Februar begann es. Danach kam er.', 'de'), [
    'Am 24. Februar begann es.',
    'Danach kam er.',
  ]);
});

test('a lost space between sentences does not join them', () => {
  assert.deepEqual(sentences('They left the capital.The army came.'), ['They left the capital.', 'The army came.']);
});

test('Chinese sentences end at their own full stop', () => {
  assert.deepEqual(sentences('他说。我们走。', 'zh'), ['他说。', '我们走。']);
});

test('line breaks end paragraphs, but not in text that is wrapped at a column', () => {
  assert.deepEqual(sentences('A headline\nThe first line.'), ['A headline', 'The first line.']);
  const wrapped =
    'This is a text that was wrapped at a column of sixty\ncharacters by some mail program, and its lines end in the\nmiddle of sentences. The second sentence is a long one as\nwell, so that there are enough lines to tell it by them.';
  assert.equal(sentences(wrapped).length, 2);
});

test('sentences cover all tokens, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const sentence of splitSentences(text, tokens, 'en')) {
        assert.equal(sentence.firstToken, next);
        next = sentence.endToken;
      }
      assert.equal(next, tokens.length);
    }),
  );
});

test('closing marks in any number belong to the sentence before them, in linear time', () => {
  assert.deepEqual(sentences('“(He said ‘no.’)” She left.'), ['“(He said ‘no.’)”', 'She left.']);
  assert.deepEqual(sentences('They won.) She smiled (He too.) ) Then it rained.'), [
    'They won.)',
    'She smiled (He too.) ) Then it rained.',
  ]);
  const seconds = (marks: number): number => {
    const text = `A!${')'.repeat(marks)} Then he left.`;
    const tokens = tokenize(text);
    const from = performance.now();
    assert.equal(splitSentences(text, tokens, 'en').length, 2);
    return (performance.now() - from) / 1000;
  };
  assert.ok(seconds(100_000) < 1);
});

test('initials written apart end no sentence', () => {
  assert.deepEqual(sentences('She told L. A. Superior Court on Monday. A judge agreed.'), [
    'She told L. A. Superior Court on Monday.',
    'A judge agreed.',
  ]);
  assert.equal(sentences('They chose Plan B. A judge agreed.').length, 2);
});

test('a decimal that was torn apart does not end a sentence, a year or a larger number before a digit does', () => {
  assert.deepEqual(sentences('A quake of 5. 9 hit Qeshm. It lasted long.'), [
    'A quake of 5. 9 hit Qeshm.',
    'It lasted long.',
  ]);
  assert.equal(sentences('It began in 2019. 3 people left.').length, 2);
  assert.equal(sentences('They counted to 12. The rest left.').length, 2);
  assert.equal(sentences('He came in at 5. 40 people waited.').length, 2);
});

test('a small word without a vowel labels the number behind its stop; behind a number it is a unit', () => {
  assert.equal(sentences('Rezoluce Rady bezpečnosti OSN č. 1723 platí. Rada zasedá.', 'cs').length, 2);
  assert.equal(sentences('Το άρθ. 5 ισχύει. Η βουλή ψήφισε.', 'el').length, 2);
  assert.equal(sentences('Rätten prövade mål nr. 5. Domen kom sent.', 'sv').length, 2);
  assert.equal(sentences('Bod č. 5 a pol. 7, sv. 3 zůstávají.', 'xx').length, 2);
  assert.equal(sentences('De körde 5 km. 20 personer väntade.', 'sv').length, 2);
  assert.equal(sentences('It was on TV. 20 people saw it. He saw me. 20 others did not.').length, 4);
});
