import type { ArticleId } from '../../model/ids.ts';
import type { Page } from '../../model/page.ts';
import type { Database } from './database.ts';
import { pack, unpack } from './packed.ts';
import { pageKey } from './page-key.ts';
import { type Row, text } from './rows.ts';

/** A page whose text is stated has no other bytes: the text takes their place, packed. */
interface About extends Omit<Page, 'bytes'> {
  readonly form?: 'stated-text';
}

/** Within a transaction: keeps the page of an article. */
export function putPage({ sql }: Database, at: number, page: Page): void {
  const { bytes, stated, ...rest } = page;
  const isText = bytes.length === 0 && stated?.text !== undefined;
  const { text: words, ...other } = stated ?? {};
  const about: About = isText
    ? { ...rest, stated: other, form: 'stated-text' }
    : { ...rest, ...(stated ? { stated } : {}) };
  sql('INSERT INTO page (article, rest, bytes) VALUES (?, ?, ?)').run(
    at,
    JSON.stringify(about),
    pack(isText ? Buffer.from(words ?? '') : bytes),
  );
  notePage({ sql }, at, page);
}

/** Within a transaction: this very page needs no second reading. */
export function notePage({ sql }: Pick<Database, 'sql'>, at: number, page: Page): void {
  sql('INSERT OR IGNORE INTO page_key (key, article) VALUES (?, ?)').run(pageKey(page), at);
}

export const isKept = ({ sql }: Database, page: Page): boolean =>
  sql('SELECT 1 FROM page_key WHERE key = ?').get(pageKey(page)) !== undefined;

function pageOf(row: Row): Page {
  const { form, ...about } = JSON.parse(text(row, 'rest')) as About;
  const bytes = unpack(row['bytes'] as Uint8Array);
  if (form !== 'stated-text') return { ...about, bytes };
  const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { ...about, bytes: new Uint8Array(0), stated: { ...about.stated, text: words } };
}

export function findPage({ sql }: Database, id: ArticleId): Page | undefined {
  const row = sql('SELECT rest, bytes FROM page WHERE article = (SELECT number FROM article WHERE id = ?)').get(id);
  return row && pageOf(row);
}
