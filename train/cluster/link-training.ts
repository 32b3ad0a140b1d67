import { clusterAll } from '../../src/cluster/index.ts';
import { LINK_COUNT, LINK_FEATURES } from '../../src/cluster/link-score.ts';
import type { TreeEnsemble } from '../../src/structures/tree-ensemble.ts';
import { boostTrees } from '../learning/boosting.ts';
import type { Labelled } from './sets.ts';

/** Links far below the edge teach nothing. */
const LEAST_MEAN = -3.8;
/** Links whose pairs are neither mostly of one story nor mostly of two teach nothing either. */
const MIXED = [0.3, 0.7] as const;
/** The rows of each pile count for so much together. */
const PILE_WEIGHT = 3000;

const RISING = [
  'mean',
  'most',
  'centroid-cosine',
  'centroid-local',
  'centroid-named',
  'cohesion-all',
  'cohesion-local',
  'cohesion-named',
];
const direction = Int8Array.from(LINK_FEATURES, (name) =>
  RISING.includes(name) ? 1 : name === 'days-between' || name === 'crowd' ? -1 : 0,
);

export class LinkRows {
  readonly features: number[] = [];
  readonly labels: number[] = [];
  readonly weights: number[] = [];
}

/** The links that the clusterer weighs on a labelled pile, each once, with whether most of their pairs are of one story. */
export function linkRows(pile: readonly Labelled[], weights: Uint8Array, out: LinkRows, weight: number): void {
  const label = new Map(pile.map(({ item, label }) => [item.id as string, label]));
  const seen = new Set<string>();
  const from = out.labels.length;
  /** The label of each row of the clusterer. */
  const labels: string[] = [];
  clusterAll(
    pile.map(({ item }) => item),
    {
      weights,
      arrived: (id) => void labels.push(label.get(id)!),
      observe: (row, a, b, groups, items) => {
        if (row[0]! < LEAST_MEAN) return;
        const left: number[] = [];
        const right: number[] = [];
        groups.forEach((group, i) => {
          if (group === a) left.push(...items[i]!);
          else if (group === b) right.push(...items[i]!);
        });
        const key = `${left.join()} ${right.join()}`;
        if (seen.has(key)) return;
        seen.add(key);
        let same = 0;
        for (const one of left) for (const other of right) if (labels[one] === labels[other]) same++;
        const share = same / (left.length * right.length);
        if (share > MIXED[0] && share < MIXED[1]) return;
        for (const value of row) out.features.push(value);
        out.labels.push(share > 0.5 ? 1 : 0);
        out.weights.push(Math.sqrt(Math.min(left.length, right.length)));
      },
    },
  );
  let sum = 0;
  for (let i = from; i < out.weights.length; i++) sum += out.weights[i]!;
  for (let i = from; i < out.weights.length; i++) out.weights[i]! *= (weight * PILE_WEIGHT) / sum;
}

/** Trees over the features of links; `without`: features whose names begin so are left out. */
export function fitLink(rows: LinkRows, without: string): TreeEnsemble {
  return boostTrees(
    {
      features: Float32Array.from(rows.features),
      width: LINK_COUNT,
      labels: Uint8Array.from(rows.labels),
      weights: Float32Array.from(rows.weights),
    },
    {
      depth: 3,
      trees: 50,
      rate: 0.15,
      leastHessian: 15,
      l2: 5,
      direction,
      use: (feature) => without === '' || !LINK_FEATURES[feature]!.startsWith(without),
    },
  );
}
