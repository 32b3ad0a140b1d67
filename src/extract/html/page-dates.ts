import type { Draft } from '../draft.ts';
import { dateLine } from '../frame/date-line.ts';
import { furnitureRule } from '../frame/furniture-line.ts';
import { type FoundDate, findDates, flippedDay } from '../metadata/date-text.ts';
import { urlDate } from '../metadata/url-date.ts';
import type { Piece } from '../piece.ts';
import type { HtmlBlock } from './blocks.ts';
import { cueBit } from './class-cues.ts';
import { type PageHead, scriptDates } from './head.ts';

export interface DateContext {
  readonly blocks: readonly HtmlBlock[];
  readonly pieces: readonly Piece[];
  readonly titleAt: number;
  /** Indices of the first and last sentence of the article. */
  readonly first: number;
  readonly last: number;
  readonly url?: string | undefined;
  readonly monthFirst: boolean;
}

interface Candidate {
  readonly value: string;
  readonly from: string;
  /** How far it is trusted; greater wins. */
  readonly trust: number;
  readonly ambiguous: boolean;
}

/** Names under which pages state their publication, and how far each is to be trusted. */
const PUBLISHED: readonly (readonly [string, number])[] = [
  ['article:published_time', 98],
  ['og:article:published_time', 97],
  ['og:published_time', 96],
  ['datepublished', 95],
  ['article.published', 95],
  ['published_time', 95],
  ['publishdate', 94],
  ['publish-date', 94],
  ['publish_date', 94],
  ['pubdate', 94],
  ['parsely-pub-date', 94],
  ['sailthru.date', 92],
  ['cxenseparse:recs:publishtime', 92],
  ['bt:pubdate', 92],
  ['dc.date.issued', 92],
  ['dcterms.issued', 92],
  ['dcterms.created', 90],
  ['dc.date.created', 90],
  ['article_date_original', 90],
  ['originalpublicationdate', 90],
  ['dc.date', 88],
  ['dcterms.date', 88],
  ['date', 86],
  ['creation_date', 85],
  ['rnews:datepublished', 90],
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dateupdate',
  'last-modified',
  'dcterms.modified',
  'lastmod',
  'revised',
];
const ELSEWHERE = cueBit('comment') | cueBit('related') | cueBit('sidebar') | cueBit('footer') | cueBit('navigation');
const DAY = 86_400_000;

/**
 * Finds when a page was published and changed, from all places that say so. A date beside the title is believed before what the
 * page's head says where they are more than a day apart (heads are often stamped anew); within a day the head's is kept for
 * its time and zone.
 */
export function takeDates(head: PageHead, context: DateContext, draft: Draft): void {
  const stated = statedDates(head, context);
  const shown = shownDates(head, context);
  const inUrl = urlDate(context.url ?? head.canonical ?? head.meta.get('og:url') ?? '');
  const modified = modifiedDate(head, context);
  const published = reconcile(stated, shown, inUrl, modified?.value.slice(0, 10));
  if (modified !== undefined) draft.modified = { value: modified.value, from: modified.from };
  if (published !== undefined) {
    draft.published = { value: published.value, from: published.from, likely: published.trust < 60 };
  } else {
    const last = modified ?? fallback(head, context);
    if (last !== undefined) draft.published = { value: last.value, from: last.from, likely: true };
  }
}

function reconcile(
  stated: readonly Candidate[],
  shown: readonly Candidate[],
  inUrl: string | undefined,
  modified: string | undefined,
): Candidate | undefined {
  let best = strongest(stated);
  const visible = strongest(shown);
  if (best?.ambiguous) {
    const flipped = flippedDay(best.value);
    const others = [...stated, ...shown].filter((one) => !one.ambiguous).map((one) => one.value.slice(0, 10));
    if (inUrl !== undefined) others.push(inUrl);
    if (flipped !== undefined && others.includes(flipped.slice(0, 10)) && !others.includes(best.value.slice(0, 10))) {
      best = { ...best, value: flipped };
    }
  }
  if (inUrl !== undefined) {
    const near = [best, visible].find((one) => one !== undefined && Math.abs(distance(one.value, inUrl)) <= 1);
    if (near !== undefined) return near;
    if (best === undefined || distance(best.value, inUrl) > 3)
      return { value: inUrl, from: 'url', trust: 70, ambiguous: false };
  }
  if (best === undefined) return visible;
  if (visible !== undefined && visible.trust >= 60) {
    const days = distance(visible.value, best.value);
    // Far apart it is another thing's day (an event's, a book's), unless the page says it was changed then.
    const believed = Math.abs(days) > 1 && (Math.abs(days) <= 14 || visible.value.slice(0, 10) === modified);
    if (believed) return { ...visible, trust: Math.min(visible.trust, 59) };
  }
  return best;
}

/** Days from `b` to `a`. */
function distance(a: string, b: string): number {
  return Math.round((Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY);
}

function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (best === undefined || one.trust > best.trust) best = one;
  return best;
}

function add(list: Candidate[], date: FoundDate | undefined, from: string, trust: number): void {
  if (date === undefined || !isSensible(date.value)) return;
  list.push({ value: date.value, from, trust, ambiguous: date.ambiguous });
}

