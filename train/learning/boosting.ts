import type { TreeEnsemble } from '../../src/structures/tree-ensemble.ts';

export interface TrainingRows {
  /** rows × width. */
  readonly features: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly depth: number;
  readonly trees: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastHessian: number;
  readonly l2: number;
  /** Per feature: 1 where more can only raise the value, −1 where it can only lower it, 0 for either. */
  readonly direction: Int8Array;
  /** Per feature: false leaves it out (for ablation). */
  readonly use?: (feature: number) => boolean;
  /** Untold values (−1) of a feature with a direction go to the side of this value. */
}

const BINS = 64;

/**
 * Gradient boosting of complete trees under the logistic loss, on 64 quantile bins a feature (Friedman 2001; second-order
 * steps and bins as in Chen and Guestrin 2016), with monotone directions kept by bounds that pass down the tree. No
 * randomness: the same rows give the same trees.
 */
export function boostTrees(rows: TrainingRows, options: BoostingOptions): TreeEnsemble {
  const { width, labels, weights } = rows;
  const n = labels.length;
  const { depth, trees, rate, l2, direction } = options;
  const edges = Array.from({ length: width }, (_, f) => quantileEdges(rows, f));
  const bins = new Uint8Array(n * width);
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < width; f++) bins[i * width + f] = binOf(edges[f]!, rows.features[i * width + f]!);
  }
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i]!;
    if (labels[i] === 1) positive += weights[i]!;
  }
  const base = Math.log(positive / (total - positive));
  const value = new Float64Array(n).fill(base);
  const inner = (1 << depth) - 1;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float32Array(trees * inner);
  const leaves = new Float32Array(trees * (inner + 1));
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const node = new Uint16Array(n);

  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-value[i]!));
      gradient[i] = weights[i]! * (labels[i]! - p);
      hessian[i] = weights[i]! * Math.max(1e-6, p * (1 - p));
      node[i] = 0;
    }
    // Bounds of each node's value, for the directions.
    const low = new Float64Array(2 * inner + 1).fill(Number.NEGATIVE_INFINITY);
    const high = new Float64Array(2 * inner + 1).fill(Number.POSITIVE_INFINITY);
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1;
      const count = 1 << level;
      const g = new Float64Array(count * width * BINS);
      const h = new Float64Array(count * width * BINS);
      for (let i = 0; i < n; i++) {
        const from = (node[i]! - first) * width * BINS;
        for (let f = 0; f < width; f++) {
          const at = from + f * BINS + bins[i * width + f]!;
          g[at]! += gradient[i]!;
          h[at]! += hessian[i]!;
        }
      }
      const splitBin = new Uint8Array(count);
      for (let k = 0; k < count; k++) {
        const at = first + k;
        const clamp = (x: number): number => Math.max(low[at]!, Math.min(high[at]!, x));
        let best = 0;
        let feature = 0;
        let bin = BINS;
        let leftValue = 0;
        let rightValue = 0;
        for (let f = 0; f < width; f++) {
          if (options.use && !options.use(f)) continue;
          const from = (k * width + f) * BINS;
          let gAll = 0;
          let hAll = 0;
          for (let b = 0; b < BINS; b++) {
            gAll += g[from + b]!;
            hAll += h[from + b]!;
          }
          let gl = 0;
          let hl = 0;
          const whole = (gAll * gAll) / (hAll + l2);
          for (let b = 0; b < BINS - 1; b++) {
            gl += g[from + b]!;
            hl += h[from + b]!;
            const gr = gAll - gl;
            const hr = hAll - hl;
            if (hl < options.leastHessian || hr < options.leastHessian) continue;
            const l = clamp(gl / (hl + l2));
            const r = clamp(gr / (hr + l2));
            // The bin of untold values does not take part in the direction.
            const told = b > 0 || edges[f]![0] !== UNTOLD_EDGE;
            if (told && ((direction[f] === 1 && l > r) || (direction[f] === -1 && l < r))) continue;
            const gain = (gl * gl) / (hl + l2) + (gr * gr) / (hr + l2) - whole;
            if (gain > best + 1e-9) {
              best = gain;
              feature = f;
              bin = b;
              leftValue = l;
              rightValue = r;
            }
          }
        }
        const slot = tree * inner + at;
        splitBin[k] = bin;
        features[slot] = feature;
        thresholds[slot] =
          bin >= BINS - 1 ? Number.POSITIVE_INFINITY : (edges[feature]![bin] ?? Number.POSITIVE_INFINITY);
        const left = 2 * at + 1;
        low[left] = low[at]!;
        high[left] = high[at]!;
        low[left + 1] = low[at]!;
        high[left + 1] = high[at]!;
        if (bin < BINS && direction[feature] !== 0 && (bin > 0 || edges[feature]![0] !== UNTOLD_EDGE)) {
          const middle = (leftValue + rightValue) / 2;
          if (direction[feature] === 1) {
            high[left] = Math.min(high[left]!, middle);
            low[left + 1] = Math.max(low[left + 1]!, middle);
          } else {
            low[left] = Math.max(low[left]!, middle);
            high[left + 1] = Math.min(high[left + 1]!, middle);
          }
        }
      }
      for (let i = 0; i < n; i++) {
        const at = node[i]!;
        const slot = tree * inner + at;
        node[i] = 2 * at + (bins[i * width + features[slot]!]! <= splitBin[at - first]! ? 1 : 2);
      }
    }
    const g = new Float64Array(inner + 1);
    const h = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) {
      g[node[i]! - inner]! += gradient[i]!;
      h[node[i]! - inner]! += hessian[i]!;
    }
    for (let leaf = 0; leaf <= inner; leaf++) {
      const at = inner + leaf;
      const step = Math.max(low[at]!, Math.min(high[at]!, g[leaf]! / (h[leaf]! + l2)));
      leaves[tree * (inner + 1) + leaf] = h[leaf]! === 0 ? 0 : rate * step;
    }
    for (let i = 0; i < n; i++) value[i]! += leaves[tree * (inner + 1) + node[i]! - inner]!;
  }
  return { depth, trees, base, features, thresholds, leaves };
}

const UNTOLD_EDGE = -0.5;

/**
 * Ascending edges at the quantiles of the weights, so that a few heavy rows are told apart as well as many light ones: a
 * value is in the first bin whose edge it does not pass. Untold values (−1) have a bin of their own.
 */
function quantileEdges(rows: TrainingRows, f: number): number[] {
  const { features, width, weights } = rows;
  const told: number[] = [];
  let untold = false;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    if (features[i * width + f] === -1) untold = true;
    else {
      told.push(i);
      total += weights[i]!;
    }
  }
  told.sort((a, b) => features[a * width + f]! - features[b * width + f]!);
  const edges: number[] = untold ? [UNTOLD_EDGE] : [];
  const most = BINS - 1 - edges.length;
  let sum = 0;
  let next = 1;
  for (const i of told) {
    sum += weights[i]!;
    if (sum * (most + 1) < next * total) continue;
    while (sum * (most + 1) >= next * total) next++;
    const edge = features[i * width + f]!;
    if (edges.length === 0 || edge > edges[edges.length - 1]!) edges.push(edge);
  }
  return edges.slice(0, BINS - 1);
}

function binOf(edges: readonly number[], x: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
