/**
 * Fits the model of src/trace/kinship.ts for stories that have no third report to compare with: on paraphrases and rewrites
 * as pairs, against crossed passages and independent reports of one event. Run: `node train/trace/alone.ts`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonLines } from '../../quality/data.ts';
import { crossedPairs, type ParaphraseRow, usable } from '../../quality/lineage/paraphrases.ts';
import { plainStory } from '../../quality/lineage/report.ts';
import { loadNearWords } from '../../src/text/near-words.ts';
import { type AloneSigns, aloneSigns, narrationInCommon } from '../../src/trace/kinship.ts';
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
  readonly group: string;
  readonly kind: string;
  readonly derived: boolean;
  readonly row: readonly number[];
}
const samples: Sample[] = [];
function add(group: string, kind: string, derived: boolean, a: string, b: string): void {
  const reports = plainStory('s', [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).witnesses.map(prepare);
  const comparison = comparePairs(reports, vocabularyOf(reports, near));
  const [pair] = comparison.pairs;
  if (pair === undefined || (!derived && narrationInCommon(pair) >= 3)) return;
  const { least, amount }: AloneSigns = aloneSigns(comparison, pair);
  samples.push({ group, kind, derived, row: [least, amount] });
}
const paraphrases = usable(jsonLines<ParaphraseRow>(data, 'copies/paraphrases.jsonl'));
for (const { a, b } of paraphrases) add(a.slice(0, 40), 'paraphrase', true, a, b);
for (const { a, b } of crossedPairs(paraphrases)) add(a.slice(0, 40), 'crossed', false, a, b);
const events = Map.groupBy(jsonLines<Row>(data, 'stories/ecbplus.jsonl'), ({ label }) => label);
for (const [event, rows] of events) {
  for (let i = 0; i + 1 < rows.length; i++) add(event, 'independent', false, rows[i]!.text, rows[i + 1]!.text);
}
for (const row of jsonLines<Row>(data, 'copies/rewrites.jsonl')) {
  const parent = events.get(row.label)!.find(({ id }) => id === row.parent)!;
  add(row.label, row.kind!, true, parent.text, row.text);
}
const weightOf = ({ kind, derived }: Sample): number =>
  derived ? (kind === 'paraphrase' ? 1 : 3) : kind === 'crossed' ? 0.3 : 0.5;
const fit = (some: readonly Sample[]): Logistic =>
  fitLogistic(
    some.map(({ row }) => row),
    some.map(({ derived }) => Number(derived)),
    some.map(weightOf),
    0.05,
  );
const FOLDS = 6;
const groups = [...new Set(samples.map(({ group }) => group))];
const counts = new Map<string, number[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(groups.filter((_, i) => i % FOLDS === fold));
  const model = fit(samples.filter(({ group }) => !held.has(group)));
  for (const { group, kind, row } of samples) {
    if (!held.has(group)) continue;
    const count = counts.get(kind) ?? [];
    count.push(logit(model, row));
    counts.set(kind, count);
  }
}
for (const threshold of [-2, -1, 0, 1]) {
  const shares = [...counts].map(([kind, all]) => `${kind} ${all.filter((x) => x > threshold).length}/${all.length}`);
  console.log(threshold, shares.join(', '));
}
const { weights, offset } = fit(samples);
console.log('least, amount, offset:', [...weights, offset].map((x) => x.toFixed(2)).join(', '));
