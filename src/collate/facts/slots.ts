import type { Fact, FactStatus, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { UnionFind } from '../../structures/union-find.ts';
import type { Item } from '../../text/comparison/items.ts';
import { agreement, slotOf } from '../../text/comparison/slot-pairs.ts';
import type { Matching } from './matching.ts';
import { changesOverTime } from './over-time.ts';
import { blank, factValue, type Standing, wordsOf } from './value.ts';

/** From here on two equal values are taken for values of the same thing, and two different ones for a dispute. */
const SAME = 0.35;
const DISPUTE = 0.6;

interface Instance extends Standing {
  readonly statement: number;
  readonly item: Item;
}

interface Group {
  readonly members: readonly Instance[];
  readonly reports: ReadonlySet<number>;
}

/** Facts of amounts, days and names: what meets in sentences about the same thing. */
export function slotFacts(story: Story, lineage: Lineage, matching: Matching): Fact[] {
  const instances = instancesOf(matching);
  const number = new Map<Item, number>();
  instances.forEach((instance, at) => {
    number.set(instance.item, at);
  });
  const groups = agreedGroups(instances, number, matching);
  const groupOf = new Map<number, Group>();
  for (const group of groups) for (const member of group.members) groupOf.set(number.get(member.item)!, group);

  const disputes = new Map<Group, Map<Group, number>>();
  for (const { pairs } of matching.matches) {
    for (const pair of pairs) {
      if (pair.agrees || pair.surety < DISPUTE) continue;
      const one = groupOf.get(number.get(pair.a)!)!;
      const two = groupOf.get(number.get(pair.b)!)!;
      if (one === two || !mayDiffer(story, one, two, instances)) continue;
      const [first, second] = groups.indexOf(one) < groups.indexOf(two) ? [one, two] : [two, one];
      const known = disputes.get(first) ?? new Map<Group, number>();
      disputes.set(first, known);
      known.set(second, Math.max(known.get(second) ?? 0, pair.surety));
    }
  }
  const inDispute = new Set<Group>();
  const facts: Fact[] = [];
  for (const [first, others] of disputes) {
    const all = [first, ...others.keys()];
    for (const group of all) inDispute.add(group);
    const fact = disputeOf(story, lineage, all);
    if (fact) facts.push(fact);
  }
  for (const group of groups) {
    if (inDispute.has(group)) continue;
    const fact = plainFact(story, lineage, group);
    if (fact) facts.push(fact);
  }
  return facts;
}

function instancesOf({ statements, items }: Matching): Instance[] {
  return items.flatMap((list, statement) =>
    list.map((item) => ({
      statement,
      item,
      witness: statements.report[statement]!,
      sentence: statements.sentence[statement]!,
    })),
  );
}

/** Instances of one value of one thing. */
function agreedGroups(instances: readonly Instance[], number: ReadonlyMap<Item, number>, matching: Matching): Group[] {
  const sets = new UnionFind();
  for (let i = 0; i < instances.length; i++) sets.add();
  for (const { pairs } of matching.matches) {
    for (const pair of pairs) {
      if (pair.agrees && pair.surety >= SAME) sets.union(number.get(pair.a)!, number.get(pair.b)!);
    }
  }
  const members = new Map<number, Instance[]>();
  instances.forEach((instance, at) => {
    const root = sets.find(at);
    const list = members.get(root);
    if (list) list.push(instance);
    else members.set(root, [instance]);
  });
  return [...members.values()].map((list) => ({ members: list, reports: new Set(list.map(({ witness }) => witness)) }));
}

/**
 * Two values are a dispute only between reports that do not give both: a report that has both tells of two things, or
 * corrects itself. Names besides must not be spellings of one another.
 */
function mayDiffer(story: Story, one: Group, two: Group, instances: readonly Instance[]): boolean {
  for (const report of one.reports) if (two.reports.has(report)) return false;
  const a = one.members[0]!;
  const b = two.members[0]!;
  if (a.item.kind === 'name') {
    // Each report must know only its own of the two.
    const knows = (group: Group, key: number): boolean =>
      instances.some(({ witness, item }) => group.reports.has(witness) && item.kind === 'name' && item.key === key);
    const [left, right] = [a.item, b.item as typeof a.item];
    if (knows(one, right.key) || knows(two, left.key)) return false;
    return !sharesWord(wordsOf(story, a.witness, a.item), wordsOf(story, b.witness, b.item));
  }
  return true;
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/[\s'’-]+/));
  return b
    .toLowerCase()
    .split(/[\s'’-]+/)
    .some((word) => word.length > 1 && words.has(word));
};

function disputeOf(story: Story, lineage: Lineage, groups: readonly Group[]): Fact | undefined {
  const byOrigins = [...groups].sort((a, b) => b.reports.size - a.reports.size);
  const values = byOrigins
    .map((group) => valueFor(story, lineage, group))
    .filter((value): value is FactValue => value !== undefined);
  const [first, ...rest] = values;
  if (!first || rest.length === 0) return undefined;
  const sample = byOrigins[0]!.members[0]!;
  const change = changesOverTime(
    story,
    byOrigins.map((group) => group.members),
  );
  const all: [FactValue, ...FactValue[]] = change
    ? (values.map((value, at) => ({ ...value, asOf: change[at]! })) as unknown as [FactValue, ...FactValue[]])
    : [first, ...rest];
  return {
    slot: slotOf(sample.item),
    about: aboutOf(story, sample),
    status: change ? 'incomparable' : 'disputed',
    values: all,
    origins: originsOf(
      groups.flatMap((group) => [...group.reports].map((report) => story.witnesses[report]!.article.id)),
      lineage.origins,
    ),
    ...(change ? { note: 'the values change with time' } : {}),
  };
}

const valueFor = (story: Story, lineage: Lineage, { members }: Group): FactValue | undefined => {
  const first = members[0]!;
  return factValue(story, lineage, wordsOf(story, first.witness, first.item), members);
};

/** What all reports that tell it agree on, or what one alone tells. Names alone are no fact. */
function plainFact(story: Story, lineage: Lineage, group: Group): Fact | undefined {
  const first = group.members[0]!;
  if (first.item.kind === 'name' || !isTelling(first.item)) return undefined;
  const value = valueFor(story, lineage, group);
  if (!value) return undefined;
  const status: FactStatus =
    value.origins.high > 1 && value.origins.low > 1
      ? 'agreed'
      : group.reports.size > 1 && value.origins.high > 1
        ? 'agreed'
        : 'single';
  if (status === 'single' && first.item.kind === 'time') return undefined;
  return {
    slot: slotOf(first.item),
    about: aboutOf(story, first),
    status,
    values: [value],
    origins: value.origins,
    ...(status === 'single' && group.reports.size > 1 ? { note: 'several reports, one origin' } : {}),
  };
}

/** Amounts that somebody might want corroborated: not "one man", ranks, ages or scores; dates that name a day, month or year. */
function isTelling(item: Item): boolean {
  if (item.kind === 'amount') {
    const { kind, value, counts } = item.amount;
    if (kind === 'money' || kind === 'percent' || kind === 'measure') return true;
    return kind === 'count' && counts !== undefined && value > 2;
  }
  return item.kind === 'time' && /^\d{4}-\d\d-\d\d$/.test(item.time.value);
}

function aboutOf(story: Story, { witness, sentence, item }: Instance): string {
  return blank(story.witnesses[witness]!, sentence, item);
}

/** Whether two instances agree, for callers that hold instances. */
export const sameValue = (a: Item, b: Item): boolean => agreement(a, b) === true;
