import { z } from 'zod';
import type { Page } from '../model/page.ts';
import { feedItems, readFeed } from './feed.ts';
import { type Ingested, notice } from './item.ts';
import { pageOfRow, rowSchema } from './jsonl.ts';
import { placeId } from './place-id.ts';

const encoder = new TextEncoder();
const MOST_ROWS = 100_000;

const text = z.string().nullish();
const held = z.array(z.looseObject({ value: text, contenttype: text, role: text })).nullish();
/** ninjs (IPTC), versions 1 and 2: the fields that we use. */
const ninjsSchema = z.looseObject({
  uri: z.string(),
  type: text,
  headline: text,
  title: text,
  headlines: held,
  body_text: text,
  body_html: text,
  body_xhtml: text,
  bodies: held,
  byline: text,
  by: text,
  copyrightholder: text,
  source: text,
  language: text,
  firstcreated: text,
  versioncreated: text,
  contentcreated: text,
});

/** What a JSON file holds: a JSON Feed, a ninjs item, or rows with text or html, in an array or under `articles` or `items`. */
export function* jsonItems(place: string, source: string): Generator<Ingested> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    yield { notice: notice(place, `expected JSON, got what does not parse (${(error as Error).message})`) };
    return;
  }
  const version = z.looseObject({ version: z.string() }).safeParse(value);
  if (version.success && /jsonfeed\.org/.test(version.data.version)) {
    yield* feedItems(place, readFeed(source));
    return;
  }
  const several = rowsOf(value);
  const rows = several ?? [value];
  for (const [index, row] of rows.slice(0, MOST_ROWS).entries()) {
    const at = several ? `${place}, item ${index + 1}` : place;
    const page = pageOfItem(row, several ? placeId(place, index + 1) : undefined, place);
    yield typeof page === 'string' ? { notice: notice(at, page) } : { page };
  }
  if (rows.length > MOST_ROWS)
    yield { notice: notice(place, `${rows.length - MOST_ROWS} items behind the first ${MOST_ROWS} were left out`) };
}

function rowsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const list = z.looseObject({ articles: z.array(z.unknown()).optional(), items: z.array(z.unknown()).optional() });
  const found = list.safeParse(value);
  return found.success ? (found.data.articles ?? found.data.items) : undefined;
}

function pageOfItem(value: unknown, id: string | undefined, place: string): Page | string {
  const ninjs = ninjsSchema.safeParse(value);
  const page = ninjs.success ? pageOfNinjs(ninjs.data) : undefined;
  if (page !== undefined) return page;
  const row = rowSchema.safeParse(value);
  if (!row.success) return 'expected an object with text or html (or ninjs, or JSON Feed), got something else';
  const found = pageOfRow(row.data);
  if (typeof found === 'string') return found;
  return found.id !== undefined ? found : id === undefined ? { ...found, path: place } : { ...found, id };
}

/** Undefined where the item holds no text. */
function pageOfNinjs(item: z.infer<typeof ninjsSchema>): Page | undefined {
  const body = (type: RegExp) =>
    item.bodies?.find(({ contenttype, value }) => value && type.test(contenttype ?? ''))?.value;
  const html = item.body_xhtml ?? item.body_html ?? body(/html/);
  const plain = item.body_text ?? body(/plain/) ?? item.bodies?.find(({ value }) => value)?.value;
  if (!html && !plain) return undefined;
  const main = item.headlines?.find(({ role }) => role === 'main') ?? item.headlines?.[0];
  const title = item.headline ?? main?.value ?? item.title;
  const published = item.firstcreated ?? item.contentcreated ?? item.versioncreated;
  const author = item.byline ?? item.by;
  const outlet = item.copyrightholder ?? item.source;
  return {
    id: item.uri,
    ...(/^https?:\/\//i.test(item.uri) ? { url: item.uri } : {}),
    mediaType: 'text/html; charset=utf-8',
    bytes: html ? encoder.encode(`<article>${html}</article>`) : new Uint8Array(0),
    stated: {
      ...(title ? { title } : {}),
      ...(author ? { author } : {}),
      ...(published ? { published } : {}),
      ...(outlet ? { outlet } : {}),
      ...(item.language ? { language: item.language } : {}),
      ...(html ? {} : { text: plain as string }),
    },
  };
}
