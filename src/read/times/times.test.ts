import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { splitSentences, tokenize } from '../../text/index.ts';
import { findTimes, inferReference } from './index.ts';

const cases = join(import.meta.dirname, '../../../test/cases/times');

function find(text: string, language = 'en', reference?: string) {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, language);
  return findTimes({ text, tokens, sentences, language, ...(reference === undefined ? {} : { reference }) });
}

const told = (text: string, language = 'en', reference?: string): string[] =>
  find(text, language, reference).map((time) => `${text.slice(time.start, time.end)} = ${time.value}`);

for (const slug of readdirSync(cases).filter((name) => !name.endsWith('-lines'))) {
  test(`the times of the case ${slug} are found and resolved`, () => {
    const input = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as {
      text: string;
      language: string;
      reference?: string;
    };
    const expected: unknown = JSON.parse(readFileSync(join(cases, slug, 'expected.json'), 'utf8'));
    const found = find(input.text, input.language, input.reference).map((time) => ({
      text: input.text.slice(time.start, time.end),
      type: time.type,
      value: time.value,
      ...(time.modifier === undefined ? {} : { modifier: time.modifier }),
      certainty: time.certainty,
    }));
    assert.deepEqual(found, expected);
  });
}

describe('weekdays', () => {
  const thursday = '2022-02-24';
  test('are the last ones where the sentence tells of what was', () => {
    assert.deepEqual(told('He said on Friday that it was over.', 'en', thursday), ['Friday = 2022-02-18']);
  });
  test('are the next ones where it tells of what will be', () => {
    assert.deepEqual(told('They will meet on Friday.', 'en', thursday), ['Friday = 2022-02-25']);
    assert.deepEqual(told('A meeting was planned for Friday.', 'en', thursday), ['Friday = 2022-02-25']);
    assert.deepEqual(told('The truce was extended until Monday.', 'en', thursday), ['Monday = 2022-02-28']);
  });
  test('of the day of publication are that day', () => {
    assert.deepEqual(told('He spoke on Thursday.', 'en', thursday), ['Thursday = 2022-02-24']);
  });
  test('stay open without a reference or without its year', () => {
    assert.deepEqual(told('He spoke on Thursday.'), ['Thursday = XXXX-WXX-4']);
    assert.deepEqual(told('He spoke on Thursday.', 'en', 'XXXX-02-24'), ['Thursday = XXXX-WXX-4']);
  });
  test('with a day of the month choose the year in which they fall together', () => {
    assert.deepEqual(told('It opened on Tuesday, March 1.', 'en', '2022-02-24'), ['Tuesday, March 1 = 2022-03-01']);
  });
});

describe('a length of two units', () => {
  test('is one where the second is the unit below', () => {
    assert.deepEqual(told('He got two years and six months, after an hour and 20 minutes.'), [
      'two years and six months = P2Y6M',
      'an hour and 20 minutes = PT1H20M',
    ]);
    assert.deepEqual(told('Es dauerte zwei Stunden und 30 Minuten.', 'de'), ['zwei Stunden und 30 Minuten = PT2H30M']);
  });
  test('is two where it cannot be one', () => {
    assert.deepEqual(told('It ran for three weeks and two years.'), ['three weeks = P3W', 'two years = P2Y']);
  });
});

describe('the day of a deed', () => {
  test('has been, though the sentence tells of what will be', () => {
    const monday = '2022-02-28';
    assert.deepEqual(told("They will look into Wednesday's attack.", 'en', monday), ['Wednesday = 2022-02-23']);
    assert.deepEqual(told('They will look into the Dec. 3 shooting.', 'en', monday), ['Dec. 3 = 2021-12-03']);
  });
  test('is open to what comes where words of planning stand before it', () => {
    assert.deepEqual(told("They spoke ahead of Friday's vote.", 'en', '2022-02-24'), ['Friday = 2022-02-25']);
  });
});

describe('the year of a make', () => {
  test('is no time', () => {
    assert.deepEqual(told('She drives a 2021 RAV4, a 2008 Bentley and the 2019 F-150.'), []);
  });
  test('is one where an event, a nation or a report follows', () => {
    const text =
      'The 2014 Winter Games, a 2014 Russian invasion, a 2019 Acme report and the 2016 Republican convention.';
    assert.deepEqual(
      find(text).map(({ value }) => value),
      ['2014', '2014', '2019', '2016'],
    );
  });
});

describe('a reference without its year', () => {
  test('resolves days and months, and keeps the year open', () => {
    const [time] = find('He came yesterday.', 'en', 'XXXX-03-01');
    assert.equal(time?.value, 'XXXX-02-28');
    assert.equal(time?.certainty, 'open');
  });
});

