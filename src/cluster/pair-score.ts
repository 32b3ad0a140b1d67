import { evaluateTrees, type TreeEnsemble } from '../structures/tree-ensemble.ts';
import { CROSS_COUNT, crossScore } from './cross-language.ts';
import { FEATURE_COUNT, FEATURES, pairFeatures, type Side, UNTOLD } from './pair-features.ts';

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
  0.5 * Math.max(0, feature(row, 16, 0.7) - 0.7) -
  0.8 * feature(row, 18, 0);

/** Where the curve over the days between two reports has its knots, in ln(1 + days). */
export const DAY_KNOTS = Float32Array.of(0, 0.41, 0.69, 1.1, 1.39, 1.79, 2.2, 2.71);

/** The curve's value, linear between its knots; nothing where a date is not told. */
export function dayTerm(curve: Float32Array, days: number): number {
  if (days === UNTOLD) return 0;
  let k = 1;
  while (k < DAY_KNOTS.length - 1 && days > DAY_KNOTS[k]!) k++;
  const low = DAY_KNOTS[k - 1]!;
  const share = Math.min(1, (days - low) / (DAY_KNOTS[k]! - low));
  return curve[k - 1]! + (curve[k]! - curve[k - 1]!) * share;
}

const COSINE = FEATURES.indexOf('cosine');
const PAIRS = FEATURES.indexOf('word-pair-cosine');
const NUMBERS = FEATURES.indexOf('number-cosine');
export const DAYS: number = FEATURES.indexOf('days-apart');

/**
 * Trees over what the texts share, and a curve over the days between them: apart, so that the trees cannot tell dated
 * piles from undated ones.
 */
export const treePairModel =
  (ensemble: TreeEnsemble, curve: Float32Array): PairModel =>
  (row) =>
    evaluateTrees(ensemble, row) + dayTerm(curve, row[DAYS]!);

/** Scores pairs; the scratch row is used again. */
export class PairScorer {
  readonly #model: PairModel;
  readonly #cross: Float32Array;
  readonly #crossRow = new Float32Array(CROSS_COUNT);
  #sameLanguage = true;
  readonly row: Float32Array = new Float32Array(FEATURE_COUNT);

  /** `cross`: the weights for reports of different languages. */
  constructor(model: PairModel, cross: Float32Array) {
    this.#model = model;
    this.#cross = cross;
  }

  score(a: Side, b: Side): number {
    this.#sameLanguage = a.language === b.language;
    if (!this.#sameLanguage) return crossScore(this.#cross, a, b, this.#crossRow);
    pairFeatures(a, b, this.row);
    return this.#model(this.row);
  }

  /** Whether the pair scored last is one text with small changes: the same words, word pairs and numbers. */
  get isCopy(): boolean {
    if (!this.#sameLanguage) return false;
    const [cosine, pairs, numbers] = [this.row[COSINE]!, this.row[PAIRS]!, this.row[NUMBERS]!];
    return cosine > 0.93 && pairs > 0.8 && (numbers === UNTOLD || numbers > 0.9);
  }
}
