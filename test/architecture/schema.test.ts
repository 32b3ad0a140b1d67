import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { schemaText } from '../../publish/schema.ts';

test('the committed JSON Schema is the one that the zod types make (npm run schema writes it)', () => {
  assert.equal(readFileSync('src/model/brief.schema.json', 'utf8'), schemaText());
});
