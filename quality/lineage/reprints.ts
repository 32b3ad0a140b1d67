import { readFileSync } from 'node:fs';
import { traceStory } from '../../src/trace/index.ts';
import { jsonLines } from '../data.ts';
import type { Figure, MeasureContext } from '../measure.ts';
import { plainStory } from './report.ts';
import { treeNumbers } from './trees.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly label: string;
}
interface SilverPair {
  readonly a: string;
  readonly b: string;
  readonly containment5: number;
}

/** Wire copy in many outlets: pairs that share most of their words must stand in one tree. */
export function measureReprints({ data, log }: MeasureContext, weights: Uint8Array): Figure[] {
  const events = Map.groupBy(jsonLines<Row>(data, 'copies/wire-reprints.jsonl'), ({ label }) => label);
  const trees = new Map<string, string>();
  const told = new Set<string>();
  let edges = 0;
  for (const [label, rows] of events) {
    const lineage = traceStory(
      plainStory(
        label,
        rows.map(({ id, text, title }) => ({ id, text, title: title ?? '' })),
      ),
      { weights },
    );
    for (const [id, tree] of treeNumbers(lineage)) trees.set(id, `${label} ${tree}`);
    edges += lineage.edges.length;
    for (const { from, to } of lineage.edges) told.add(`${from} ${to}`).add(`${to} ${from}`);
    log(
      `${label}: ${rows.length} reports, ${lineage.edges.length} edges, origins ${lineage.origins.low}–${lineage.origins.high}`,
    );
  }
  const pairs = jsonLines<SilverPair>(data, 'copies/wire-reprints.silver-pairs.jsonl').filter(
    ({ a, b, containment5 }) => containment5 >= 0.5 && trees.has(a) && trees.has(b),
  );
  let found = 0;
  for (const { a, b } of pairs) {
    if (trees.get(a) === trees.get(b)) found++;
    else log(`apart: ${a} ${b}`);
  }
  // Edges of an earlier output, labelled by reading: of those that are told now, how many are a right relation.
  const labelled = readFileSync(new URL('../labels/lineage-edges.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly from: string; readonly to: string; readonly right: boolean })
    .filter(({ from, to }) => told.has(`${from} ${to}`));
  const right = labelled.filter(({ right }) => right).length;
  return [
    {
      key: 'reprints.kinds',
      name: 'wire reprints: labelled edges that are a right relation (a shared sidebar or speech is no copy)',
      value: labelled.length === 0 ? 1 : right / labelled.length,
      reach: 0.97,
      note: `${labelled.length} of 100 labelled edges are told now`,
    },
    {
      key: 'reprints.together',
      name: 'wire reprints: pairs with containment ≥ .5 in one tree',
      value: found / pairs.length,
      reach: 0.99,
      note: `${pairs.length} pairs, ${edges} edges; a teaser made of quoted tweets is kept apart`,
    },
  ];
}
