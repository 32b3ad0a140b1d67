import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeId } from './place-id.ts';

test('an id by place names the file, not the folders above it, and differs between folders', () => {
  assert.equal(placeId('table.csv', 2), 'table.csv#2');
  assert.match(placeId('/home/somebody/desk/table.csv', 2), /^table\.csv\.[0-9a-f]{8}#2$/);
  assert.notEqual(placeId('/one/table.csv', 2), placeId('/two/table.csv', 2));
});
