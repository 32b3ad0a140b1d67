import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineDate } from './dateline.ts';

const dateOf = (text: string): string | undefined =>
  datelineDate(text, [{ start: 0, end: text.length, role: 'paragraph' }]);

test('a dateline with its year dates the report, with or without an agency', () => {
  assert.equal(dateOf('BERGEN, March 4, 2025 (Fjord Wire) - A barge ran aground'), '2025-03-04');
  assert.equal(dateOf('Bergen, 4. März 2025. Ein Schiff ist'), '2025-03-04');
  assert.equal(dateOf('Bergen, le 4 mars 2025 (AFP) – Une barge'), '2025-03-04');
  assert.equal(dateOf('BERGEN, Tuesday, March 4, 2025 – A barge'), '2025-03-04');
  assert.equal(dateOf('BERGEN, Norway, Nov. 3, 2020 /PRNewswire/ -- Acme said'), '2020-11-03');
  assert.equal(dateOf('BERGEN, 18 August 2023, 06:30 GMT - A barge'), '2023-08-18T06:30Z');
  assert.equal(dateOf('Bergen, 4. März 2025, 20.15 Uhr (Fjordfunk) - Ein Schiff'), '2025-03-04T20:15');
  assert.equal(dateOf('Bergen 4 March 2025 (Fjord Wire) - A barge'), '2025-03-04');
  assert.equal(dateOf('بيرغن 4 مارس 2025 (وكالة المضيق) - جنحت سفينة'), '2025-03-04');
});

test('a date within a sentence, or without a year or a place, is none', () => {
  for (const text of [
    'In Bergen, 4 March 2025 was a day - of rest',
    'The fires of Bergen, March 4, 2025, changed the town',
    'On Tuesday, March 4, 2025 - the day of the fire',
    'She was born in Bergen, 4 March 1925. Her mother',
    'BERGEN, March 4 (Fjord Wire) - A barge',
    'March 4, 2025 - A barge',
    'Bergen 4 March 2025 - A barge',
    'The storm of 4 March 2025 (Category 3) was',
  ])
    assert.equal(dateOf(text), undefined, text);
});

test('only the first paragraphs are looked at', () => {
  const text = 'One.\n\nTwo.\n\nBERGEN, March 4, 2025 - A barge';
  const blocks = [0, 6, 12].map((start, at) => ({
    start,
    end: [4, 10, text.length][at]!,
    role: 'paragraph' as const,
  }));
  assert.equal(datelineDate(text, blocks), undefined);
  assert.equal(datelineDate(text, blocks.slice(1)), '2025-03-04');
});
