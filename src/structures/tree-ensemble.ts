/**
 * A sum of complete binary trees of one depth over numeric features: what gradient boosting gives. Node k of a tree has
 * the children 2k + 1 (feature ≤ threshold) and 2k + 2; leaves are numbered from left to right.
 */
export interface TreeEnsemble {
  readonly depth: number;
  readonly trees: number;
  readonly base: number;
  /** trees × (2^depth − 1) feature numbers. */
  readonly features: Uint8Array;
  /** trees × (2^depth − 1). */
  readonly thresholds: Float32Array;
  /** trees × 2^depth. */
  readonly leaves: Float32Array;
}

/** The ensemble's value for one row of features. */
export function evaluateTrees(ensemble: TreeEnsemble, row: Float32Array): number {
  const { depth, trees, features, thresholds, leaves } = ensemble;
  const inner = (1 << depth) - 1;
  let sum = ensemble.base;
  for (let tree = 0; tree < trees; tree++) {
    const from = tree * inner;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = from + node;
      node = 2 * node + (row[features[at]!]! <= thresholds[at]! ? 1 : 2);
    }
    sum += leaves[tree * (inner + 1) + node - inner]!;
  }
  return sum;
}
