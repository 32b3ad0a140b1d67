import { applyFirmRules } from './firm-rules.ts';
import type { Parentage } from './parentage.ts';
import type { PairScores } from './tree-chances.ts';

/** Weights of the signs, in their order. */
export interface ParentWeights {
  readonly signs: readonly number[];
  readonly root: readonly number[];
}

const dot = (weights: readonly number[], row: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!;
  return sum;
};

/** Scores of each pair of kin, `a` as the parent and `b` as the parent, against the child having none: logits. */
export function parentScores(
  { candidates, roots, kin, firm, translations }: Parentage,
  weights: ParentWeights,
): PairScores {
  const count = candidates.reduce((sum, own) => sum + own.length, 0) / 2;
  const scores = { forth: new Float64Array(count), back: new Float64Array(count) };
  candidates.forEach((own, child) => {
    const none = dot(weights.root, roots[child]!);
    for (const { kinship, parent, signs } of own)
      (parent < child ? scores.forth : scores.back)[kinship] = dot(weights.signs, signs) - none;
  });
  for (const [k, [forth, back]] of translations) {
    scores.forth[k] = forth;
    scores.back[k] = back;
  }
  applyFirmRules(kin, scores, firm);
  return scores;
}
