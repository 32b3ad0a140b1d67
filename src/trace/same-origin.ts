import { seededRandom } from '../structures/seeded-random.ts';
import { UnionFind } from '../structures/union-find.ts';
import type { Kinship } from './kinship.ts';
import type { PairScores } from './tree-chances.ts';

/** Trees are drawn so often, in large stories less often. */
const DRAWS = 100;
const MOST_STEPS = 400_000;
/** Two reports without a parent that are kin for certain have a lost one in common. */
const SEED = 1;

export interface DrawnOrigins {
  /** For each pair how often both go back to one origin. */
  readonly chances: Float64Array;
  /** For each draw the number of each report's family. */
  readonly families: readonly Int32Array[];
}

/**
 * For each pair the chance that both go back to one origin by first parents, estimated from trees drawn by their chances
 * (Wilson 1996: loop-erased random walks), each kinship being real as often as it is likely. The same input gives the same
 * chances.
 * @param pairs All pairs that may be kin.
 * @param scores Those of `pairs`, NaN where a pair is too doubtful to be in the tree.
 * @param bridges Kinships by which two families touch in one report: these join no two roots.
 */
export function drawOrigins(
  reports: number,
  pairs: readonly Kinship[],
  scores: PairScores,
  bridges: ReadonlySet<Kinship>,
): DrawnOrigins {
  const random = seededRandom(SEED);
  const chances = new Float64Array(pairs.length);
  const draws = Math.max(12, Math.min(DRAWS, Math.floor(MOST_STEPS / (pairs.length + reports + 1))));
  const real = new Uint8Array(pairs.length);
  const drawn: Int32Array[] = [];
  const into: number[][] = Array.from({ length: reports }, () => []);
  pairs.forEach(({ pair }, k) => {
    if (Number.isNaN(scores.forth[k]!)) return;
    into[pair.b]!.push(k);
    into[pair.a]!.push(k);
  });
  const parent = new Int32Array(reports);
  const settled = new Uint8Array(reports);
  const weights: number[] = [];
  /** A parent of `child` by its candidates' weights, -1 for none. */
  const draw = (child: number): number => {
    let sum = 1;
    weights.length = 0;
    for (const k of into[child]!) {
      const score = pairs[k]!.pair.b === child ? scores.forth[k]! : scores.back[k]!;
      const w = real[k] === 1 ? Math.exp(Math.max(-30, Math.min(30, score))) : 0;
      weights.push(w);
      sum += w;
    }
    let at = random() * sum;
    for (let i = 0; i < weights.length; i++) {
      at -= weights[i]!;
      if (at < 0) {
        const { a, b } = pairs[into[child]![i]!]!.pair;
        return a === child ? b : a;
      }
    }
    return -1;
  };
  for (let round = 0; round < draws; round++) {
    // One throw for all: that A is like B and a copy of A like B is one doubt, not two.
    const doubt = random();
    for (let k = 0; k < pairs.length; k++) real[k] = Number(doubt < pairs[k]!.derived);
    settled.fill(0);
    for (let start = 0; start < reports; start++) {
      // Nearly equal twins walk in circles for long: after so many steps the walk ends where it is.
      let steps = 50 * (reports + 1);
      for (let at = start; settled[at] === 0; at = parent[at]!) {
        parent[at] = steps-- > 0 ? draw(at) : -1;
        if (parent[at] === -1) break;
      }
      for (let at = start; at !== -1 && settled[at] === 0; at = parent[at]!) settled[at] = 1;
    }
    const families = new UnionFind();
    for (let r = 0; r < reports; r++) families.add();
    for (let r = 0; r < reports; r++) if (parent[r]! >= 0) families.union(r, parent[r]!);
    pairs.forEach((kinship, k) => {
      const { a, b } = kinship.pair;
      if (real[k] === 0 || bridges.has(kinship)) return;
      const roots = parent[a] === -1 && parent[b] === -1;
      if (roots || Number.isNaN(scores.forth[k]!)) families.union(a, b);
    });
    pairs.forEach(({ pair }, k) => {
      if (families.find(pair.a) === families.find(pair.b)) chances[k]! += 1 / draws;
    });
    drawn.push(Int32Array.from({ length: reports }, (_, r) => families.find(r)));
  }
  return { chances, families: drawn };
}
