import type { Item } from '../items.ts';
import type { Statements } from '../statements.ts';
import { agrees } from './agrees.ts';

/** Which reports and sentences hold a value equal to one of the draft's; the draft is report 0. */
export interface KnownItems {
  /** Statements of the reports that hold an equal value, ascending. */
  readonly holders: (item: Item) => readonly number[];
  /** The same among the draft's own. */
  readonly own: (item: Item) => readonly number[];
}

export function knownItems({ first, length }: Statements, items: readonly (readonly Item[])[]): KnownItems {
  const names = new Map<number, number[]>();
  const values = new Map<Item['kind'], { readonly item: Item; readonly statement: number }[]>();
  for (let s = 0; s < length; s++) {
    for (const item of items[s]!) {
      if (item.kind === 'name') push(names, item.key, s);
      else push(values, item.kind, { item, statement: s });
    }
  }
  const all = new Map<Item, readonly number[]>();
  const of = (item: Item): readonly number[] => {
    let found = all.get(item);
    if (!found) {
      found =
        item.kind === 'name'
          ? (names.get(item.key) ?? [])
          : (values.get(item.kind) ?? []).flatMap((other) =>
              agrees(item, other.item) === true ? [other.statement] : [],
            );
      all.set(item, found);
    }
    return found;
  };
  return {
    holders: (item) => of(item).filter((s) => s >= first[1]!),
    own: (item) => of(item).filter((s) => s < first[1]!),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
