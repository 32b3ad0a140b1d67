import type { TreeEnsemble } from '../structures/tree-ensemble.ts';
import { asBytes, asFloat32, asUint32, readWeights, writeWeights } from '../structures/weights-file.ts';
import { NO_RATES, type ShippedRates } from './document-frequency.ts';
import { PLAIN_LINK } from './link-score.ts';
import { FEATURE_COUNT } from './pair-features.ts';
import { type PairModel, plainPairModel, treePairModel } from './pair-score.ts';

const MAGIC = 'STCL';
const VERSION = 1;

export interface ClusterWeights {
  readonly rates: ShippedRates;
  readonly model: PairModel;
  readonly link: Float64Array;
}

/**
 * The document rates and the pair score of a weights file; without one, a plain score and no rates.
 * @throws WeightsError where the bytes are not such a file, or were made for other features.
 */
export function clusterWeights(bytes: Uint8Array | undefined): ClusterWeights {
  if (bytes === undefined) return { rates: NO_RATES, model: plainPairModel, link: PLAIN_LINK };
  const section = readWeights(MAGIC, VERSION, bytes);
  const rates: ShippedRates = { keys: asUint32(section('rate-keys')), levels: section('rate-levels') };
  const shape = asUint32(section('shape'));
  if (shape[2] !== FEATURE_COUNT) {
    throw new RangeError(
      `Expected cluster weights for ${FEATURE_COUNT} features, got ${shape[2]}. Use the weights that came with this release.`,
    );
  }
  if (shape[1] === 0) return { rates, model: plainPairModel, link: PLAIN_LINK };
  const ensemble: TreeEnsemble = {
    depth: shape[0]!,
    trees: shape[1]!,
    base: asFloat32(section('base'))[0]!,
    features: section('features'),
    thresholds: asFloat32(section('thresholds')),
    leaves: asFloat32(section('leaves')),
  };
  return {
    rates,
    model: treePairModel(ensemble, asFloat32(section('days'))),
    link: Float64Array.from(asFloat32(section('link'))),
  };
}

export interface TrainedWeights {
  readonly rates: ShippedRates;
  readonly ensemble: TreeEnsemble;
  /** The curve over days, one value a knot. */
  readonly days: Float32Array;
  readonly link: Float64Array;
}

/** The file that `clusterWeights` reads. */
export function writeClusterWeights({ rates, ensemble, days, link }: TrainedWeights): Uint8Array {
  return writeWeights(MAGIC, VERSION, {
    'rate-keys': asBytes(rates.keys),
    'rate-levels': rates.levels,
    shape: asBytes(Uint32Array.of(ensemble.depth, ensemble.trees, FEATURE_COUNT)),
    base: asBytes(Float32Array.of(ensemble.base)),
    features: ensemble.features,
    thresholds: asBytes(ensemble.thresholds),
    leaves: asBytes(ensemble.leaves),
    days: asBytes(days),
    link: asBytes(Float32Array.from(link)),
  });
}
