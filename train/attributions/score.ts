/** Counts of agreement between span sets: those of one role in one article, each set once. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

export const zero = (): Count => ({ right: 0, found: 0, gold: 0 });
export const f1 = ({ right, found, gold }: Count): number => (200 * right) / Math.max(1, found + gold);

const key = (spans: readonly (readonly [number, number])[]): string =>
  [...spans]
    .sort((a, b) => a[0] - b[0])
    .map(([s, e]) => `${s}-${e}`)
    .join(' ');

/** Adds an article: a found set of spans is right where it equals a gold one. Empty sets count nothing. */
export function addSets(
  count: Count,
  found: readonly (readonly (readonly [number, number])[])[],
  gold: readonly (readonly (readonly [number, number])[])[],
): void {
  const ours = new Set(found.filter(({ length }) => length > 0).map(key));
  const theirs = new Set(gold.filter(({ length }) => length > 0).map(key));
  for (const k of ours) if (theirs.has(k)) count.right++;
  count.found += ours.size;
  count.gold += theirs.size;
}
