import type { Story } from '../../model/story.ts';
import { UnionFind } from '../../structures/union-find.ts';
import { agreement } from '../../text/comparison/agreement.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import type { EventCluster } from './event-clusters.ts';
import { telltaleEquals } from './telltale-equals.ts';

/** From here on two equal values are taken for values of the same thing. */
const SAME = 0.35;
/** Dates of unlike precision ("this week", "Thursday") agree with much; they need more. */
const SAME_DATE = 0.5;

/**
 * Instances of one value of one thing, the most precise first; an instance that meets no other is a group of its own. A
 * coarse date joins the one group of precise ones that it surest belongs to, for "this week" agrees with each of its days.
 */
export function sameValueGroups(
  story: Story,
  instances: readonly Instance[],
  { matches }: Matching,
  events: readonly EventCluster[],
): Instance[][] {
  const number = new Map<Item, number>();
  const sets = new UnionFind();
  for (const { item } of instances) number.set(item, sets.add());
  const coarse: { from: number; to: number; surety: number }[] = [];
  for (const { pairs } of matches) {
    for (const { a, b, agrees, surety } of pairs) {
      if (!agrees || surety < (a.kind === 'time' ? SAME_DATE : SAME)) continue;
      const [one, two] = [number.get(a)!, number.get(b)!];
      if (a.kind !== 'time' || b.kind !== 'time' || a.time.value === b.time.value) sets.union(one, two);
      else if (isDay(a) !== isDay(b))
        coarse.push(isDay(a) ? { from: two, to: one, surety } : { from: one, to: two, surety });
    }
  }
  for (const { instances: some } of events) {
    for (const one of some) {
      for (const two of some) {
        const [a, b] = [number.get(one.item), number.get(two.item)];
        if (a !== undefined && b !== undefined && a < b && agreement(one.item, two.item) === true) sets.union(a, b);
      }
    }
  }
  for (const [one, two] of telltaleEquals(story, instances)) sets.union(number.get(one.item)!, number.get(two.item)!);
  const home = new Set<number>();
  const before = instances.map((_, at) => sets.find(at));
  for (const { from, to } of coarse.sort((x, y) => y.surety - x.surety || x.from - y.from)) {
    if (home.has(before[from]!)) continue;
    home.add(before[from]!);
    sets.union(from, to);
  }
  const groups = new Map<number, Instance[]>();
  instances.forEach((instance, at) => {
    const root = sets.find(at);
    const list = groups.get(root);
    if (list) list.push(instance);
    else groups.set(root, [instance]);
  });
  return [...groups.values()].map((group) => group.sort((x, y) => Number(isDay(y.item)) - Number(isDay(x.item))));
}

export const isDay = (item: Item): boolean => item.kind === 'time' && /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(item.time.value);
