import type { Story } from '../../model/story.ts';
import { agreement } from '../../text/comparison/agreement.ts';
import { type EventFigure, eventFigures, measureOf } from '../../text/comparison/event-figures.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';

/** Values of one figure of the event, over reports: whether they differ, and where they stand. */
export interface EventCluster {
  readonly measure: EventFigure['measure'];
  readonly differs: boolean;
  readonly instances: readonly Instance[];
}

/** How many times the least value the greatest may be, where both are taken to be of one event. */
const MOST_APART: Readonly<Partial<Record<EventFigure['measure'], number>>> = {
  magnitude: 1.25,
  shares: 2,
  crowd: 2,
  jobs: 2,
};
const APART = 3;
/** More values of one figure in a report are of several events. */
const MOST_VALUES = 2;

/**
 * The figures of the event itself, which each report tells in words of its own, held together by what they measure: of each
 * report the one that it gives first, and its others that agree with it.
 */
export function eventClusters(story: Story, matching: Matching, known: readonly Instance[]): EventCluster[] {
  const instanceOf = new Map(known.map((instance) => [instance.item, instance]));
  const { statements, items } = matching;
  const byKey = new Map<string, { figure: EventFigure; witness: number; all: EventFigure[] }[]>();
  statements.reports.forEach((report, witness) => {
    const own = items.slice(statements.first[witness]!, statements.first[witness + 1]!);
    const year = Number.parseInt(story.witnesses[witness]!.article.published?.value.slice(0, 4) ?? '', 10);
    const perKey = new Map<string, EventFigure[]>();
    for (const figure of eventFigures(report, own, year)) {
      const list = perKey.get(figure.key);
      if (list) list.push(figure);
      else perKey.set(figure.key, [figure]);
    }
    for (const [key, all] of perKey) {
      if (new Set(all.map(({ item }) => item.amount.value)).size > MOST_VALUES) continue;
      const list = byKey.get(key) ?? [];
      byKey.set(key, list);
      list.push({ figure: all[0]!, witness, all: all.filter((one) => one === all[0] || same(one, all[0]!) === true) });
    }
  });
  const clusters: EventCluster[] = [];
  for (const members of byKey.values()) {
    const related = members.filter((one) =>
      members.some((other) => other !== one && areOfOne(one.figure, other.figure)),
    );
    if (related.length < 2) continue;
    const { measure } = related[0]!.figure;
    const values = related.map(({ figure }) => figure.item.amount.value);
    const differs = related.some((one) => related.some((other) => same(one.figure, other.figure) === false));
    if (differs && Math.max(...values) > Math.min(...values) * (MOST_APART[measure] ?? APART)) continue;
    const instances = related.flatMap(({ witness, all }) =>
      all.map(({ item, sentence }): Instance => instanceOf.get(item) ?? { item, witness, sentence }),
    );
    clusters.push({ measure, differs, instances });
  }
  return clusters;
}

/** Whether two figures can be the same; "at least 14" and "at least 17" are told as two. */
function same(a: EventFigure, b: EventFigure): boolean {
  const [one, two] = [a.item.amount, b.item.amount];
  if (one.kind === 'score' && two.kind === 'score') {
    const sides = (of: typeof one): string => [of.value, of.high].sort().join();
    return sides(one) === sides(two);
  }
  return agreement(a.item, b.item) ?? false;
}

/** Names that the sentences of two figures must share: of a game a side, of shares the company. */
const areOfOne = (a: EventFigure, b: EventFigure): boolean => {
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared++;
  if (a.measure === 'score') return shared > 0;
  return a.measure !== 'shares' || a.language !== b.language || shared > 0 || a.names.size === 0 || b.names.size === 0;
};

/** Whether two amounts measure different things of the event: the dead of one, the injured of the other. */
export function measuresApart(clusters: readonly EventCluster[]): (a: Item, b: Item) => boolean {
  const of = new Map<Item, string>();
  for (const { measure, instances } of clusters) for (const { item } of instances) of.set(item, measure);
  return (a, b) => {
    const [one, two] = [of.get(a), of.get(b)];
    return one !== undefined && two !== undefined && one !== two;
  };
}

const GROWING: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'homeless', 'arrested', 'cases']);

/** Whether an amount is a toll, that rises from day to day. */
export function mayGrow({ statements, items }: Matching, { witness, sentence, item }: Instance): boolean {
  if (item.kind !== 'amount') return false;
  const measure = measureOf(
    statements.reports[witness]!,
    items[statements.first[witness]! + sentence]!,
    item,
    sentence,
  );
  return measure !== undefined && GROWING.has(measure);
}
