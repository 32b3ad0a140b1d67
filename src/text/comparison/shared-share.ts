import type { Statements } from './statements.ts';
import type { TokenRange } from './token-range.ts';

/** Share of the lighter of two statements' weight that both have, without the tokens of `without` (one range for each). */
export function sharedShare(
  { from, feature, token, weight }: Statements,
  a: number,
  b: number,
  without: readonly [TokenRange, TokenRange],
): number {
  const weights = (s: number, { first, end }: TokenRange): Map<number, number> => {
    const own = new Map<number, number>();
    for (let u = from[s]!; u < from[s + 1]!; u++)
      if (weight[u]! > 0 && (token[u]! < first || token[u]! >= end)) own.set(feature[u]!, weight[u]!);
    return own;
  };
  const [one, two] = [weights(a, without[0]), weights(b, without[1])];
  let shared = 0;
  let features = 0;
  for (const [key, worth] of one) {
    if (!two.has(key)) continue;
    shared += worth;
    features++;
  }
  const total = (own: ReadonlyMap<number, number>): number => [...own.values()].reduce((sum, worth) => sum + worth, 0);
  return features < 2 ? 0 : shared / Math.max(1e-6, Math.min(total(one), total(two)));
}
