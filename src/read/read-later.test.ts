import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article } from '../model/article.ts';
import { articleId } from '../model/ids.ts';
import { findCredits } from './credits/index.ts';
import { createReader } from './reader.ts';

const names = new Uint8Array(readFileSync(new URL('../../models/names.bin', import.meta.url)));
const reader = createReader({ names });

const article = (text: string): Article => ({
  id: articleId('a'),
  title: 'Ferry sinks off Varnholm',
  language: 'en',
  text,
  blocks: [],
  credits: [],
  removed: [],
  notices: [],
});

const TEXTS = [
  'A ferry sank off Varnholm on Tuesday. "All 80 are safe," Foreign Secretary Ann Lind told the Varnholm Gazette.',
  'Ann Lind, the mayor, told reporters that 80 80 billion kroner were lost, the Evening Standard reported.',
  'The harbour was closed. According to harbour.example.com, it opens on 3 March 2021.',
];

test('a reading whose parts are found when asked for is the one that is found at once', () => {
  for (const text of TEXTS) {
    const later = reader.later.read(article(text));
    assert.deepEqual({ ...later }, reader.read(article(text)));
  }
});

test('credits are the same where names are left out because they could not add to them', () => {
  for (const text of TEXTS) {
    const { tokens, sentences, names: found, credits } = reader.read(article(text));
    const organizations = found.filter(({ kind }) => kind === 'organization');
    assert.deepEqual(credits, findCredits({ text, tokens, sentences, language: 'en', organizations }));
  }
});

test('a copy elsewhere has the reading that it would have alone, its own name and place in it', () => {
  for (const text of TEXTS) {
    const copy = { ...article(text), id: articleId('b'), url: 'https://gazette.example/2021/03/02/ferry' };
    for (const published of [undefined, { value: '2021-03-04', certainty: 'stated', from: 'meta' } as const]) {
      const dated = published ? { ...copy, published } : copy;
      const first = createReader({ names }).read(dated);
      reader.readShared(published ? { ...article(text), published } : article(text));
      assert.deepEqual(reader.readShared(dated), first);
    }
  }
});