/** A year in which there were web pages or papers to be put on them, and not the beginning of computers' time. */
const isSensible = (value: string): boolean => /^(?:199\d|20[0-4]\d)-/.test(value) && !value.startsWith('1990-01-01');

function statedDates(head: PageHead, context: DateContext): Candidate[] {
  const found: Candidate[] = [];
  const first = (value: string | undefined): FoundDate | undefined =>
    value === undefined ? undefined : findDates(value.slice(0, 80), context.monthFirst)[0];
  add(found, first(head.linked.published), 'json-ld', 100);
  for (const [name, trust] of PUBLISHED) add(found, first(head.meta.get(name)), 'meta', trust);
  for (const item of head.items) {
    if (/(?:^|[\s:])(?:datepublished|datecreated|pubdate|dc:date|dcterms:created)\b/.test(item.name))
      add(found, first(item.value), 'meta', 93);
  }
  return found;
}

/** Dates that a reader sees: beside the title, at the head or foot of the text, in time elements. */
function shownDates(head: PageHead, context: DateContext): Candidate[] {
  const found: Candidate[] = [];
  const { blocks, pieces, titleAt, first, last, monthFirst } = context;
  const from = titleAt >= 0 ? titleAt : first;
  for (const [i, block] of blocks.entries()) {
    const one = pieces[i]!;
    const head = /\d/.test(one.text) ? one.text.slice(0, 160) : '';
    if (head === '') continue;
    const elsewhere = (block.nearCues & ELSEWHERE) !== 0;
    const beside = i >= from - 4 && i <= Math.max(first + 1, from + 8);
    const foot = i > last && i <= last + 6;
    const line = one.words <= 24 ? dateLine(one, monthFirst) : undefined;
    if (line?.published !== undefined && line.rest.length <= 12) {
      const short = line.rest.length <= 4 ? 0 : -12;
      const away = Math.min(10, Math.abs(i - from));
      const trust = (beside ? 75 - away : foot ? 58 : 40) + short - (elsewhere ? 22 : 0) + (line.labelled ? 6 : 0);
      add(found, { start: 0, end: 0, value: line.published, ambiguous: false }, 'text', trust);
    } else if (line?.modified !== undefined && (beside || foot)) {
      add(found, { start: 0, end: 0, value: line.modified, ambiguous: false }, 'text', 42);
    } else if (foot && one.words <= 70 && furnitureRule(one) !== undefined) {
      add(found, findDates(one.text.slice(0, 200), monthFirst)[0], 'text', 44);
    } else if (beside && one.words > 12) {
      const date = findDates(head.slice(0, 60), monthFirst)[0];
      // "31 October 2023. The harbour council …": a day that stands by itself at the head of the text is the report's.
      const alone = date !== undefined && date.start === 0 && /^\s?[.:|–—-]/.test(head.slice(date.end));
      if (date !== undefined && date.start < 24) add(found, date, 'text', alone && i <= first + 1 ? 62 : 48);
    }
  }
  for (const time of head.times) {
    const date = findDates((time.value || time.text).slice(0, 80), monthFirst)[0];
    const cls = `${time.element.attributes['class'] ?? ''} ${time.element.attributes['itemprop'] ?? ''}`;
    const changed = /updat|modif/i.test(cls);
    const near = blocks.findIndex(
      (block, i) => Math.abs(i - from) <= 8 && time.text !== '' && block.text.includes(time.text),
    );
    const published =
      time.element.attributes['pubdate'] !== undefined || /publish|entry-date|pubdate|created/i.test(cls);
    add(
      found,
      date,
      'time-element',
      changed ? 35 : near >= 0 ? 72 - Math.abs(near - from) + (published ? 5 : 0) : published ? 56 : 45,
    );
  }
  return found;
}

function modifiedDate(head: PageHead, context: DateContext): Candidate | undefined {
  const values: [string | undefined, string][] = [
    [head.linked.modified, 'json-ld'],
    ...MODIFIED.map((name): [string | undefined, string] => [head.meta.get(name), 'meta']),
  ];
  for (const item of head.items)
    if (/(?:datemodified|dateupdated?|modified)\b/.test(item.name)) values.push([item.value, 'meta']);
  for (const [value, from] of values) {
    const date = value === undefined ? undefined : findDates(value.slice(0, 80), context.monthFirst)[0];
    if (date !== undefined && isSensible(date.value))
      return { value: date.value, from, trust: 50, ambiguous: date.ambiguous };
  }
  return undefined;
}

/** Where nothing states a date: the address of the page's picture, what its scripts hold, the first full date of its text. */
function fallback(head: PageHead, context: DateContext): Candidate | undefined {
  const found: Candidate[] = [];
  for (const value of scriptDates(head)) add(found, findDates(value, false)[0], 'script', 30);
  const picture = urlDate(head.meta.get('og:image') ?? '');
  if (picture !== undefined) found.push({ value: picture, from: 'url', trust: 25, ambiguous: false });
  for (const piece of context.pieces) {
    if (!/\b(?:19|20)\d\d\b/.test(piece.text)) continue;
    for (const date of findDates(piece.text.slice(0, 2000), context.monthFirst)) add(found, date, 'text', 15);
    if (found.length > 50) break;
  }
  return strongest(found);
}
