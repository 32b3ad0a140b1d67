import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeWords, sameOffice, sameTitleWord } from './items.ts';

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
