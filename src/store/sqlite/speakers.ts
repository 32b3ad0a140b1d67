import type { SpeakerQuery } from '../queries.ts';
import type { Speaker } from '../records.ts';
import { checkLimit } from './cursor.ts';
import type { Database } from './database.ts';
import { number, optional, text } from './rows.ts';
import { fieldQuery } from './words-query.ts';

/** So many quotations are looked through, the newest: names that many share must not keep anybody waiting. */
const MOST = 20_000;

/** Who is quoted, the most often first. */
export function listSpeakers({ sql }: Database, query: SpeakerQuery): Speaker[] {
  const limit = checkLimit(query.limit);
  const words = query.words === undefined ? undefined : fieldQuery(query.words, 'speaker');
  if (words === undefined && query.words !== undefined) return [];
  const found =
    words === undefined
      ? 'SELECT number AS at FROM quotation'
      : 'SELECT rowid AS at FROM quotation_words WHERE quotation_words MATCH :words';
  const rows = sql(
    `SELECT max(speaker) AS name, count(*) AS quotations, count(DISTINCT story) AS stories, max(published) AS last
     FROM (${found} ORDER BY at DESC LIMIT ${MOST}) JOIN quotation ON quotation.number = at
     WHERE speaker <> '' GROUP BY lower(speaker) ORDER BY stories DESC, quotations DESC, name LIMIT :limit`,
  ).all({ ...(words === undefined ? {} : { words }), limit });
  return rows.map((row) => ({
    name: text(row, 'name'),
    quotations: number(row, 'quotations'),
    stories: number(row, 'stories'),
    ...optional(row, 'last', 'last'),
  }));
}
