import type { ArticleId } from '../../model/ids.ts';
import type { Listing, SearchQuery } from '../queries.ts';
import type { Hit } from '../records.ts';
import { listing, SUMMARY, summaryOf } from './articles.ts';
import { checkLimit, cursorAfter, readCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { number, type Row, text } from './rows.ts';
import { type WordsQuery, wordsQuery } from './words-query.ts';

// Characters that stand for nothing else: they tell where found words begin and end in a snippet.
const OPEN = '\ue000';
const CLOSE = '\ue001';
const WORDS = 24;

/** Takes the marks out of a snippet and tells where they stood. */
export function unmarked(marked: string): Hit['snippet'] {
  const marks: [number, number][] = [];
  let plain = '';
  let begun: number | undefined;
  for (const part of marked.split(/([\ue000\ue001])/)) {
    if (part === OPEN) begun = plain.length;
    else if (part === CLOSE) {
      if (begun !== undefined) marks.push([begun, plain.length]);
      begun = undefined;
    } else plain += part;
  }
  return { text: plain, marks };
}

/** So few articles with the very words, and those with other forms of them are wanted too. */
const FEW = 20;

/** The words as typed where enough articles have them, else in any form. */
function enough({ sql }: Database, { words, wide }: WordsQuery): string | undefined {
  if (words === undefined || wide === undefined || wide === words) return words;
  const row = sql(
    `SELECT count(*) AS count FROM (SELECT 1 FROM article_words WHERE article_words MATCH ? LIMIT ${FEW})`,
  ).get(words);
  return row && number(row, 'count') >= FEW ? words : wide;
}

/** From a text cut around the first run that was looked for. */
function cutOut(cut: string, runs: readonly string[]): Hit['snippet'] {
  return { text: cut, marks: placesOf(cut, runs) };
}

function placesOf(text: string, runs: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  for (const run of runs)
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      places.push([at, at + run.length]);
  return apart(places);
}

/** In order, without those that overlap one before. */
function apart(places: [number, number][]): [number, number][] {
  let end = 0;
  return places
    .sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)
    .filter(([start, stop]) => {
      if (start < end) return false;
      end = stop;
      return true;
    });
}

const SNIPPET = `snippet(article_words, 1, '${OPEN}', '${CLOSE}', '…', ${WORDS})`;
/** Letters of a script without spaces before and in a snippet. */
const BEFORE = 30;
const LETTERS = 100;
const CUT = `substr(text, max(1, instr(text, :run) - ${BEFORE}), ${LETTERS})`;

/** The newest first: what stands in a common word's million articles is then as quickly told as a rare word's. */
export function searchArticles(database: Database, query: SearchQuery): Listing<Hit> {
  const { sql } = database;
  const limit = checkLimit(query.limit);
  const before = query.cursor === undefined ? Number.MAX_SAFE_INTEGER : readCursor(query.cursor, 'number')[1];
  const typed = wordsQuery(query.words);
  if (typed === undefined) return { items: [] };
  const words = enough(database, typed);
  // Days narrow the walk through the words' articles before any of them is looked at.
  const range = sql(
    `SELECT coalesce(min(number), 0) AS low, coalesce(max(number), -1) AS high FROM article
     WHERE (:from IS NOT NULL OR :to IS NOT NULL) AND day >= coalesce(:from, '') AND day <= coalesce(:to, '9999')`,
  );
  const days = { from: query.from ?? null, to: query.to ?? null };
  const within = query.from === undefined && query.to === undefined ? undefined : range.get(days);
  const { pairs, runs } = typed;
  const table = pairs === undefined ? 'article_words' : 'article_pairs';
  const both = 'AND article.number IN (SELECT rowid FROM article_words WHERE article_words MATCH :words)';
  const rows = sql(
    `SELECT ${SUMMARY}, ${pairs === undefined ? SNIPPET : CUT} AS snippet
     FROM ${table} JOIN article ON article.number = ${table}.rowid
     WHERE ${table} MATCH ${pairs === undefined ? ':words' : ':pairs'} ${pairs !== undefined && words !== undefined ? both : ''}
       AND ${table}.rowid < :before AND ${table}.rowid >= :low
       AND (:outlet IS NULL OR outlet = :outlet) AND (:language IS NULL OR language = :language)
       AND (:from IS NULL OR day >= :from) AND (:to IS NULL OR day <= :to)
     ORDER BY ${table}.rowid DESC LIMIT :limit`,
  ).all({
    ...(words === undefined ? {} : { words }),
    ...(pairs === undefined ? {} : { pairs, run: runs[0]! }),
    before: within ? Math.min(before, number(within, 'high') + 1) : before,
    low: within ? number(within, 'low') : 0,
    outlet: query.outlet ?? null,
    language: query.language ?? null,
    ...days,
    limit: limit + 1,
  });
  const snippetOf = (row: Row): Hit['snippet'] =>
    pairs === undefined ? unmarked(text(row, 'snippet')) : cutOut(text(row, 'snippet'), runs);
  const hitOf = (row: Row): Hit => ({ ...summaryOf(row), snippet: snippetOf(row) });
  return listing(rows, limit, hitOf, (row) => cursorAfter(0, number(row, 'number')));
}

export function findWords({ sql }: Database, id: ArticleId, typed: string): Hit['snippet']['marks'] {
  const query = wordsQuery(typed);
  if (query === undefined) return [];
  const kept = sql('SELECT number, text FROM article WHERE id = ?').get(id);
  if (!kept) return [];
  const plain = text(kept, 'text');
  const marked = sql(
    `SELECT highlight(article_words, 1, '${OPEN}', '${CLOSE}') AS marked FROM article_words
     WHERE article_words MATCH :words AND article_words.rowid = :number`,
  );
  const found = (words: string | undefined): readonly (readonly [number, number])[] => {
    const row = words === undefined ? undefined : marked.get({ words, number: number(kept, 'number') });
    const told = row && unmarked(text(row, 'marked'));
    // A text that has these characters itself has other places than those told.
    return told?.text === plain ? told.marks : [];
  };
  const exact = found(query.words);
  const places = exact.length > 0 ? exact : found(query.wide);
  return apart([...places.map(([start, end]): [number, number] => [start, end]), ...placesOf(plain, query.runs)]);
}
