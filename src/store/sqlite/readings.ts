import type { Article } from '../../model/article.ts';
import { type ArticleId, articleId } from '../../model/ids.ts';
import type { KeptReading } from '../records.ts';
import { NotKeptError } from '../store.ts';
import { articleColumns, putPairs } from './articles.ts';
import { recordChange } from './changes.ts';
import type { Database } from './database.ts';
import { number, text } from './rows.ts';

export function keepReading({ sql }: Database, id: ArticleId, reading: KeptReading): void {
  const { changes } = sql(
    `INSERT OR REPLACE INTO reading (article, version, bytes)
     SELECT number, ?, ? FROM article WHERE id = ?`,
  ).run(reading.version, reading.bytes, id);
  if (changes === 0) throw new NotKeptError(`expected an article that is kept, got ${id}`);
}

export function findReading({ sql }: Database, id: ArticleId): KeptReading | undefined {
  const row = sql('SELECT version, bytes FROM reading WHERE article = (SELECT number FROM article WHERE id = ?)').get(
    id,
  );
  return row && { version: text(row, 'version'), bytes: row['bytes'] as Uint8Array };
}

/** Puts what a newer version read in a page into the place of the article; its id, place and number stay. */
export function replaceArticle(database: Database, id: ArticleId, article: Article, reading: KeptReading): void {
  database.whole(() => {
    const { title, outlet, language, published, day, rest, words } = articleColumns(article, id);
    const row = database
      .sql(
        `UPDATE article SET title = ?, outlet = ?, language = ?, published = ?, day = ?, rest = ?, text = ?
         WHERE id = ? RETURNING number`,
      )
      .get(title, outlet, language, published, day, rest, words, id);
    if (!row) throw new NotKeptError(`expected an article that is kept, got ${id}`);
    database.sql('DELETE FROM article_pairs WHERE rowid = ?').run(number(row, 'number'));
    putPairs(database, number(row, 'number'), article);
    keepReading(database, id, reading);
    recordChange(database, 'article', id);
  });
}

/** Articles whose page is kept and was not read by this version, in the order in which they came. */
export const listOutdated = ({ sql }: Database, version: string, after: string | undefined, limit: number) =>
  sql(
    `SELECT article.id AS id FROM page JOIN article ON article.number = page.article
       LEFT JOIN reading ON reading.article = page.article
     WHERE page.article > coalesce((SELECT number FROM article WHERE id = ?), 0)
       AND (reading.version IS NULL OR reading.version <> ?)
     ORDER BY page.article LIMIT ?`,
  )
    .all(after ?? null, version, limit)
    .map((row) => articleId(text(row, 'id')));
