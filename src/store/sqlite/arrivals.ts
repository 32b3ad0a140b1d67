import { type ArticleId, articleId, type StoryId, storyId } from '../../model/ids.ts';
import type { Arrival, Member } from '../records.ts';
import type { Database } from './database.ts';
import { number, optional, type Row, text } from './rows.ts';

const arrivalOf = (row: Row): Arrival => ({
  number: number(row, 'number'),
  id: articleId(text(row, 'id')),
  title: text(row, 'title'),
  text: text(row, 'text'),
  language: text(row, 'language'),
  ...optional(row, 'published', 'published'),
  ...(row['story'] === null ? {} : { story: storyId(text(row, 'story')), reports: number(row, 'reports') }),
});

const ARRIVAL = `SELECT article.number AS number, article.id AS id, article.title AS title, article.text AS text,
    article.language AS language, article.published AS published, story.id AS story, story.reports AS reports
  FROM article LEFT JOIN story_article ON story_article.article = article.id
    LEFT JOIN story ON story.number = story_article.story`;

/** In the order in which they came. */
export const listArrivals = ({ sql }: Database, after: number, limit: number): Arrival[] =>
  sql(`${ARRIVAL} WHERE article.number > ? ORDER BY article.number LIMIT ?`).all(after, limit).map(arrivalOf);

export const findArrival = ({ sql }: Database, id: ArticleId): Arrival | undefined => {
  const row = sql(`${ARRIVAL} WHERE article.id = ?`).get(id);
  return row && arrivalOf(row);
};

export const listMembers = ({ sql }: Database, story: StoryId): Member[] =>
  sql(
    `SELECT article.number AS number, article.id AS id FROM story_article JOIN article ON article.id = story_article.article
     WHERE story_article.story = (SELECT number FROM story WHERE id = ?) ORDER BY article.number`,
  )
    .all(story)
    .map((row) => ({ number: number(row, 'number'), id: articleId(text(row, 'id')) }));

/** From the end: nearly always one of the last is told. */
export function findLastTold({ sql }: Database): number {
  const row = sql(
    `SELECT number FROM article WHERE EXISTS (SELECT 1 FROM story_article WHERE story_article.article = article.id)
     ORDER BY number DESC LIMIT 1`,
  ).get();
  return row ? number(row, 'number') : 0;
}
