import { isOutletLike } from '../../text/source-names.ts';
import { domainOf } from '../assemble.ts';
import type { Draft } from '../draft.ts';
import { dateLine } from '../frame/date-line.ts';
import { splitTitle } from '../frame/title.ts';
import { findDates } from '../metadata/date-text.ts';
import { keyOf, type Piece } from '../piece.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';

export interface MetadataContext {
  readonly blocks: readonly HtmlBlock[];
  readonly pieces: readonly Piece[];
  readonly titleAt: number;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly monthFirst: boolean;
}

/** Fills a draft's fields from all that a page says of itself. */
export function takeMetadata(head: PageHead, context: MetadataContext, draft: Draft): void {
  const { meta, linked } = head;
  const outlet = meta.get('og:site_name') ?? linked.publisher ?? meta.get('application-name') ?? meta.get('publisher');
  if (outlet !== undefined) draft.outlet = outlet;
  takeTitle(head, context, draft);
  const author =
    linked.authors.join(', ') || meta.get('author') || meta.get('article:author_name') || meta.get('dc.creator');
  if (author && !/^https?:/.test(author)) draft.author = author;
  const section = meta.get('article:section') ?? linked.section;
  if (section !== undefined) draft.section = section;
  const language = head.language ?? linked.language ?? meta.get('content-language') ?? meta.get('og:locale');
  if (language !== undefined) draft.language = language;
  const canonical = head.canonical ?? meta.get('og:url');
  if (canonical !== undefined && /^https?:\/\//.test(canonical)) draft.canonical = canonical;
  takeDates(head, context, draft);
}

function takeTitle(head: PageHead, context: MetadataContext, draft: Draft): void {
  const shown = context.titleAt >= 0 ? context.blocks[context.titleAt]!.text : undefined;
  const names = [draft.outlet ?? '', domainOf(context.url ?? '') ?? ''].filter((name) => name !== '');
  const stated = context.title ?? head.meta.get('og:title') ?? head.linked.headline ?? shown ?? head.title;
  const split = splitTitle(stated, names);
  draft.title = split.title;
  const whole = splitTitle(head.title, names);
  const suffix = split.outlet ?? whole.outlet;
  if (suffix !== undefined && isOutletLike(suffix)) {
    draft.outlet ??= suffix;
    if (keyOf(draft.outlet) !== keyOf(suffix)) draft.titleOutlet = suffix;
  }
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'sailthru.date',
  'parsely-pub-date',
];

function takeDates(head: PageHead, context: MetadataContext, draft: Draft): void {
  const { linked, meta } = head;
  const candidates: [string | undefined, string][] = [
    [linked.published, 'json-ld'],
    ...PUBLISHED.map((name): [string | undefined, string] => [meta.get(name), 'meta']),
    ...head.items
      .filter((item) => /\b(?:datepublished|pubdate)\b/.test(item.name))
      .map((item): [string, string] => [item.value, 'meta']),
    ...head.times.map((time): [string, string] => [time.value || time.text, 'time-element']),
  ];
  for (const [value, from] of candidates) {
    const date = value === undefined ? undefined : findDates(value, context.monthFirst)[0];
    if (date === undefined || date.value.startsWith('XXXX')) continue;
    draft.published = { value: date.value, from };
    break;
  }
  if (draft.published === undefined) {
    for (const piece of context.pieces) {
      const line = piece.words <= 16 ? dateLine(piece, context.monthFirst) : undefined;
      if (line?.published === undefined || line.published.startsWith('XXXX')) continue;
      draft.published = { value: line.published, from: 'text' };
      break;
    }
  }
  const modified = linked.modified ?? meta.get('article:modified_time');
  const date = modified === undefined ? undefined : findDates(modified, context.monthFirst)[0];
  if (date !== undefined)
    draft.modified = { value: date.value, from: linked.modified === undefined ? 'meta' : 'json-ld' };
}
