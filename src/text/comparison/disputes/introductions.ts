import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';

/** How a report names a person or place. */
export interface Naming {
  /** Words of the longest form, and the number of mentions. */
  readonly words: number;
  readonly mentions: number;
  /** First token of the first mention. */
  readonly first: number;
  /** Whether an office is given to it. */
  readonly titled: boolean;
}

/**
 * How each report names whom: a person whom a report calls by one word only and nowhere introduces is another one's name put
 * wrong, and so is the person who takes the place in which another, known to it by one word later on, would be introduced.
 */
export function introductions(instances: readonly Instance[]): (item: Item, witness: number) => Naming | undefined {
  const known = new Map<string, Naming>();
  const titled = new Set<string>();
  for (const { item, witness } of instances) if (item.kind === 'office') titled.add(`${witness} ${item.key}`);
  for (const { item, witness } of instances) {
    if (item.kind !== 'name') continue;
    const key = `${witness} ${item.key}`;
    const before = known.get(key);
    const words = item.range.end - item.range.first;
    known.set(key, {
      words: Math.max(words, before?.words ?? 0),
      mentions: (before?.mentions ?? 0) + 1,
      first: Math.min(item.range.first, before?.first ?? item.range.first),
      titled: titled.has(key),
    });
  }
  return (item, witness) => (item.kind === 'name' ? known.get(`${witness} ${item.key}`) : undefined);
}
