import { documentItems, isDocument } from './document.ts';
import { gunzipped } from './gunzip.ts';
import { type Incoming, type Ingested, LARGEST_PAGE, type Link, notice } from './item.ts';
import { bytesOf } from './lines.ts';
import type { Polite } from './polite.ts';

const AHEAD = 64;
/** Lists of lists are followed so deep. */
const DEEPEST = 3;
const PAGE_HEADERS = { accept: 'text/html,application/xhtml+xml,text/plain;q=0.8' } as const;
export const LIST_HEADERS = {
  accept:
    'application/rss+xml,application/atom+xml,application/feed+json,application/xml,text/xml,application/json;q=0.9,*/*;q=0.5',
} as const;

/** Fetches what is only announced, a few at a time; everything keeps its place in the order. */
export async function* followLinks(
  items: AsyncIterable<Ingested> | Iterable<Ingested>,
  polite: Polite,
  now: () => string,
  depth = 0,
): AsyncGenerator<Incoming> {
  const ahead: Promise<readonly Ingested[]>[] = [];
  const next = async function* (): AsyncGenerator<Incoming> {
    const found = await ahead.shift()!;
    for (const item of found) {
      if (!('link' in item)) yield item;
      else if (item.link.kind === 'page' || depth < DEEPEST) yield* followLinks([item], polite, now, depth + 1);
      else yield { notice: notice(item.link.url, 'a list within lists within lists is not followed') };
    }
  };
  for await (const item of items) {
    const task: Promise<readonly Ingested[]> =
      'link' in item
        ? item.link.kind === 'list'
          ? fetchList(item.link, polite)
          : fetchLink(item.link, polite, now).then(({ found }) => [found])
        : Promise.resolve([item]);
    task.catch(() => undefined);
    ahead.push(task);
    if (ahead.length >= AHEAD) yield* next();
  }
  while (ahead.length > 0) yield* next();
}

export interface Fetched {
  readonly found: Incoming;
  /** It failed in a way that may pass: the host or the network, not the page. */
  readonly passing: boolean;
}

/** The page behind a link, with what its source states of it; never throws. */
export async function fetchLink(link: Link, polite: Polite, now: () => string): Promise<Fetched> {
  const instead = (reason: string, passing: boolean): Fetched =>
    link.otherwise
      ? { found: { page: link.otherwise }, passing: false }
      : { found: { notice: notice(link.url, reason) }, passing };
  try {
    const answer = await polite.get(link.url, PAGE_HEADERS, LARGEST_PAGE);
    const { status } = answer;
    if (status !== 200) return instead(`expected a page, got status ${status}`, status >= 500 || status === 429);
    const mediaType = answer.headers['content-type'];
    if (mediaType !== undefined && !/html|text\/plain|xml/i.test(mediaType))
      return instead(`expected a page of text, got ${mediaType.slice(0, 80)}`, false);
    const about = { ...(mediaType ? { mediaType } : {}), ...(link.stated ? { stated: link.stated } : {}) };
    return { found: { page: { url: answer.url, bytes: answer.bytes, fetched: now(), ...about } }, passing: false };
  } catch (error) {
    const { name, message } = error as Error;
    const refused = name === 'RobotsError' || name === 'RefusedAddressError' || name === 'TypeError';
    return instead(`could not be fetched: ${message}`, !refused);
  }
}

async function fetchList(link: Link, polite: Polite): Promise<readonly Ingested[]> {
  try {
    const answer = await polite.get(link.url, LIST_HEADERS, LARGEST_PAGE);
    if (answer.status !== 200) return [{ notice: notice(link.url, `expected a list, got status ${answer.status}`) }];
    const text = await listText(answer.bytes);
    const mediaType = answer.headers['content-type'] ?? '';
    if (text === undefined || !isDocument(mediaType, text))
      return [
        { notice: notice(link.url, `expected a feed or a sitemap, got ${mediaType.slice(0, 80) || 'something else'}`) },
      ];
    return [...documentItems(link.url, text)];
  } catch (error) {
    return [{ notice: notice(link.url, `could not be fetched: ${(error as Error).message}`) }];
  }
}

/** Sitemaps often come as gzip files. */
export async function listText(bytes: Uint8Array): Promise<string | undefined> {
  async function* one() {
    yield bytes;
  }
  const plain = await bytesOf(gunzipped(one()), LARGEST_PAGE);
  return plain && new TextDecoder().decode(plain);
}

/** Tells of each source's links in one notice; a page that may serve in their place does. */
export async function* tellLinks(items: AsyncIterable<Ingested>): AsyncGenerator<Incoming> {
  const links = new Map<string, number>();
  for await (const item of items) {
    if (!('link' in item)) yield item;
    else if (item.link.otherwise) yield { page: item.link.otherwise };
    else links.set(item.link.from, (links.get(item.link.from) ?? 0) + 1);
  }
  for (const [from, count] of links) {
    const what = count === 1 ? 'one entry only announces an article' : `${count} entries only announce an article`;
    yield { notice: notice(from, `${what}; "stemma add" fetches them`) };
  }
}
