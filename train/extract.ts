/**
 * Learns which blocks of an HTML page are the article's, from pages whose text is known (article-extraction) and such of which
 * some segments are (segments). Prints cross-validated scores; with `--write` writes src/extract/html/weights.ts from all pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FOLDS, foldOf } from '../quality/pages/folds.ts';
import {
  averageScore,
  countSegments,
  type PrecisionRecall,
  segmentScore,
  shingleScore,
} from '../quality/pages/scores.ts';
import { decode } from '../src/extract/bytes/decode.ts';
import { type Container, type HtmlBlock, htmlBlocks } from '../src/extract/html/blocks.ts';
import { FEATURE_COUNT, FEATURES } from '../src/extract/html/features.ts';
import { readHead } from '../src/extract/html/head.ts';
import { type Measured, measureBlocks } from '../src/extract/html/measure-blocks.ts';
import { outletNames } from '../src/extract/html/metadata.ts';
import { readHtml } from '../src/extract/html/read-html.ts';
import {
  type BlockWeights,
  firstScores,
  SECOND_COUNT,
  SECOND_FEATURES,
  scoreBlocks,
  secondValues,
} from '../src/extract/html/score.ts';
import { statedText } from '../src/extract/html/stated-text.ts';
import { placeTemplates } from '../src/extract/html/template-text.ts';
import { findTitleBlock } from '../src/extract/html/title-block.ts';
import { parseHtml } from '../src/extract/html/tree.ts';

const data = process.env['STEMMA_DATA'] ?? '../shared/data';

interface Sample {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly HtmlBlock[];
  readonly containers: readonly Container[];
  readonly measured: Measured;
  /** 1, 0, or NaN where not known. */
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly truth?: string;
  readonly wanted?: readonly string[];
  readonly unwanted?: readonly string[];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

function readPage(path: string) {
  const html = decode(gunzipSync(readFileSync(path)), undefined, true).text;
  const { root } = parseHtml(html);
  const head = readHead(root);
  placeTemplates(head.scripts);
  const { blocks, containers } = htmlBlocks(root);
  const measured = measureBlocks(
    blocks,
    containers,
    findTitleBlock(head, blocks, outletNames(head, undefined)),
    statedText(head),
  );
  return { html, blocks, containers, measured };
}

function articleSamples(): Sample[] {
  const truths = JSON.parse(readFileSync(join(data, 'pages/article-extraction/ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  return Object.entries(truths).map(([name, { articleBody }]) => {
    const page = readPage(join(data, 'pages/article-extraction/html', `${name}.html.gz`));
    const truthWords = words(articleBody);
    const body = ` ${truthWords.join(' ')} `;
    const grams = new Set<string>();
    for (let i = 0; i + 4 <= truthWords.length; i++) grams.add(truthWords.slice(i, i + 4).join(' '));
    const labels = new Float64Array(page.blocks.length);
    const weights = new Float64Array(page.blocks.length);
    for (const [i, block] of page.blocks.entries()) {
      const own = words(block.text);
      if (own.length >= 4) {
        let inside = 0;
        for (let k = 0; k + 4 <= own.length; k++) if (grams.has(own.slice(k, k + 4).join(' '))) inside++;
        labels[i] = inside / (own.length - 3) > 0.5 ? 1 : 0;
      } else labels[i] = own.length > 0 && body.includes(` ${own.join(' ')} `) ? 1 : 0;
      const length = own.length < 4 ? own.length * 0.3 : own.length;
      const lone = own.length < 4 && labels[i] === 1;
      if (lone) labels[i] = Number.NaN;
      weights[i] = Math.sqrt(length) * Math.sqrt(length / (truthWords.length + 100)) * 3;
    }
    // Few words stand in many texts by chance: they count where the blocks about them are told.
    for (let i = 0; i < labels.length; i++) {
      if (Number.isNaN(labels[i]!) && labels[i - 1] === 1 && labels[i + 1] === 1) labels[i] = 1;
    }
    return { name: `${name}.html`, ...page, labels, weights, truth: articleBody };
  });
}

function segmentSamples(): Sample[] {
  const labels = JSON.parse(readFileSync(join(data, 'pages/segments/labels.json'), 'utf8')) as Record<
    string,
    { file: string; with?: string[]; without?: string[] }
  >;
  const samples: Sample[] = [];
  for (const label of Object.values(labels)) {
    let page: ReturnType<typeof readPage>;
    try {
      page = readPage(join(data, 'pages/segments/html', `${label.file}.gz`));
    } catch {
      continue;
    }
    const known = new Float64Array(page.blocks.length).fill(Number.NaN);
    const weights = new Float64Array(page.blocks.length);
    const mark = (segments: readonly string[], value: number): void => {
      for (const segment of segments) {
        const key = segment.replace(/\s+/g, ' ').trim();
        for (const [i, block] of page.blocks.entries()) {
          if (!block.text.includes(key)) continue;
          // A short negative segment ("Newsletter") may well stand in a paragraph of the article.
          if (value === 0 && block.text.length > key.length * 4 + 40) continue;
          known[i] = value;
          weights[i] = 2;
        }
      }
    };
    mark(label.without ?? [], 0);
    mark(label.with ?? [], 1);
    samples.push({
      name: label.file,
      ...page,
      labels: known,
      weights,
      wanted: label.with ?? [],
      unwanted: label.without ?? [],
    });
  }
  return samples;
}

/** Logistic regression with an L2 penalty by Newton's method; the bias, feature 0, goes without penalty. */
function regress(
  rows: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  count: number,
  penalty: number,
): number[] {
  const w = new Float64Array(count);
  const total = weights.reduce((a, b) => a + b, 0);
  for (let step = 0; step < 12; step++) {
    const gradient = new Float64Array(count);
    const hessian = Array.from({ length: count }, () => new Float64Array(count));
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      let sum = 0;
      for (let f = 0; f < count; f++) sum += row[f]! * w[f]!;
      const p = 1 / (1 + Math.exp(-sum));
      const weight = weights[r]! / total;
      const error = (p - labels[r]!) * weight;
      const curve = Math.max(1e-6, p * (1 - p)) * weight;
      for (let f = 0; f < count; f++) {
        const value = row[f]!;
        if (value === 0) continue;
        gradient[f]! += error * value;
        const line = hessian[f]!;
        for (let g = 0; g <= f; g++) line[g]! += curve * value * row[g]!;
      }
    }
    for (let f = 0; f < count; f++) {
      gradient[f]! += f === 0 ? 0 : penalty * w[f]!;
      hessian[f]![f]! += f === 0 ? 1e-9 : penalty;
      for (let g = 0; g < f; g++) hessian[g]![f] = hessian[f]![g]!;
    }
    const delta = solve(hessian, gradient);
    let moved = 0;
    for (let f = 0; f < count; f++) {
      w[f]! -= delta[f]!;
      moved = Math.max(moved, Math.abs(delta[f]!));
    }
    if (moved < 1e-4) break;
  }
  return [...w];
}

