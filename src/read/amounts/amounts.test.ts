import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { splitSentences, tokenize } from '../../text/index.ts';
import { findTimes } from '../times/index.ts';
import { findAmounts } from './index.ts';

const cases = join(import.meta.dirname, '../../../test/cases/amounts');

function find(text: string, language = 'en') {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, language);
  const times = findTimes({ text, tokens, sentences, language });
  return { ...findAmounts({ text, tokens, sentences, language, times }), times };
}

for (const slug of readdirSync(cases).filter((name) => !name.endsWith('-lines'))) {
  test(`the amounts of the case ${slug} are found`, () => {
    const input = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as {
      text: string;
      language: string;
    };
    const expected: unknown = JSON.parse(readFileSync(join(cases, slug, 'expected.json'), 'utf8'));
    const words = (span: { start: number; end: number }): string => input.text.slice(span.start, span.end);
    const found = find(input.text, input.language).amounts.map((amount) => ({
      text: words(amount),
      kind: amount.kind,
      bound: amount.bound,
      value: amount.value,
      ...(amount.high === undefined ? {} : { high: amount.high }),
      unit: amount.unit,
      ...(amount.counts ? { counts: words(amount.counts) } : {}),
      ...(amount.garbled === undefined ? {} : { garbled: amount.garbled }),
    }));
    assert.deepEqual(found, expected);
  });
}

const values = (text: string, language = 'en'): number[] => find(text, language).amounts.map((amount) => amount.value);

describe('an amount', () => {
  test('that cannot be right gives a notice and the value most probably meant', () => {
    const { amounts, notices } = find('They hold more than 80 80 billion in assets.');
    assert.equal(amounts[0]?.value, 80e9);
    assert.equal(amounts[0]?.garbled, '80 80 billion');
    assert.equal(notices.length, 1);
    assert.match(notices[0]!.reason, /80 80 billion/);
  });
  test('that changed gives both values, a range gives one', () => {
    assert.deepEqual(values('It rose from 3% to 5%.'), [3, 5]);
    assert.deepEqual(values('Rates range from 3% to 5%.'), [3]);
  });
  test('never overlaps a time', () => {
    assert.deepEqual(values('In 2014, on 24 February at 9:30, for two years, it rained.'), []);
  });
  test('reads separators by the language', () => {
    assert.deepEqual(values('Es kostet 1.500 Euro.', 'de'), [1500]);
    assert.deepEqual(values('It costs 1.500 euros.'), [1.5]);
    assert.deepEqual(values('Il y a 150 000 soldats.', 'fr'), [150000]);
  });
});

describe('any text at all', () => {
  test('gives spans in order, within the text, apart from each other and from times', () => {
    const words = fc.constantFrom(
      ...'a half third two hundred million $ € % - to and 12 1,500 3.5 2022 dozen of people from point minus one in km feet or more 80 billion Mr. No.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const { amounts, times } = find(text);
        let end = 0;
        for (const amount of amounts) {
          assert.ok(amount.start >= end && amount.end > amount.start && amount.end <= text.length);
          assert.ok(!Number.isNaN(amount.value));
          assert.ok(times.every((time) => time.end <= amount.start || time.start >= amount.end));
          end = amount.end;
        }
      }),
      { numRuns: 300 },
    );
  });
  test('is read in linear time, also where it is hostile', () => {
    const start = performance.now();
    for (const piece of [
      '1-',
      'million ',
      '$',
      'two hundred and ',
      '555-',
      'one in ',
      '1 000 ',
      'a ',
      'hundred ',
      'one million and ',
      'more than ',
    ])
      find(piece.repeat(10_000));
    assert.ok(performance.now() - start < 10_000);
  });
});
