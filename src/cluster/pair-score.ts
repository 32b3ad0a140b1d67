import { evaluateTrees, type TreeEnsemble } from '../structures/tree-ensemble.ts';
import { FEATURE_COUNT, pairFeatures, type Side, UNTOLD } from './pair-features.ts';

/** Log-odds that two articles report one event, from their features. */
export type PairModel = (features: Float32Array) => number;

const feature = (row: Float32Array, at: number, untold: number): number => {
  const value = row[at]!;
  return value === UNTOLD ? untold : value;
};

/** What serves where no weights are given: a few features with weights set by hand. */
export const plainPairModel: PairModel = (row) =>
  -4.6 +
  9 * feature(row, 0, 0) +
  3 * feature(row, 4, 0.2) +
  2 * feature(row, 5, 0.15) +
  1.5 * feature(row, 3, 0.3) +
  4 * feature(row, 11, 0.05) -
  0.5 * Math.max(0, feature(row, 18, 0.7) - 0.7) -
  0.8 * feature(row, 20, 0);

export const treePairModel =
  (ensemble: TreeEnsemble): PairModel =>
  (row) =>
    evaluateTrees(ensemble, row);

/** Scores pairs; the scratch row is used again. */
export class PairScorer {
  readonly #model: PairModel;
  readonly row: Float32Array = new Float32Array(FEATURE_COUNT);

  constructor(model: PairModel) {
    this.#model = model;
  }

  score(a: Side, b: Side): number {
    pairFeatures(a, b, this.row);
    return this.#model(this.row);
  }
}
