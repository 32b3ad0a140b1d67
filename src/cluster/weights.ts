import type { TreeEnsemble } from '../structures/tree-ensemble.ts';
import { asBytes, asFloat32, asUint32, readWeights, writeWeights } from '../structures/weights-file.ts';
import { PLAIN_CROSS } from './cross-language.ts';
import { NO_RATES, type ShippedRates } from './document-frequency.ts';
import { LINK_COUNT, type LinkModel, plainLinkModel, treeLinkModel } from './link-score.ts';
import { FEATURE_COUNT } from './pair-features.ts';
import { type PairModel, plainPairModel, treePairModel } from './pair-score.ts';

const MAGIC = 'STCL';
const VERSION = 1;

export interface ClusterWeights {
  readonly rates: ShippedRates;
  readonly model: PairModel;
  readonly link: LinkModel;
  /** For reports of different languages. */
  readonly cross: Float32Array;
}

/**
 * The document rates and the pair score of a weights file; without one, a plain score and no rates.
 * @throws WeightsError where the bytes are not such a file, or were made for other features.
 */
export function clusterWeights(bytes: Uint8Array | undefined): ClusterWeights {
  if (bytes === undefined) return { rates: NO_RATES, model: plainPairModel, link: plainLinkModel, cross: PLAIN_CROSS };
  const section = readWeights(MAGIC, VERSION, bytes);
  const rates: ShippedRates = { keys: asUint32(section('rate-keys')), levels: section('rate-levels') };
  const shape = asUint32(section('shape'));
  if (shape[2] !== FEATURE_COUNT) {
    throw new RangeError(
      `Expected cluster weights for ${FEATURE_COUNT} features, got ${shape[2]}. Use the weights that came with this release.`,
    );
  }
  if (shape[1] === 0) return { rates, model: plainPairModel, link: plainLinkModel, cross: PLAIN_CROSS };
  const trees = (name: string, depth: number, count: number): TreeEnsemble => ({
    depth,
    trees: count,
    base: asFloat32(section(`${name}-base`))[0]!,
    features: section(`${name}-features`),
    thresholds: asFloat32(section(`${name}-thresholds`)),
    leaves: asFloat32(section(`${name}-leaves`)),
  });
  return {
    rates,
    model: treePairModel(trees('pair', shape[0]!, shape[1]!), asFloat32(section('days'))),
    cross: asFloat32(section('cross')),
    link: shape[4] === 0 ? plainLinkModel : treeLinkModel(trees('link', shape[3]!, shape[4]!)),
  };
}

export interface TrainedWeights {
  readonly rates: ShippedRates;
  readonly ensemble: TreeEnsemble;
  /** The curve over days, one value a knot. */
  readonly days: Float32Array;
  readonly cross: Float32Array;
  /** Of links of groups; none for the mean of pairs alone. */
  readonly link?: TreeEnsemble | undefined;
}

/** The file that `clusterWeights` reads. */
export function writeClusterWeights({ rates, ensemble, days, cross, link }: TrainedWeights): Uint8Array {
  const trees = (name: string, { base, features, thresholds, leaves }: TreeEnsemble): Record<string, Uint8Array> => ({
    [`${name}-base`]: asBytes(Float32Array.of(base)),
    [`${name}-features`]: features,
    [`${name}-thresholds`]: asBytes(thresholds),
    [`${name}-leaves`]: asBytes(leaves),
  });
  return writeWeights(MAGIC, VERSION, {
    'rate-keys': asBytes(rates.keys),
    'rate-levels': rates.levels,
    shape: asBytes(
      Uint32Array.of(ensemble.depth, ensemble.trees, FEATURE_COUNT, link?.depth ?? 0, link?.trees ?? 0, LINK_COUNT),
    ),
    ...trees('pair', ensemble),
    days: asBytes(days),
    cross: asBytes(cross),
    ...(link ? trees('link', link) : {}),
  });
}
