import { feedItems, readFeed } from './feed.ts';
import { type Ingested, notice } from './item.ts';
import { jsonItems } from './json-document.ts';
import { newsmlItems } from './newsml.ts';
import { opmlItems } from './opml.ts';
import { sitemapItems } from './sitemap.ts';
import { xmlRoot } from './xml-root.ts';

/** What documents of several reports begin with, by the name of their first element. */
const KINDS: ReadonlyMap<string, (place: string, text: string) => Generator<Ingested>> = new Map([
  ['rss', feed],
  ['feed', feed],
  ['rdf', feed],
  ['opml', opmlItems],
  ['urlset', sitemapItems],
  ['sitemapindex', sitemapItems],
  ['newsitem', newsmlItems],
  ['newsmessage', newsmlItems],
]);

function* feed(place: string, text: string): Generator<Ingested> {
  yield* feedItems(place, readFeed(text));
}

/** The reports of an XML or JSON document that holds several or announces them: a feed, OPML, a sitemap, NewsML-G2, ninjs. */
export function* documentItems(place: string, text: string): Generator<Ingested> {
  try {
    if (isJson(text)) {
      yield* jsonItems(place, text);
      return;
    }
    const root = xmlRoot(text);
    const read = KINDS.get(root ?? '');
    if (read) yield* read(place, text);
    else
      yield {
        notice: notice(
          place,
          `expected a feed (RSS, Atom, RDF, JSON Feed), OPML, a sitemap or NewsML-G2, got ${root ? `<${root}>` : 'something else'}`,
        ),
      };
  } catch (error) {
    yield { notice: notice(place, `does not parse as what it begins as (${(error as Error).message.slice(0, 200)})`) };
  }
}

const isJson = (text: string): boolean => /^[\s\ufeff]*[[{]/.test(text.slice(0, 1000));

/** Whether what an address gave is such a document and not a page for people. */
export function isDocument(mediaType: string, text: string): boolean {
  if (/\bhtml\b/i.test(mediaType) && !/\bxml\b/i.test(mediaType)) return false;
  if (/json/i.test(mediaType)) return isJson(text);
  try {
    return KINDS.has(xmlRoot(text.slice(0, 100_000)) ?? '');
  } catch {
    return true;
  }
}
