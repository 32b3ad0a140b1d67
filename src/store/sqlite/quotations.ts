import { storyId } from '../../model/ids.ts';
import type { PackedSaid } from '../packed-story.ts';
import type { Listing, QuotationQuery } from '../queries.ts';
import type { Said } from '../records.ts';
import { listing } from './articles.ts';
import { checkLimit, cursorAfter, readCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { number, optional, type Row, text } from './rows.ts';
import { fieldQuery } from './words-query.ts';

/** Within a transaction: the quotations of a story, in the place of those it had. */
export function putQuotations({ sql }: Database, at: number, all: readonly PackedSaid[]): void {
  sql('DELETE FROM quotation WHERE story = ?').run(at);
  const insert = sql(
    'INSERT INTO quotation (story, speaker, text, difference, sigla, published, cite) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const said of all)
    insert.run(at, said.speaker, said.text, said.difference, said.sigla, said.published ?? null, said.cite);
}

const saidOf = (row: Row): Said => ({
  speaker: text(row, 'speaker'),
  text: text(row, 'text'),
  difference: text(row, 'difference'),
  story: storyId(text(row, 'story')),
  sigla: text(row, 'sigla').split(' '),
  ...optional(row, 'published', 'published'),
  cite: JSON.parse(text(row, 'cite')) as Said['cite'],
});

/** The newest first. A query without speaker and words lists all. */
export function listQuotations({ sql }: Database, query: QuotationQuery): Listing<Said> {
  const limit = checkLimit(query.limit);
  const before = query.cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor(query.cursor, 'number')[1];
  const wanted = [
    query.speaker === undefined ? undefined : fieldQuery(query.speaker, 'speaker'),
    query.words === undefined ? undefined : fieldQuery(query.words, 'text'),
  ].filter((part) => part !== undefined);
  if (wanted.length === 0 && (query.speaker ?? query.words) !== undefined) return { items: [] };
  const [source, found, place] =
    wanted.length === 0
      ? ['quotation', '', 'quotation.number']
      : [
          'quotation_words JOIN quotation ON quotation.number = quotation_words.rowid',
          'quotation_words MATCH :words AND',
          'quotation_words.rowid',
        ];
  const rows = sql(
    `SELECT quotation.number AS number, quotation.speaker AS speaker, quotation.text AS text, difference, sigla,
       published, cite, story.id AS story
     FROM ${source} JOIN story ON story.number = quotation.story
     WHERE ${found} ${place} < :before AND (:from IS NULL OR published >= :from) AND (:to IS NULL OR published <= :to)
     ORDER BY ${place} DESC LIMIT :limit`,
  ).all({
    ...(wanted.length === 0 ? {} : { words: wanted.join(' AND ') }),
    before,
    from: query.from ?? null,
    to: query.to ?? null,
    limit: limit + 1,
  });
  return listing(rows, limit, saidOf, (row) => cursorAfter(0, number(row, 'number')));
}
