import type { StoryBrief } from '../../model/brief.ts';
import { type ArticleId, type StoryId, storyId } from '../../model/ids.ts';
import { unpackJson } from '../packed.ts';
import { type PackedStory, packStory } from '../packed-story.ts';
import type { Listing, StoryQuery } from '../queries.ts';
import type { StoredStory, StorySummary } from '../records.ts';
import type { Store, TellLone } from '../store.ts';
import { listMembers } from './arrivals.ts';
import { findArticle, listing } from './articles.ts';
import { recordChange } from './changes.ts';
import { checkLimit, cursorAfter, type Key, readCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { putQuotations } from './quotations.ts';
import { findReading } from './readings.ts';
import { number, optional, type Row, text } from './rows.ts';

const NOT_TOLD = new Uint8Array(0);

/** Within a transaction. */
function putStory(database: Database, story: PackedStory): void {
  const { sql, now } = database;
  const { origins } = story;
  sql(
    `INSERT INTO story (id, title, reports, origins_low, origins_high, disputed, first_day, last_day, updated, brief)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, reports = excluded.reports,
       origins_low = excluded.origins_low, origins_high = excluded.origins_high, disputed = excluded.disputed,
       first_day = excluded.first_day, last_day = excluded.last_day, updated = excluded.updated, brief = excluded.brief, version = version + 1`,
  ).run(
    story.id,
    story.title,
    story.articles.length,
    origins.low,
    origins.high,
    story.disputed,
    story.firstDay ?? null,
    story.lastDay ?? null,
    now(),
    story.packed ?? NOT_TOLD,
  );
  const at = number(sql('SELECT number FROM story WHERE id = ?').get(story.id)!, 'number');
  sql('DELETE FROM story_article WHERE story = ?').run(at);
  const left = new Set<number>();
  for (const article of story.articles) {
    const before = sql('SELECT story FROM story_article WHERE article = ?').get(article);
    if (before) left.add(number(before, 'story'));
    sql('INSERT OR REPLACE INTO story_article (article, story) VALUES (?, ?)').run(article, at);
  }
  for (const other of left) {
    if (other !== at && !sql('SELECT 1 FROM story_article WHERE story = ?').get(other)) dropAt(database, other);
  }
  putQuotations(database, at, story.said);
  recordChange(database, 'story', story.id);
}

function dropAt(database: Database, at: number): void {
  const { sql } = database;
  const row = sql('SELECT id FROM story WHERE number = ?').get(at);
  if (!row) return;
  for (const table of ['quotation', 'story_article']) sql(`DELETE FROM ${table} WHERE story = ?`).run(at);
  sql('DELETE FROM story WHERE number = ?').run(at);
  recordChange(database, 'story-dropped', text(row, 'id'));
}

function dropStory(database: Database, id: StoryId): void {
  const row = database.sql('SELECT number FROM story WHERE id = ?').get(id);
  if (row) dropAt(database, number(row, 'number'));
}

export function changeStories(database: Database, { put, drop }: Parameters<Store['changeStories']>[0]): void {
  const packed = put.map((story) => ('said' in story ? story : packStory(story)));
  database.whole(() => {
    for (const id of drop) dropStory(database, id);
    for (const story of packed) putStory(database, story);
  });
}

const SUMMARY = 'number, id, title, reports, origins_low, origins_high, disputed, first_day, last_day, updated';

const summaryOf = (row: Row): StorySummary => ({
  id: storyId(text(row, 'id')),
  title: text(row, 'title'),
  reports: number(row, 'reports'),
  origins: { low: number(row, 'origins_low'), high: number(row, 'origins_high') },
  disputed: number(row, 'disputed'),
  ...optional(row, 'first_day', 'firstPublished'),
  ...optional(row, 'last_day', 'lastPublished'),
  updated: text(row, 'updated'),
});

const MOST_CACHED = 256;
interface Cached {
  readonly version: string;
  readonly brief: Promise<StoryBrief | undefined>;
}
const caches = new WeakMap<Database, Map<number, Cached>>();

/** The brief of a story; those that were asked for last are not unpacked or told again until they change. */
function briefOf(database: Database, at: number, version: string, make: () => Cached['brief']): Cached['brief'] {
  const cache = caches.get(database) ?? new Map<number, Cached>();
  caches.set(database, cache);
  const known = cache.get(at);
  cache.delete(at);
  const brief = known?.version === version ? known.brief : make();
  cache.set(at, { version, brief });
  for (const oldest of cache.keys()) {
    if (cache.size <= MOST_CACHED) break;
    cache.delete(oldest);
  }
  return brief;
}

export async function findStory(database: Database, id: StoryId, tell?: TellLone): Promise<StoredStory | undefined> {
  const row = database.sql(`SELECT ${SUMMARY}, version FROM story WHERE id = ?`).get(id);
  if (!row) return undefined;
  const at = number(row, 'number');
  const brief = await briefOf(database, at, `${id} ${text(row, 'version')} ${text(row, 'updated')}`, async () => {
    // Another process may have dropped it meanwhile.
    const packed = database.sql('SELECT brief FROM story WHERE number = ?').get(at)?.['brief'] as
      | Uint8Array
      | undefined;
    if (packed === undefined || packed.length > 0) return packed && (unpackJson(packed) as StoryBrief);
    const [only] = listMembers(database, id);
    const kept = only && findArticle(database, only.id);
    return kept && tell?.(id, kept.article, findReading(database, kept.id));
  });
  return brief && { ...summaryOf(row), brief };
}

export function storyOfArticle({ sql }: Database, id: ArticleId): StoryId | undefined {
  const row = sql('SELECT story.id AS id FROM story_article JOIN story ON story.number = story WHERE article = ?').get(
    id,
  );
  return row && storyId(text(row, 'id'));
}

/** For each order: what is sorted by (an index has the same), and the type of that key. */
const ORDERS = {
  updated: { key: 'updated', type: 'string', last: '\uffff' },
  published: { key: "coalesce(last_day, '')", type: 'string', last: '\uffff' },
  origins: { key: 'origins_high', type: 'number', last: Number.MAX_SAFE_INTEGER },
  reports: { key: 'reports', type: 'number', last: Number.MAX_SAFE_INTEGER },
} as const;

const WITH_REPORT = `EXISTS (SELECT 1 FROM story_article JOIN article ON article.id = story_article.article
  WHERE story_article.story = story.number`;

/** The latest or greatest first. */
export function listStories({ sql }: Database, query: StoryQuery): Listing<StorySummary> {
  const limit = checkLimit(query.limit);
  const { key, type, last } = ORDERS[query.sort];
  const [before, at]: readonly [Key, number] =
    query.cursor === undefined ? [last, Number.MAX_SAFE_INTEGER] : readCursor(query.cursor, type);
  // Only what is asked for is in the statement, so that plain lists stay a walk along an index.
  const wanted: string[] = [];
  const values: Record<string, string | number> = {};
  const want = (condition: string, name: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    wanted.push(`AND ${condition}`);
    values[name] = value;
  };
  want('last_day >= :from', 'from', query.from);
  want('first_day <= :to', 'to', query.to);
  want('origins_high >= :origins', 'origins', query.origins);
  want('updated >= :since', 'since', query.updatedSince);
  want(`${WITH_REPORT} AND lower(article.outlet) = lower(:outlet))`, 'outlet', query.outlet);
  want(`${WITH_REPORT} AND article.language = lower(:language))`, 'language', query.language);
  const rows = sql(
    `SELECT ${SUMMARY}, ${key} AS sorted FROM story
     WHERE (${key}, number) < (:before, :at) ${wanted.join(' ')}
     ORDER BY ${key} DESC, number DESC LIMIT :limit`,
  ).all({ before, at, ...values, limit: limit + 1 });
  return listing(rows, limit, summaryOf, (row) => cursorAfter(row['sorted'] as Key, number(row, 'number')));
}
