import type { PageHead } from './head.ts';
import type { Element } from './tree.ts';

export interface Microdata {
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
}

const MOST_AUTHORS = 10;
const HIGHEST = 12;

/** What microdata (or RDFa) within a page says of its article: names of authors and publisher, section. Comments' are passed over. */
export function microdata(items: PageHead['items']): Microdata {
  const authors: string[] = [];
  let publisher: string | undefined;
  let section: string | undefined;
  for (const { name, value, element } of items) {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > 120 || /^https?:/.test(text)) continue;
    const of = bare(name) === 'name' ? ownerOf(element) : bare(name);
    if (of === undefined || isInComment(element)) continue;
    if (of === 'author' && holdsName(items, element)) continue;
    if (of === 'author' && authors.length < MOST_AUTHORS && !authors.includes(text)) authors.push(text);
    if (of === 'publisher' && bare(name) === 'name') publisher ??= text;
    if (of === 'articlesection') section ??= text;
  }
  return { authors, ...(publisher === undefined ? {} : { publisher }), ...(section === undefined ? {} : { section }) };
}

/** `schema:author`, `https://schema.org/author` → `author`. */
const bare = (name: string): string => name.replace(/^.*[:/]/, '');

/** The property of the nearest element around a name that has one: a person's or an outlet's. */
function ownerOf(element: Element): string | undefined {
  let up = element.parent;
  for (let i = 0; i < HIGHEST && up !== undefined; i++, up = up.parent) {
    const property = up.attributes['itemprop'] ?? up.attributes['property'];
    if (property !== undefined) return bare(property.toLowerCase());
    if (up.attributes['itemtype'] !== undefined) return undefined;
  }
  return undefined;
}

function isInComment(element: Element): boolean {
  let up = element.parent;
  for (let i = 0; i < HIGHEST && up !== undefined; i++, up = up.parent)
    if (/\b(?:comment|review)\b/i.test(up.attributes['itemprop'] ?? '')) return true;
  return false;
}

/** Whether another item, called `name`, stands within an element: the element's whole text is more than the name. */
const holdsName = (items: PageHead['items'], element: Element): boolean =>
  items.some(
    (item) => bare(item.name) === 'name' && item.element.parent !== undefined && isWithin(item.element, element),
  );

function isWithin(element: Element, outer: Element): boolean {
  let up = element.parent;
  for (let i = 0; i < HIGHEST && up !== undefined; i++, up = up.parent) if (up === outer) return true;
  return false;
}