/** Gaussian elimination with pivoting; overwrites its arguments. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(matrix[r]![c]!) > Math.abs(matrix[pivot]![c]!)) pivot = r;
    [matrix[c], matrix[pivot]] = [matrix[pivot]!, matrix[c]!];
    [right[c], right[pivot]] = [right[pivot]!, right[c]!];
    for (let r = c + 1; r < n; r++) {
      const factor = matrix[r]![c]! / matrix[c]![c]!;
      if (factor === 0) continue;
      for (let k = c; k < n; k++) matrix[r]![k]! -= factor * matrix[c]![k]!;
      right[r]! -= factor * right[c]!;
    }
  }
  for (let c = n - 1; c >= 0; c--) {
    for (let k = c + 1; k < n; k++) right[c]! -= matrix[c]![k]! * right[k]!;
    right[c]! /= matrix[c]![c]!;
  }
  return right;
}

function train(samples: readonly Sample[]): BlockWeights {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const each = (visit: (sample: Sample, i: number) => void): void => {
    for (const sample of samples) {
      for (let i = 0; i < sample.blocks.length; i++)
        if (!Number.isNaN(sample.labels[i]!) && sample.weights[i]! > 0) visit(sample, i);
    }
  };
  each((sample, i) => {
    rows.push(sample.measured.values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT));
    labels.push(sample.labels[i]!);
    weights.push(sample.weights[i]!);
  });
  const first = regress(rows, labels, weights, FEATURE_COUNT, 1e-4);
  const seconds = new Map(
    samples.map((sample) => [
      sample,
      secondValues(sample.measured, sample.blocks, sample.containers, firstScores(sample.measured, first)),
    ]),
  );
  const secondRows: Float64Array[] = [];
  each((sample, i) => secondRows.push(seconds.get(sample)!.subarray(i * SECOND_COUNT, (i + 1) * SECOND_COUNT)));
  const second = regress(secondRows, labels, weights, SECOND_COUNT, 1e-4);
  return { first, second };
}

/** The text as the whole of extraction gives it with these weights. */
function extractedText(sample: Sample, weights: BlockWeights): string {
  return readHtml(sample.html, { monthFirst: true }, weights)
    .pieces.map((piece) => piece.text)
    .join('\n');
}

