import {
  feedItems,
  fetchLink,
  LARGEST_PAGE,
  LIST_HEADERS,
  listText,
  type Polite,
  readFeed,
  retryAfter,
} from '../ingest/index.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { FollowedFeed } from '../store/records.ts';

export interface PollSurroundings {
  readonly polite: Polite;
  /** ISO 8601. */
  readonly now: () => string;
  /** Between two askings of one feed where all goes well. */
  readonly everyMs: number;
  /** Those of a feed's entries that were not taken yet. */
  readonly newEntries: (feed: string, entries: readonly string[]) => Promise<readonly string[]>;
}

export interface Polled {
  /** How the feed is now, and when it is to be asked again. */
  readonly feed: FollowedFeed;
  readonly pages: readonly Page[];
  /** Entries that are done with; those whose page failed in passing are not among them and come again. */
  readonly taken: readonly string[];
  readonly notices: readonly Notice[];
}

const DAY_MS = 86_400_000;
/** A feed in which nothing happens is asked up to so many times less often. */
const QUIETEST = 4;

/** Asks a feed whether it has something new and fetches what it announces. Never throws. */
export async function pollFeed(feed: FollowedFeed, around: PollSurroundings): Promise<Polled> {
  const asked = around.now();
  const { due: _due, trouble: _trouble, ...known } = feed;
  const failed = (trouble: string, afterMs?: number): Polled => {
    const failures = feed.failures + 1;
    const wait = Math.max(afterMs ?? 0, Math.min(DAY_MS, around.everyMs * 2 ** Math.min(12, failures)));
    return nothing({ ...known, asked, failures, trouble, due: later(asked, wait) });
  };
  try {
    const headers = {
      ...LIST_HEADERS,
      ...(feed.etag ? { 'if-none-match': feed.etag } : {}),
      ...(feed.modified ? { 'if-modified-since': feed.modified } : {}),
    };
    const answer = await around.polite.get(feed.moved ?? feed.url, headers, LARGEST_PAGE);
    const { status } = answer;
    if (status === 410) return nothing({ ...known, asked, failures: 0, gone: true, trouble: 'it is gone for good' });
    if (status !== 200 && status !== 304) return failed(`status ${status}`, retryAfter(answer, Date.parse(asked)));
    const quiet = (feed.quiet ?? 0) + 1;
    const well = {
      ...known,
      asked,
      failures: 0,
      ...(answer.moved === undefined ? {} : { moved: answer.moved }),
    };
    const due = (calm: number): string =>
      later(asked, Math.max(freshMs(answer.headers['cache-control']), around.everyMs * pace(calm) * spread(feed.url)));
    if (status === 304) return nothing({ ...well, quiet, due: due(quiet) });
    const text = await listText(answer.bytes);
    if (text === undefined) return failed('its feed is too large');
    const found = readFeed(text);
    const fresh = new Set(
      await around.newEntries(
        feed.url,
        found.entries.map(({ key }) => key),
      ),
    );
    const entries = found.entries.filter(({ key }) => fresh.has(key));
    const calm = entries.length === 0 ? quiet : 0;
    const { etag, 'last-modified': modified } = answer.headers;
    const { etag: _etag, modified: _modified, ...rest } = well;
    const state: FollowedFeed = {
      ...rest,
      ...(found.outlet ? { title: found.outlet } : {}),
      ...(etag ? { etag } : {}),
      ...(modified ? { modified } : {}),
      quiet: calm,
      due: due(calm),
    };
    const pages: Page[] = [];
    const taken: string[] = [];
    const notices: Notice[] = [];
    await Promise.all(
      entries.map(async (entry) => {
        let passing = false;
        for (const item of feedItems(answer.url, { ...found, entries: [entry] })) {
          const got =
            'link' in item ? await fetchLink(item.link, around.polite, around.now) : { found: item, passing: false };
          passing ||= got.passing;
          if ('page' in got.found) pages.push({ fetched: asked, ...got.found.page });
          else notices.push(got.found.notice);
        }
        if (!passing) taken.push(entry.key);
      }),
    );
    // What is still to come must be asked for again, though the feed has not changed.
    const whole = taken.length === entries.length;
    return { feed: whole ? state : withoutMarks(state), pages, taken, notices };
  } catch (error) {
    return failed((error as Error).message);
  }
}

const nothing = (feed: FollowedFeed): Polled => ({ feed, pages: [], taken: [], notices: [] });
const later = (at: string, ms: number): string => new Date(Date.parse(at) + Math.round(ms)).toISOString();
const pace = (quiet: number): number => Math.min(QUIETEST, 1 + quiet / 8);

function withoutMarks({ etag: _etag, modified: _modified, ...feed }: FollowedFeed): FollowedFeed {
  return feed;
}

/** Feeds are not all asked at once: each has its own share of the time, 0.9–1.1. */
function spread(url: string): number {
  let hash = 0;
  for (let i = 0; i < url.length; i++) hash = (Math.imul(hash, 31) + url.charCodeAt(i)) | 0;
  return 0.9 + ((hash >>> 0) % 1000) / 5000;
}

/** How long the host says that its answer stays fresh, at most a day. */
function freshMs(cacheControl: string | undefined): number {
  const seconds = Number(/\bmax-age=(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return Math.min(DAY_MS, seconds * 1000);
}
