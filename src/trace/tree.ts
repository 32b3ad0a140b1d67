import { maximumArborescence } from '../structures/arborescence.ts';
import { treeMarginals } from '../structures/tree-marginals.ts';
import { UnionFind } from '../structures/union-find.ts';
import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { isBy, type Source } from './sources.ts';

/** A parent in the tree: another report, a credited source, or nothing. */
export type Parent =
  | {
      readonly kind: 'report';
      readonly report: number;
      readonly kinship: Kinship;
      /** Chance that of the two this is the parent, 0–1. */
      readonly forth: number;
      /** Chance that of all reports this is the parent, 0–1. */
      readonly chance: number;
      /** Whether the likeliest tree has it; otherwise it was added because the two are kin. */
      readonly chosen: boolean;
    }
  | { readonly kind: 'source'; readonly source: number; readonly credit: number };

/** For each report its parents: the one of the tree first, then further ones from which it took passages of their own. */
export type Tree = readonly (readonly Parent[])[];

/** A credit for the whole is believed before any likeness; of several credits, this order. */
const BELIEVED = 1000;
const CREDITED: Readonly<Record<string, number>> = { reprint: 3, agency: 2, outlet: 1.5 };
/** Words of narration beyond chance that a further parent must give, where no other parent has them. */
const SPLICE = 8;
/** Chances over all trees are told for so many reports; beyond, those of each report alone (cubic time). */
const MOST_FOR_CHANCES = 160;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Scores that each pair's `a` is the very parent of its `b`, and the other way round; against no parent at all. */
export interface PairScores {
  readonly forth: Float64Array;
  readonly back: Float64Array;
}

export interface Chances extends PairScores {
  /** Of each report: that it has no parent among its kin. */
  readonly none: Float64Array;
}

export interface Branching {
  readonly tree: Parent[][];
  readonly scores: PairScores;
  readonly chances: Chances;
}

