import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleId, storyId } from '../../model/ids.ts';
import type { Report } from '../../model/story.ts';
import { createReader } from '../reader.ts';
import { readStory } from '../story.ts';

interface Case {
  readonly articles: readonly { readonly title: string; readonly language: string; readonly text: string }[];
  /** Groups of mentions that are one, each as "article:words". */
  readonly one: readonly (readonly string[])[];
  /** Pairs that are two. */
  readonly two: readonly (readonly [string, string])[];
}

const cases = join(import.meta.dirname, '../../../test/cases/entities');
const models = join(import.meta.dirname, '../../../models');
const reader = createReader({ names: new Uint8Array(readFileSync(join(models, 'names.bin'))) });

for (const slug of readdirSync(cases)) {
  test(`the entities of ${slug} are joined as expected`, () => {
    const { articles, one, two } = JSON.parse(readFileSync(join(cases, slug, 'input.json'), 'utf8')) as Case;
    const reports = articles.map((article, i): Report => {
      const whole = { id: articleId(`${i}`), blocks: [], credits: [], removed: [], notices: [], ...article };
      return { article: whole, reading: reader.read(whole) };
    });
    const story = readStory(storyId(slug), reports, reader);
    const entityOf = (mention: string): number => {
      const [article, words] = [Number(mention.slice(0, 1)), mention.slice(2)];
      const { reading } = story.witnesses[article]!;
      const name = reading.names.find(({ start, end }) => articles[article]!.text.slice(start, end) === words);
      assert.ok(name, `${mention} is no name`);
      return story.entityOf.get(reading.article)![name.entity]!;
    };
    for (const [first, ...others] of one)
      for (const other of others) assert.equal(entityOf(other), entityOf(first!), `${first} and ${other} are one`);
    for (const [a, b] of two) assert.notEqual(entityOf(a), entityOf(b), `${a} and ${b} are two`);
  });
}
