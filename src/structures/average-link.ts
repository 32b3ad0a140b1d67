import { cleared } from './growing-array.ts';
import { NearestTwo } from './nearest-two.ts';

/** A pair score that keeps two groups apart for ever. */
export const FORBIDDEN = -1e9;

/** What is known of two groups that might be merged. */
export interface Link {
  /** Mean, greatest and least score of the pairs across. */
  mean: number;
  most: number;
  least: number;
  /** How many things each group stands for; `small` ≤ `large`. */
  small: number;
  large: number;
  /** Mean score of the pairs within the group of more than one that has the lower one; NaN where both are single. */
  within: number;
  /** Mean score of the nearest third group of either; −∞ where there is none. */
  rival: number;
}

const nearest = new NearestTwo();
/** Of one call; used again by the next. */
const scratch: Float64Array[] = Array.from({ length: 5 }, () => new Float64Array(0));

/**
 * Agglomerative grouping on a matrix of pair scores (higher is nearer): the two groups with the best link are merged
 * until no link reaches 0. Means across are kept by the recurrence of Lance and Williams (1967); `link` may correct
 * them by what else is known of the two groups. `scores` is an n × n matrix by rows and is overwritten. `weights` are
 * how many things an item stands for, `within` the mean score inside an item that stands for several. `sums` are n × n
 * matrices and `tallies` vectors that are added up as groups merge (dot products of vectors and their squares, counts): at
 * the indices of two groups `link` finds what holds between them. Both are overwritten. Arrays may be longer than needed.
 * Returns for each item the least index of its group. Time O(n³), for neighbourhoods of some dozens. `link` must not call
 * this function.
 */
export function averageLink(
  scores: Float64Array,
  n: number,
  weights: Float64Array,
  within: Float64Array,
  link: (link: Link, a: number, b: number, group: Int32Array) => number,
  sums: readonly Float64Array[] = [],
  tallies: readonly Float64Array[] = [],
): Int32Array {
  const group = new Int32Array(n);
  const alive: number[] = [];
  for (let i = 0; i < n; i++) {
    group[i] = i;
    alive.push(i);
  }
  const most = cleared(scratch, 0, n * n);
  const least = cleared(scratch, 1, n * n);
  const value = cleared(scratch, 2, n * n);
  const size = cleared(scratch, 3, n);
  const inside = cleared(scratch, 4, n);
  for (let at = 0; at < n * n; at++) {
    most[at] = scores[at]!;
    least[at] = scores[at]!;
  }
  for (let i = 0; i < n; i++) {
    size[i] = weights[i]!;
    inside[i] = within[i]!;
  }
  nearest.reset(scores, n, alive);
  const stats: Link = { mean: 0, most: 0, least: 0, small: 0, large: 0, within: 0, rival: 0 };
  const weigh = (i: number, j: number): void => {
    const at = i * n + j;
    const mean = scores[at]!;
    if (mean <= FORBIDDEN) {
      value[at] = FORBIDDEN;
      return;
    }
    const sizeI = size[i]!;
    const sizeJ = size[j]!;
    stats.mean = mean;
    stats.most = most[at]!;
    stats.least = least[at]!;
    stats.small = Math.min(sizeI, sizeJ);
    stats.large = Math.max(sizeI, sizeJ);
    stats.within =
      sizeI <= 1 ? (sizeJ <= 1 ? Number.NaN : inside[j]!) : sizeJ <= 1 ? inside[i]! : Math.min(inside[i]!, inside[j]!);
    stats.rival = Math.max(nearest.besides(i, j), nearest.besides(j, i));
    value[at] = link(stats, i, j, group);
  };
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) weigh(i, j);
  while (alive.length > 1) {
    let a = -1;
    let b = -1;
    let top = 0;
    for (let x = 0; x < alive.length; x++) {
      const from = alive[x]! * n;
      for (let y = x + 1; y < alive.length; y++) {
        const found = value[from + alive[y]!]!;
        if (found > top || (a < 0 && found === 0)) {
          top = found;
          a = alive[x]!;
          b = alive[y]!;
        }
      }
    }
    if (a < 0) break;
    const sizeA = size[a]!;
    const sizeB = size[b]!;
    const sum = sizeA + sizeB;
    const pairsA = (sizeA * (sizeA - 1)) / 2;
    const pairsB = (sizeB * (sizeB - 1)) / 2;
    const total =
      (pairsA > 0 ? pairsA * inside[a]! : 0) +
      (pairsB > 0 ? pairsB * inside[b]! : 0) +
      sizeA * sizeB * scores[a * n + b]!;
    inside[a] = total / (pairsA + pairsB + sizeA * sizeB);
    size[a] = sum;
    for (const tally of tallies) tally[a] = tally[a]! + tally[b]!;
    for (const dots of sums) {
      dots[a * n + a] = dots[a * n + a]! + dots[b * n + b]! + 2 * dots[a * n + b]!;
      for (const k of alive) {
        if (k === a || k === b) continue;
        const across = dots[a * n + k]! + dots[b * n + k]!;
        dots[a * n + k] = across;
        dots[k * n + a] = across;
      }
    }
    alive.splice(alive.indexOf(b), 1);
    for (let i = 0; i < n; i++) if (group[i] === b) group[i] = a;
    for (const k of alive) {
      if (k === a) continue;
      const ka = scores[k * n + a]!;
      const kb = scores[k * n + b]!;
      const mean = ka <= FORBIDDEN || kb <= FORBIDDEN ? FORBIDDEN : (ka * sizeA + kb * sizeB) / sum;
      scores[k * n + a] = mean;
      scores[a * n + k] = mean;
      most[k * n + a] = most[a * n + k] = Math.max(most[k * n + a]!, most[k * n + b]!);
      least[k * n + a] = least[a * n + k] = Math.min(least[k * n + a]!, least[k * n + b]!);
    }
    nearest.merged(scores, n, alive, a, b);
    for (const k of alive) {
      if (k < a) weigh(k, a);
      else if (k > a) weigh(a, k);
    }
  }
  return group;
}
