import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revisionMark } from './revision-marks.ts';

test('a line that says so marks a later text of a report', () => {
  assert.equal(revisionMark(['UPDATE 3-Mine floods, twelve missing']), 3);
  assert.equal(revisionMark(['Agency, 4 May, 15:00 GMT (UPDATE 2: adds death, count corrected)']), 2);
  assert.equal(revisionMark(['Mine floods', 'Corrected: the mine lies in Vestria']), 1);
  assert.equal(revisionMark(['(Actualiza con declaraciones del alcalde)']), 1);
});

test('an update or a correction that the report tells of marks nothing', () => {
  assert.equal(revisionMark(['Update of the rail network costs 3 billion', 'The ministry corrected its figure.']), 0);
  assert.equal(revisionMark(['Library closure: correction and reaction']), 0);
  assert.equal(revisionMark([]), 0);
});
