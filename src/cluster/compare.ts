import type { ClusterItem } from './clusterer.ts';
import { DocumentFrequency } from './document-frequency.ts';
import type { Side } from './pair-features.ts';
import { PairScorer } from './pair-score.ts';
import { Profiler } from './profile.ts';
import { profileSums, SUM_COUNT } from './profile-sums.ts';
import { publishedDay } from './published-day.ts';
import { clusterWeights } from './weights.ts';

/** A function that gives the log-odds that two articles report one event, each pair by itself: nothing is remembered. */
export function createPairScorer(weights?: Uint8Array): (a: ClusterItem, b: ClusterItem) => number {
  const { rates, model, cross } = clusterWeights(weights);
  const scorer = new PairScorer(model, cross);
  const frequency = new DocumentFrequency(rates);
  const profiler = new Profiler(frequency);
  const side = (item: ClusterItem): Side => {
    const profile = profiler.profile(item);
    const { length } = profile;
    const packed = profile.packed.slice(0, length);
    const sums = new Float32Array(SUM_COUNT);
    profileSums(profile, sums, 0);
    const day = publishedDay(item.published) ?? profile.dateline;
    return {
      keys: profile.keys.slice(0, length),
      packed,
      from: 0,
      to: length,
      sums,
      at: 0,
      day,
      language: profile.language,
    };
  };
  return (a, b) => scorer.score(side(a), side(b));
}
