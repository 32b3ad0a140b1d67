import { createHash } from 'node:crypto';
import type { FollowedFeed } from '../records.ts';
import type { Database } from './database.ts';
import { text } from './rows.ts';

const keyOf = (entry: string): Uint8Array => createHash('sha256').update(entry).digest().subarray(0, 12);

export const listFeeds = ({ sql }: Database): FollowedFeed[] =>
  sql('SELECT url, state FROM feed ORDER BY url')
    .all()
    .map((row) => ({ ...(JSON.parse(text(row, 'state')) as FollowedFeed), url: text(row, 'url') }));

export function keepFeed(database: Database, feed: FollowedFeed, entries: readonly string[]): void {
  const { sql } = database;
  database.whole(() => {
    const { url, ...state } = feed;
    sql('INSERT OR REPLACE INTO feed (url, state) VALUES (?, ?)').run(url, JSON.stringify(state));
    const seen = database.now();
    for (const entry of entries) {
      sql('INSERT OR REPLACE INTO feed_entry (feed, key, seen) VALUES (?, ?, ?)').run(url, keyOf(entry), seen);
    }
  });
}

export const newEntries = ({ sql }: Database, feed: string, entries: readonly string[]): string[] =>
  entries.filter((entry) => !sql('SELECT 1 FROM feed_entry WHERE feed = ? AND key = ?').get(feed, keyOf(entry)));
