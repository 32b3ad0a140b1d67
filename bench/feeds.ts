/**
 * Following feeds in one process, against servers on loopback addresses: a first round that fetches every page, and a second
 * in which nothing is new. `node bench/feeds.ts [--feeds 2000] [--entries 1]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { open, openDeskOver, openStore, watchFeeds } from '../src/index.ts';
import { serveFeeds } from '../test/desk/feed-server.ts';

const { values } = parseArgs({
  options: { feeds: { type: 'string', default: '2000' }, entries: { type: 'string', default: '1' } },
});
const server = await serveFeeds(Number(values.feeds), Number(values.entries));
const home = mkdtempSync(join(tmpdir(), 'stemma-feeds-'));
const store = await openStore(join(home, 'store.sqlite'));
const stemma = await open({ allowPrivate: true, gapMs: 20 });
const desk = await openDeskOver(stemma, store);
for (const url of server.feeds) await store.keepFeed({ url, failures: 0 }, []);

async function round(name: string): Promise<void> {
  const began = performance.now();
  const before = process.cpuUsage();
  let polled = 0;
  let asked = 0;
  await watchFeeds({
    desk,
    store,
    polite: stemma.polite,
    now: () => new Date().toISOString(),
    pause: (ms) => pause(ms),
    everyMs: 900_000,
    once: true,
    tell: (event) => {
      if (event.kind !== 'polled') return;
      polled += 1;
      if (polled === server.feeds.length) asked = (performance.now() - began) / 1000;
    },
  }).done;
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const { articles, stories } = await store.counts();
  console.log(
    `${name}: ${polled} feeds asked in ${asked.toFixed(1)} s, all kept and told after ${seconds.toFixed(1)} s ` +
      `(${((user + system) / 1e6).toFixed(1)} s of processor with the servers'); ${articles} reports, ${stories} stories, ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  );
}
await round('first round ');
await round('second round');
server.publish();
await round('one new each');
console.log(
  [...server.asked].map(([what, count]) => `${what}: ${count}`).join(', '),
  `at once and host: ${server.mostAtOnce()}`,
);
await desk.close();
await store.close();
await server.close();
rmSync(home, { recursive: true, force: true });
