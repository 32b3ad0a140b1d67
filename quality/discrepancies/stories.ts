import { storyId } from '../../src/model/ids.ts';
import type { Report, Story } from '../../src/model/story.ts';
import type { Reader } from '../../src/read/index.ts';
import { readStory } from '../../src/read/index.ts';
import { jsonLines } from '../data.ts';
import { plainArticle } from '../plain-story.ts';

interface Row {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly date?: string | null;
  readonly lang?: string | null;
  readonly label: string;
}

/** One story's rows of a data file, as reports that were read. */
export interface RealStory {
  readonly label: string;
  readonly reports: readonly Report[];
}

/** The topics of MultiLing, each in each of its languages a story of its own. */
export function manyLanguages(data: string, reader: Reader, most: number): RealStory[] {
  const byLabel = new Map<string, Row[]>();
  for (const row of jsonLines<Row>(data, 'briefs/multiling2011.articles.jsonl')) {
    const label = `${row.label}-${row.lang}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), row]);
  }
  return storiesOf(byLabel, reader, most);
}

/** The labelled stories of a data file with 2 to `most` reports each. */
export function realStories(data: string, path: string, reader: Reader, most: number): RealStory[] {
  const byLabel = new Map<string, Row[]>();
  for (const row of jsonLines<Row>(data, path)) byLabel.set(row.label, [...(byLabel.get(row.label) ?? []), row]);
  return storiesOf(byLabel, reader, most);
}

function storiesOf(byLabel: ReadonlyMap<string, readonly Row[]>, reader: Reader, most: number): RealStory[] {
  return [...byLabel].flatMap(([label, rows]) => {
    if (rows.length < 2) return [];
    const reports = rows.slice(0, most).map((row) => reportOf(row.id, row.text, row, reader));
    return [{ label, reports }];
  });
}

/** A text as a report. */
export function reportOf(id: string, text: string, row: Partial<Omit<Row, 'id' | 'text'>>, reader: Reader): Report {
  const article = plainArticle({
    id,
    text,
    title: row.title ?? undefined,
    date: row.date ?? undefined,
    language: row.lang ?? undefined,
  });
  return { article, reading: reader.read(article) };
}

export const storyOf = (label: string, reports: readonly Report[], reader: Reader): Story =>
  readStory(storyId(label), reports, reader);
