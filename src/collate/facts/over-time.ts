import type { Story } from '../../model/story.ts';
import type { Item } from '../../text/comparison/items.ts';

/** A toll that more than trebles is another figure, not a later one. */
const MOST_GROWTH = 3;

/**
 * Whether counts grow with the days of their reports: a toll that rises. Returns the day of each value, or undefined
 * where a day is unknown, two values stand on one day, or a later value is smaller.
 */
export function changesOverTime(
  story: Story,
  groups: readonly (readonly { readonly witness: number; readonly item: Item }[])[],
): string[] | undefined {
  const dated: { value: number; first: string; last: string }[] = [];
  for (const members of groups) {
    const item = members[0]?.item;
    if (item?.kind !== 'amount' || item.amount.kind !== 'count') return undefined;
    const days: string[] = [];
    for (const { witness } of members) {
      const day = story.witnesses[witness]!.article.published?.value.slice(0, 10);
      if (day === undefined || day.startsWith('X')) return undefined;
      days.push(day);
    }
    days.sort();
    dated.push({ value: item.amount.value, first: days[0]!, last: days[days.length - 1]! });
  }
  const inTime = [...dated].sort((a, b) => (a.first < b.first ? -1 : 1));
  for (let i = 1; i < inTime.length; i++) {
    const [before, after] = [inTime[i - 1]!, inTime[i]!];
    if (before.last >= after.first || after.value <= before.value || after.value > before.value * MOST_GROWTH)
      return undefined;
  }
  return dated.map(({ first }) => first);
}
