import { UnionFind } from '../structures/union-find.ts';
import { bridgesOf } from './kin-joins.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { parentBy } from './parents.ts';
import type { Branching } from './tree.ts';

/** Kinship from which two reports are joined though the tree has neither as the other's parent. */
const JOINED = 0.65;
/** The same for two that have children of their own. */
const ROOTS = 0.85;
/** What has less than this share of the shorter report in common with another may be a sidebar of both pages. */
const SIDEBAR = 0.12;

/**
 * A report that has kin but neither parent nor child nor sibling is joined with its nearest kin all the same, the likelier of
 * the two ways: that they are kin is surer than the direction. A report that credits a source stays under that alone.
 */
export function attachLoners(
  comparison: Comparison,
  kin: readonly Kinship[],
  { scores, chances, tree }: Branching,
  siblings: readonly (readonly number[])[],
): void {
  const { reports } = comparison;
  const joined = new Uint8Array(reports.length);
  tree.forEach((parents, child) => {
    for (const parent of parents) {
      joined[child] = 1;
      if (parent.kind === 'report') joined[parent.report] = 1;
    }
  });
  for (const report of siblings.flat()) joined[report] = 1;
  const bridges = bridgesOf(comparison, kin);
  const families = new UnionFind();
  for (let r = 0; r < reports.length; r++) families.add();
  tree.forEach((parents, child) => {
    for (const parent of parents) if (parent.kind === 'report') families.union(child, parent.report);
  });
  for (const [first, ...others] of siblings) for (const other of others) families.union(first!, other);
  const order = [...kin.keys()].filter((k) => kin[k]!.derived >= JOINED && isOfWeight(comparison, kin[k]!));
  order.sort((x, y) => kin[y]!.derived - kin[x]!.derived || x - y);
  for (const k of order) {
    const { a, b } = kin[k]!.pair;
    const roots =
      tree[a]!.length === 0 && tree[b]!.length === 0 && families.find(a) !== families.find(b) && !bridges.has(kin[k]!);
    if (joined[a] === 1 && joined[b] === 1 && !(roots && kin[k]!.derived >= ROOTS)) continue;
    const forward = scores.forth[k]! >= scores.back[k]!;
    const free = (child: number): boolean => joined[child] === 0 || (tree[child]!.length === 0 && !isSibling(child));
    const credited = (child: number): boolean =>
      tree[child]!.length > 0 && tree[child]!.every(({ kind }) => kind === 'source');
    // The likelier way, unless that child has a parent already; what credits another for the whole is nobody's parent here.
    const ahead = free(forward ? b : a) || credited(forward ? b : a) ? forward : !forward;
    tree[ahead ? b : a]!.push(parentBy(kin, k, ahead, scores, chances, false));
    families.union(a, b);
    joined[a] = 1;
    joined[b] = 1;
  }
  function isSibling(report: number): boolean {
    return siblings.some((group) => group.includes(report));
  }
}

/** Told again in other words, or so much of the shorter one in common that it is no sidebar. */
function isOfWeight({ reports }: Comparison, { pair, paraphrase, translation }: Kinship): boolean {
  const same = pair.passages.reduce((sum, { matter }) => sum + matter, 0);
  return (
    paraphrase >= JOINED ||
    translation >= JOINED ||
    same >= SIDEBAR * Math.min(reports[pair.a]!.words.length, reports[pair.b]!.words.length)
  );
}
