import { parseFeed } from 'feedsmith';
import type { Page } from '../model/page.ts';
import { type Ingested, notice } from './item.ts';

const encoder = new TextEncoder();
/** Shorter entries are teasers: they say where the article is, not what it says. */
const SHORTEST_ENTRY = 200;

/** The parts of a feed's entry that we use, whatever the format. */
interface Entry {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly published: string | undefined;
  readonly author: string | undefined;
  readonly source: string | undefined;
}

/** The articles that a feed (RSS, Atom, RDF, JSON Feed) carries in full. Entries that only announce one are told in one notice. */
export function ingestFeed(path: string, text: string): Ingested[] {
  const read = entriesOf(path, text);
  if ('notice' in read) return [read];
  const pages: Ingested[] = [];
  let teasers = 0;
  for (const entry of read.entries) {
    if ((entry.html ?? '').length < SHORTEST_ENTRY) teasers++;
    else pages.push({ page: pageOf(entry, read) });
  }
  if (teasers > 0)
    pages.push({
      notice: notice(
        path,
        `${teasers} of ${read.entries.length} entries only announce an article; fetch their addresses to read them`,
      ),
    });
  return pages;
}

interface Feed {
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly Entry[];
}

function entriesOf(path: string, text: string): Feed | { notice: ReturnType<typeof notice> } {
  try {
    const { format, feed } = parseFeed(text);
    switch (format) {
      case 'rss':
        return {
          outlet: feed.title,
          language: feed.language,
          entries: (feed.items ?? []).map((item) => ({
            url: item.link,
            title: item.title,
            html: item.content?.encoded ?? item.description,
            published: item.pubDate ?? item.dc?.dates?.[0],
            author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
            source: item.source?.title,
          })),
        };
      case 'atom':
        return {
          outlet: feed.title?.value,
          language: undefined,
          entries: (feed.entries ?? []).map((entry) => ({
            url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
            title: entry.title?.value,
            html: entry.content?.value ?? entry.summary?.value,
            published: entry.published ?? entry.updated,
            author: entry.authors?.[0]?.name,
            source: entry.source?.title?.value,
          })),
        };
      case 'rdf':
        return {
          outlet: feed.title,
          language: feed.dc?.languages?.[0],
          entries: (feed.items ?? []).map((item) => ({
            url: item.link,
            title: item.title,
            html: item.content?.encoded ?? item.description,
            published: item.dc?.dates?.[0],
            author: item.dc?.creators?.[0],
            source: undefined,
          })),
        };
      case 'json':
        return {
          outlet: feed.title,
          language: feed.language,
          entries: (feed.items ?? []).map((item) => ({
            url: item.url ?? item.external_url,
            title: item.title,
            html: item.content_html ?? item.content_text ?? item.summary,
            published: item.date_published,
            author: item.authors?.[0]?.name,
            source: undefined,
          })),
        };
    }
  } catch (error) {
    return {
      notice: notice(
        path,
        `expected a feed (RSS, Atom, RDF or JSON Feed), got what does not parse as one (${(error as Error).message})`,
      ),
    };
  }
}

function pageOf(entry: Entry, feed: Feed): Page {
  return {
    ...(entry.url ? { url: entry.url } : {}),
    mediaType: 'text/html; charset=utf-8',
    bytes: encoder.encode(`<article>${entry.html}</article>`),
    stated: {
      ...(entry.title ? { title: entry.title } : {}),
      ...(entry.author ? { author: entry.author } : {}),
      ...(entry.published ? { published: entry.published } : {}),
      ...(feed.outlet ? { outlet: feed.outlet } : {}),
      ...(feed.language ? { language: feed.language } : {}),
      ...(entry.source ? { source: entry.source } : {}),
    },
  };
}
