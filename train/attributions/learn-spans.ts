import type { LearnedFinder } from '../../src/read/attributions/learned/finder.ts';
import { SPAN_WIDTH, spanFeatures } from '../../src/read/attributions/learned/span-features.ts';
import type { View } from '../../src/read/attributions/learned/view.ts';
import type { TreeEnsemble } from '../../src/structures/tree-ensemble.ts';
import { asBytes } from '../../src/structures/weights-file.ts';
import { boostTrees } from '../learning/boosting.ts';
import type { GoldAttribution } from './gold.ts';

const TREES = 200;
const DEPTH = 4;
const RATE = 0.1;

/** Proposed spans as rows of features, each with whether a gold content begins with just that span. */
export class SpanRows {
  private readonly rows: Float32Array[] = [];
  private readonly labels: number[] = [];

  /** Adds an article as `finder` proposes it, which must not have learned from it. */
  add(finder: LearnedFinder, view: View, gold: readonly GoldAttribution[]): void {
    const proposals = finder.proposals(view);
    proposals.forEach(({ frame, spans }, place) => {
      const own = gold.filter(({ cue }) => cue.some(({ from, to }) => from < frame.cue.to && frame.cue.from < to));
      const right = new Set(
        (own.length > 0 ? own : gold).map(({ content }) => `${content[0]!.from}-${content[0]!.to}`),
      );
      spans.forEach(({ from, to }, rank) => {
        const row = new Float32Array(SPAN_WIDTH);
        spanFeatures(view, proposals, place, rank, row);
        this.rows.push(row);
        this.labels.push(right.has(`${from}-${to}`) ? 1 : 0);
      });
    });
  }

  learn(log: (line: string) => void): TreeEnsemble {
    const features = new Float32Array(this.rows.length * SPAN_WIDTH);
    for (const [i, row] of this.rows.entries()) features.set(row, i * SPAN_WIDTH);
    const right = this.labels.reduce((sum, label) => sum + label, 0);
    log(`${this.rows.length} proposed spans, ${right} of them right`);
    return boostTrees(
      {
        features,
        width: SPAN_WIDTH,
        labels: Uint8Array.from(this.labels),
        weights: new Float32Array(this.rows.length).fill(1),
      },
      { depth: DEPTH, trees: TREES, rate: RATE, leastHessian: 20, l2: 5, direction: new Int8Array(SPAN_WIDTH) },
    );
  }
}

/** The sections of a weights file that hold the trees; none for `undefined`. */
export function packedTrees(trees: TreeEnsemble | undefined): Record<string, Uint8Array> {
  return {
    'span-trees': asBytes(Float32Array.of(trees?.depth ?? 1, trees?.trees ?? 0, trees?.base ?? 0)),
    'span-tree-features': trees?.features ?? new Uint8Array(0),
    'span-tree-thresholds': asBytes(trees?.thresholds ?? new Float32Array(0)),
    'span-tree-leaves': asBytes(trees?.leaves ?? new Float32Array(0)),
  };
}
