import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAgencyLike, mayBeSource } from './agency-like.ts';

test('names written like an agency’s are told by their words or their ending', () => {
  for (const name of [
    'Savanna Press',
    'Coastwire',
    'MedPress',
    'Continental News',
    'Agencia Andina',
    'Harbour News Agency',
    'Ostfunk',
    'وكالة أنباء الواحة',
    'خبرگزاری دریا',
    '北方通信',
    '南海通讯社',
    '동방통신',
    'Агентство Север',
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
    '通信',
    '福島市',
    'محمد علي',
  ])
    assert.ok(!isAgencyLike(name), name);
});

test('between a date and a dash a short name in capitals is a source, a day or a country is none', () => {
  for (const name of ['Zephyr', 'Nord Line', 'OSTKURIER']) assert.ok(mayBeSource(name), name);
  for (const name of ['Peru', 'Monday', 'updated', '12:30', 'with a correction']) assert.ok(!mayBeSource(name), name);
});
