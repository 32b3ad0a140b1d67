import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../text/index.ts';
import { withoutOffices } from './office-prefix.ts';

const cut = (form: string, kind: 'person' | 'location' | 'organization' = 'person'): string[] =>
  withoutOffices(form, tokenize(form), [{ start: 0, end: form.length, kind, form }]).map(
    (each) => `${each.kind} ${each.form}`,
  );

test('an office inside a name is cut out, with the place before it kept as a place', () => {
  assert.deepEqual(cut('U.S. Secretary of State Maria J. Holt'), ['location U.S.', 'person Maria J. Holt']);
  assert.deepEqual(cut('Foreign Secretary Maria Holt'), ['person Maria Holt']);
  assert.deepEqual(cut('President of Ostland Maria Holt', 'location'), ['person Maria Holt']);
  assert.deepEqual(cut('Deputy Prime Minister Holt'), ['person Holt']);
});

test('names without an office, organisations and offices without a holder stay as they are', () => {
  assert.deepEqual(cut('Maria Holt'), ['person Maria Holt']);
  assert.deepEqual(cut('Justice Department', 'organization'), ['organization Justice Department']);
  assert.deepEqual(cut('Massachusetts General Hospital', 'location'), ['location Massachusetts General Hospital']);
  assert.deepEqual(cut('King Charles'), ['person King Charles']);
});

test('an office alone is nobody', () => {
  assert.deepEqual(cut('Prime Minister'), []);
  assert.deepEqual(cut('Secretary of State'), []);
});
