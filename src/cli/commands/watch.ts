import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type ListedFeed, readOpml, type Store, type WatchEvent, watchFeeds, writeOpml } from '../../index.ts';
import { counted } from '../../model/brief-words.ts';
import { type Face, UsageError } from '../face.ts';
import { printable } from '../printable.ts';
import { duration, progressBar } from '../progress.ts';
import { existingStore, storePlace, withStore } from '../store-place.ts';
import { wholeNumber } from './inputs.ts';
import { withDesk } from './with-desk.ts';

interface Options {
  readonly store?: string;
  readonly every: number;
  readonly once?: boolean;
  readonly gap: number;
  readonly jobs?: number;
  readonly private?: boolean;
  readonly list?: boolean;
  readonly export?: string;
}

export const watchCommand = (face: Face): Command =>
  withStore(new Command('watch'))
    .description('follow feeds: keep what they announce as it comes, and tell the stories that change by it')
    .argument(
      '[feeds...]',
      'lists of feeds (OPML) or addresses of feeds (RSS, Atom, RDF, JSON Feed); kept with the store',
    )
    .addOption(
      new Option('-e, --every <time>', 'how often a feed is asked, such as 15m or 2h')
        .argParser(period)
        .default(15 * 60_000, '15m'),
    )
    .option('--once', 'ask each feed once, keep what is new, and end')
    .option('--gap <seconds>', 'between two requests to one host', wholeNumber(0, 3600), 1)
    .option('-j, --jobs <number>', 'worker threads; all cores by default', wholeNumber(1, 256))
    .option('--private', 'also fetch from private and local addresses')
    .option('--list', 'print the feeds that are followed and how they are, and end')
    .option('--export <file>', 'write the feeds that are followed as OPML, and end')
    .addHelpText(
      'after',
      `
A feed that has not changed costs one small request; one that fails is asked less and less often, up to once a day.
robots.txt is kept to. Without feeds, those that the store follows already are watched. Ctrl+C ends it.`,
    )
    .action(async (inputs: string[], options: Options) => {
      const listed = options.list || options.export !== undefined;
      const path = inputs.length > 0 && !listed ? storePlace(options.store) : existingStore(options.store);
      const given = await feedsOf(inputs);
      const settings = { ...options, gapMs: options.gap * 1000 };
      await withDesk(path, settings, async ({ desk, stemma, store }) => {
        if (listed) return list(store, options.export, face);
        const known = new Set((await store.feeds()).map(({ url }) => url));
        for (const feed of given) if (!known.has(feed.url)) await store.keepFeed({ ...feed, failures: 0 }, []);
        const count = given.length > 0 ? given.length : known.size;
        if (count === 0) throw new UsageError('expected feeds to watch, got none; give an OPML file or an address');
        const watching = watchFeeds({
          desk,
          store,
          polite: stemma.polite,
          now: () => new Date().toISOString(),
          pause: (ms) => pause(ms),
          everyMs: options.every,
          once: options.once === true,
          ...(given.length > 0 ? { feeds: given.map(({ url }) => url) } : {}),
          tell: teller(face, count, options.once === true),
        });
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, watching.stop);
        if (!options.once) face.out.write(`watching ${counted(count, 'feed')} (Ctrl+C ends it)\n`);
        await watching.done;
        const { articles, stories } = await store.counts();
        face.out.write(
          `${path} has ${counted(articles, 'report')} in ${stories} ${stories === 1 ? 'story' : 'stories'}\n`,
        );
      });
    });

function period(value: string): number {
  const found = /^(\d{1,5})(s|m|h|d)$/.exec(value);
  const unit = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[found?.[2] ?? ''];
  if (!found || unit === undefined || Number(found[1]) === 0)
    throw new InvalidArgumentError('Expected a time such as 30s, 15m, 2h or 1d.');
  return Number(found[1]) * unit;
}

async function feedsOf(inputs: readonly string[]): Promise<ListedFeed[]> {
  const feeds: ListedFeed[] = [];
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input)) feeds.push({ url: input });
    else {
      try {
        feeds.push(...readOpml(await readFile(input, 'utf8')));
      } catch (cause) {
        throw new UsageError(`expected a list of feeds (OPML) in ${input}, but: ${(cause as Error).message}`, {
          cause,
        });
      }
    }
  }
  return feeds;
}

/** Says what happens: a line for each feed with something new or a trouble, and a bar over a round. */
function teller(face: Face, count: number, once: boolean): (event: WatchEvent) => void {
  const bar = progressBar(face);
  let polled = 0;
  return (event) => {
    if (event.kind === 'polled') {
      const { title, url, trouble, due, asked } = event.feed;
      const name = printable(title ?? url);
      polled += 1;
      if (once) bar.step(polled, count, 'feeds');
      if (polled === count) bar.stop();
      if (trouble !== undefined) {
        const wait = due && asked ? `; asked again in ${duration((Date.parse(due) - Date.parse(asked)) / 1000)}` : '';
        face.err.write(`${name}: ${printable(trouble)}${wait}\n`);
      } else if (event.pages > 0 && !once) face.out.write(`${name}: ${counted(event.pages, 'page')}\n`);
      for (const { place, reason } of event.notices.slice(0, 5))
        face.err.write(`${printable(place)}: ${printable(reason)}\n`);
    } else if (event.kind === 'kept') {
      const { added, known } = event.kept;
      if (!once) face.out.write(`${added} added${known > 0 ? `, ${known} known` : ''}\n`);
    } else face.err.write(`not kept, to be asked for again: ${printable(event.error.message)}\n`);
  };
}

async function list(store: Store, file: string | undefined, face: Face): Promise<void> {
  const feeds = await store.feeds();
  if (feeds.length === 0)
    throw new UsageError('expected feeds that are followed, found none; "stemma watch feeds.opml" follows some');
  if (file !== undefined) {
    await writeFile(file, writeOpml('Feeds followed by Stemma', feeds));
    face.out.write(`${file}: ${counted(feeds.length, 'feed')}\n`);
    return;
  }
  for (const { url, title, asked, trouble, gone } of feeds) {
    const state = gone ? 'gone' : (trouble ?? (asked ? `asked ${asked.slice(0, 16)}` : 'never asked'));
    face.out.write(`${url}  ${printable(title ?? '')}  ${printable(state)}\n`);
  }
}
