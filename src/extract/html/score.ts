import type { Container, HtmlBlock } from './blocks.ts';
import { FEATURE_COUNT, FEATURES } from './features.ts';
import type { Measured } from './measure-blocks.ts';
import type { Element } from './tree.ts';

/**
 * The weights of block classification: a logistic regression over a block's own features, and a second one over the first's outcome
 * for the block and its neighbours.
 */
export interface BlockWeights {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** What the second regression sees, in the order of its weights. */
export const SECOND_FEATURES = [
  'bias',
  'own',
  'previous',
  'next',
  'previous two',
  'next two',
  'siblings',
  'cousins',
  'within best run',
  'heading before content',
  'own, odds',
  'previous, odds',
  'next, odds',
  'near run',
  'peers',
] as const;
export const SECOND_COUNT = SECOND_FEATURES.length;

/** Logarithm of the odds, between -1 and 1. */
const odds = (p: number): number => Math.max(-1, Math.min(1, Math.log((p + 1e-6) / (1 - p + 1e-6)) / 6));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The first regression's probabilities. */
export function firstScores(measured: Measured, weights: readonly number[]): Float64Array {
  const n = measured.pieces.length;
  const scores = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let f = 0; f < FEATURE_COUNT; f++) sum += measured.values[i * FEATURE_COUNT + f]! * weights[f]!;
    scores[i] = sigmoid(sum);
  }
  return scores;
}

/** The second regression's input: SECOND_COUNT values per block, from the first's probabilities. */
export function secondValues(
  measured: Measured,
  blocks: readonly HtmlBlock[],
  containers: readonly Container[],
  first: Float64Array,
): Float64Array {
  const n = blocks.length;
  const out = new Float64Array(n * SECOND_COUNT);
  const { pieces } = measured;
  const siblings = groupMeans(blocks, pieces, first, containers, 1);
  const cousins = groupMeans(blocks, pieces, first, containers, 2);
  const run = bestRun(pieces, first);
  const alike = peerMeans(blocks, pieces, first);
  const at = (i: number): number => (i < 0 || i >= n ? 0 : first[i]!);
  for (let i = 0; i < n; i++) {
    const o = i * SECOND_COUNT;
    out[o] = 1;
    out[o + 1] = first[i]!;
    out[o + 2] = at(i - 1);
    out[o + 3] = at(i + 1);
    out[o + 4] = (at(i - 2) + at(i - 3)) / 2;
    out[o + 5] = (at(i + 2) + at(i + 3)) / 2;
    out[o + 6] = siblings[i]!;
    out[o + 7] = cousins[i]!;
    out[o + 8] = i >= run.from && i < run.to ? 1 : 0;
    out[o + 9] = pieces[i]!.words <= 12 && !pieces[i]!.terminal && at(i + 1) > 0.5 && at(i - 1) > 0.5 ? 1 : 0;
    out[o + 10] = odds(first[i]!);
    out[o + 11] = odds(at(i - 1));
    out[o + 12] = odds(at(i + 1));
    const away = i < run.from ? run.from - i : i >= run.to ? i - run.to + 1 : 0;
    out[o + 13] = away === 0 ? 0 : Math.min(1, away / 20);
    out[o + 14] = alike[i]!;
  }
  return out;
}

/** Mean probability, by words, of the blocks under the same ancestor `up` levels above. */
function groupMeans(
  blocks: readonly HtmlBlock[],
  pieces: Measured['pieces'],
  first: Float64Array,
  containers: readonly Container[],
  up: number,
): Float64Array {
  const n = blocks.length;
  const weights = new Float64Array(containers.length);
  const sums = new Float64Array(containers.length);
  const groups = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    let c = blocks[i]!.container;
    for (let k = 0; k < up && containers[c]!.parent >= 0; k++) c = containers[c]!.parent;
    groups[i] = c;
    weights[c]! += pieces[i]!.words;
    sums[c]! += pieces[i]!.words * first[i]!;
  }
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const weight = weights[groups[i]!]!;
    means[i] = weight === 0 ? 0 : sums[groups[i]!]! / weight;
  }
  return means;
}

/** Below so many words of peers a block's own probability stands for theirs. */
const FEW_PEER_WORDS = 20;
/** More than a page has elements. */
const NAMES = 2 ** 22;

/** Mean probability, by words, of the page's other blocks whose element and its parent are called alike. */
function peerMeans(blocks: readonly HtmlBlock[], pieces: Measured['pieces'], first: Float64Array): Float64Array {
  const n = blocks.length;
  const names = new Map<string, Map<string, number>>();
  const nameOf = ({ tag, attributes }: Element): number => {
    const cls = attributes['class'] ?? '';
    const ofClass = names.get(cls) ?? new Map<string, number>();
    if (ofClass.size === 0) names.set(cls, ofClass);
    const name = ofClass.get(tag) ?? count++;
    ofClass.set(tag, name);
    return name;
  };
  let count = 1;
  const groups = new Map<number, number>();
  const of = new Int32Array(n);
  const weights = new Float64Array(n);
  const sums = new Float64Array(n);
  let before: Element | undefined;
  for (let i = 0; i < n; i++) {
    const { element } = blocks[i]!;
    if (element === before) of[i] = of[i - 1]!;
    else {
      const { parent } = element;
      const both = nameOf(element) * NAMES + (parent === undefined ? 0 : nameOf(parent));
      const group = groups.get(both) ?? groups.size;
      groups.set(both, group);
      of[i] = group;
      before = element;
    }
    weights[of[i]!]! += pieces[i]!.words;
    sums[of[i]!]! += pieces[i]!.words * first[i]!;
  }
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const weight = weights[of[i]!]! - pieces[i]!.words;
    means[i] = weight < FEW_PEER_WORDS ? first[i]! : (sums[of[i]!]! - pieces[i]!.words * first[i]!) / weight;
  }
  return means;
}

/** The run of blocks with the greatest sum of words times how far they are from even odds. */
function bestRun(pieces: Measured['pieces'], first: Float64Array): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let bestSum = 0;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += (first[i]! - 0.5) * Math.max(3, pieces[i]!.words);
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}

/** Probability for each block that it is the article's. */
export function scoreBlocks(
  measured: Measured,
  blocks: readonly HtmlBlock[],
  containers: readonly Container[],
  weights: BlockWeights,
): Float64Array {
  const first = firstScores(measured, weights.first);
  const values = secondValues(measured, blocks, containers, first);
  const scores = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    let sum = 0;
    for (let f = 0; f < SECOND_COUNT; f++) sum += values[i * SECOND_COUNT + f]! * weights.second[f]!;
    scores[i] = sigmoid(sum);
  }
  return scores;
}

/** The feature that speaks most against a block: the reason given where it is left out. */
export function tellingFeature(measured: Measured, block: number, weights: readonly number[]): string {
  let worst = 0;
  let name = 'position';
  for (let f = 1; f < FEATURE_COUNT; f++) {
    const share = measured.values[block * FEATURE_COUNT + f]! * weights[f]!;
    if (share < worst) {
      worst = share;
      name = FEATURES[f]!;
    }
  }
  return name;
}
