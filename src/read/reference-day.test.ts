import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceDay } from './reference-day.ts';

test('the day of the address counts where it is the one before the stated day', () => {
  assert.equal(referenceDay('2021-04-22T02:10Z', 'https://news.example/2021/04/21/fire/'), '2021-04-21');
  assert.equal(referenceDay('2021-05-01', 'https://news.example/2021/04/30/fire.html'), '2021-04-30');
});
test('the stated day counts where the address has the same, a far one or none', () => {
  assert.equal(referenceDay('2021-04-22T02:10Z', 'https://news.example/2021/04/22/fire/'), '2021-04-22T02:10Z');
  assert.equal(referenceDay('2021-04-22', 'https://news.example/2019/01/02/fire/'), '2021-04-22');
  assert.equal(referenceDay('2021-04-22', 'https://news.example/2021/04/23/fire/'), '2021-04-22');
  assert.equal(referenceDay('2021-04-22', 'https://news.example/fire'), '2021-04-22');
  assert.equal(referenceDay('XXXX-04-22', 'https://news.example/2021/04/21/fire/'), 'XXXX-04-22');
  assert.equal(referenceDay(undefined, 'https://news.example/2021/04/21/fire/'), undefined);
});
