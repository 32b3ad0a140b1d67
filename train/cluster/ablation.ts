import { FEATURES } from '../../src/cluster/pair-features.ts';
import { DAYS } from '../../src/cluster/pair-score.ts';
import { evaluateTrees } from '../../src/structures/tree-ensemble.ts';
import { type BoostingOptions, boostTrees, type TrainingRows } from '../learning/boosting.ts';

/** Features by what they look at; each is in one group or more. */
const GROUPS: Record<string, (name: string) => boolean> = {
  names: (name) => name.includes('name'),
  numbers: (name) => name.startsWith('number') || name.includes('-numbers'),
  'dates and years': (name) => name.includes('date') || name.startsWith('years'),
  'word pairs': (name) => name.includes('word-pair'),
  titles: (name) => name.startsWith('title'),
  'first lines': (name) => name.startsWith('lead') || name === 'title-in-lead-least',
  'rarest shared terms': (name) => name.startsWith('rare'),
  'common words against rare': (name) => name.includes('plain'),
  'what only one has': (name) => name.includes('unshared') || name.includes('apart'),
};

/**
 * What each group of features brings: the area under the curve of the pair score on rows of other stories, set by set, with
 * all features and without each group. A Markdown table.
 */
export function ablationTable(
  rows: TrainingRows,
  options: BoostingOptions,
  tests: Readonly<Record<string, TrainingRows>>,
): string {
  const names = Object.keys(tests);
  const line = (what: string, leave: (name: string) => boolean): string => {
    const trees = boostTrees(rows, {
      ...options,
      use: (feature) => feature !== DAYS && !leave(FEATURES[feature]!),
    });
    const areas = names.map((name) => {
      const { features, width, labels } = tests[name]!;
      const scores = Float64Array.from(labels, (_, i) =>
        evaluateTrees(trees, features.subarray(i * width, (i + 1) * width)),
      );
      return rankedArea(scores, labels).toFixed(4);
    });
    return `| ${what} | ${areas.join(' | ')} |`;
  };
  return [
    `| pair score | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---').join(' | ')} |`,
    line('all features', () => false),
    ...Object.entries(GROUPS).map(([what, leave]) => line(`without ${what}`, leave)),
  ].join('\n');
}

/** The area under the curve by ranks; ties share theirs. */
function rankedArea(scores: Float64Array, labels: Uint8Array): number {
  const order = Array.from(scores.keys()).sort((a, b) => scores[a]! - scores[b]!);
  let positives = 0;
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
    const rank = (from + to + 1) / 2;
    for (let i = from; i < to; i++) {
      if (labels[order[i]!] !== 1) continue;
      positives++;
      ranks += rank;
    }
    from = to;
  }
  const negatives = order.length - positives;
  return positives === 0 || negatives === 0 ? 0 : (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}
