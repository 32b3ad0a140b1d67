import type { Change, Counts } from '../records.ts';
import type { Database } from './database.ts';
import { number, text } from './rows.ts';

/** Within a transaction: notes that something changed, for those who follow. */
export function recordChange({ sql, now }: Database, kind: Change['kind'], subject: string): void {
  sql('INSERT INTO change (kind, subject, at) VALUES (?, ?, ?)').run(kind, subject, now());
}

export const listChanges = ({ sql }: Database, after: number, limit: number): Change[] =>
  sql('SELECT number, kind, subject, at FROM change WHERE number > ? ORDER BY number LIMIT ?')
    .all(after, limit)
    .map((row) => ({
      number: number(row, 'number'),
      kind: text(row, 'kind') as Change['kind'],
      subject: text(row, 'subject'),
      at: text(row, 'at'),
    }));

export function countAll({ sql }: Database): Counts {
  // The greatest number is the count where nothing is ever deleted, and costs no walk through the table.
  const row = sql(
    `SELECT coalesce((SELECT max(number) FROM article), 0) AS articles, (SELECT count(*) FROM story) AS stories,
       (SELECT count(*) FROM quotation) AS quotations, (SELECT count(*) FROM decision WHERE undone_at IS NULL) AS decisions,
       coalesce((SELECT max(number) FROM change), 0) AS lastChange`,
  ).get()!;
  return {
    articles: number(row, 'articles'),
    stories: number(row, 'stories'),
    quotations: number(row, 'quotations'),
    decisions: number(row, 'decisions'),
    lastChange: number(row, 'lastChange'),
  };
}
