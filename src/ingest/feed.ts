import type { Page } from '../model/page.ts';
import { feedsmith } from './feedsmith.ts';
import { type Ingested, notice } from './item.ts';
import { xmlRoot } from './xml-root.ts';

const encoder = new TextEncoder();
/** Shorter entries are teasers: they say where the article is, not what it says. */
const SHORTEST_ENTRY = 200;
/** More entries in one feed are left out. */
const MOST_ENTRIES = 20_000;

/** The parts of a feed's entry that we use, whatever the format. */
export interface FeedEntry {
  /** What tells this entry, in this state, from all others of the feed. */
  readonly key: string;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  /** The entry says that it holds the whole text. */
  readonly full: boolean;
  readonly published: string | undefined;
  readonly author: string | undefined;
  readonly source: string | undefined;
}

export interface Feed {
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Reads RSS, Atom, RDF or JSON Feed. Throws an Error where the text is none of them. */
export function readFeed(text: string): Feed {
  // Refuses declared entities before anything is read.
  if (!/^\s*\{/.test(text.slice(0, 1000))) xmlRoot(text);
  const { format, feed } = feedsmith().parseFeed(text, { maxItems: MOST_ENTRIES });
  switch (format) {
    case 'rss':
      return {
        outlet: feed.title,
        language: feed.language,
        entries: (feed.items ?? []).map((item) =>
          entry({
            id: item.guid?.value,
            changed: item.atom?.updated ?? item.dcterms?.modified?.[0],
            url: item.link ?? (item.guid?.isPermaLink === false ? undefined : address(item.guid?.value)),
            title: item.title,
            content: item.content?.encoded,
            summary: item.description,
            published: item.pubDate ?? item.dc?.dates?.[0],
            author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
            source: item.source?.title,
          }),
        ),
      };
    case 'atom':
      return {
        outlet: feed.title?.value,
        language: undefined,
        entries: (feed.entries ?? []).map((item) =>
          entry({
            id: item.id,
            changed: item.updated,
            url: (item.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? item.links?.[0])?.href,
            title: item.title?.value,
            content: item.content?.value,
            summary: item.summary?.value,
            published: item.published ?? item.updated,
            author: item.authors?.[0]?.name,
            source: item.source?.title?.value,
          }),
        ),
      };
    case 'rdf':
      return {
        outlet: feed.title,
        language: feed.dc?.languages?.[0],
        entries: (feed.items ?? []).map((item) =>
          entry({
            id: item.rdf?.about,
            changed: undefined,
            url: item.link,
            title: item.title,
            content: item.content?.encoded,
            summary: item.description,
            published: item.dc?.dates?.[0],
            author: item.dc?.creators?.[0],
            source: undefined,
          }),
        ),
      };
    case 'json':
      return {
        outlet: feed.title,
        language: feed.language,
        entries: (feed.items ?? []).map((item) =>
          entry({
            id: item.id,
            changed: item.date_modified,
            url: item.url ?? item.external_url,
            title: item.title,
            content: item.content_html ?? item.content_text,
            summary: item.summary,
            published: item.date_published,
            author: item.authors?.[0]?.name,
            source: undefined,
          }),
        ),
      };
  }
}

type Maybe = string | undefined;

function entry(raw: {
  readonly id: Maybe;
  readonly changed: Maybe;
  readonly url: Maybe;
  readonly title: Maybe;
  readonly content: Maybe;
  readonly summary: Maybe;
  readonly published: Maybe;
  readonly author: Maybe;
  readonly source: Maybe;
}): FeedEntry {
  const { id, changed, url, title, content, summary, published, author, source } = raw;
  const html = content ?? summary;
  const full = (content?.length ?? 0) >= SHORTEST_ENTRY;
  const key = [id ?? url ?? '', changed ?? published ?? '', title ?? ''].join('\n');
  return { key, url, title, html, full, published, author, source };
}

const address = (text: Maybe): Maybe => (text !== undefined && /^https?:\/\//i.test(text) ? text : undefined);

/** What a feed holds: pages of the entries that are there in full, links for those that are only announced. */
export function* feedItems(place: string, feed: Feed, base?: string): Generator<Ingested> {
  let empty = 0;
  for (const one of feed.entries) {
    const url = absolute(one.url, base ?? place);
    const page = (one.html?.length ?? 0) < SHORTEST_ENTRY ? undefined : pageOf(one, feed, url);
    if (page && (one.full || url === undefined)) yield { page };
    else if (url !== undefined) {
      const link = { url, kind: 'page', from: place, stated: statedOf(one, feed) } as const;
      yield { link: page ? { ...link, otherwise: page } : link };
    } else empty++;
  }
  if (empty > 0)
    yield { notice: notice(place, `${empty} of ${feed.entries.length} entries hold neither a text nor an address`) };
}

/** Resolved by where it stands; undefined where it is no web address. */
function absolute(url: Maybe, base: string): Maybe {
  if (url === undefined) return undefined;
  if (address(url.trim())) return url.trim();
  const found = address(base) && URL.canParse(url, base) ? new URL(url, base).href : undefined;
  return address(found);
}

function statedOf(one: FeedEntry, feed: Feed): NonNullable<Page['stated']> {
  return {
    ...(one.title ? { title: one.title } : {}),
    ...(one.author ? { author: one.author } : {}),
    ...(one.published ? { published: one.published } : {}),
    ...(feed.outlet ? { outlet: feed.outlet } : {}),
    ...(feed.language ? { language: feed.language } : {}),
    ...(one.source ? { source: one.source } : {}),
  };
}

function pageOf(one: FeedEntry, feed: Feed, url: Maybe): Page {
  return {
    ...(url ? { url } : {}),
    mediaType: 'text/html; charset=utf-8',
    bytes: encoder.encode(`<article>${one.html}</article>`),
    stated: statedOf(one, feed),
  };
}
