import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { splitSentences } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import { createNameFinder } from './index.ts';

const cases = join(import.meta.dirname, '../../../test/cases/names');
const finder = createNameFinder(readFileSync(join(import.meta.dirname, '../../../models/names.bin')));

for (const slug of readdirSync(cases)) {
  test(`the names and offices of ${slug} are as expected`, () => {
    const { text, language } = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as {
      text: string;
      language: string;
    };
    const expected: unknown = JSON.parse(readFileSync(join(cases, slug, 'expected.json'), 'utf8'));
    const tokens = tokenize(text);
    const found = finder.find({ text, tokens, sentences: splitSentences(text, tokens, language), language });
    const nameOf = (entity: number): string => found.entities[entity]!.name;
    assert.deepEqual(
      {
        names: found.names.map(({ start, end, kind, entity }) => [kind, text.slice(start, end), nameOf(entity)]),
        offices: found.offices.map(({ title, holder, tense }) => [title, nameOf(holder), tense ?? null]),
      },
      expected,
    );
  });
}
