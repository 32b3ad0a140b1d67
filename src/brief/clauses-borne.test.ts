import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from '../text/comparison/statements.ts';
import { splitSentences, tokenize } from '../text/index.ts';
import { bearsClauses } from './clauses-borne.ts';

const reportOf = (text: string, name?: string) => {
  const tokens = tokenize(text);
  const at = name === undefined ? -1 : text.indexOf(name);
  return {
    text,
    entityKey: (entity: number) => entity,
    reading: {
      language: 'en',
      tokens,
      sentences: splitSentences(text, tokens, 'en'),
      names: at < 0 ? [] : [{ start: at, end: at + name!.length, kind: 'person' as const, entity: 0 }],
      entities: [],
      references: [],
      times: [],
      amounts: [],
      attributions: [],
      offices: [],
    },
  };
};

const bears = (a: string, b: string, name?: string): boolean => {
  const reports = [reportOf(a, name), reportOf(b, name)];
  return bearsClauses(statementsOf(reports as never), 0, 1, undefined);
};

test('a second clause needs words of its own', () => {
  assert.equal(bears('Nobody came to shut a school, and then she shut one.', 'Nobody came to shut a school.'), false);
  assert.equal(
    bears('Nobody came to shut a school, and then she shut one.', 'Nobody came to shut it, yet she shut a school.'),
    true,
  );
});

test('somebody told of together with a name must be there', () => {
  assert.equal(bears('Lund and her husband walked home.', 'Lund walked home alone.', 'Lund'), false);
  assert.equal(bears('Lund and her husband walked home.', 'Lund walked home with her husband.', 'Lund'), true);
});

test('a sentence of one clause is borne by whatever tells it', () => {
  assert.equal(bears('The bridge was closed on Monday.', 'The bridge is closed.'), true);
});
