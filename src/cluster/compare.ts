import type { ClusterItem } from './clusterer.ts';
import { DocumentFrequency } from './document-frequency.ts';
import type { Side } from './pair-features.ts';
import { PairScorer } from './pair-score.ts';
import { Profiler } from './profile.ts';
import { publishedDay } from './published-day.ts';
import { clusterWeights } from './weights.ts';

/** A function that gives the log-odds that two articles report one event, each pair by itself: nothing is remembered. */
export function createPairScorer(weights?: Uint8Array): (a: ClusterItem, b: ClusterItem) => number {
  const { rates, model } = clusterWeights(weights);
  const scorer = new PairScorer(model);
  const frequency = new DocumentFrequency(rates);
  const profiler = new Profiler(frequency);
  const side = (item: ClusterItem): Side => {
    const { keys, packed, length, dateline } = profiler.profile(item);
    return {
      keys: keys.slice(0, length),
      packed: packed.slice(0, length),
      from: 0,
      to: length,
      day: publishedDay(item.published) ?? dateline,
    };
  };
  return (a, b) => scorer.score(side(a), side(b));
}
