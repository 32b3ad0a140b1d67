/**
 * Fits the weights of src/trace/direction.ts on simulated trees (other seeds than the measure's), and prints them with the
 * share of pairs without times that are told right. Run: `node train/trace/direction.ts`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonLines } from '../../quality/data.ts';
import { type PlainReport, plainStory } from '../../quality/lineage/report.ts';
import { isUndecidable, simulatedStories } from '../../quality/lineage/simulated.ts';
import { loadNearWords } from '../../src/text/near-words.ts';
import { bearingsOf, DIRECTION, type DirectionSigns, directionSigns } from '../../src/trace/direction.ts';
import { markFurniture } from '../../src/trace/furniture.ts';
import { KIN, kinships } from '../../src/trace/kinship.ts';
import { machineSigns } from '../../src/trace/machine-signs.ts';
import { comparePairs } from '../../src/trace/pairs.ts';
import { prepare } from '../../src/trace/prepared.ts';
import { creditedReports, sourcesOf } from '../../src/trace/sources.ts';
import { vocabularyOf } from '../../src/trace/vocabulary.ts';
import { fitLogistic } from './logistic.ts';

const data = process.env['STEMMA_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const weights = new Uint8Array(readFileSync(new URL('../../models/trace.bin', import.meta.url)));
const near = loadNearWords(weights);
const names = Object.keys(DIRECTION) as (keyof DirectionSigns)[];

interface Sample {
  readonly row: number[];
  readonly timed: boolean;
  readonly operation: string;
  readonly weight: number;
}
const samples: Sample[] = [];

/** The signs of each kin pair of a story of which `parentOf` knows the direction. */
function collect(
  plain: readonly PlainReport[],
  parentOf: (a: number, b: number) => boolean | undefined,
  keep: (row: number[], forth: boolean, a: number, b: number) => void,
): void {
  const reports = plainStory('s', plain).witnesses.map(prepare);
  const vocabulary = vocabularyOf(reports, near);
  markFurniture(reports, vocabulary);
  const comparison = comparePairs(reports, vocabulary);
  const kin = kinships(comparison);
  const signs = machineSigns(comparison).map(({ length }) => length);
  const bearings = bearingsOf(comparison, kin, creditedReports(reports, sourcesOf(reports)), signs);
  for (const kinship of kin) {
    if (kinship.derived < KIN) continue;
    const forth = parentOf(kinship.pair.a, kinship.pair.b);
    if (forth === undefined) continue;
    const found = directionSigns(comparison, kinship, bearings);
    const row = names.map((name) => (forth ? found[name] : -found[name]));
    keep(row, forth, kinship.pair.a, kinship.pair.b);
  }
}

for (const story of simulatedStories(data, weights, 300, 1000)) {
  const shown = story.reports.filter(({ lost }) => !lost);
  collect(
    shown.map(({ report }) => report),
    (a, b) => {
      const forth = shown[b]!.parents.includes(shown[a]!.report.id);
      if (!forth && !shown[a]!.parents.includes(shown[b]!.report.id)) return undefined;
      return isUndecidable(story, shown[a]!, shown[b]!) ? undefined : forth;
    },
    (row, forth, a, b) =>
      samples.push({ row, timed: story.times !== 'removed', operation: shown[forth ? b : a]!.operation, weight: 1 }),
  );
}
// Rewrites by people and machines, so that the simulator's way of rewriting does not decide alone.
interface Row extends PlainReport {
  readonly label: string;
  readonly parent?: string;
  readonly kind?: string;
}
const rewrites = Map.groupBy(jsonLines<Row>(data, 'copies/rewrites.jsonl'), ({ label }) => label);
for (const [event, articles] of Map.groupBy(jsonLines<Row>(data, 'stories/ecbplus.jsonl'), ({ label }) => label)) {
  const rows = [...articles, ...(rewrites.get(event) ?? [])];
  collect(
    rows.map(({ id, text }) => ({ id, text })),
    (a, b) => (rows[b]!.parent === rows[a]!.id ? true : rows[a]!.parent === rows[b]!.id ? false : undefined),
    (row, forth, a, b) =>
      samples.push({ row, timed: false, operation: `real ${rows[forth ? b : a]!.kind!}`, weight: 25 }),
  );
}

// Each pair once either way round, so that no side is preferred.
const inputs = samples.flatMap(({ row }) => [row, row.map((x) => -x)]);
const model = fitLogistic(
  inputs,
  samples.flatMap(() => [1, 0]),
  inputs.map(() => 0.5),
  1,
);
const score = (row: readonly number[]): number => model.weights.reduce((sum, w, i) => sum + w * row[i]!, 0);
console.log(names.map((name, i) => `${name}: ${model.weights[i]!.toFixed(2)}`).join(', '));
for (const [operation, own] of Map.groupBy(samples, ({ operation }) => operation)) {
  const right = (some: readonly Sample[]): string =>
    `${some.filter(({ row }) => score(row) > 0).length}/${some.length}`;
  console.log(
    operation,
    'with times',
    right(own.filter(({ timed }) => timed)),
    'without',
    right(own.filter(({ timed }) => !timed)),
  );
  console.log(
    '   ',
    names
      .map((name, i) => `${name} ${(own.reduce((sum, { row }) => sum + row[i]!, 0) / own.length).toFixed(2)}`)
      .join(', '),
  );
}
if (process.argv.includes('--misses')) {
  for (const { row, timed, operation } of samples) {
    if (timed || score(row) > 0 || operation !== process.argv.at(-1)) continue;
    console.log(operation, names.map((name, i) => `${name} ${row[i]!.toFixed(2)}`).join(', '));
  }
}
