import { withoutEntities } from '../html/entities.ts';

/** What a page's JSON-LD says of its article. Strings as they stand. */
export interface LinkedData {
  headline?: string;
  authors: string[];
  published?: string;
  modified?: string;
  publisher?: string;
  section?: string;
  language?: string;
  url?: string;
  body?: string;
  description?: string;
  /** Of a live blog, in the order in which they stand. */
  entries: LiveEntry[];
}

export interface LiveEntry {
  readonly time?: string;
  readonly headline?: string;
  readonly body?: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const ARTICLE =
  /^(?:News|Reportage|Report|Blog|Live|Opinion|Analysis|Review|Scholarly|Tech|Satirical|AdvertiserContent|BackgroundNews|AskPublicNews|SocialMedia)?(?:Article|BlogPosting|Posting|NewsArticle|Report|Review)$|^(?:Creative ?Work|Recipe)$/;
const PAGE = /^(?:WebPage|ItemPage|CollectionPage|AboutPage)$/;
const OTHER_WORK =
  /^(?:HowTo|QAPage|Question|DiscussionForumPosting|VideoObject|AudioObject|PodcastEpisode|Event|Product)$/;
const MOST_NODES = 3000;
const LONGEST = 400_000;

/** Reads the script elements of a page that hold JSON-LD; what is not JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const found: LinkedData = { authors: [], entries: [] };
  const nodes: { readonly [key: string]: Json }[] = [];
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed !== undefined) collect(parsed, nodes);
  }
  const byId = new Map<string, { readonly [key: string]: Json }>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  for (const node of nodes) if (hasType(node, ARTICLE)) take(node, found, byId);
  for (const node of nodes) if (hasType(node, PAGE)) takePage(node, found);
  for (const node of nodes) if (hasType(node, OTHER_WORK)) takePage(node, found);
  return found;
}

function parse(script: string): Json | undefined {
  if (script.length > LONGEST) return undefined;
  const text = unwrap(script);
  try {
    return JSON.parse(text) as Json;
  } catch {
    try {
      // Line breaks within strings are the most common fault.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ')) as Json;
    } catch {
      return undefined;
    }
  }
}

/** Takes off the comment or CDATA marks that some pages put around a script. */
function unwrap(script: string): string {
  let text = script.trim();
  if (text.startsWith('//')) text = text.slice(2).trim();
  for (const mark of ['<!--', '<![CDATA[']) if (text.startsWith(mark)) text = text.slice(mark.length);
  if (text.endsWith(';')) text = text.slice(0, -1).trim();
  for (const mark of ['-->', ']]>']) if (text.endsWith(mark)) text = text.slice(0, -mark.length).trim();
  if (text.endsWith('//')) text = text.slice(0, -2).trim();
  return text.endsWith(';') ? text.slice(0, -1) : text;
}

function collect(root: Json, nodes: { readonly [key: string]: Json }[]): void {
  const stack: Json[] = [root];
  for (let value = stack.pop(); value !== undefined && nodes.length < MOST_NODES; value = stack.pop()) {
    if (value === null || typeof value !== 'object') continue;
    if (isList(value)) {
      for (let i = value.length - 1; i >= 0; i--) stack.push(value[i]!);
      continue;
    }
    nodes.push(value);
    for (const key of ['mainEntity', 'mainEntityOfPage', '@graph', 'hasPart', 'itemListElement', 'item']) {
      const inner = value[key];
      if (inner !== undefined && typeof inner === 'object') stack.push(inner);
    }
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function hasType(node: { readonly [key: string]: Json }, wanted: RegExp): boolean {
  const type = node['@type'];
  if (typeof type === 'string') return wanted.test(type.replace(/^https?:\/\/schema\.org\//, ''));
  return (
    type !== undefined &&
    type !== null &&
    isList(type) &&
    type.some((one) => typeof one === 'string' && wanted.test(one))
  );
}

const text = (value: Json | undefined): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value !== undefined && value !== null && isList(value)) return text(value[0]);
  return undefined;
};

/** Many write names and titles with character references, though JSON has none. */
const plain = <Value extends string | undefined>(value: Value): Value =>
  (value === undefined ? value : withoutEntities(value, false)) as Value;

type Node = { readonly [key: string]: Json };

function take(node: Node, found: LinkedData, byId: ReadonlyMap<string, Node>): void {
  const set = <
    Key extends
      | 'headline'
      | 'published'
      | 'modified'
      | 'section'
      | 'language'
      | 'url'
      | 'publisher'
      | 'body'
      | 'description',
  >(
    key: Key,
    value: string | undefined,
  ): void => {
    if (value !== undefined && found[key] === undefined) found[key] = value;
  };
  set('headline', plain(text(node['headline']) ?? text(node['name'])));
  set('published', text(node['datePublished']) ?? text(node['dateCreated']));
  set('modified', text(node['dateModified']));
  set('section', text(node['articleSection']));
  set('language', text(node['inLanguage']));
  set('url', text(node['url']) ?? text(node['mainEntityOfPage']));
  set('body', text(node['articleBody']));
  set('description', text(node['description']));
  if (found.entries.length === 0) found.entries = entriesOf(node['liveBlogUpdate']);
  set('publisher', nameOf(node['publisher'], byId));
  if (found.authors.length === 0) found.authors = namesOf(node['author'] ?? node['creator'], byId);
}

const MOST_ENTRIES = 500;

function entriesOf(value: Json | undefined): LiveEntry[] {
  if (value === undefined || value === null || typeof value !== 'object') return [];
  const list = isList(value) ? value.slice(0, MOST_ENTRIES) : [value];
  return list.flatMap((one) => {
    if (one === null || typeof one !== 'object' || isList(one)) return [];
    const time = text(one['datePublished']) ?? text(one['dateModified']);
    const headline = text(one['headline']) ?? text(one['name']);
    const body = text(one['articleBody']);
    if (body === undefined && headline === undefined) return [];
    return [
      {
        ...(time === undefined ? {} : { time }),
        ...(headline === undefined ? {} : { headline }),
        ...(body === undefined ? {} : { body }),
      },
    ];
  });
}

function takePage(node: Node, found: LinkedData): void {
  const published = text(node['datePublished']);
  const modified = text(node['dateModified']);
  const language = text(node['inLanguage']);
  if (published !== undefined) found.published ??= published;
  if (modified !== undefined) found.modified ??= modified;
  if (language !== undefined) found.language ??= language;
}

function nameOf(value: Json | undefined, byId: ReadonlyMap<string, Node>): string | undefined {
  return namesOf(value, byId)[0];
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, Node>, depth = 0): string[] {
  if (value === undefined || value === null || depth > 3) return [];
  if (typeof value === 'string') return value.trim() === '' || /^https?:/.test(value) ? [] : [plain(value.trim())];
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.slice(0, 20).flatMap((one) => namesOf(one, byId, depth + 1));
  const name = text(value['name']);
  if (name !== undefined) return [plain(name)];
  const id = value['@id'];
  return typeof id === 'string' && byId.has(id) ? namesOf(byId.get(id)!['name'], byId, depth + 1) : [];
}
