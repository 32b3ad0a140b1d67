import { feedsmith } from './feedsmith.ts';
import type { Ingested } from './item.ts';
import { notice } from './item.ts';
import { xmlRoot } from './xml-root.ts';

export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
}

const MOST_FEEDS = 100_000;

interface Outline {
  readonly xmlUrl?: string;
  readonly title?: string;
  readonly text?: string;
  readonly outlines?: readonly Outline[];
}

/** The feeds of a list of subscriptions, each once, in order. Throws an Error where the text is no OPML. */
export function readOpml(text: string): ListedFeed[] {
  if (xmlRoot(text) !== 'opml') throw new Error('expected OPML');
  const { body } = feedsmith().parseOpml(text) as { readonly body?: { readonly outlines?: readonly Outline[] } };
  const found = new Map<string, ListedFeed>();
  // A stack of its own: folders of hostile lists may be nested without end.
  const open: Outline[] = [...(body?.outlines ?? [])].reverse();
  for (let one = open.pop(); one && found.size < MOST_FEEDS; one = open.pop()) {
    const url = one.xmlUrl?.trim();
    const title = one.title ?? one.text;
    if (url && /^https?:\/\//i.test(url) && !found.has(url)) found.set(url, { url, ...(title ? { title } : {}) });
    for (const inner of [...(one.outlines ?? [])].reverse()) open.push(inner);
  }
  return [...found.values()];
}

/** A list of subscriptions for any reader of feeds. */
export const writeOpml = (title: string, feeds: readonly ListedFeed[]): string =>
  feedsmith().generateOpml({
    head: { title },
    body: {
      outlines: feeds.map(({ url, title: name }) => ({
        type: 'rss',
        text: name ?? url,
        title: name ?? url,
        xmlUrl: url,
      })),
    },
  });

export function* opmlItems(place: string, text: string): Generator<Ingested> {
  const feeds = readOpml(text);
  if (feeds.length === 0) yield { notice: notice(place, 'expected feeds in this OPML file, found none') };
  for (const { url } of feeds) yield { link: { url, kind: 'list', from: place } };
}
