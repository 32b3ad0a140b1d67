import type { Attested } from './attested.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** Of a report's kin so many are looked at, those with which it has most in common. */
const MOST_KIN = 24;

/**
 * For each kinship the words of `a` (and of `b`) that the other has not, and that stand in a kin which is no kin of the
 * other: matter from elsewhere. A report that has much of it was put together rather than cut.
 */
export function foreignWords(
  { reports }: Comparison,
  kin: readonly Kinship[],
  attested: Attested,
  common: readonly number[],
): [number, number][] {
  const own: { other: number; k: number; side: 0 | 1 }[][] = reports.map(() => []);
  const near: Set<number>[] = reports.map(() => new Set());
  kin.forEach(({ pair: { a, b } }, k) => {
    own[a]!.push({ other: b, k, side: 0 });
    own[b]!.push({ other: a, k, side: 1 });
    near[a]!.add(b);
    near[b]!.add(a);
  });
  for (const list of own) {
    list.sort((x, y) => common[y.k]! - common[x.k]! || x.k - y.k);
    list.splice(MOST_KIN);
  }
  const longest = reports.reduce((most, { words }) => Math.max(most, words.length), 0);
  const seen = new Int32Array(longest);
  let number = 0;
  return kin.map(({ pair: { a, b } }, k) => {
    const of = (side: 0 | 1): number => {
      const [self, other] = side === 0 ? [a, b] : [b, a];
      const had = attested.inOther[k]![side];
      number++;
      let count = 0;
      for (const each of own[self]!) {
        if (each.other === other || near[other]!.has(each.other)) continue;
        const theirs = attested.inOther[each.k]![each.side];
        for (let i = 0; i < theirs.length; i++) {
          if (theirs[i] === 0 || had[i] === 1 || seen[i] === number) continue;
          seen[i] = number;
          count++;
        }
      }
      return count;
    };
    return [of(0), of(1)];
  });
}
