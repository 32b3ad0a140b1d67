import type { Link } from '../structures/average-link.ts';
import { evaluateTrees, type TreeEnsemble } from '../structures/tree-ensemble.ts';

/** What the merging of two groups is judged by. */
export const LINK_FEATURES = [
  'mean',
  'most',
  'least',
  'small-size',
  'large-size',
  'within',
  'contrast',
  'centroid-cosine',
  'centroid-local',
  'centroid-named',
  'cohesion-all',
  'cohesion-local',
  'cohesion-named',
  'days-between',
  'rival',
  'margin',
  'crowd',
] as const;
export const LINK_COUNT: number = LINK_FEATURES.length;
const UNTOLD = -9;
const LEAST_RIVAL = -6;
/** Sizes beyond this say no more: a great story must not draw everything in. */
const MOST_SIZE = 12;

/** What is known between the groups of a neighbourhood: n × n dot products, squares of members, days. */
export interface LinkEvidence {
  readonly n: number;
  readonly sums: readonly Float64Array[];
  readonly tallies: readonly Float64Array[];
}

/** Log-odds that two groups are one story. */
export type LinkModel = (features: Float32Array) => number;

/** The mean alone: what serves without trained weights. */
export const plainLinkModel: LinkModel = (row) => row[0]!;

export const treeLinkModel =
  (trees: TreeEnsemble): LinkModel =>
  (row) =>
    evaluateTrees(trees, row);

const KINDS = 3;

/** Writes the features of a link. */
export function linkFeatures(
  link: Link,
  a: number,
  b: number,
  { n, sums, tallies }: LinkEvidence,
  out: Float32Array,
): void {
  out[0] = link.mean;
  out[1] = link.most;
  out[2] = link.least;
  out[3] = Math.log(Math.min(link.small, MOST_SIZE));
  out[4] = Math.log(Math.min(link.large, MOST_SIZE));
  const single = Number.isNaN(link.within);
  out[5] = single ? UNTOLD : link.within;
  out[6] = single ? UNTOLD : link.within - link.mean;
  const counts = tallies[KINDS]!;
  const ca = counts[a]!;
  const cb = counts[b]!;
  for (let k = 0; k < KINDS; k++) {
    const dots = sums[k]!;
    const own = tallies[k]!;
    const across = dots[a * n + b]!;
    const selfA = dots[a * n + a]!;
    const selfB = dots[b * n + b]!;
    out[7 + k] = selfA > 0 && selfB > 0 ? across / Math.sqrt(selfA * selfB) : -1;
    // How alike the members are across, against how alike they are within the looser group.
    const cohA = ca > 1 && own[a]! > 0 ? (selfA - own[a]!) / ((ca - 1) * own[a]!) : Number.NaN;
    const cohB = cb > 1 && own[b]! > 0 ? (selfB - own[b]!) / ((cb - 1) * own[b]!) : Number.NaN;
    const coh = Number.isNaN(cohA) ? cohB : Number.isNaN(cohB) ? cohA : Math.min(cohA, cohB);
    const mean = own[a]! > 0 && own[b]! > 0 ? across / Math.sqrt(own[a]! * ca * own[b]! * cb) : 0;
    out[10 + k] = Number.isNaN(coh) ? -1 : Math.min(4, mean / Math.max(0.005, coh));
  }
  const da = tallies[KINDS + 2]!;
  const ds = tallies[KINDS + 1]!;
  out[13] = da[a]! > 0 && da[b]! > 0 ? Math.log1p(Math.abs(ds[a]! / da[a]! - ds[b]! / da[b]!)) : -1;
  // The nearest other group of either.
  const rival = Math.max(LEAST_RIVAL, link.rival);
  out[14] = rival;
  out[15] = link.mean - rival;
  // Where many others are nearly as like, likeness says less.
  const crowd = tallies[KINDS + 3]!;
  out[16] = Math.min(crowd[a]! / ca, crowd[b]! / cb);
}
