import { Candidates } from '../../src/cluster/candidates.ts';
import { DocumentFrequency, type ShippedRates } from '../../src/cluster/document-frequency.ts';
import { emptySide, FEATURE_COUNT, pairFeatures, type Side } from '../../src/cluster/pair-features.ts';
import { Profiler } from '../../src/cluster/profile.ts';
import { ProfileStore } from '../../src/cluster/profile-store.ts';
import { publishedDay } from '../../src/cluster/published-day.ts';
import type { TrainingRows } from '../learning/boosting.ts';
import type { Labelled, LabelledPair } from './sets.ts';

/** How much a wrong neighbour counts against the right ones, which sum to 1 for each article. */
const NEGATIVE_WEIGHT = 0.1;
const MOST_CANDIDATES = 40;

export class RowBuilder {
  #features = new Float32Array(1 << 16);
  readonly #labels: number[] = [];
  readonly #weights: number[] = [];

  add(row: Float32Array, same: boolean, weight: number): void {
    const at = this.#labels.length * FEATURE_COUNT;
    if (at + FEATURE_COUNT > this.#features.length) {
      const wider = new Float32Array(this.#features.length * 2);
      wider.set(this.#features);
      this.#features = wider;
    }
    this.#features.set(row, at);
    this.#labels.push(same ? 1 : 0);
    this.#weights.push(weight);
  }

  rows(): TrainingRows {
    return {
      features: this.#features.subarray(0, this.#labels.length * FEATURE_COUNT),
      width: FEATURE_COUNT,
      labels: Uint8Array.from(this.#labels),
      weights: Float32Array.from(this.#weights),
    };
  }
}

function sideOf(store: ProfileStore, article: number, day: number): Side {
  const side = emptySide();
  store.side(side, article);
  side.day = day;
  return side;
}

/**
 * The pairs that the clusterer would score on a labelled pile, and all that belong together; those of every `one`-th
 * article only, which then count for the others.
 */
export function pairRows(
  pile: readonly Labelled[],
  rates: ShippedRates,
  out: RowBuilder,
  weight: number,
  one = 1,
): void {
  const frequency = new DocumentFrequency(rates);
  const profiler = new Profiler(frequency);
  const store = new ProfileStore();
  const candidates = new Candidates(() => true, MOST_CANDIDATES);
  const sides: Side[] = [];
  const days: number[] = [];
  const byLabel = new Map<string, number[]>();
  const row = new Float32Array(FEATURE_COUNT);
  // The store's arrays are replaced as they grow.
  const fresh = (i: number): Side => {
    store.side(sides[i]!, i);
    return sides[i]!;
  };
  pile.forEach(({ item, label }, i) => {
    const profile = profiler.profile(item);
    profiler.count();
    store.put(i, profile);
    const count = candidates.find(profile, i);
    days.push(publishedDay(item.published) ?? profile.dateline);
    sides.push(sideOf(store, i, days[i]!));
    const mates = byLabel.get(label) ?? [];
    const seen = new Set(mates);
    const wanted = i % one === 0;
    if (wanted)
      for (const mate of mates) {
        pairFeatures(fresh(i), fresh(mate), row);
        out.add(row, true, (weight * one) / mates.length);
      }
    for (let k = 0; wanted && k < count; k++) {
      const other = candidates.found[k]!;
      if (seen.has(other)) continue;
      pairFeatures(fresh(i), fresh(other), row);
      out.add(row, false, weight * one * NEGATIVE_WEIGHT);
    }
    candidates.post(i, profile);
    mates.push(i);
    byLabel.set(label, mates);
  });
}

export function labelledPairRows(
  pairs: readonly LabelledPair[],
  rates: ShippedRates,
  out: RowBuilder,
  weight: number,
): void {
  for (const { a, b, same } of pairs) {
    const frequency = new DocumentFrequency(rates);
    const profiler = new Profiler(frequency);
    const store = new ProfileStore();
    const days = [a, b].map((item, i) => {
      const profile = profiler.profile(item);
      store.put(i, profile);
      return publishedDay(item.published) ?? profile.dateline;
    });
    const sides = days.map((day, i) => sideOf(store, i, day));
    const row = new Float32Array(FEATURE_COUNT);
    pairFeatures(sides[0]!, sides[1]!, row);
    out.add(row, same, same ? weight * 2 : weight);
  }
}
