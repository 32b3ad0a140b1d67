import type { Span } from '../../model/span.ts';
import type { Statements } from './statements.ts';
import { tokenAt } from './statements.ts';

/** Tokens `first` (inclusive) to `end` (exclusive) of a reading. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export function tokensOf(starts: Uint32Array, length: number, span: Span): TokenRange {
  const first = tokenAt(starts, length, span.start);
  let end = first;
  while (end < length && starts[end]! < span.end) end++;
  return { first, end: Math.max(end, first + 1) };
}

/** Tokens at which a neighbour counts half as much as right beside the item. */
const HALF = 5;

/**
 * How alike the surroundings of two items are, 0–1: what stands in both sentences, weighed by rarity and nearness to the
 * items, against all that stands in either (Dice). The items' own words do not count, nor does the order of the rest.
 */
export function contextLikeness(
  statements: Statements,
  a: number,
  rangeA: TokenRange,
  b: number,
  rangeB: TokenRange,
): number {
  const one = nearFeatures(statements, a, rangeA);
  const two = nearFeatures(statements, b, rangeB);
  let shared = 0;
  for (const [feature, weight] of one.features) {
    const other = two.features.get(feature);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return one.total + two.total > 0 ? (2 * shared) / (one.total + two.total) : 0;
}

function nearFeatures(statements: Statements, s: number, { first, end }: TokenRange) {
  const features = new Map<number, number>();
  let total = 0;
  for (let u = statements.from[s]!; u < statements.from[s + 1]!; u++) {
    const token = statements.token[u]!;
    if (token >= first && token < end) continue;
    const weight = statements.weight[u]!;
    if (weight === 0) continue;
    const distance = token < first ? first - token : token - end + 1;
    const near = weight / (1 + distance / HALF);
    features.set(statements.feature[u]!, near);
    total += near;
  }
  return { features, total };
}
