import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from './tokens.ts';
import { weekdayWordsOf } from './weekday-words.ts';

/** The days that a text names, Monday 0. */
function daysOf(language: string, text: string): number[] {
  const words = weekdayWordsOf(language);
  const { fold, start, end, length } = tokenize(text);
  const days: number[] = [];
  let before = 0;
  for (let i = 0; i < length; i++) {
    if (!/\p{L}/u.test(text.slice(start[i]!, end[i]!))) continue;
    const day = words.day(before, fold[i]!);
    if (day >= 0) days.push(day);
    before = fold[i]!;
  }
  return days;
}

test('days of the week are known in their inflected and composed forms', () => {
  assert.deepEqual(daysOf('en', 'On Tuesday, not on Saturday'), [1, 5]);
  assert.deepEqual(daysOf('pl', 'W środę prezydent, w sobotę rząd'), [2, 5]);
  assert.deepEqual(daysOf('hu', 'Pénteken szavaz a parlament'), [4]);
  assert.deepEqual(daysOf('vi', 'Hôm thứ hai chính phủ'), [0]);
  assert.deepEqual(daysOf('he', 'ביום שלישי אמר'), [1]);
  assert.deepEqual(daysOf('ar', 'وقال يوم الثلاثاء'), [1]);
  assert.deepEqual(daysOf('zh', '外交部星期一表示，周五宣布'), [0, 4]);
  assert.deepEqual(daysOf('ja', '東京で月曜日に発表した'), [0]);
  assert.deepEqual(daysOf('th', 'เมื่อวันจันทร์ที่ผ่านมา'), [0]);
});

test('short names that are other words are no days', () => {
  assert.deepEqual(daysOf('de', 'Es war so, und do und mi'), []);
});

test('a language that nobody knows has the names of all others, and no fault', () => {
  assert.deepEqual(daysOf('xx-odd', 'on Monday'), [0]);
});
