import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '../../model/reading.ts';
import { agreement } from './agreement.ts';
import { type Item, officeWords, sameOffice, sameTitleWord } from './items.ts';

const same = (a: string, b: string): boolean => sameOffice(officeWords(a, 'en'), officeWords(b, 'en'), 'en');

test('a shorter title can be the fuller one', () => {
  assert.ok(same('minister', 'Foreign Minister'));
  assert.ok(same('Secretary of State', 'US Secretary of State'));
});

test('abbreviations are the words they stand for', () => {
  assert.ok(sameTitleWord('lt.', 'lieutenant'));
  assert.ok(sameTitleWord('sen.', 'senator'));
  assert.ok(!sameTitleWord('lt.', 'sergeant'));
});

test('a spokesman is a spokeswoman and a spokesperson', () => {
  assert.ok(same('police spokesman', 'police spokesperson'));
});

test('a rank makes another office', () => {
  assert.ok(!same('president', 'vice president'));
  assert.ok(!same('Assistant Chief Fire Officer', 'Assistant Deputy Chief Fire Officer'));
});

test('other words make another office', () => {
  assert.ok(!same('Foreign Secretary', 'Secretary of State'));
});

test('titles in two languages cannot be held beside one another', () => {
  const office = (title: string, language: string): Item => ({
    kind: 'office',
    office: { title, holder: 0, start: 0, end: title.length } as Office,
    range: { first: 0, end: 1 },
    key: 7,
    words: officeWords(title, language),
    language,
  });
  assert.equal(agreement(office('foreign minister', 'en'), office('Außenministerin', 'de')), undefined);
  assert.equal(agreement(office('foreign minister', 'en'), office('prime minister', 'en')), false);
});