/** `kin` are the pairs taken for kin, `scores` theirs. */
export function treeOf(
  comparison: Comparison,
  kin: readonly Kinship[],
  scores: PairScores,
  sources: readonly Source[],
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
    add(a + 1, b + 1, scores.forth[k]!, { kinship: k, forward: true });
    add(b + 1, a + 1, scores.back[k]!, { kinship: k, forward: false });
  });
  const present = ownReports(comparison, kin, sources);
  sources.forEach((source, s) => {
    source.credits.forEach(({ report, credit }, c) => {
      const logit = CREDITED[credit.kind];
      if (logit === undefined || present.has(`${s} ${report}`)) return;
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

export function parentBy(
  kin: readonly Kinship[],
  k: number,
  forward: boolean,
  scores: PairScores,
  chances: Chances,
  chosen: boolean,
): Extract<Parent, { kind: 'report' }> {
  const kinship = kin[k]!;
  const ahead = sigmoid(scores.forth[k]! - scores.back[k]!);
  return {
    kind: 'report',
    report: forward ? kinship.pair.a : kinship.pair.b,
    kinship,
    forth: forward ? ahead : 1 - ahead,
    chance: forward ? chances.forth[k]! : chances.back[k]!,
    chosen,
  };
}

/** What the scores say of all trees together. */
function chancesOf(n: number, kin: readonly Kinship[], { forth, back }: PairScores): Chances {
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

/** Of the shorter of two reports, the share that makes them kin for certain whatever the tree left open. */
const HALF = 0.5;

/**
 * Trees that are held together by a report half of which stands in a report of the other: one is hung under the other.
 * `siblings` have a lost parent in common.
 */
export function joinHalves(
  comparison: Comparison,
  kinships: readonly Kinship[],
  { scores, chances, tree }: Branching,
  siblings: readonly (readonly number[])[],
): void {
  const { reports } = comparison;
  const families = new UnionFind();
  for (let r = 0; r < reports.length; r++) families.add();
  for (const [first, ...others] of siblings) for (const other of others) families.union(first!, other);
  const sources = new Map<number, number>();
  tree.forEach((parents, child) => {
    for (const parent of parents) {
      if (parent.kind === 'report') families.union(child, parent.report);
      else {
        const first = sources.get(parent.source);
        if (first === undefined) sources.set(parent.source, child);
        else families.union(child, first);
      }
    }
  });
  const order = [...kinships.keys()].filter((k) => kinships[k]!.verbatim >= KIN);
  order.sort((x, y) => kinships[y]!.beyondChance - kinships[x]!.beyondChance || x - y);
  for (const k of order) {
    const kinship = kinships[k]!;
    const { a, b, passages } = kinship.pair;
    if (families.find(a) === families.find(b)) continue;
    const shorter = Math.min(reports[a]!.words.length, reports[b]!.words.length);
    if (passages.reduce((sum, { matter }) => sum + matter, 0) < HALF * shorter) continue;
    const under =
      tree[b]!.length > 0 && tree[a]!.length === 0
        ? false
        : tree[a]!.length > 0 && tree[b]!.length === 0
          ? true
          : scores.forth[k]! >= scores.back[k]!;
    tree[under ? b : a]!.push(parentBy(kinships, k, under, scores, chances, false));
    families.union(a, b);
  }
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
    if (own.size === 0) return;
    for (const { derived, pair } of kinships) {
      if (derived < KIN) continue;
      if (own.has(pair.a)) present.add(`${s} ${pair.b}`);
      if (own.has(pair.b)) present.add(`${s} ${pair.a}`);
    }
  });
  return present;
}

/** Further parents: narration that the first parent (and what stands above it) has not got. */
function addSplices(
  comparison: Comparison,
  kinships: readonly Kinship[],
  scores: PairScores,
  chances: Chances,
  tree: Parent[][],
): void {
  const byChild: Extract<Parent, { kind: 'report' }>[][] = tree.map(() => []);
  kinships.forEach(({ beyondChance, pair: { a, b } }, k) => {
    if (beyondChance < SPLICE) return;
    byChild[b]!.push(parentBy(kinships, k, true, scores, chances, true));
    byChild[a]!.push(parentBy(kinships, k, false, scores, chances, true));
  });
  const above = (report: number, wanted: number): boolean => {
    const seen = new Set<number>();
    const open = [report];
    while (open.length > 0) {
      const at = open.pop()!;
      if (at === wanted) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      for (const parent of tree[at]!) if (parent.kind === 'report') open.push(parent.report);
    }
    return false;
  };
  byChild.forEach((candidates, child) => {
    if (tree[child]!.length === 0 || candidates.length < 2) return;
    const had = new Uint8Array(comparison.reports[child]!.words.length);
    const take = (kinship: Kinship): number => {
      let fresh = 0;
      for (const passage of kinship.pair.passages) {
        const isA = kinship.pair.a === child;
        const begin = isA ? passage.aFrom : passage.bFrom;
        const end = isA ? passage.aTo : passage.bTo;
        let open = 0;
        for (let i = begin; i < end; i++) open += 1 - had[i]!;
        fresh += (passage.beyondChance * open) / (end - begin);
      }
      return fresh;
    };
    const mark = (kinship: Kinship): void => {
      for (const passage of kinship.pair.passages) {
        if (kinship.pair.a === child) had.fill(1, passage.aFrom, passage.aTo);
        else had.fill(1, passage.bFrom, passage.bTo);
      }
    };
    for (const parent of tree[child]!) if (parent.kind === 'report') mark(parent.kinship);
    // Where the tree's parent is a credited source, its text is not seen: nothing can be told to stand outside it.
    if (tree[child]!.some(({ kind }) => kind === 'source')) return;
    candidates.sort((x, y) => y.kinship.beyondChance - x.kinship.beyondChance || x.report - y.report);
    for (const parent of candidates) {
      const { report, kinship, forth } = parent;
      if (tree[child]!.length >= 4 || forth < 0.4 || above(report, child) || above(child, report)) continue;
      if (take(kinship) < SPLICE) continue;
      mark(kinship);
      tree[child]!.push(parent);
    }
  });
}
