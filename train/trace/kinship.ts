/**
 * Fits the paraphrase model of src/trace/kinship.ts on rewrites shown among the reports of their event, and prints it with
 * its figures by cross-validation over events. Run: `node train/trace/kinship.ts` (STEMMA_DATA as in quality/).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonLines } from '../../quality/data.ts';
import { plainStory } from '../../quality/lineage/report.ts';
import { loadNearWords } from '../../src/text/near-words.ts';
import { markFurniture } from '../../src/trace/furniture.ts';
import { narrationInCommon, type ParaphraseSigns, paraphraseSigns, relativesOf } from '../../src/trace/kinship.ts';
import { comparePairs } from '../../src/trace/pairs.ts';
import { prepare } from '../../src/trace/prepared.ts';
import { vocabularyOf } from '../../src/trace/vocabulary.ts';
import { fitLogistic, type Logistic, logit } from './logistic.ts';

const data = process.env['STEMMA_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const near = loadNearWords(new Uint8Array(readFileSync(new URL('../../models/trace.bin', import.meta.url))));

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly parent?: string;
  readonly kind?: string;
}
interface Sample {
  readonly event: string;
  readonly kind: string;
  readonly name: string;
  readonly rows: readonly (readonly number[])[];
}

const rowOf = ({ best, quarter, mean, order, amount }: ParaphraseSigns): number[] => [
  best,
  quarter,
  mean,
  order,
  amount,
];
const samples: Sample[] = [];
const rewrites = Map.groupBy(jsonLines<Row>(data, 'copies/rewrites.jsonl'), ({ label }) => label);
for (const [event, articles] of Map.groupBy(jsonLines<Row>(data, 'stories/ecbplus.jsonl'), ({ label }) => label)) {
  const rows = [...articles, ...(rewrites.get(event) ?? [])];
  const reports = plainStory(event, rows).witnesses.map(prepare);
  const vocabulary = vocabularyOf(reports, near);
  markFurniture(reports, vocabulary);
  const comparison = comparePairs(reports, vocabulary);
  const relatives = relativesOf(comparison);
  for (const pair of comparison.pairs) {
    const [a, b] = [rows[pair.a]!, rows[pair.b]!];
    const derived = a.parent === b.id || b.parent === a.id;
    // Reports with narration in common are derived by themselves, and so is a rewrite from its parent's copies.
    const kin = a.parent !== undefined || b.parent !== undefined;
    const ancestor = rows.findIndex(({ id }) => id === (a.parent ?? b.parent));
    const other = a.parent === undefined ? pair.a : pair.b;
    if (!derived && (narrationInCommon(pair) >= 5 || (kin && relatives[ancestor]!.has(other)))) continue;
    const forth = paraphraseSigns(comparison, relatives, pair.a, pair.b, pair.aInB!);
    const back = paraphraseSigns(comparison, relatives, pair.b, pair.a, pair.bInA!);
    const kind = derived ? (a.kind ?? b.kind)! : kin ? 'besides' : 'independent';
    samples.push({
      event,
      kind,
      name: `${a.id} ${b.id}`,
      rows: [forth, back].flatMap((signs) => (signs === undefined ? [] : [rowOf(signs)])),
    });
  }
}

function fit(train: readonly Sample[]): Logistic {
  const inputs: (readonly number[])[] = [];
  const outputs: number[] = [];
  const weights: number[] = [];
  for (const { kind, rows } of train) {
    const negative = kind === 'besides' || kind === 'independent';
    for (const row of rows) {
      inputs.push(row);
      outputs.push(negative ? 0 : 1);
      weights.push(negative ? 0.3 : 1 / rows.length);
    }
  }
  return fitLogistic(inputs, outputs, weights);
}

const FOLDS = 6;
const events = [...new Set(samples.map(({ event }) => event))];
const scores = new Map<Sample, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(events.filter((_, i) => i % FOLDS === fold));
  const model = fit(samples.filter(({ event }) => !held.has(event)));
  for (const sample of samples) {
    if (held.has(sample.event)) scores.set(sample, Math.max(-99, ...sample.rows.map((row) => logit(model, row))));
  }
}
for (const threshold of [-1.5, -1, -0.5, 0, 0.5]) {
  const counts = new Map<string, [number, number]>();
  for (const [sample, score] of scores) {
    const count = counts.get(sample.kind) ?? [0, 0];
    count[0] += Number(score >= threshold);
    count[1]++;
    counts.set(sample.kind, count);
  }
  console.log(threshold, [...counts].map(([kind, [hit, all]]) => `${kind} ${hit}/${all}`).join(', '));
}
const isNegative = ({ kind }: Sample): boolean => kind === 'besides' || kind === 'independent';
const sorted = [...scores].sort((x, y) => y[1] - x[1]);
for (const [sample, score] of sorted.filter(([sample]) => isNegative(sample)).slice(0, 12))
  console.log(
    'high',
    sample.kind,
    sample.name,
    score.toFixed(2),
    JSON.stringify(sample.rows.map((row) => row.map((x) => +x.toFixed(2)))),
  );
for (const [sample, score] of sorted.filter(([sample]) => !isNegative(sample)).slice(-9))
  console.log(
    'low',
    sample.kind,
    sample.name,
    score.toFixed(2),
    JSON.stringify(sample.rows.map((row) => row.map((x) => +x.toFixed(2)))),
  );
const { weights, offset } = fit(samples);
console.log('best, quarter, mean, order, amount, offset:', [...weights, offset].map((x) => x.toFixed(2)).join(', '));
