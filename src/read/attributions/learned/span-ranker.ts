import { evaluateTrees, type TreeEnsemble } from '../../../structures/tree-ensemble.ts';
import { asFloat32 } from '../../../structures/weights-file.ts';
import { type Proposal, SPAN_WIDTH, spanFeatures } from './span-features.ts';
import type { View } from './view.ts';

/**
 * Second look at where contents stand: the pointers see one edge at a time, boosted trees see the whole span and the other
 * cues beside it (reranking after Collins 2000).
 */
export class SpanRanker {
  private readonly trees: TreeEnsemble;
  private readonly row = new Float32Array(SPAN_WIDTH);

  constructor(trees: TreeEnsemble) {
    this.trees = trees;
  }

  /** The best span of the proposal at `place`, by its number, and the logit of the chance that it is right. */
  choose(view: View, proposals: readonly Proposal[], place: number): { rank: number; value: number } {
    const { spans } = proposals[place]!;
    let best = 0;
    let value = -Infinity;
    for (let rank = 0; rank < spans.length; rank++) {
      spanFeatures(view, proposals, place, rank, this.row);
      const own = evaluateTrees(this.trees, this.row);
      if (own <= value) continue;
      value = own;
      best = rank;
    }
    return { rank: best, value };
  }
}

/** Reads the sections that `packedTrees` made. */
export function unpackedTrees(section: (name: string) => Uint8Array): TreeEnsemble {
  const [depth, trees, base] = asFloat32(section('span-trees')) as unknown as [number, number, number];
  return {
    depth,
    trees,
    base,
    features: section('span-tree-features'),
    thresholds: asFloat32(section('span-tree-thresholds')),
    leaves: asFloat32(section('span-tree-leaves')),
  };
}
