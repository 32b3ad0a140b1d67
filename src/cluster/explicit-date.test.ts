import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../text/index.ts';
import { explicitDateAt } from './explicit-date.ts';

function dates(text: string): string[] {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const date = explicitDateAt(text, tokens, i);
    if (!date) continue;
    found.push(`${date.year}-${date.month}-${date.day}`);
    i = date.end - 1;
  }
  return found;
}

for (const [text, expected] of [
  ['on May 3, 2013 in Rome', '2013-5-3'],
  ['on 3 May 2013', '2013-5-3'],
  ['am 3. Mai 2013', '2013-5-3'],
  ['el 3 de mayo de 2013', '2013-5-3'],
  ['3 мая 2013 года', '2013-5-3'],
  ['2013-05-03', '2013-5-3'],
  ['am 03.05.2013', '2013-5-3'],
  ['2013年5月3日', '2013-5-3'],
  ['on February 22', '0-2-22'],
] as const) {
  test(`"${text}" names the day ${expected}`, () => assert.deepEqual(dates(text), [expected]));
}

for (const text of ['they may go', 'chapter 3', 'March on', '150,000 troops', 'on 45 May', 'room 2013', '1.5 million'])
  test(`"${text}" names no day`, () => assert.deepEqual(dates(text), []));
