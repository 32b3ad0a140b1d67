import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dayNumber,
  dayOf,
  daysInMonth,
  easterOf,
  isDate,
  isoDay,
  isoWeek,
  mondayOf,
  weekdayOf,
  weekOf,
} from './calendar.ts';

const anyDay = fc.integer({ min: -300_000, max: 300_000 });

test('days and their numbers agree with the runtime calendar', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const date = new Date(number * 86_400_000);
      const { year, month, day } = dayOf(number);
      assert.deepEqual([year, month, day], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      assert.equal(dayNumber(year, month, day), number);
      assert.equal(weekdayOf(number), date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    }),
  );
});

test('a week begins on the Monday that its number gives back', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, week } = weekOf(number);
      const monday = mondayOf(year, week);
      assert.ok(monday <= number && number < monday + 7);
      assert.equal(weekdayOf(monday), 1);
    }),
  );
  assert.equal(isoWeek(dayNumber(2021, 1, 3)), '2020-W53');
  assert.equal(isoWeek(dayNumber(2022, 2, 24)), '2022-W08');
});

test('months overflow into the years around them', () => {
  assert.equal(isoDay(dayNumber(2022, 14, 1)), '2023-02-01');
  assert.equal(isoDay(dayNumber(2022, 0, 1)), '2021-12-01');
  assert.equal(daysInMonth(2024, 2), 29);
});

test('Easter falls on its known days', () => {
  for (const day of ['1998-04-12', '2000-04-23', '2022-04-17', '2024-03-31', '2025-04-20'])
    assert.equal(isoDay(easterOf(Number(day.slice(0, 4)))), day);
});

test('days that do not exist are none', () => {
  assert.ok(isDate(undefined, 2, 29));
  assert.ok(!isDate(2022, 2, 29));
  assert.ok(!isDate(2022, 13, 1));
  assert.ok(!isDate(2022, 4, 31));
});
