import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../../text/index.ts';
import { findUncased } from './index.ts';

const found = (language: string, text: string): string[] =>
  findUncased(text, tokenize(text), language)!.mentions.map(({ kind, form }) => `${kind} ${form}`);

test('languages with capitals are left to the recogniser', () => {
  for (const language of ['en', 'de', 'el', 'ru', 'tr', 'und', 'xx'])
    assert.equal(findUncased('Paris', tokenize('Paris'), language), undefined, language);
});

test('countries are found by their names in the language itself, whichever it is', () => {
  assert.deepEqual(found('th', 'ประธานาธิบดีฝรั่งเศสเยือนเยอรมนี'), ['location ฝรั่งเศส', 'location เยอรมนี']);
  assert.deepEqual(found('ko', '프랑스는 독일과 협정을 맺었다.'), ['location 프랑스', 'location 독일']);
  assert.deepEqual(found('he', 'שר החוץ של צרפת הגיע לגרמניה'), ['location צרפת', 'location גרמניה']);
  assert.deepEqual(found('hi', 'फ़्रांस और जर्मनी के मंत्री'), ['location फ़्रांस', 'location जर्मनी']);
  assert.deepEqual(found('ta', 'பிரான்ஸ் மற்றும் ஜெர்மனி'), ['location பிரான்ஸ்', 'location ஜெர்மனி']);
  assert.deepEqual(found('ar', 'وزير خارجية فرنسا في ألمانيا'), ['location فرنسا', 'location ألمانيا']);
});

test('pieces of longer words and common words are no countries', () => {
  assert.deepEqual(found('zh', '马里兰州州长在印度洋'), []);
  assert.deepEqual(found('ja', 'イタリアンのシェフ'), []);
  assert.deepEqual(found('ar', 'الدعم المالي ونظام مالي'), []);
});

test('persons are found by a dot or an office, and not where the office stands alone', () => {
  assert.deepEqual(found('zh', '总统弗拉基米尔·普京说'), ['person 弗拉基米尔·普京']);
  assert.deepEqual(found('zh', '总统希望尽快结束,总理提出计划,部长没有回应'), []);
  assert.deepEqual(found('ja', '前大統領と副大統領は出席しなかった。同氏は語った。'), []);
  assert.deepEqual(found('ja', '石破茂首相が述べた'), ['person 石破茂']);
});

test('a long text of names takes linear time', () => {
  const before = performance.now();
  for (const language of ['zh', 'ja', 'ar']) found(language, '总统普京·普京总理法国ブリンケン氏مصر '.repeat(3000));
  assert.ok(performance.now() - before < 4000);
});
