import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { open, openDesk, openStore, type WatchEvent, watchFeeds } from '../../src/index.ts';
import { serveFeeds } from './feed-server.ts';

test('feeds of four kinds are followed: what is new is fetched once, what has not changed costs one conditional request', async (context) => {
  const server = await serveFeeds(12, 2);
  context.after(() => server.close());
  const stemma = await open({ allowPrivate: true, gapMs: 1 });
  const store = await openStore(':memory:');
  const desk = openDesk(stemma, store);
  for (const url of server.feeds) await store.keepFeed({ url, failures: 0 }, []);
  const events: WatchEvent[] = [];
  const once = () =>
    watchFeeds({
      desk,
      store,
      polite: stemma.polite,
      now: () => new Date().toISOString(),
      pause: (ms) => pause(ms),
      everyMs: 1000,
      once: true,
      tell: (event) => events.push(event),
    }).done;
  await once();
  assert.equal((await store.counts()).articles, 24);
  assert.equal(server.asked.get('feed 200'), 12);
  assert.equal(server.mostAtOnce(), 1);
  await once();
  assert.equal(server.asked.get('feed 304'), 12);
  assert.equal(server.asked.get('article 200'), 24);
  server.publish();
  await once();
  assert.equal(server.asked.get('article 200'), 36);
  assert.equal((await store.counts()).articles, 36);
  assert.equal(server.asked.get('robots 200'), 2);
  const [first] = await store.feeds();
  assert.deepEqual([first?.failures, first?.title?.slice(0, 5)], [0, 'Paper']);
  await server.close();
  await once();
  const trouble = (await store.feeds()).filter((feed) => feed.failures === 1 && feed.trouble !== undefined);
  assert.equal(trouble.length, 12);
  const { items } = await store.articles({ limit: 200 });
  assert.ok(items.every(({ outlet }) => outlet !== undefined));
  await store.close();
});
