import { treeMarginals } from '../structures/tree-marginals.ts';
import { UnionFind } from '../structures/union-find.ts';
import type { Kinship } from './kinship.ts';

/** Scores that each pair's `a` is the very parent of its `b`, and the other way round; against no parent at all. */
export interface PairScores {
  readonly forth: Float64Array;
  readonly back: Float64Array;
}

export interface Chances extends PairScores {
  /** Of each report: that it has no parent among its kin. */
  readonly none: Float64Array;
}

/** Chances over all trees are told for so many reports; beyond, those of each report alone (cubic time). */
const MOST_FOR_CHANCES = 160;

/** What the scores say of all trees together. */
export function chancesOf(n: number, kin: readonly Kinship[], { forth, back }: PairScores): Chances {
  const result = {
    forth: new Float64Array(kin.length),
    back: new Float64Array(kin.length),
    none: new Float64Array(n).fill(1),
  };
  const families = new UnionFind();
  for (let r = 0; r < n; r++) families.add();
  for (const { pair } of kin) families.union(pair.a, pair.b);
  const members = Map.groupBy(
    Array.from({ length: n }, (_, r) => r),
    (r) => families.find(r),
  );
  const pairs = Map.groupBy([...kin.keys()], (k) => families.find(kin[k]!.pair.a));
  for (const [family, own] of pairs) {
    const reports = members.get(family)!;
    const place = new Map(reports.map((r, i) => [r, i]));
    const from = own.flatMap((k) => [place.get(kin[k]!.pair.a)!, place.get(kin[k]!.pair.b)!]);
    const to = own.flatMap((k) => [place.get(kin[k]!.pair.b)!, place.get(kin[k]!.pair.a)!]);
    const weight = own.flatMap((k) => [forth[k]!, back[k]!]);
    const root = new Float64Array(reports.length);
    const found =
      reports.length <= MOST_FOR_CHANCES
        ? treeMarginals(reports.length, root, { from, to, weight })
        : eachAlone(reports.length, to, weight);
    own.forEach((k, i) => {
      result.forth[k] = found.edge[2 * i]!;
      result.back[k] = found.edge[2 * i + 1]!;
    });
    reports.forEach((r, i) => {
      result.none[r] = found.root[i]!;
    });
  }
  return result;
}

/** Chances of each report's parents, whatever the others' are. */
function eachAlone(
  n: number,
  to: readonly number[],
  weight: readonly number[],
): { root: Float64Array; edge: Float64Array } {
  const most = new Float64Array(n);
  weight.forEach((w, e) => {
    most[to[e]!] = Math.max(most[to[e]!]!, w);
  });
  const sum = Float64Array.from(most, (top) => Math.exp(-top));
  weight.forEach((w, e) => {
    sum[to[e]!]! += Math.exp(w - most[to[e]!]!);
  });
  return {
    root: Float64Array.from(most, (top, r) => Math.exp(-top) / sum[r]!),
    edge: Float64Array.from(weight, (w, e) => Math.exp(w - most[to[e]!]!) / sum[to[e]!]!),
  };
}
