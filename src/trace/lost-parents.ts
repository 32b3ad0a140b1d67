import type { Evidence } from '../model/lineage.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Tree } from './tree.ts';

/** A parent that nobody credits and that is not among the reports. */
export interface LostParent {
  readonly children: readonly number[];
  readonly confidence: number;
  /** The reason, for a report that has one of its own. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/** Neither has what the other has: each keeps more than so much of the shared text, and less than so much of the other. */
const PARTLY = { least: 0.4, most: 0.82 };
/** Weight of signs of machine rewriting from which a report without a parent has a lost one. */
const SIGNS = 2;

/**
 * Lost parents. Two reports share the greater part of their narration though neither has all of it: both come from a
 * third. A report bears signs of machine rewriting, and no other report is what it rewrites.
 */
export function lostParents(comparison: Comparison, tree: Tree, signs: readonly (readonly Evidence[])[]): LostParent[] {
  const lost: LostParent[] = [];
  const groups = new Map<number, Set<number>>();
  tree.forEach((parents, child) => {
    const parent = parents[0];
    if (parents.length !== 1 || parent?.kind !== 'report' || !isSibling(parent.kinship)) return;
    const group = groups.get(child) ?? groups.get(parent.report) ?? new Set<number>();
    group.add(child).add(parent.report);
    for (const member of group) groups.set(member, group);
  });
  for (const group of new Set(groups.values())) {
    // Only where the elder of them has no parent itself: otherwise that parent is what they share.
    if (![...group].some((member) => tree[member]!.length === 0)) continue;
    lost.push({ children: [...group].sort((x, y) => x - y), confidence: 0.65, evidence: new Map() });
  }
  comparison.reports.forEach((_, report) => {
    if (tree[report]!.length > 0 || groups.has(report) || weightOf(signs[report]!) < SIGNS) return;
    const confidence = Math.min(0.9, 0.5 + 0.1 * weightOf(signs[report]!));
    lost.push({ children: [report], confidence, evidence: new Map([[report, signs[report]!]]) });
  });
  return lost;
}

/** A number twice over is machine-made for certain; the others may have other grounds. */
const weightOf = (signs: readonly Evidence[]): number =>
  signs.reduce((sum, { note }) => sum + (note.startsWith('a quotation') || note.startsWith('an office') ? 1 : 2), 0);

function isSibling({ aCovered, bCovered, verbatim }: Kinship): boolean {
  const { least, most } = PARTLY;
  return verbatim > 0.9 && Math.min(aCovered, bCovered) >= least && Math.max(aCovered, bCovered) <= most;
}
