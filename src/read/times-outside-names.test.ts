import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name, NameKind, Time } from '../model/reading.ts';
import { timesOutsideNames } from './times-outside-names.ts';

const name = (start: number, end: number, kind: NameKind): Name => ({ start, end, kind, entity: 0 });
const time = (start: number, end: number): Time => ({ start, end, type: 'DATE', value: 'XXXX-01', certainty: 'open' });

test('a month within the name of a place, person or organization is no time', () => {
  for (const kind of ['location', 'person', 'organization'] as const)
    assert.deepEqual(timesOutsideNames([time(7, 14)], [name(0, 14, kind)]), []);
  assert.deepEqual(timesOutsideNames([time(0, 5), time(17, 24)], [name(10, 24, 'location')]), [time(0, 5)]);
});
test('a time that is all of a name, only touches one or stands in one of another kind stays', () => {
  assert.equal(timesOutsideNames([time(7, 14)], [name(7, 14, 'person')]).length, 1);
  assert.equal(timesOutsideNames([time(7, 14)], [name(0, 10, 'location')]).length, 1);
  assert.equal(timesOutsideNames([time(7, 14)], [name(0, 14, 'other')]).length, 1);
  assert.equal(
    timesOutsideNames([time(7, 14), time(30, 34)], [name(0, 6, 'location'), name(15, 20, 'person')]).length,
    2,
  );
});