/** The blocks that are told wrongly, with their first words: for looking at, never for committing. */
function showMisses(sample: Sample, weights: BlockWeights): void {
  const kept = new Set(readHtml(sample.html, { monthFirst: true }, weights).pieces.map((piece) => piece.text));
  const scores = scoreBlocks(sample.measured, sample.blocks, sample.containers, weights);
  for (const [i, block] of sample.blocks.entries()) {
    const label = sample.labels[i]!;
    const wrong = label === 1 ? !kept.has(block.text) : kept.has(block.text);
    const mark = Number.isNaN(label)
      ? wrong
        ? ' ?'
        : '  '
      : wrong
        ? label === 1
          ? 'FN'
          : 'FP'
        : label === 1
          ? ' +'
          : '  ';
    console.log(
      mark,
      sample.name.slice(0, 4),
      scores[i]!.toFixed(2),
      block.tag.padEnd(6),
      `${block.element.attributes['class'] ?? ''}`.slice(0, 24).padEnd(24),
      block.text.slice(0, 110),
    );
  }
}

function showSegments(sample: Sample, text: string, weights: BlockWeights): void {
  const scores = scoreBlocks(sample.measured, sample.blocks, sample.containers, weights);
  const place = (segment: string): string => {
    const at = sample.blocks.findIndex((block) => block.text.includes(segment.replace(/\s+/g, ' ').trim()));
    if (at < 0) return 'in no block';
    return `${scores[at]!.toFixed(2)} ${sample.blocks[at]!.tag} ${sample.blocks[at]!.text.length}`;
  };
  const plain = text.replace(/\s+/g, ' ');
  for (const segment of sample.wanted ?? [])
    if (!plain.includes(segment.replace(/\s+/g, ' ').trim()))
      console.log('MISSED', sample.name, place(segment), '|', segment.slice(0, 100));
  for (const segment of sample.unwanted ?? [])
    if (plain.includes(segment.replace(/\s+/g, ' ').trim()))
      console.log('EXTRA ', sample.name, place(segment), '|', segment.slice(0, 100));
}

const samples = [...articleSamples(), ...segmentSamples()];
console.log(`${samples.length} pages, ${samples.reduce((n, s) => n + s.blocks.length, 0)} blocks`);
const show = process.argv.find((argument) => argument.startsWith('--show='))?.slice(7);
const scores: PrecisionRecall[] = [];
const worst: [number, string][] = [];
const counts = { tp: 0, fn: 0, fp: 0, tn: 0 };
const byFold: BlockWeights[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(samples.filter((sample) => foldOf(sample.name) !== fold));
  byFold.push(weights);
  for (const sample of samples.filter((sample) => foldOf(sample.name) === fold)) {
    const text = extractedText(sample, weights);
    if (show !== undefined && sample.truth !== undefined && sample.name.startsWith(show)) showMisses(sample, weights);
    if (sample.truth !== undefined) {
      const score = shingleScore(sample.truth, text);
      scores.push(score);
      worst.push([
        Math.min(score.precision, score.recall),
        `${sample.name.slice(0, 12)} P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}`,
      ]);
    } else {
      countSegments(text, sample.wanted ?? [], sample.unwanted ?? [], counts);
      if (process.argv.includes('--segments')) showSegments(sample, text, weights);
    }
  }
}
const print = (name: string, { precision, recall, f1 }: PrecisionRecall & { f1: number }): void =>
  console.log(`${name}: F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}`);
print('article-extraction, cross-validated', averageScore(scores));
print('segments, cross-validated', segmentScore(counts));
for (const [, line] of worst.sort((a, b) => a[0] - b[0]).slice(0, 25)) console.log(line);
if (process.argv.includes('--write')) {
  const weights = train(samples);
  const named = (list: readonly number[], names: readonly string[]): string =>
    list.map((w, i) => `    ${Number(w.toFixed(3))}, // ${names[i]}`).join('\n');
  const bare = (list: readonly number[]): string => `[${list.map((w) => Number(w.toFixed(3))).join(', ')}]`;
  writeFileSync(
    new URL('../src/extract/html/weights.ts', import.meta.url),
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers are no constants of nature\nimport type { BlockWeights } from './score.ts';\n\n/** Made by train/extract.ts; its card is models/extract.md. */\nexport const blockWeights: BlockWeights = {\n  first: [\n${named(weights.first, FEATURES)}\n  ],\n  second: [\n${named(weights.second, SECOND_FEATURES)}\n  ],\n};\n`,
  );
  writeFileSync(
    new URL('../models/extract.folds.json', import.meta.url),
    `[\n${byFold.map((one) => `  {"first": ${bare(one.first)}, "second": ${bare(one.second)}}`).join(',\n')}\n]\n`,
  );
}