describe('dates in digits', () => {
  test('go by the habit of the region where both orders are possible', () => {
    const text = 'On 03/04/2022 it rained.';
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens, 'en');
    const value = (dayFirst: boolean) => findTimes({ text, tokens, sentences, language: 'en', dayFirst })[0]?.value;
    assert.equal(value(true), '2022-04-03');
    assert.equal(value(false), '2022-03-04');
  });
  test('that can be read in one way only are read in that way', () => {
    assert.deepEqual(told('On 24/02/2022 it rained.'), ['24/02/2022 = 2022-02-24']);
    assert.deepEqual(told('On 2022-02-24 it rained.'), ['2022-02-24 = 2022-02-24']);
  });
  test('that are no dates are none', () => {
    assert.deepEqual(told('On 32/13/2022 and 99.99.2022 nothing was.'), []);
  });
});

describe('the narrative', () => {
  test('carries "a day earlier" and "the following week"', () => {
    assert.deepEqual(
      told('He came on March 3, 2021. A day earlier she left. The following week it rained.', 'en', '2022-02-24'),
      ['March 3, 2021 = 2021-03-03', 'A day earlier = 2021-03-02', 'The following week = 2021-W10'],
    );
  });
  test('makes a quarter of "a year earlier" in a report of earnings', () => {
    assert.deepEqual(told('Sales fell in the third quarter from a year earlier.', 'en', '1989-11-02'), [
      'the third quarter = 1989-Q3',
      'a year earlier = 1988-Q3',
    ]);
  });
});

describe('an undated report', () => {
  const dated = [
    { published: '2022-02-23', times: find('He spoke on Tuesday, after Monday.', 'en', '2022-02-23') },
    { published: '2022-02-24', times: find('The meeting of February 24 is off.', 'en', '2022-02-24') },
  ];
  test('is dated by the days of the month that it names', () => {
    const times = find('He said on February 22 that the meeting of February 24 was off. On February 22 he wrote.');
    assert.deepEqual(inferReference([...dated, { times }]), [undefined, undefined, '2022-02-23']);
  });
  test('gets its missing year from the others', () => {
    assert.deepEqual(inferReference([...dated, { published: 'XXXX-02-23T09:31', times: [] }])[2], '2022-02-23');
  });
  test('is dated by weekdays only where it shares two of them', () => {
    assert.equal(
      inferReference([...dated, { times: find('On Tuesday he spoke, on Monday he did not.') }])[2],
      '2022-02-23',
    );
    assert.equal(inferReference([...dated, { times: find('On Saturday he spoke.') }])[2], undefined);
  });
  test('stays undated where nothing tells, or where the days named are far away', () => {
    assert.equal(inferReference([...dated, { times: [] }])[2], undefined);
    assert.equal(inferReference([{ times: find('On Tuesday he spoke.') }])[0], undefined);
    assert.equal(inferReference([...dated, { times: find('It will be on July 4.') }])[2], undefined);
  });
});

describe('any text at all', () => {
  test('gives spans in order, within the text and without overlap', () => {
    const words = fc.constantFrom(
      ...'the of on last next week Monday March May 24 2022 12:30 a.m. ago two years year-old third quarter 1990s , . - / 24/02/2022 ’90s each late'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const time of find(text, 'en', '2022-02-24')) {
          assert.ok(time.start >= end && time.end > time.start && time.end <= text.length);
          assert.ok(time.value.length > 0);
          end = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });
  test('is read in linear time, also where it is hostile', () => {
    const start = performance.now();
    for (const piece of [
      'the ',
      '2022-',
      'last ',
      'two hundred and ',
      'early ',
      '12:',
      "'9",
      'hundred ',
      'one million and ',
      'more than ',
    ])
      find(piece.repeat(10_000), 'en', '2022-02-24');
    assert.ok(performance.now() - start < 10_000);
  });
});

test('a part of the day belongs to the day behind "of"', () => {
  const on = '2024-03-07';
  assert.deepEqual(told('On the morning of September 11, 2001, they left.', 'en', on), [
    'morning of September 11, 2001 = 2001-09-11TMO',
  ]);
  assert.deepEqual(told('Un hombre murió en la madrugada del domingo.', 'es', on), [
    'madrugada del domingo = 2024-03-03TMO',
  ]);
  assert.deepEqual(told('Dans la matinée de mardi, il est mort.', 'fr', on), ['matinée de mardi = 2024-03-05TMO']);
  assert.deepEqual(told('The morning of the vote he left.', 'en', on), ['The morning = 2024-03-07TMO']);
});
