import { UnionFind } from '../structures/union-find.ts';
import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { parentBy } from './parents.ts';
import type { Branching } from './tree.ts';

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
