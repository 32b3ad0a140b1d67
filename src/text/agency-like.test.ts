import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAgencyLike } from './agency-like.ts';

test('names written like an agency’s are told by their words or their ending', () => {
  for (const name of [
    'Savanna Press',
    'Coastwire',
    'MedPress',
    'Continental News',
    'Agencia Andina',
    'Harbour News Agency',
  ])
    assert.ok(isAgencyLike(name), name);
});

test('persons, places, days and other words are no agencies', () => {
  for (const name of [
    'Monday',
    'Springfield',
    'Rosa Quispe',
    'USA',
    'press',
    'the press',
    'Lower Saxony',
    'Express',
    'News',
    '2,300',
  ])
    assert.ok(!isAgencyLike(name), name);
});
