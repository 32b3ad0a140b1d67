import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateLineLength } from './date-line.ts';

test('where and by whom a report was filed is its date line', () => {
  for (const line of [
    'OSLO, 3 June 2025 (Reuters) - ',
    'WASHINGTON (AP) — ',
    'Moscow, Feb. 24 (Interfax) – ',
    'SÃO PAULO — ',
    'NEW YORK -- ',
    '(CNN) - ',
  ])
    assert.equal(dateLineLength(`${line}Trade Minister Kari Lund resigned on Tuesday.`), line.length, line);
});

test('a dash in the telling is none', () => {
  for (const sentence of [
    'Two ministers – Lund and Berg – resigned on Tuesday.',
    'Police – who came late – said nothing.',
    'NATO said on Tuesday that it would stay.',
    'US-Russia talks were called off.',
    '– No, she said.',
    'The U.S. - Mexico border was closed.',
  ])
    assert.equal(dateLineLength(sentence), 0, sentence);
});

test('a full date before a sentence is a date line, a date within it is none', () => {
  for (const line of ['Saturday, March 26, 2005 ', '2005/01/08 ', '8 January 2005: '])
    assert.equal(dateLineLength(`${line}Two ministers resigned.`), line.length, line);
  for (const sentence of [
    'March 26, 2005, was a Saturday.',
    '2005/01/08 was a Saturday.',
    'In March 2005 Two Rivers won.',
  ])
    assert.equal(dateLineLength(sentence), 0, sentence);
});
