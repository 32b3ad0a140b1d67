import { maximumArborescence } from '../structures/arborescence.ts';
import { UnionFind } from '../structures/union-find.ts';
import { commonWords, KIN, type Kinship, kinFrom } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { SharedPassage } from './passages.ts';
import { isBy, type Source } from './sources.ts';

/** A parent in the tree: another report, a credited source, or nothing. */
export type Parent =
  | { readonly kind: 'report'; readonly report: number; readonly kinship: Kinship; readonly forth: number }
  | { readonly kind: 'source'; readonly source: number; readonly credit: number };

/** For each report its parents: the one of the tree first, then further ones from which it took passages of their own. */
export type Tree = readonly (readonly Parent[])[];

/** What a word less in common than with the best parent weighs beside a logit of direction, and how much at most. */
const PER_WORD = 0.02;
const MOST_LESS = 2;
/** What an alteration more than with the closest parent weighs. */
const PER_ALTERATION = 0.2;
/** Alterations are counted where so much of the child stands in the parent to the letter: else they are no slips. */
const COPIED = 0.7;
/** What it costs to go against the direction at all. */
const AGAINST = 1;
/** A logit of direction against a parent from which it is no likely one. */
const LIKELY = 0.5;
/** How far a parent is wanted where there is kinship: logit against standing alone. */
const WANTED = 1.5;
/** Words of narration beyond chance that a further parent must give, where no other parent has them. */
const SPLICE = 8;
const CREDITED: Readonly<Record<string, number>> = { reprint: 3, agency: 2, outlet: 1.5 };
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function treeOf(
  comparison: Comparison,
  kinships: readonly Kinship[],
  /** Logit that the pair's `a` is the parent of its `b`, per kinship. */
  directions: Float64Array,
  sources: readonly Source[],
): Tree {
  const n = comparison.reports.length;
  const kin = kinFrom(comparison);
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const origin: { kinship?: number; source?: number; credit?: number; forth: number }[] = [];
  const add = (parent: number, child: number, w: number, what: (typeof origin)[number]): void => {
    from.push(parent);
    to.push(child);
    weight.push(w);
    origin.push(what);
  };
  for (let node = 1; node <= n + sources.length; node++) add(0, node, 0, { forth: 0 });
  const common = kinships.map((kinship) => (kinship.derived < kin ? 0 : commonWords(comparison, kinship)));
  // How often the two differ within what they share: a child has its parent's readings, and its own alterations besides.
  const altered = kinships.map(({ pair }, k) => alterations(pair.passages) / (common[k]! + 1));
  // The best that any likely parent of each gives; its own children are none.
  const most = new Float64Array(n);
  const least = new Float64Array(n).fill(1);
  const likely = (visit: (child: number, k: number) => void): void =>
    kinships.forEach(({ pair: { a, b } }, k) => {
      if (common[k] === 0) return;
      if (directions[k]! > -LIKELY) visit(b, k);
      if (directions[k]! < LIKELY) visit(a, k);
    });
  likely((child, k) => {
    most[child] = Math.max(most[child]!, common[k]!);
  });
  likely((child, k) => {
    if (common[k]! >= 0.5 * most[child]!) least[child] = Math.min(least[child]!, altered[k]!);
  });
  // A parent must be likelier than none; of several, the one that has most in common, unless the direction is against it.
  const weigh = (child: number, k: number, direction: number): number =>
    Math.log(sigmoid(direction)) +
    (direction < 0 ? WANTED - AGAINST : WANTED) -
    Math.min(MOST_LESS, PER_WORD * Math.max(0, most[child]! - common[k]!)) -
    (common[k]! < COPIED * comparison.reports[child]!.words.length
      ? 0
      : Math.min(MOST_LESS, PER_ALTERATION * Math.max(0, altered[k]! - least[child]!) * common[k]!));
  kinships.forEach((kinship, k) => {
    if (kinship.derived < kin) return;
    const { a, b } = kinship.pair;
    const direction = directions[k]!;
    add(a + 1, b + 1, weigh(b, k, direction), { kinship: k, forth: sigmoid(direction) });
    add(b + 1, a + 1, weigh(a, k, -direction), { kinship: k, forth: sigmoid(-direction) });
  });
  const present = ownReports(comparison, kinships, sources);
  sources.forEach((source, s) => {
    source.credits.forEach(({ report, credit }, c) => {
      const logit = CREDITED[credit.kind];
      if (logit === undefined || present.has(`${s} ${report}`)) return;
      add(n + 1 + s, report + 1, WANTED + logit, { source: s, credit: c, forth: 1 });
    });
  });
  const chosen = maximumArborescence(n + sources.length + 1, 0, { from, to, weight });
  const tree: Parent[][] = comparison.reports.map(() => []);
  for (let report = 0; report < n; report++) {
    const what = origin[chosen[report + 1]!];
    if (what?.kinship !== undefined) {
      const kinship = kinships[what.kinship]!;
      const { a, b } = kinship.pair;
      tree[report]!.push({ kind: 'report', report: a === report ? b : a, kinship, forth: what.forth });
    } else if (what?.source !== undefined) {
      tree[report]!.push({ kind: 'source', source: what.source, credit: what.credit! });
    }
  }
  addSplices(comparison, kinships, directions, tree);
  attachLoners(kinships, directions, kin, tree);
  joinHalves(comparison, kinships, directions, tree);
  return tree;
}

