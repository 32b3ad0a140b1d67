import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractPage } from '../src/extract/index.ts';
import { keyOf } from '../src/extract/piece.ts';
import type { Article } from '../src/model/article.ts';
import type { Figure, Measure } from './measure.ts';
import { foldOf, foldWeights } from './pages/folds.ts';
import { averageScore, countSegments, segmentScore, shingleScore } from './pages/scores.ts';

/** One page through the whole of extraction, with weights that were not trained on it. */
function extract(data: string, folder: string, file: string, url: string): Article | undefined {
  const path = join(data, 'pages', folder, 'html', `${file}.gz`);
  if (!existsSync(path)) return undefined;
  const bytes = gunzipSync(readFileSync(path));
  return extractPage({ path: 'page.html', url, bytes }, { weights: foldWeights()[foldOf(file)]! });
}

interface SegmentLabel {
  readonly file: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** The labels are Python's JSON, which knows NaN. */
const json = <T>(data: string, path: string): T =>
  JSON.parse(readFileSync(join(data, 'pages', path), 'utf8').replace(/: NaN\b/g, ': null')) as T;

export const measure: Measure = {
  room: 'pages',
  needs: ['pages/article-extraction/ground-truth.json', 'pages/dates/labels.json', 'pages/segments/labels.json'],
  async run({ data, log }): Promise<readonly Figure[]> {
    return [...articles(data), ...dates(data, log), ...segments(data, log)];
  },
};

function articles(data: string): Figure[] {
  const truths = json<Record<string, { articleBody: string; url: string }>>(
    data,
    'article-extraction/ground-truth.json',
  );
  const scores = Object.entries(truths).map(([name, { articleBody, url }]) =>
    shingleScore(articleBody, extract(data, 'article-extraction', `${name}.html`, url)?.text ?? ''),
  );
  const { f1, precision, recall } = averageScore(scores);
  const note = `${scores.length} pages, cross-validated; F1 of averaged precision and recall`;
  return [
    {
      key: 'article.f1',
      name: 'Article text, F1 by shingles',
      value: f1,
      reach: 0.972,
      peer: 'rs_trafilatura .970',
      note,
    },
    {
      key: 'article.precision',
      name: 'Article text, precision',
      value: precision,
      reach: 0.96,
      peer: 'rs_trafilatura .951',
    },
    { key: 'article.recall', name: 'Article text, recall', value: recall, peer: 'rs_trafilatura .990' },
  ];
}

function dates(data: string, log: (line: string) => void): Figure[] {
  const labels = json<Record<string, { file: string; date: string | null }>>(data, 'dates/labels.json');
  let right = 0;
  let total = 0;
  for (const [url, { file, date }] of Object.entries(labels)) {
    const article = extract(data, 'dates', file, url);
    if (article === undefined) continue;
    total++;
    const found = article.published?.value.slice(0, 10);
    if ((found ?? null) === date) right++;
    else log(`date ${url}: expected ${date}, got ${found ?? 'none'} (${article.published?.from ?? '-'})`);
  }
  return [
    {
      key: 'dates.accuracy',
      name: 'Publication date, exact day',
      value: right / total,
      reach: 0.92,
      peer: 'htmldate extensive .903',
      note: `${total} pages`,
    },
  ];
}

function segments(data: string, log: (line: string) => void): Figure[] {
  const labels = json<Record<string, SegmentLabel>>(data, 'segments/labels.json');
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
  let titles = 0;
  let rightTitles = 0;
  let sameLetters = 0;
  for (const [url, label] of Object.entries(labels)) {
    const article = extract(data, 'segments', label.file, url);
    if (article === undefined) continue;
    countSegments(article.text, label.with ?? [], label.without ?? [], counts);
    if (label.title === undefined || label.title === '') continue;
    titles++;
    if (keyOf(article.title) === keyOf(label.title)) sameLetters++;
    if (evenTitle(article.title) === evenTitle(label.title)) rightTitles++;
    else log(`title ${url}: expected “${label.title}”, got “${article.title}”`);
  }
  const { f1 } = segmentScore(counts);
  return [
    {
      key: 'segments.f1',
      name: 'Segments wanted and unwanted, F1',
      value: f1,
      reach: 0.93,
      peer: 'trafilatura .924',
      note: 'cross-validated; two thirds of the pages German',
    },
    {
      key: 'title.exact',
      name: 'Title, exact',
      value: rightTitles / Math.max(1, titles),
      reach: 0.9,
      note: `${titles} pages`,
    },
    {
      key: 'title.letters',
      name: 'Title, the same letters and digits',
      value: sameLetters / Math.max(1, titles),
      note: 'some labels have the capitals that style sheets make',
    },
  ];
}

/** White space, soft hyphens and how accents are composed apart. */
const evenTitle = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
