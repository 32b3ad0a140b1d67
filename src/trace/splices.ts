import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { type Parent, parentBy } from './parents.ts';
import type { Chances, PairScores } from './tree-chances.ts';

/** Words of narration beyond chance that a further parent must give, where no other parent has them. */
const SPLICE = 8;

/** Further parents: narration that the first parent (and what stands above it) has not got. */
export function addSplices(
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
