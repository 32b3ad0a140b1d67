import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NetAnswer } from '../ingest/index.ts';
import type { FollowedFeed } from '../store/records.ts';
import { pollFeed } from './polling.ts';

const NOW = '2024-05-14T10:00:00.000Z';
const FEED = 'https://a.example/feed';
const MINUTE = 60_000;

const rss = (...items: string[]): Uint8Array =>
  new TextEncoder().encode(`<rss version="2.0"><channel><title>Herald</title>${items.join('')}</channel></rss>`);
const item = (n: number): string =>
  `<item><guid>${n}</guid><title>T${n}</title><link>https://a.example/${n}</link></item>`;

async function poll(
  feed: Partial<FollowedFeed>,
  answers: Readonly<Record<string, Partial<NetAnswer>>>,
  taken: string[] = [],
) {
  const asked: [string, Readonly<Record<string, string>>][] = [];
  const polled = await pollFeed(
    { url: FEED, failures: 0, ...feed },
    {
      polite: {
        get: async (url, headers) => {
          asked.push([url, headers]);
          const answer = answers[url];
          if (!answer) throw new Error('connection refused');
          return { status: 200, headers: {}, bytes: new Uint8Array(), url, ...answer };
        },
      },
      now: () => NOW,
      everyMs: 15 * MINUTE,
      newEntries: async (_, entries) => entries.filter((entry) => !taken.some((id) => entry.startsWith(`${id}\n`))),
    },
  );
  const wait = polled.feed.due === undefined ? undefined : (Date.parse(polled.feed.due) - Date.parse(NOW)) / MINUTE;
  return { ...polled, asked, wait };
}

test('new entries are fetched with what the feed states of them, and noted with the marks for the next asking', async () => {
  const page = { bytes: new TextEncoder().encode('<p>x'), headers: { 'content-type': 'text/html' } };
  const { feed, pages, taken, wait } = await poll(
    { failures: 3, trouble: 'status 500', due: NOW },
    {
      [FEED]: { bytes: rss(item(1), item(2)), headers: { etag: '"e"', 'last-modified': 'yesterday' } },
      'https://a.example/2': page,
    },
    ['1'],
  );
  assert.deepEqual(
    [feed.failures, feed.trouble, feed.etag, feed.modified, feed.title],
    [0, undefined, '"e"', 'yesterday', 'Herald'],
  );
  assert.deepEqual(
    pages.map(({ url, stated }) => [url, stated]),
    [['https://a.example/2', { title: 'T2', outlet: 'Herald' }]],
  );
  assert.equal(taken.length, 1);
  assert.ok(wait! > 13 && wait! < 17);
});

test('what has not changed is asked for by its marks, and less and less often', async () => {
  const known = { etag: '"e"', modified: 'yesterday' };
  const { asked, feed, wait } = await poll({ ...known, quiet: 40 }, { [FEED]: { status: 304 } });
  assert.equal(asked[0]?.[1]['if-none-match'], '"e"');
  assert.equal(asked[0]?.[1]['if-modified-since'], 'yesterday');
  assert.deepEqual([feed.etag, feed.quiet], ['"e"', 41]);
  assert.ok(wait! > 50 && wait! < 70);
});

test('a failing feed is asked half as often each time, up to once a day, and not before it says', async () => {
  assert.equal((await poll({}, {})).wait, 30);
  assert.equal((await poll({ failures: 3 }, { [FEED]: { status: 500 } })).wait, 240);
  assert.equal((await poll({ failures: 30 }, {})).wait, 1440);
  assert.equal((await poll({}, { [FEED]: { status: 429, headers: { 'retry-after': '7200' } } })).wait, 120);
  const broken = await poll({}, { [FEED]: { bytes: new TextEncoder().encode('<html>') } });
  assert.equal(broken.feed.failures, 1);
  assert.ok(broken.feed.trouble);
});

test('a feed that is gone is not asked again, one that moved for good is asked where it is', async () => {
  assert.equal((await poll({}, { [FEED]: { status: 410 } })).feed.gone, true);
  const moved = { status: 200, bytes: rss(), moved: 'https://b.example/feed' } as Partial<NetAnswer>;
  assert.equal((await poll({}, { [FEED]: moved })).feed.moved, 'https://b.example/feed');
  const { asked } = await poll({ moved: 'https://b.example/feed' }, { 'https://b.example/feed': { status: 304 } });
  assert.equal(asked[0]?.[0], 'https://b.example/feed');
});

test('an entry whose page fails in passing comes again, one whose page is not there does not', async () => {
  const { taken, feed, notices } = await poll(
    { etag: '"old"' },
    {
      [FEED]: { bytes: rss(item(1), item(2)), headers: { etag: '"e"' } },
      'https://a.example/1': { status: 404 },
      'https://a.example/2': { status: 503 },
    },
  );
  assert.deepEqual(
    taken.map((entry) => entry.split('\n')[0]),
    ['1'],
  );
  assert.equal(feed.etag, undefined);
  assert.equal(notices.length, 2);
});
