import { type LinkedData, readLinkedData } from '../metadata/json-ld.ts';
import { cleanLine } from '../plain/even.ts';
import { type Element, elementsOf, textOf } from './tree.ts';

/** What a page says of itself outside its text. */
export interface PageHead {
  /** Content of meta elements by lower-case name or property; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Microdata and RDFa within the page: itemprop → values with the element. */
  readonly items: readonly { readonly name: string; readonly value: string; readonly element: Element }[];
  readonly times: readonly { readonly element: Element; readonly value: string; readonly text: string }[];
  readonly linked: LinkedData;
  readonly title: string;
  readonly headings: readonly { readonly text: string; readonly element: Element }[];
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  readonly scripts: readonly Element[];
}

const MOST = 200;

export function readHead(root: Element): PageHead {
  const meta = new Map<string, string>();
  const items: { name: string; value: string; element: Element }[] = [];
  const times: { element: Element; value: string; text: string }[] = [];
  const headings: { text: string; element: Element }[] = [];
  const linked: string[] = [];
  let title = '';
  let language: string | undefined;
  let canonical: string | undefined;
  const scripts: Element[] = [];
  for (const element of elementsOf(root)) {
    const { attributes, tag } = element;
    switch (tag) {
      case 'html':
        language ??= attributes['lang'] ?? attributes['xml:lang'];
        break;
      case 'title':
        if (title === '' && element.parent?.tag !== 'svg')
          title = cleanLine(textOf(element, 2000).replace(/\s+/g, ' '));
        break;
      case 'meta':
        takeMeta(attributes, meta);
        break;
      case 'link':
        if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href']?.trim();
        break;
      case 'script':
        scripts.push(element);
        if (isLinkedData(element)) linked.push(scriptText(element));
        break;
      case 'h1':
      case 'h2':
      case 'h3':
        if (headings.length < MOST)
          headings.push({ text: cleanLine(textOf(element, 1000).replace(/\s+/g, ' ')), element });
        break;
      case 'time':
        if (times.length < MOST)
          times.push({
            element,
            value: attributes['datetime'] ?? '',
            text: cleanLine(textOf(element, 200).replace(/\s+/g, ' ')),
          });
        break;
      default:
    }
    const itemprop = attributes['itemprop'] ?? attributes['property'];
    if (itemprop !== undefined && tag !== 'meta' && items.length < MOST && itemprop.length < 80) {
      const value =
        attributes['content'] ??
        attributes['datetime'] ??
        attributes['title'] ??
        textOf(element, 300).replace(/\s+/g, ' ');
      items.push({ name: itemprop.toLowerCase(), value: cleanLine(value), element });
    } else if (tag === 'meta' && attributes['itemprop'] !== undefined && items.length < MOST) {
      items.push({ name: attributes['itemprop'].toLowerCase(), value: attributes['content'] ?? '', element });
    }
  }
  return {
    meta,
    items,
    times,
    linked: readLinkedData(linked),
    title,
    headings,
    language,
    canonical,
    scripts,
  };
}

function takeMeta(attributes: Readonly<Record<string, string>>, meta: Map<string, string>): void {
  const content = attributes['content']?.trim();
  if (content === undefined || content === '') return;
  for (const key of ['property', 'name', 'http-equiv'] as const) {
    const name = attributes[key]?.toLowerCase().trim();
    if (name !== undefined && name !== '' && !meta.has(name)) meta.set(name, content);
  }
}

const isLinkedData = ({ attributes }: Element): boolean =>
  attributes['type'] !== undefined && /ld\+json/i.test(attributes['type']);

export const scriptText = (element: Element): string =>
  element.children.filter((child) => typeof child === 'string').join('');

const SCRIPT_DATE =
  /["']?(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publication_date|article_publication_date|pubDate|created_at|DateCreation)["']?\s{0,9}[:=]\s{0,9}["']([^"'<>]{8,40})["']/gi;
const MOST_SCRIPT = 200_000;

/** The first dates of publication that scripts hold as JSON. */
export function scriptDates({ scripts }: PageHead): string[] {
  const dates: string[] = [];
  for (const script of scripts) {
    if (isLinkedData(script)) continue;
    for (const match of scriptText(script).slice(0, MOST_SCRIPT).matchAll(SCRIPT_DATE)) {
      dates.push(match[1]!);
      if (dates.length >= 5) return dates;
    }
  }
  return dates;
}
