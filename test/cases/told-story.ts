import { readdirSync, readFileSync } from 'node:fs';
import { composeTools } from '../../src/compose.ts';
import { articleId, storyId } from '../../src/model/ids.ts';
import type { Article } from '../../src/model/article.ts';
import type { Report, Story } from '../../src/model/story.ts';
import { readStory } from '../../src/read/index.ts';

/** The steps' tools with the shipped weights, loaded once. */
export const tools = await composeTools();

/** A text as a report, read. */
export function report(id: string, text: string, published?: string, language = 'en'): Report {
  const article: Article = {
    id: articleId(id),
    title: '',
    language,
    text,
    blocks: [],
    credits: [],
    removed: [],
    notices: [],
    ...(published === undefined ? {} : { published: { value: published, certainty: 'stated' as const, from: 'test' } }),
  };
  return { article, reading: tools.reader.read(article) };
}

/** The reports of a case: its files of one letter, in order; the sigla are the letters. */
export function storyIn(folder: URL, published: Readonly<Record<string, string>> = {}, language = 'en'): Story {
  const reports = readdirSync(folder)
    .filter((name) => /^[a-z]\.txt$/.test(name))
    .sort()
    .map((name) => report(name, readFileSync(new URL(name, folder), 'utf8'), published[name[0]!], language));
  return readStory(storyId(folder.pathname), reports, tools.reader);
}

export const expectedIn = <Expected>(folder: URL): Expected =>
  JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
