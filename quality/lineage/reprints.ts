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
  return [
    {
      key: 'reprints.together',
      name: 'wire reprints: pairs with containment ≥ .5 in one tree',
      value: found / pairs.length,
      reach: 0.99,
      note: `${pairs.length} pairs, ${edges} edges`,
    },
  ];
}
