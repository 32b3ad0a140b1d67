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
