import type { Instance } from './instances.ts';
import type { Item } from './items.ts';

/**
 * Whether a report names two persons, places or bodies in one breath: then they are two, and another report that has one of
 * them in the place of the other tells of other things ("Millom, Cumbria"; "Ortiz and his partner Brennan").
 */
export function namesApart(instances: readonly Instance[]): (a: Item, b: Item) => boolean {
  const together = new Set<string>();
  let from = 0;
  for (let i = 0; i < instances.length; i++) {
    const { item, witness, sentence } = instances[i]!;
    if (instances[from]!.witness !== witness || instances[from]!.sentence !== sentence) from = i;
    if (item.kind !== 'name') continue;
    for (let k = from; k < i; k++) {
      const other = instances[k]!.item;
      if (other.kind !== 'name' || other.name.kind !== item.name.kind || other.key === item.key) continue;
      together.add(keyOf(other.key, item.key));
    }
  }
  return (a, b) => a.kind === 'name' && b.kind === 'name' && together.has(keyOf(a.key, b.key));
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
