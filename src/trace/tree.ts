import { maximumArborescence } from '../structures/arborescence.ts';
import type { Dispatches } from './dispatches.ts';
import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { type Parent, parentBy } from './parents.ts';
import { isBy, type Source, standsFor } from './sources.ts';
import { addSplices } from './splices.ts';
import { type Chances, chancesOf, type PairScores } from './tree-chances.ts';

/** A credit for the whole is believed before any likeness; of several credits, this order. */
const BELIEVED = 1000;
const CREDITED: Readonly<Record<string, number>> = { reprint: 3, agency: 2, outlet: 1.5 };

export interface Branching {
  readonly tree: Parent[][];
  readonly scores: PairScores;
  readonly chances: Chances;
}

/** `kin` are the pairs taken for kin, `scores` theirs; `dispatches` as in dispatches.ts, `revisions` as in Firm. */
export function treeOf(
  comparison: Comparison,
  kin: readonly Kinship[],
  scores: PairScores,
  sources: readonly Source[],
  dispatches: Dispatches,
  revisions: ReadonlyMap<number, number> = new Map(),
): Branching {
  const n = comparison.reports.length;
  const chances = chancesOf(n, kin, scores);
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const origin: { kinship?: number; forward?: boolean; source?: number; credit?: number }[] = [];
  const add = (parent: number, child: number, w: number, what: (typeof origin)[number]): void => {
    from.push(parent);
    to.push(child);
    weight.push(w);
    origin.push(what);
  };
  for (let node = 1; node <= n + sources.length; node++) add(0, node, 0, {});
  kin.forEach(({ pair: { a, b } }, k) => {
    // A later text of one report comes from the earlier one, whoever both credit.
    const way = revisions.get(k) ?? 0;
    add(a + 1, b + 1, scores.forth[k]! + (way > 0 ? 2 * BELIEVED : 0), { kinship: k, forward: true });
    add(b + 1, a + 1, scores.back[k]! + (way < 0 ? 2 * BELIEVED : 0), { kinship: k, forward: false });
  });
  const present = ownReports(comparison, kin, sources);
  sources.forEach((source, s) => {
    source.credits.forEach(({ report, credit }, c) => {
      const logit = CREDITED[credit.kind];
      if (logit === undefined || present.has(`${s} ${report}`) || dispatches[s]!.includes(report)) return;
      add(n + 1 + s, report + 1, BELIEVED + logit, { source: s, credit: c });
    });
  });
  const chosen = maximumArborescence(n + sources.length + 1, 0, { from, to, weight });
  const tree: Parent[][] = comparison.reports.map(() => []);
  for (let report = 0; report < n; report++) {
    const what = origin[chosen[report + 1]!];
    if (what?.kinship !== undefined)
      tree[report]!.push(parentBy(kin, what.kinship, what.forward!, scores, chances, true));
    else if (what?.source !== undefined)
      tree[report]!.push({ kind: 'source', source: what.source, credit: what.credit! });
  }
  addSplices(comparison, kin, scores, chances, tree);
  return { tree, scores, chances };
}

/** Credits whose source's own report is among the kin: `source report`. Then that report is the parent, nothing unseen. */
export function ownReports(
  { reports }: Comparison,
  kinships: readonly Kinship[],
  sources: readonly Source[],
): ReadonlySet<string> {
  const present = new Set<string>();
  sources.forEach((source, s) => {
    const own = new Set([...reports.keys()].filter((r) => isBy(reports[r]!, source)));
    const near = new Set([...reports.keys()].filter((r) => !own.has(r) && standsFor(reports[r]!, source)));
    if (own.size + near.size === 0) return;
    for (const { derived, pair } of kinships) {
      if (derived < KIN) continue;
      if (own.has(pair.a) || (near.has(pair.a) && !near.has(pair.b))) present.add(`${s} ${pair.b}`);
      if (own.has(pair.b) || (near.has(pair.b) && !near.has(pair.a))) present.add(`${s} ${pair.a}`);
    }
  });
  return present;
}
