import type { Likeness } from './matching.ts';
import type { Statements } from './statements.ts';
import { alignTokens } from './token-alignment.ts';
import type { TokenRange } from './token-range.ts';

/** Words in the place of others between words that are the same: ranges of tokens in the reports of either statement. */
export interface Swap {
  readonly a: TokenRange;
  readonly b: TokenRange;
  /** Words that are the same, one after another, right before and right behind; an end of both sentences counts for two. */
  readonly before: number;
  readonly behind: number;
  /** Share of either statement's other words that meet one in the other. */
  readonly shareA: number;
  readonly shareB: number;
}

/** Words that may stand in the place of others. */
const LONGEST = 4;
const END = 2;

/** Where two statements differ in a few words between words that are the same. */
export function swapsOf(statements: Statements, { a, b }: Pick<Likeness, 'a' | 'b'>): Swap[] {
  const alignment = alignTokens(statements, a, b);
  const { partnerA, partnerB } = alignment;
  const [n, m] = [partnerA.length, partnerB.length];
  let met = 0;
  for (const partner of partnerA) if (partner >= 0) met++;
  const found: Swap[] = [];
  let i = 0;
  while (i < n) {
    if (partnerA[i]! >= 0) {
      i++;
      continue;
    }
    const first = i;
    while (i < n && partnerA[i]! < 0) i++;
    const from = first === 0 ? 0 : partnerA[first - 1]! + 1;
    const to = i === n ? m : partnerA[i]!;
    if (to <= from || i - first > LONGEST || to - from > LONGEST) continue;
    let before = 0;
    while (first - before > 0 && partnerA[first - before - 1] === from - before - 1) before++;
    if (first - before === 0 && from - before === 0) before += END;
    let behind = 0;
    while (i + behind < n && partnerA[i + behind] === to + behind) behind++;
    if (i + behind === n && to + behind === m) behind += END;
    found.push({
      a: { first: alignment.a[first]!, end: alignment.a[i - 1]! + 1 },
      b: { first: alignment.b[from]!, end: alignment.b[to - 1]! + 1 },
      before,
      behind,
      shareA: met / Math.max(1, n - (i - first)),
      shareB: met / Math.max(1, m - (to - from)),
    });
  }
  return found;
}
