import type { Evidence } from '../model/lineage.ts';
import { bridgesOf } from './kin-joins.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Branching } from './tree.ts';

/** A parent that nobody credits and that is not among the reports. */
export interface LostParent {
  readonly children: readonly number[];
  readonly confidence: number;
  /** The reason, for a report that has one of its own. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/** Siblings must be kin for certain: two reports of one event that happen to tell it alike have no parent. */
const SURE = 0.85;
/** … and either as the other's parent unlikely: a logit against having none. */
const UNLIKELY = -2;
/** Weight of signs of machine rewriting from which a report without a parent has a lost one. */
const SIGNS = 3;

/**
 * Lost parents. Reports that are kin, though none of them is the other's parent (neither has all that the other has, or
 * each altered what the other kept), come from one that is not among the reports. A report bears signs of machine
 * rewriting, and no other report is what it rewrites.
 */
export function lostParents(
  comparison: Comparison,
  kin: readonly Kinship[],
  { tree, scores, chances: { none } }: Branching,
  signs: readonly (readonly Evidence[])[],
): LostParent[] {
  const lost: LostParent[] = [];
  const bridges = bridgesOf(comparison, kin);
  const groups = new Map<number, Set<number>>();
  for (const [k, kinship] of kin.entries()) {
    const { a, b } = kinship.pair;
    if (
      kinship.derived < SURE ||
      Math.max(scores.forth[k]!, scores.back[k]!) > UNLIKELY ||
      tree[a]!.length > 0 ||
      tree[b]!.length > 0 ||
      bridges.has(kinship)
    )
      continue;
    const group = groups.get(a) ?? new Set<number>();
    for (const member of groups.get(b) ?? []) group.add(member);
    group.add(a).add(b);
    for (const member of group) groups.set(member, group);
  }
  for (const group of new Set(groups.values())) {
    const children = [...group].sort((x, y) => x - y);
    // One of them may be the original after all: the least likely to be without a parent tells how sure the node is.
    const sure = Math.min(...children.map((child) => none[child]!));
    lost.push({ children, confidence: sure, evidence: new Map() });
  }
  comparison.reports.forEach((_, report) => {
    if (tree[report]!.length > 0 || groups.has(report) || !isReworded(signs[report]!)) return;
    const confidence = Math.min(0.9, 0.5 + 0.1 * weightOf(signs[report]!));
    lost.push({ children: [report], confidence, evidence: new Map([[report, signs[report]!]]) });
  });
  return lost;
}

const count = (signs: readonly Evidence[], start: string): number =>
  signs.filter(({ note }) => note.startsWith(start)).length;

/** A garbled amount may be a slip of the page: only words in other words beside it show that a text was rewritten. */
const isReworded = (signs: readonly Evidence[]): boolean =>
  weightOf(signs) >= SIGNS && count(signs, 'a quotation') + count(signs, 'an office') > 0;

/** A garbled amount weighs more; reworded quotations and offices may have other grounds. */
function weightOf(signs: readonly Evidence[]): number {
  const quotations = count(signs, 'a quotation');
  const offices = count(signs, 'an office');
  return 2 * (signs.length - quotations - offices) + Math.min(2, quotations) + Math.min(2, offices);
}