/** Places within passages where the two differ. */
function alterations(passages: readonly SharedPassage[]): number {
  let count = 0;
  for (const { runs } of passages) {
    for (let r = 3; r < runs.length; r += 3) {
      const gapA = runs[r]! - runs[r - 3]! - runs[r - 1]!;
      const gapB = runs[r + 1]! - runs[r - 2]! - runs[r - 1]!;
      if (gapA > 0 && gapB > 0) count++;
    }
  }
  return count;
}

/**
 * A report that has kin but neither parent nor child (its kin found a likelier parent, and the direction spoke against it)
 * hangs under its nearest kin: that they are kin is surer than the direction.
 */
function attachLoners(kinships: readonly Kinship[], directions: Float64Array, least: number, tree: Parent[][]): void {
  const joined = new Set<number>();
  tree.forEach((parents, child) => {
    for (const parent of parents) {
      joined.add(child);
      if (parent.kind === 'report') joined.add(parent.report);
    }
  });
  const best = new Map<number, { kinship: Kinship; parent: number; forth: number }>();
  kinships.forEach((kinship, k) => {
    if (kinship.derived < least) return;
    const { a, b } = kinship.pair;
    for (const [child, parent, direction] of [
      [b, a, directions[k]!],
      [a, b, -directions[k]!],
    ] as const) {
      if (joined.has(child)) continue;
      const known = best.get(child)?.kinship;
      if (known === undefined || kinship.derived > known.derived)
        best.set(child, { kinship, parent, forth: sigmoid(direction) });
    }
  });
  for (const [child, { kinship, parent, forth }] of best) {
    // Of two loners the likelier child hangs under the other.
    if (best.get(parent)?.parent === child && (forth < 0.5 || (forth === 0.5 && child < parent))) continue;
    if (tree[child]!.length > 0 || tree[parent]!.some((each) => each.kind === 'report' && each.report === child))
      continue;
    // The credit may name the loner's house, or a house of one group with it: that does not make the loner a child.
    const credited = tree[parent]!.length > 0 && tree[parent]!.every(({ kind }) => kind === 'source');
    if (credited && forth < TURNED) tree[parent]!.push({ kind: 'report', report: child, kinship, forth: 1 - forth });
    else tree[child]!.push({ kind: 'report', report: parent, kinship, forth });
  }
}

/** Below this chance an edge is turned round, where only credited sources stand above its parent. */
const TURNED = 0.1;
/** Of the shorter of two reports, the share that makes them kin for certain whatever the tree left open. */
const HALF = 0.5;

/** Trees that are held together by a report half of which stands in a report of the other: one is hung under the other. */
function joinHalves(
  comparison: Comparison,
  kinships: readonly Kinship[],
  directions: Float64Array,
  tree: Parent[][],
): void {
  const { reports } = comparison;
  const families = new UnionFind();
  for (let r = 0; r < reports.length; r++) families.add();
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
    const forth = sigmoid(directions[k]!);
    const under =
      tree[b]!.length > 0 && tree[a]!.length === 0
        ? false
        : tree[a]!.length > 0 && tree[b]!.length === 0
          ? true
          : forth >= 0.5;
    const [child, parent] = under ? [b, a] : [a, b];
    tree[child]!.push({ kind: 'report', report: parent, kinship, forth: under ? forth : 1 - forth });
    families.union(a, b);
  }
}

/** Credits whose source's own report is among the kin: `source report`. Then that report is the parent, nothing unseen. */
function ownReports(
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
  directions: Float64Array,
  tree: Parent[][],
): void {
  const byChild: { kinship: Kinship; parent: number; forth: number }[][] = tree.map(() => []);
  kinships.forEach((kinship, k) => {
    if (kinship.derived < KIN || kinship.beyondChance < SPLICE) return;
    const { a, b } = kinship.pair;
    const forth = sigmoid(directions[k]!);
    byChild[b]!.push({ kinship, parent: a, forth });
    byChild[a]!.push({ kinship, parent: b, forth: 1 - forth });
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
    candidates.sort((x, y) => y.kinship.beyondChance - x.kinship.beyondChance || x.parent - y.parent);
    for (const { kinship, parent, forth } of candidates) {
      if (tree[child]!.length >= 4 || forth < 0.4 || above(parent, child) || above(child, parent)) continue;
      if (take(kinship) < SPLICE) continue;
      mark(kinship);
      tree[child]!.push({ kind: 'report', report: parent, kinship, forth });
    }
  });
}
