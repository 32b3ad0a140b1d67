import { writeFileSync } from 'node:fs';
import { evaluateTrees } from '../../src/structures/tree-ensemble.ts';
import { boostTrees } from '../learning/boosting.ts';
import { treesSource } from '../learning/trees-source.ts';

/** Something of a draft beside something of a report, what was seen of the two, and whether the one stands against the other. */
export interface PairExample {
  /** What sort of sentence it is of; those that were altered begin with "altered". */
  readonly from: string;
  readonly trained: boolean;
  /** Of the pairs that share it the likeliest is told. */
  readonly group: number;
  readonly row: Float32Array;
  readonly label: boolean;
  readonly weight: number;
}

export interface PairTrees {
  readonly signs: readonly string[];
  /** Signs of which more can only raise the odds, and only lower them. */
  readonly more: string;
  readonly less: string;
  /** The source file, its constant, what made it and its card. */
  readonly file: URL;
  readonly name: string;
  readonly by: string;
  readonly card: string;
  readonly says: string;
}

/** Fits trees to the pairs of the topics for training and writes them; tells what they say of the others, by the least log-odds. */
export function fitPairs(examples: readonly PairExample[], told: PairTrees): void {
  const [more, less] = [told.more, told.less].map((list) => new Set(list.split(' '))) as [Set<string>, Set<string>];
  const own = examples.filter(({ trained }) => trained);
  const width = told.signs.length;
  const features = new Float32Array(own.length * width);
  own.forEach(({ row }, i) => {
    features.set(row, i * width);
  });
  const trees = boostTrees(
    {
      features,
      width,
      labels: Uint8Array.from(own, ({ label }) => (label ? 1 : 0)),
      weights: Float32Array.from(own, ({ weight }) => weight),
    },
    {
      depth: 3,
      trees: 150,
      rate: 0.1,
      leastHessian: 3,
      l2: 3,
      direction: Int8Array.from(told.signs, (sign) => (more.has(sign) ? 1 : less.has(sign) ? -1 : 0)),
    },
  );
  writeFileSync(told.file, treesSource(trees, told.name, told));
  tell(
    examples.filter(({ trained }) => !trained),
    (row) => evaluateTrees(trees, row),
  );
}

function tell(others: readonly PairExample[], oddsOf: (row: Float32Array) => number): void {
  const least = [-1, -0.5, 0, 0.5, 0.75, 1, 1.5, 2];
  process.stdout.write(
    `of the other topics, sentences with a pair, told and rightly told by least log-odds ${least.join(' ')}:\n`,
  );
  for (const from of [...new Set(others.map((one) => one.from))].sort()) {
    const groups = new Map<number, { odds: number; label: boolean }>();
    for (const one of others) {
      const odds = one.from === from ? oddsOf(one.row) : Number.NEGATIVE_INFINITY;
      if (odds > (groups.get(one.group)?.odds ?? Number.NEGATIVE_INFINITY))
        groups.set(one.group, { odds, label: one.label });
    }
    const best = [...groups.values()];
    const share = (is: (one: { odds: number; label: boolean }, t: number) => boolean): string =>
      least.map((t) => (best.filter((one) => is(one, t)).length / best.length).toFixed(2)).join(' ');
    const right = from.startsWith('altered') ? ` | ${share(({ odds, label }, t) => odds >= t && label)}` : '';
    process.stdout.write(
      `${from.padEnd(36)} ${String(best.length).padStart(5)} ${share(({ odds }, t) => odds >= t)}${right}\n`,
    );
  }
}
