import type { Article } from '../../model/article.ts';
import { type ArticleId, articleId, storyId } from '../../model/ids.ts';
import { dayOf } from '../day.ts';
import { type PackedPage, packPage } from '../packed-page.ts';
import type { ArticleQuery, Listing } from '../queries.ts';
import type { Added, ArticleSummary, Entry, Revision, StoredArticle } from '../records.ts';
import { recordChange } from './changes.ts';
import { checkLimit, cursorAfter, readCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { notePage, putPage } from './pages.ts';
import { number, optional, type Row, text } from './rows.ts';
import { unspacedPairs } from './unspaced-pairs.ts';

/** Where a report stands: the same text at two places is two reports. */
const placeOf = (article: Article): string => article.url ?? article.path ?? '';

/** The id under which an article is kept, and its number where it is kept already. Copies are looked up at once: a wire's report stands in many papers. */
function identify({ sql }: Database, article: Article): { readonly id: string; readonly known?: number } {
  // Behind "id-" comes every number, and before "id." nothing else that begins so.
  const rows = sql(
    `SELECT number, id, place = :place AND text = :text AS same FROM article
     WHERE id = :id OR (id > :id || '-' AND id < :id || '.')`,
  ).all({ id: article.id, place: placeOf(article), text: article.text });
  const kept = new Map(rows.map((row) => [text(row, 'id'), row]));
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? article.id : `${article.id}-${copy}`;
    const row = kept.get(id);
    if (!row) return { id };
    if (row['same'] === 1) return { id, known: number(row, 'number') };
  }
}

/** What an article is in the table, besides its place and address. */
export function articleColumns(article: Article, id: string) {
  const { title, text: words, ...rest } = article;
  return {
    title,
    outlet: article.outlet ?? null,
    language: article.language,
    published: article.published?.value ?? null,
    day: dayOf(article.published?.value) ?? null,
    rest: JSON.stringify({ ...rest, id }),
    words,
  };
}

/** Keeps the pairs of letters of an article in a script without spaces, in the place of those it had. */
export function putPairs({ sql }: Database, at: number, { title, text: words }: Article): void {
  const pairs = unspacedPairs(`${title}\n${words}`);
  if (pairs !== '') sql('INSERT OR REPLACE INTO article_pairs (rowid, pairs) VALUES (?, ?)').run(at, pairs);
}

function insert(database: Database, id: string, { article, reading }: Entry, page: PackedPage | undefined): number {
  const { sql, now } = database;
  const { title, outlet, language, published, day, rest, words } = articleColumns(article, id);
  const { lastInsertRowid } = sql(
    `INSERT INTO article (id, place, url, title, outlet, language, published, day, added, rest, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, placeOf(article), article.url ?? null, title, outlet, language, published, day, now(), rest, words);
  const at = Number(lastInsertRowid);
  putPairs(database, at, article);
  if (page) putPage(database, at, page);
  if (reading)
    sql('INSERT INTO reading (article, version, bytes) VALUES (?, ?, ?)').run(at, reading.version, reading.bytes);
  return at;
}

/** Numbers the text among those of its address; gives the article that stood there before, if any. */
function revise({ sql, now }: Database, url: string, at: number): string | undefined {
  const before = sql(
    `SELECT revision.number AS number, article.id AS id FROM revision JOIN article ON article.number = revision.article
     WHERE revision.url = ? ORDER BY revision.number DESC LIMIT 1`,
  ).get(url);
  const next = before ? number(before, 'number') + 1 : 1;
  sql('INSERT INTO revision (url, number, article, seen) VALUES (?, ?, ?, ?)').run(url, next, at, now());
  return before ? text(before, 'id') : undefined;
}

export function addEntries(database: Database, entries: readonly Entry[]): Added[] {
  const pages = entries.map(({ page }) => page && ('packed' in page ? page : packPage(page)));
  return database.whole(() =>
    entries.map((entry, index): Added => {
      const page = pages[index];
      const { id, known } = identify(database, entry.article);
      if (known !== undefined) {
        if (page) notePage(database, known, page);
        return { id: articleId(id), outcome: 'known' };
      }
      const at = insert(database, id, entry, page);
      const revises = entry.article.url === undefined ? undefined : revise(database, entry.article.url, at);
      recordChange(database, 'article', id);
      if (revises === undefined) return { id: articleId(id), outcome: 'new' };
      return { id: articleId(id), outcome: 'revision', revises: articleId(revises) };
    }),
  );
}

export const SUMMARY = `article.number AS number, article.id AS id, article.title AS title, article.url AS url,
  article.outlet AS outlet, article.language AS language, article.published AS published, article.added AS added,
  (SELECT story.id FROM story_article JOIN story ON story.number = story_article.story
   WHERE story_article.article = article.id) AS story`;

export function summaryOf(row: Row): ArticleSummary {
  const { story } = optional(row, 'story', 'story');
  return {
    id: articleId(text(row, 'id')),
    title: text(row, 'title'),
    ...optional(row, 'url', 'url'),
    ...optional(row, 'outlet', 'outlet'),
    language: text(row, 'language'),
    ...optional(row, 'published', 'published'),
    added: text(row, 'added'),
    ...(story === undefined ? {} : { story: storyId(story) }),
  };
}

export function findArticle({ sql }: Database, id: ArticleId): StoredArticle | undefined {
  const row = sql(`SELECT ${SUMMARY}, rest, text FROM article WHERE id = ?`).get(id);
  if (!row) return undefined;
  const rest = JSON.parse(text(row, 'rest')) as Omit<Article, 'title' | 'text'>;
  return { ...summaryOf(row), article: { ...rest, title: text(row, 'title'), text: text(row, 'text') } };
}

/** The newest first. */
export function listArticles({ sql }: Database, query: ArticleQuery): Listing<ArticleSummary> {
  const limit = checkLimit(query.limit);
  const before = query.cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor(query.cursor, 'number')[1];
  const rows = sql(
    `SELECT ${SUMMARY} FROM article
     WHERE number < :before AND (:outlet IS NULL OR outlet = :outlet) AND (:language IS NULL OR language = :language)
       AND (:from IS NULL OR day >= :from) AND (:to IS NULL OR day <= :to)
     ORDER BY number DESC LIMIT :limit`,
  ).all({
    before,
    outlet: query.outlet ?? null,
    language: query.language ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    limit: limit + 1,
  });
  return listing(rows, limit, summaryOf, (row) => cursorAfter(0, number(row, 'number')));
}

/** A page of a list from one row more than it may hold. */
export function listing<Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  cursor: (row: Row) => string,
): Listing<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(item);
  return rows.length > limit && last ? { items, next: cursor(last) } : { items };
}

export const listRevisions = ({ sql }: Database, url: string): Revision[] =>
  sql(
    `SELECT revision.number AS number, article.id AS article, revision.seen AS seen
     FROM revision JOIN article ON article.number = revision.article WHERE revision.url = ? ORDER BY revision.number`,
  )
    .all(url)
    .map((row) => ({
      number: number(row, 'number'),
      article: articleId(text(row, 'article')),
      seen: text(row, 'seen'),
    }));
