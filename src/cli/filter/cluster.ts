import type { Writable } from 'node:stream';
import {
  type ArticleId,
  articleId,
  type Constraint,
  type JoinReason,
  languageOf,
  type Notice,
  pageOfRow,
  parseRow,
  type Row,
  type Stemma,
  type StoryChange,
  type StoryId,
} from '../../index.ts';
import { printable } from '../printable.ts';

interface ClusterOptions {
  readonly windowDays: number;
  readonly constraints: readonly Constraint[];
  readonly online: boolean;
  readonly explain: boolean;
}

/**
 * The filter that cannot have constant memory: it holds the live window. Batch answers all at the end, in the order of
 * input; online answers each line as it is placed, and repeats an id when its story changes.
 */
export async function clusterLines(
  lines: AsyncIterable<string>,
  streams: { out: Writable; err: Writable },
  stemma: Stemma,
  options: ClusterOptions,
): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  const complain = (number: number, reason: string): void => {
    code = 1;
    streams.err.write(`line ${number}: ${reason}\n`);
  };
  const clusterer = options.online
    ? stemma.clusterer({
        windowDays: options.windowDays,
        constraints: options.constraints,
        explain: options.explain,
      })
    : undefined;
  const items: Exclude<ReturnType<typeof itemOf>, string>[] = [];
  const kept = new Map<ArticleId, object>();
  const say = (id: ArticleId, story: StoryId): void => {
    streams.out.write(`${JSON.stringify({ ...kept.get(id), id, story })}\n`);
  };
  const tell = (changes: readonly StoryChange[]): void => {
    for (const change of changes) {
      if (change.kind === 'merged' || change.kind === 'split')
        for (const article of change.articles) say(article, change.story);
      else say(change.article, change.story);
      if (options.explain && 'reasons' in change)
        streams.err.write(explained(change.article, change.kind, change.story, change.reasons));
    }
  };
  const told: Notice[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const row = parseRow(line);
    const item = typeof row === 'string' ? row : itemOf(row, number, stemma);
    if (typeof row === 'string' || typeof item === 'string') {
      complain(number, item as string);
      continue;
    }
    if (kept.has(item.id)) {
      complain(number, `expected an id of its own, got ${item.id} a second time; the first keeps it`);
      continue;
    }
    kept.set(item.id, unasked(row));
    if (clusterer) tell(clusterer.add(item));
    else items.push(item);
  }
  if (clusterer) {
    // All are known now: the latest may belong elsewhere.
    tell(clusterer.settle());
    told.push(...clusterer.notices);
  } else {
    const { clusters, notices, explain } = stemma.clusterAll(items, options);
    told.push(...notices);
    const storyOf = new Map(clusters.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
    for (const { id } of items) {
      const story = storyOf.get(id);
      if (story === undefined) code = 1;
      else {
        say(id, story);
        if (options.explain) streams.err.write(explained(id, 'in', story, explain(id)));
      }
    }
  }
  for (const { place, reason } of told) streams.err.write(`${printable(place)}: ${printable(reason)}\n`);
  return code;
}

/** A line of reasons: what joins an article to its story, and what it has that the nearest other story has not. */
export function explained(article: ArticleId, kind: string, story: StoryId, reasons: readonly JoinReason[]): string {
  const told = (sign: 1 | -1): string =>
    reasons
      .filter(({ weight }) => weight * sign > 0)
      .map(({ kind: what, what: words, weight }) => `${what} ${words} ${weight.toFixed(2)}`)
      .join(', ');
  const [joins, keeps] = [told(1), told(-1)];
  const apart = keeps === '' ? '' : `; not with the nearest other story: ${keeps}`;
  return `${printable(`${article} ${kind} ${story}: ${joins === '' ? 'no other report is like it' : joins}${apart}`)}\n`;
}

/** Longer texts go through extraction, which refuses those that no article can be. */
const LONGEST_PLAIN = 1_000_000;
const DAY = /^\d{4}-\d\d-\d\d(?:$|[T ])/;

/** A line's text is taken to the letter, as grouping needs no more of it; pages, and dates in words, are read first. */
function itemOf(row: Row, number: number, stemma: Stemma) {
  const { title, text } = row;
  const published = row.published ?? row.date;
  if (!text || text.length > LONGEST_PLAIN || (published && !DAY.test(published)))
    return extractedItem(row, number, stemma);
  const language = row.language || row.lang || languageOf(text, undefined);
  return { id: idOf(row, number), title: title ?? '', text, language, ...(published ? { published } : {}) };
}

function extractedItem(row: Row, number: number, stemma: Stemma) {
  const page = pageOfRow(row);
  if (typeof page === 'string') return page;
  const article = stemma.extract({ ...page, id: idOf(row, number) });
  const { id, title, text, language, published } = article;
  return { id, title, text, language, ...(published ? { published: published.value } : {}) };
}

const idOf = (row: Row, number: number): ArticleId =>
  articleId(row.id === undefined ? `line-${number}` : String(row.id));

/** Fields that the filter does not use are handed through; the long ones it does use are not repeated. */
function unasked(row: Row): object {
  const { id: _id, text: _text, html: _html, story: _story, ...rest } = row;
  return rest;
}
