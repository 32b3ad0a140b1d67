import type { ArticleId } from '../../model/ids.ts';
import type { Page } from '../../model/page.ts';
import { type PackedPage, unpackPage } from '../packed-page.ts';
import type { Database } from './database.ts';
import { text } from './rows.ts';

/** Within a transaction: keeps the page of an article. */
export function putPage({ sql }: Database, at: number, page: PackedPage): void {
  sql('INSERT INTO page (article, rest, bytes) VALUES (?, ?, ?)').run(at, page.about, page.packed);
  notePage({ sql }, at, page);
}

/** Within a transaction: this very page needs no second reading. */
export function notePage({ sql }: Pick<Database, 'sql'>, at: number, { key }: PackedPage): void {
  sql('INSERT OR IGNORE INTO page_key (key, article) VALUES (?, ?)').run(key, at);
}

export const isKept = ({ sql }: Database, key: Uint8Array): boolean =>
  sql('SELECT 1 FROM page_key WHERE key = ?').get(key) !== undefined;

export function findPage({ sql }: Database, id: ArticleId): Page | undefined {
  const row = sql('SELECT rest, bytes FROM page WHERE article = (SELECT number FROM article WHERE id = ?)').get(id);
  return row && unpackPage({ about: text(row, 'rest'), packed: row['bytes'] as Uint8Array });
}
