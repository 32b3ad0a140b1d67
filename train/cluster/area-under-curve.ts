import { createPairScorer } from '../../src/cluster/index.ts';
import type { LabelledPair } from './sets.ts';

/** The share of (same, different) pairs in which the same one scores higher; ties count half. */
export function areaUnderCurve(scores: readonly number[], same: readonly boolean[]): number {
  let won = 0;
  let all = 0;
  scores.forEach((score, i) => {
    if (!same[i]) return;
    scores.forEach((other, j) => {
      if (same[j]) return;
      all++;
      won += score > other ? 1 : score === other ? 0.5 : 0;
    });
  });
  return all === 0 ? 0 : won / all;
}

export function pairScores(weights: Uint8Array, pairs: readonly LabelledPair[]): number[] {
  const scorer = createPairScorer(weights);
  return pairs.map(({ a, b }) => scorer(a, b));
}
