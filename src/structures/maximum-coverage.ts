/** Something that can be chosen: what it costs and which concepts it brings. */
export interface CoverageItem {
  readonly cost: number;
  /** Indices of concepts, each at most once. */
  readonly concepts: Uint32Array;
  /** Worth of its own, besides the concepts; may be negative. */
  readonly bonus: number;
}

/**
 * Chooses items within a budget so that the weight of the concepts they cover, each counted once, is largest: budgeted
 * maximum coverage, by greedy choices (gain per cost, and plain gain) and then exchanges of single items until none
 * helps. `clash` keeps two items from being chosen together; those in `given` are chosen in any case, whatever they cost. Returns indices in ascending order. Deterministic.
 */
export function coverMost(
  items: readonly CoverageItem[],
  weights: Float32Array,
  budget: number,
  clash: (a: number, b: number) => boolean,
  given: readonly number[] = [],
): number[] {
  const byRate = greedy(items, weights, budget, clash, given, 1);
  const byGain = greedy(items, weights, budget, clash, given, 0.3);
  const starts = [byRate, byGain].map((start) => exchange(items, weights, budget, clash, given, start));
  const [first, second] = starts as [number[], number[]];
  const best = worth(items, weights, second) > worth(items, weights, first) ? second : first;
  return best.sort((a, b) => a - b);
}

/** Weight of all concepts that the chosen items cover, with the items' own worth. */
export function worth(items: readonly CoverageItem[], weights: Float32Array, chosen: readonly number[]): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const at of chosen) {
    sum += items[at]!.bonus;
    for (const concept of items[at]!.concepts) {
      if (seen.has(concept)) continue;
      seen.add(concept);
      sum += weights[concept]!;
    }
  }
  return sum;
}

function gainOf(item: CoverageItem, weights: Float32Array, covered: Uint16Array): number {
  let gain = item.bonus;
  for (const concept of item.concepts) if (covered[concept] === 0) gain += weights[concept]!;
  return gain;
}

function put(item: CoverageItem, covered: Uint16Array, by: 1 | -1): void {
  for (const concept of item.concepts) covered[concept] = covered[concept]! + by;
}

function greedy(
  items: readonly CoverageItem[],
  weights: Float32Array,
  budget: number,
  clash: (a: number, b: number) => boolean,
  given: readonly number[],
  power: number,
): number[] {
  const covered = new Uint16Array(weights.length);
  const chosen = [...given];
  const open = new Set(items.keys());
  let left = budget;
  for (const at of given) {
    open.delete(at);
    put(items[at]!, covered, 1);
    left -= items[at]!.cost;
  }
  for (;;) {
    let best = -1;
    let bestRate = 0;
    for (const at of open) {
      const item = items[at]!;
      if (item.cost > left) continue;
      const rate = gainOf(item, weights, covered) / item.cost ** power;
      if (rate > bestRate && !chosen.some((other) => clash(at, other))) {
        best = at;
        bestRate = rate;
      }
    }
    if (best < 0) return chosen;
    chosen.push(best);
    open.delete(best);
    put(items[best]!, covered, 1);
    left -= items[best]!.cost;
  }
}

/** Rounds of exchanges; each is over all pairs of a chosen and an open item. */
const MOST_ROUNDS = 12;

function exchange(
  items: readonly CoverageItem[],
  weights: Float32Array,
  budget: number,
  clash: (a: number, b: number) => boolean,
  given: readonly number[],
  start: readonly number[],
): number[] {
  let chosen = [...start];
  const covered = new Uint16Array(weights.length);
  for (const at of chosen) put(items[at]!, covered, 1);
  let cost = chosen.reduce((sum, at) => sum + items[at]!.cost, 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let best: { out: number; in: number; gain: number } | undefined;
    for (const out of [-1, ...chosen]) {
      if (given.includes(out)) continue;
      let lost = 0;
      if (out >= 0) {
        put(items[out]!, covered, -1);
        lost = gainOf(items[out]!, weights, covered);
      }
      const room = budget - cost + (out >= 0 ? items[out]!.cost : 0);
      for (let at = 0; at < items.length; at++) {
        const item = items[at]!;
        if (item.cost > room || at === out || chosen.includes(at)) continue;
        const gain = gainOf(item, weights, covered) - lost;
        if (gain > (best?.gain ?? 1e-6) && !chosen.some((other) => other !== out && clash(at, other)))
          best = { out, in: at, gain };
      }
      if (out >= 0) put(items[out]!, covered, 1);
    }
    if (!best) break;
    if (best.out >= 0) {
      put(items[best.out]!, covered, -1);
      cost -= items[best.out]!.cost;
      chosen = chosen.filter((at) => at !== best.out);
    }
    chosen.push(best.in);
    put(items[best.in]!, covered, 1);
    cost += items[best.in]!.cost;
  }
  return chosen;
}
