import type { Notice } from '../model/notice.ts';
import type { FollowedFeed } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Desk, Kept } from './desk.ts';
import { type Polled, type PollSurroundings, pollFeed } from './polling.ts';

export interface WatchOptions extends Omit<PollSurroundings, 'newEntries'> {
  readonly desk: Desk;
  readonly store: Store;
  /** Only these; all that the store follows where none are given. */
  readonly feeds?: readonly string[];
  /** Ask each once, whenever it is due, and end. */
  readonly once?: boolean;
  readonly pause: (ms: number) => Promise<void>;
  /** Feeds that are asked at a time. */
  readonly most?: number;
  readonly tell?: (event: WatchEvent) => void;
}

export type WatchEvent =
  | {
      readonly kind: 'polled';
      readonly feed: FollowedFeed;
      readonly pages: number;
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'failed'; readonly error: Error };

export interface Watching {
  /** Fulfilled when everything that was asked for is kept and told. */
  readonly done: Promise<void>;
  /** Asks no more; what has come is still kept. */
  stop(): void;
}

/** Pages of so many feeds are kept together, so that stories are told once for all of them. */
const PAGES_TOGETHER = 400;
const LOOK_MS = 500;

/**
 * Follows feeds: asks each when it is due, keeps what is new, and notes what was taken only then. An end at any moment
 * loses nothing: what was not noted is asked for again, and what is kept already is known.
 */
export function watchFeeds(options: WatchOptions): Watching {
  const { store, desk, now, pause, once = false, most = 256, tell } = options;
  let stopped = false;
  const surroundings: PollSurroundings = {
    polite: options.polite,
    now,
    everyMs: options.everyMs,
    newEntries: (feed, entries) => store.newEntries(feed, entries),
  };
  const waiting: Polled[] = [];
  let keeping: Promise<void> | undefined;

  /** Keeps what waits, again and again until nothing does. */
  async function keep(): Promise<void> {
    while (waiting.length > 0) {
      const some: Polled[] = [];
      for (let pages = 0; waiting.length > 0 && pages < PAGES_TOGETHER; ) {
        const next = waiting.shift()!;
        pages += next.pages.length;
        some.push(next);
      }
      const pages = some.flatMap((polled) => polled.pages);
      try {
        if (pages.length > 0) tell?.({ kind: 'kept', kept: await desk.add(pages) });
        for (const { feed, taken } of some) await store.keepFeed(feed, taken);
      } catch (error) {
        // Nothing is noted: these entries come again.
        tell?.({ kind: 'failed', error: error as Error });
      }
    }
    keeping = undefined;
  }

  async function run(): Promise<void> {
    const feeds = new Map<string, FollowedFeed>();
    const wanted = options.feeds && new Set(options.feeds);
    for (const feed of await store.feeds()) if (!wanted || wanted.has(feed.url)) feeds.set(feed.url, feed);
    const left = new Set(feeds.keys());
    const running = new Set<Promise<void>>();
    const asking = new Set<string>();
    const poll = async (feed: FollowedFeed): Promise<void> => {
      const polled = await pollFeed(feed, surroundings);
      feeds.set(feed.url, polled.feed);
      asking.delete(feed.url);
      tell?.({ kind: 'polled', feed: polled.feed, pages: polled.pages.length, notices: polled.notices });
      waiting.push(polled);
      keeping ??= keep();
    };
    while (!stopped) {
      for (const feed of feeds.values()) {
        if (running.size >= most) break;
        if (asking.has(feed.url) || (once ? !left.has(feed.url) : feed.gone || (feed.due ?? '') > now())) continue;
        left.delete(feed.url);
        asking.add(feed.url);
        const task = poll(feed).finally(() => running.delete(task));
        running.add(task);
      }
      if (once && left.size === 0) break;
      await Promise.race([pause(LOOK_MS), ...running]);
    }
    await Promise.all(running);
    while (keeping) await keeping;
  }

  return {
    done: run(),
    stop() {
      stopped = true;
    },
  };
}
