/**
 * Pages per second on one core: extraction beside Readability on linkedom in the same run, and memory over many pages.
 * `--memory` instead runs all stored pages again and again, 100,000 in all, and prints what memory they leave (ten minutes).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { averageScore, shingleScore } from '../quality/pages/scores.ts';
import { extractPage } from '../src/extract/index.ts';

const data = process.env['STEMMA_DATA'] ?? '../shared/data';
const folder = join(data, 'pages/article-extraction/html');
if (!existsSync(folder)) {
  console.log(`no pages at ${folder}: set STEMMA_DATA`);
  process.exit(0);
}
const names = readdirSync(folder).sort();
const pages = names.map((name) => new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));
const truths = JSON.parse(readFileSync(join(folder, '../ground-truth.json'), 'utf8')) as Record<
  string,
  { articleBody: string; url: string }
>;
const truthOf = (i: number) => truths[names[i]!.replace('.html.gz', '')]!;

const ours = (bytes: Uint8Array, url: string): string => extractPage({ bytes, url, mediaType: 'text/html' }).text;
const readability = (bytes: Uint8Array): string => {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  // linkedom's types are not the browser's; Readability needs only what both have.
  return (
    new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? ''
  );
};

interface Timed {
  perSecond: number;
  texts: string[];
}

/** The best of the rounds per page: a busy machine seldom slows every round. */
function time(run: (bytes: Uint8Array, url: string) => string, rounds: number): Timed {
  const best = new Float64Array(pages.length).fill(Number.POSITIVE_INFINITY);
  const texts: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, bytes] of pages.entries()) {
      const began = performance.now();
      texts[i] = run(bytes, truthOf(i).url);
      best[i] = Math.min(best[i]!, performance.now() - began);
    }
  }
  return { perSecond: (pages.length * 1000) / best.reduce((a, b) => a + b, 0), texts };
}

const report = (name: string, { perSecond, texts }: Timed): void => {
  const { f1, precision, recall } = averageScore(texts.map((text, i) => shingleScore(truthOf(i).articleBody, text)));
  console.log(
    `${name.padEnd(24)} ${perSecond.toFixed(1).padStart(7)} pages/s   F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`,
  );
};

if (!process.argv.includes('--memory')) {
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  console.log(
    `${pages.length} pages, ${megabytes.toFixed(1)} MB; the best of five rounds per page; F1 with weights trained on these pages`,
  );
  const stemma = time(ours, 5);
  const baseline = time(readability, 5);
  report('stemma', stemma);
  report('Readability + linkedom', baseline);
  console.log(`ratio ${(stemma.perSecond / baseline.perSecond).toFixed(2)}`);
}

/** All stored pages again and again, 100,000 in all: what stays in memory must not grow. */
if (process.argv.includes('--memory')) {
  const all = ['article-extraction', 'dates', 'segments'].flatMap((set) => {
    const from = join(data, 'pages', set, 'html');
    if (!existsSync(from)) return [];
    return readdirSync(from)
      .sort()
      .map((name) => new Uint8Array(gunzipSync(readFileSync(join(from, name)))));
  });
  console.log(`memory over 100,000 pages (${all.length} stored ones in turn)`);
  const began = performance.now();
  for (let count = 1; count <= 100_000; count++) {
    ours(all[count % all.length]!, '');
    if (count % 10_000 !== 0) continue;
    const { rss, heapUsed } = process.memoryUsage();
    const rate = (count * 1000) / (performance.now() - began);
    console.log(
      `${count} pages: ${(rss / 1e6).toFixed(0)} MB resident, ${(heapUsed / 1e6).toFixed(0)} MB heap, ${rate.toFixed(0)} pages/s`,
    );
  }
}
