import { DAY_KNOTS, DAYS, dayTerm } from '../../src/cluster/pair-score.ts';
import { evaluateTrees, type TreeEnsemble } from '../../src/structures/tree-ensemble.ts';
import type { TrainingRows } from '../learning/boosting.ts';

const ROUNDS = 300;
const RATE = 1;
const L2 = 0.02;
/** The same day speaks for one story, but no louder than this: busy days have many. */
const MOST = 1.5;

/**
 * By what a story is here, a report of a week later is its sequel, not its part; few labelled pairs are that far apart, so
 * this is set and not learnt.
 */
const SEQUEL = [9, 9, 9, 9, 9, -1.6, -2.6, -3.5];

/** The curve over the days between two reports, fitted on dated pairs beside the trees' value; it never rises. */
export function fitDayCurve(rows: TrainingRows, trees: TreeEnsemble): Float32Array {
  const { features, width, labels, weights } = rows;
  const dated: number[] = [];
  for (let i = 0; i < labels.length; i++) if (features[i * width + DAYS]! !== -1) dated.push(i);
  const value = dated.map((i) => evaluateTrees(trees, features.subarray(i * width, (i + 1) * width)));
  const curve = new Float32Array(DAY_KNOTS.length);
  const total = dated.reduce((sum, i) => sum + weights[i]!, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(curve.length);
    const hessian = new Float64Array(curve.length).fill(1e-9);
    dated.forEach((i, at) => {
      const days = features[i * width + DAYS]!;
      const p = 1 / (1 + Math.exp(-(value[at]! + dayTerm(curve, days))));
      let k = 1;
      while (k < curve.length - 1 && days > DAY_KNOTS[k]!) k++;
      const share = Math.min(1, (days - DAY_KNOTS[k - 1]!) / (DAY_KNOTS[k]! - DAY_KNOTS[k - 1]!));
      const w = weights[i]! / total;
      gradient[k - 1]! += w * (labels[i]! - p) * (1 - share);
      gradient[k]! += w * (labels[i]! - p) * share;
      hessian[k - 1]! += w * p * (1 - p) * (1 - share);
      hessian[k]! += w * p * (1 - p) * share;
    });
    for (let k = 0; k < curve.length; k++) {
      const step = (gradient[k]! - L2 * 0.05 * curve[k]!) / (hessian[k]! + L2);
      curve[k] = Math.max(-4, Math.min(MOST, curve[k]! + RATE * step * 0.5));
    }
    for (let k = 1; k < curve.length; k++) curve[k] = Math.min(curve[k]!, curve[k - 1]!);
  }
  return curve.map((value, k) => Math.min(value, SEQUEL[k]!));
}
