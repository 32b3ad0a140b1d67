import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasNoCase, nameSkeleton } from './name-skeleton.ts';

test('a name has one skeleton in every script', () => {
  for (const names of [
    ['London', 'Londýně', 'Λονδίνο', 'लंदन', 'لندن'],
    ['Lavrov', 'Лавров', 'Λαβρόφ'],
    ['Putin', 'Путин', 'Poutine', 'بوتين'],
    ['Blair', 'Μπλερ', 'بلير'],
  ])
    assert.deepEqual(new Set(names.map(nameSkeleton)).size, 1, names.map(nameSkeleton).join());
});

test('other names have other skeletons, and short words none', () => {
  assert.notEqual(nameSkeleton('London'), nameSkeleton('Lisbon'));
  assert.notEqual(nameSkeleton('Merkel'), nameSkeleton('Macron'));
  for (const short of ['', 'a', 'Ohio', '12', '—', '\ud800']) assert.equal(nameSkeleton(short), '');
});

test('a long word takes no long time and gives a short skeleton', () => {
  assert.ok(nameSkeleton('kl'.repeat(100_000)).length <= 5);
});

test('scripts without capitals are told', () => {
  assert.equal(hasNoCase('लंदन'), true);
  assert.equal(hasNoCase('Лондон'), false);
});
