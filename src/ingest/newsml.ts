import type { Page } from '../model/page.ts';
import type { Ingested } from './item.ts';
import { notice } from './item.ts';
import { placeId } from './place-id.ts';
import { walkXml } from './xml-walk.ts';

const MOST_ITEMS = 10_000;
const encoder = new TextEncoder();

interface Item {
  readonly guid: string;
  readonly fields: Map<string, string>;
  language: string | undefined;
  /** The inline XML of the content (XHTML or NITF), written anew as HTML. */
  html: string;
  plain: string;
}

/** Elements of NITF and XHTML that make blocks; of the others only the text is taken. */
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'hl1', 'hl2', 'li', 'blockquote', 'td', 'th', 'dt', 'dd']);
/** Which fields of an item are told by which element, with the element around it. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['contentmeta/headline', 'title'],
  ['contentmeta/by', 'author'],
  ['contentmeta/creditline', 'credit'],
  ['contentmeta/contentcreated', 'created'],
  ['contentmeta/contentmodified', 'modified'],
  ['itemmeta/versioncreated', 'version'],
  ['itemmeta/firstcreated', 'created'],
  ['provider/name', 'outlet'],
  ['infosource/name', 'outlet'],
]);

/** The text items of a NewsML-G2 document (IPTC): `newsItem`s, alone or in a `newsMessage`. */
export function* newsmlItems(place: string, text: string): Generator<Ingested> {
  const items: Item[] = [];
  let item: Item | undefined;
  walkXml(text, {
    open(name, attributes, path) {
      if (name === 'newsitem' && items.length < MOST_ITEMS) {
        item = {
          guid: attributes['guid'] ?? '',
          fields: new Map(),
          language: attributes['xml:lang'],
          html: '',
          plain: '',
        };
        items.push(item);
      } else if (item && name === 'language') item.language = attributes['tag'] ?? item.language;
      else if (item && name === 'provider' && attributes['literal']) item.fields.set('outlet', attributes['literal']);
      else if (item && inContent(path) && BLOCKS.has(name)) item.html += `<${block(name)}>`;
    },
    text(data, path) {
      if (!item) return;
      if (path.includes('inlinedata')) item.plain += data;
      else if (inContent(path)) {
        // What stands in an XHTML head is no text of the article.
        if (!path.includes('head') && !path.includes('title')) item.html += escaped(data);
      } else {
        const field = FIELDS.get(`${path.at(-2)}/${path.at(-1)}`);
        const before = field === undefined ? undefined : (item.fields.get(field) ?? '');
        if (field !== undefined && before !== undefined && before.length < 10_000)
          item.fields.set(field, before + data);
      }
    },
    close(name, path) {
      if (item && inContent(path) && BLOCKS.has(name)) item.html += `</${block(name)}>`;
      if (name === 'newsitem') item = undefined;
    },
  });
  let empty = 0;
  for (const one of items) {
    const page = pageOf(place, one);
    if (page) yield { page };
    else empty++;
  }
  if (items.length === 0) yield { notice: notice(place, 'expected news items in this NewsML-G2 document, found none') };
  if (empty > 0) yield { notice: notice(place, `${empty} of ${items.length} news items hold no text; passed over`) };
}

const inContent = (path: readonly string[]): boolean => path.includes('inlinexml');
const block = (name: string): string => (name.startsWith('hl') ? 'h2' : name);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function pageOf(place: string, { guid, fields, language, html, plain }: Item): Page | undefined {
  const field = (name: string): string | undefined => fields.get(name)?.replace(/\s+/g, ' ').trim() || undefined;
  const body = html.trim() === '' ? plain.trim() : '';
  if (html.trim() === '' && body === '') return undefined;
  const title = field('title');
  const author = field('author');
  const published = field('created') ?? field('version');
  const outlet = field('outlet');
  const credit = field('credit');
  return {
    id: guid || placeId(place, 1),
    mediaType: 'text/html; charset=utf-8',
    bytes: body ? new Uint8Array(0) : encoder.encode(`<article>${html}</article>`),
    stated: {
      ...(title ? { title } : {}),
      ...(author ? { author } : {}),
      ...(published ? { published } : {}),
      ...(outlet ? { outlet } : {}),
      ...(language ? { language } : {}),
      ...(credit ? { source: credit } : {}),
      ...(body ? { text: body } : {}),
    },
  };
}
