import type { Kinship } from './kinship.ts';
import type { Chances, PairScores } from './tree-chances.ts';

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

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The one of a pair of kin as the parent of the other. */
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
