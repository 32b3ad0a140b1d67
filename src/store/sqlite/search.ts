import type { ArticleId } from '../../model/ids.ts';
import type { Listing, SearchQuery } from '../queries.ts';
import type { Hit } from '../records.ts';
import { listing, SUMMARY, summaryOf } from './articles.ts';
import { checkLimit, cursorAfter, readCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { number, type Row, text } from './rows.ts';
import { wordsQuery } from './words-query.ts';

// Characters that stand for nothing else: they tell where found words begin and end in a snippet.
const OPEN = '\ue000';
const CLOSE = '\ue001';
const WORDS = 24;

/** Takes the marks out of a snippet and tells where they stood. */
export function unmarked(marked: string): Hit['snippet'] {
  const marks: [number, number][] = [];
  let plain = '';
  let begun: number | undefined;
  for (const part of marked.split(/([\ue000\ue001])/)) {
    if (part === OPEN) begun = plain.length;
    else if (part === CLOSE) {
      if (begun !== undefined) marks.push([begun, plain.length]);
      begun = undefined;
    } else plain += part;
  }
  return { text: plain, marks };
}

const hitOf = (row: Row): Hit => ({ ...summaryOf(row), snippet: unmarked(text(row, 'snippet')) });

/** The newest first: what stands in a common word's million articles is then as quickly told as a rare word's. */
export function searchArticles({ sql }: Database, query: SearchQuery): Listing<Hit> {
  const limit = checkLimit(query.limit);
  const before = query.cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor(query.cursor, 'number')[1];
  const words = wordsQuery(query.words);
  if (words === undefined) return { items: [] };
  // Days narrow the walk through the words' articles before any of them is looked at.
  const range = sql(
    `SELECT coalesce(min(number), 0) AS low, coalesce(max(number), -1) AS high FROM article
     WHERE (:from IS NOT NULL OR :to IS NOT NULL) AND day >= coalesce(:from, '') AND day <= coalesce(:to, '9999')`,
  );
  const days = { from: query.from ?? null, to: query.to ?? null };
  const within = query.from === undefined && query.to === undefined ? undefined : range.get(days);
  const rows = sql(
    `SELECT ${SUMMARY}, snippet(article_words, 1, '${OPEN}', '${CLOSE}', '…', ${WORDS}) AS snippet
     FROM article_words JOIN article ON article.number = article_words.rowid
     WHERE article_words MATCH :words AND article_words.rowid < :before AND article_words.rowid >= :low
       AND (:outlet IS NULL OR outlet = :outlet) AND (:language IS NULL OR language = :language)
       AND (:from IS NULL OR day >= :from) AND (:to IS NULL OR day <= :to)
     ORDER BY article_words.rowid DESC LIMIT :limit`,
  ).all({
    words,
    before: within ? Math.min(before, number(within, 'high') + 1) : before,
    low: within ? number(within, 'low') : 0,
    outlet: query.outlet ?? null,
    language: query.language ?? null,
    ...days,
    limit: limit + 1,
  });
  return listing(rows, limit, hitOf, (row) => cursorAfter(0, number(row, 'number')));
}

export function findWords({ sql }: Database, id: ArticleId, typed: string): Hit['snippet']['marks'] {
  const words = wordsQuery(typed);
  if (words === undefined) return [];
  const row = sql(
    `SELECT highlight(article_words, 1, '${OPEN}', '${CLOSE}') AS marked, article.text AS text
     FROM article_words JOIN article ON article.number = article_words.rowid
     WHERE article_words MATCH :words AND article_words.rowid = (SELECT number FROM article WHERE id = :id)`,
  ).get({ words, id });
  if (!row) return [];
  const { text: plain, marks } = unmarked(text(row, 'marked'));
  // A text that has these characters itself has other places than those told.
  return plain === text(row, 'text') ? marks : [];
}
