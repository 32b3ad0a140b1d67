import { UnionFind } from '../../structures/union-find.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from './matching.ts';
import type { Standing } from './value.ts';

/** An item where it stands in the story. */
export interface Instance extends Standing {
  readonly item: Item;
}

export function instancesOf({ statements, items }: Matching): Instance[] {
  return items.flatMap((list, statement) =>
    list.map((item) => ({
      item,
      witness: statements.report[statement]!,
      sentence: statements.sentence[statement]!,
    })),
  );
}

/** From here on two equal values are taken for values of the same thing. */
const SAME = 0.35;

/** Instances of one value of one thing; an instance that meets no other is a group of its own. */
export function sameValueGroups(instances: readonly Instance[], { matches }: Matching): Instance[][] {
  const number = new Map<Item, number>();
  const sets = new UnionFind();
  for (const { item } of instances) number.set(item, sets.add());
  for (const { pairs } of matches) {
    for (const pair of pairs) {
      if (pair.agrees && pair.surety >= SAME) sets.union(number.get(pair.a)!, number.get(pair.b)!);
    }
  }
  const groups = new Map<number, Instance[]>();
  instances.forEach((instance, at) => {
    const root = sets.find(at);
    const list = groups.get(root);
    if (list) list.push(instance);
    else groups.set(root, [instance]);
  });
  return [...groups.values()];
}
