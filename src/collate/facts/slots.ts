import type { Fact, FactValue } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story, Witness } from '../../model/story.ts';
import { agreement, slotOf } from '../../text/comparison/agreement.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { kinOf } from '../kin.ts';
import { aboutClause } from './about.ts';
import { correctedClusters } from './corrections.ts';
import { disputedClusters } from './disputes.ts';
import { eventClusters, mayGrow, measuresApart } from './event-clusters.ts';
import { changesOverTime } from './over-time.ts';
import { isDay, sameValueGroups } from './same-value.ts';
import { slipClusters } from './slips.ts';
import { boundToken, factValue, headEnd, wordsOf } from './value.ts';

/** Facts of amounts, days, names and offices: what meets in sentences about the same thing. */
export function slotFacts(
  story: Story,
  lineage: Lineage,
  matching: Matching,
  instances: readonly Instance[],
  swapped: readonly (readonly Instance[])[],
): Fact[] {
  const facts: Fact[] = [];
  const inDispute = new Set<Instance>();
  const events = eventClusters(story, matching, instances);
  const apart = measuresApart(events);
  const found = disputedClusters(story, instances, matching, kinOf(story, lineage), apart);
  const groups = sameValueGroups(story, instances, matching, events);
  const corrected = correctedClusters(story, groups, instances);
  for (const cluster of joined([
    ...events.filter(({ differs }) => differs).map((one) => one.instances),
    ...corrected,
    ...slipClusters(instances),
    ...swapped,
    ...found,
  ])) {
    // "Seven votes" differ where "seven votes to five" is told.
    if (cluster.every((instance) => isWithin(instance, inDispute))) continue;
    const fact = disputeOf(story, lineage, cluster, matching);
    if (!fact) continue;
    facts.push(fact);
    for (const instance of cluster) inDispute.add(instance);
  }
  const isTold = (instance: Instance): boolean => inDispute.has(instance) || isWithin(instance, inDispute);
  for (const group of groups) {
    if (group.some(isTold)) continue;
    const fact = plainFact(story, lineage, group);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Clusters that have an instance in common are one. */
function joined(clusters: readonly (readonly Instance[])[]): Instance[][] {
  const all: Set<Instance>[] = [];
  for (const cluster of clusters) {
    const home = all.find((other) => cluster.some((instance) => other.has(instance)));
    if (home) for (const instance of cluster) home.add(instance);
    else all.push(new Set(cluster));
  }
  return all.map((cluster) => [...cluster]);
}

/** Whether an amount is a part of one that is told: "seven votes" of "seven votes to five". */
function isWithin({ witness, item }: Instance, told: ReadonlySet<Instance>): boolean {
  if (item.kind !== 'amount') return false;
  for (const other of told)
    if (
      other.witness === witness &&
      other.item.kind === 'amount' &&
      other.item.range.first <= item.range.first &&
      item.range.end <= other.item.range.end
    )
      return true;
  return false;
}

/** More values than this in one slot are a list, not a dispute. */
const MOST_VALUES = 4;

function disputeOf(story: Story, lineage: Lineage, cluster: readonly Instance[], matching: Matching): Fact | undefined {
  const groups = byValue(cluster);
  if (groups.length < 2 || groups.length > MOST_VALUES) return undefined;
  const values = groups
    .map((group) => factValue(story, lineage, wordsOf(story, group[0]!.witness, group[0]!.item), group))
    .filter((value): value is FactValue => value !== undefined);
  const [first, ...rest] = values;
  if (!first || rest.length === 0) return undefined;
  const sample = groups[0]![0]!;
  const change = cluster.some((instance) => mayGrow(matching, instance)) ? changesOverTime(story, groups) : undefined;
  const open = !change && areLeast(groups) && cluster.some((instance) => mayGrow(matching, instance));
  const told = change ? values.map((value, at) => ({ ...value, asOf: change[at]! })) : values;
  return {
    slot: slotOf(sample.item),
    about: aboutOf(story, sample, true),
    status: change || open ? 'incomparable' : 'disputed',
    values: told as unknown as [FactValue, ...FactValue[]],
    origins: originsOf(
      cluster.map(({ witness }) => story.witnesses[witness]!.article.id),
      lineage.origins,
    ),
    ...(change
      ? { note: 'the values change with time' }
      : open
        ? { note: 'each is the least of a toll that may rise' }
        : {}),
  };
}

/** "At least three dead", and ten by another hour: a toll that is told as the least denies no greater one. */
function areLeast(groups: readonly (readonly Instance[])[]): boolean {
  const amountOf = ([first]: readonly Instance[]): number =>
    first?.item.kind === 'amount' ? first.item.amount.value : Number.NaN;
  const greatest = Math.max(...groups.map(amountOf));
  return groups.every(
    (group) =>
      amountOf(group) === greatest ||
      group.every(({ item }) => item.kind === 'amount' && item.amount.bound === 'at-least'),
  );
}

/**
 * The instances of a cluster by value; the value of most reports first. A bound or a rounded number that agrees with more than
 * one of the values ("at least 12" with 12 and 14) takes no side.
 */
function byValue(cluster: readonly Instance[]): Instance[][] {
  const groups: Instance[][] = [];
  for (const instance of [...cluster].sort((a, b) => looseness(a) - looseness(b))) {
    const fitting = groups.filter(
      ([first]) => agreement(first!.item, instance.item) === true || areOneSum(first!.item, instance.item),
    );
    if (fitting.length === 0) groups.push([instance]);
    else if (fitting.length === 1 || looseness(instance) === 0) fitting[0]!.push(instance);
  }
  const reports = (group: readonly Instance[]): number => new Set(group.map(({ witness }) => witness)).size;
  return groups.sort((a, b) => reports(b) - reports(a));
}

const looseness = ({ item }: Instance): number => (item.kind === 'amount' && item.amount.bound !== 'exact' ? 1 : 0);

/** Equal sums of which one leaves the currency open. */
const areOneSum = (a: Item, b: Item): boolean =>
  a.kind === 'amount' &&
  b.kind === 'amount' &&
  a.amount.kind === 'money' &&
  b.amount.kind === 'money' &&
  a.amount.value === b.amount.value;

/** What all reports that tell it agree on, or what one alone tells. Names and offices alone are no fact here. */
function plainFact(story: Story, lineage: Lineage, group: readonly Instance[]): Fact | undefined {
  const first = group[0]!;
  if (!isTelling(first)) return undefined;
  const grown = grownFact(story, lineage, group);
  if (grown) return grown;
  // "This week" agrees with a day, and does not tell it.
  const telling = isDay(first.item) ? group.filter(({ item }) => isDay(item)) : group;
  const labels = telling.slice(0, MOST_LABELS).map((instance) => aboutOf(story, instance, false));
  const named = likeliest(labels);
  const { witness, item } = telling[named] ?? first;
  const value = factValue(story, lineage, wordsOf(story, witness, item), telling);
  if (!value) return undefined;
  const agreed = value.origins.high > 1;
  if (!agreed && first.item.kind === 'time') return undefined;
  return {
    slot: slotOf(first.item),
    about: labels[named] ?? aboutOf(story, first, false),
    status: agreed ? 'agreed' : 'single',
    values: [value],
    origins: value.origins,
    ...(!agreed && value.sigla.length > 1 ? { note: 'several reports, one origin' } : {}),
  };
}

/** "At least 23 dead" does not deny the 29 of the next day, but it is not the same either: a toll that grew. */
function grownFact(story: Story, lineage: Lineage, group: readonly Instance[]): Fact | undefined {
  const first = group[0]!;
  if (first.item.kind !== 'amount') return undefined;
  const groups = [
    ...Map.groupBy(group, ({ item }) => (item.kind === 'amount' ? item.amount.value : Number.NaN)).values(),
  ];
  const change = groups.length > 1 && groups.length <= MOST_VALUES ? changesOverTime(story, groups) : undefined;
  if (!change) return undefined;
  const values = groups.flatMap((one, at) => {
    const value = factValue(story, lineage, wordsOf(story, one[0]!.witness, one[0]!.item), one);
    return value ? [{ ...value, asOf: change[at]! }] : [];
  });
  const [earliest, ...later] = values;
  if (!earliest || later.length === 0) return undefined;
  return {
    slot: slotOf(first.item),
    about: aboutOf(story, first, true),
    status: 'incomparable',
    values: [earliest, ...later],
    origins: originsOf(
      group.map(({ witness }) => story.witnesses[witness]!.article.id),
      lineage.origins,
    ),
    note: 'the values change with time',
  };
}

/** Of so many reports the words are looked at that may say what a value is of. */
const MOST_LABELS = 8;

/** Which label's numbers stand in most of the labels, the first of equal ones: an outlier's words are no name for what all agree on. */
function likeliest(labels: readonly string[]): number {
  const numbers = labels.map((label) =>
    [...new Set(label.match(/\d+(?:[.,]\d+)*/g) ?? [])].map((one) => one.replaceAll(',', '.')),
  );
  const support = (own: readonly string[]): number =>
    own.length === 0
      ? 1
      : own.reduce((sum, one) => sum + numbers.filter((other) => other.includes(one)).length, 0) /
        (own.length * labels.length);
  let best = 0;
  for (let at = 1; at < labels.length; at++) if (support(numbers[at]!) > support(numbers[best]!)) best = at;
  return best;
}

/** Amounts that somebody might want corroborated, not "one man", ranks, ages or scores; days of which something is told. */
function isTelling({ item }: Instance): boolean {
  if (item.kind === 'amount') {
    const { kind, value, counts } = item.amount;
    if (kind === 'money' || kind === 'percent' || kind === 'measure') return true;
    return kind === 'count' && counts !== undefined && value > 2;
  }
  return item.kind === 'time' && !item.ofSpeech && /^\d{4}-\d\d-\d\d$/.test(item.time.value);
}

function aboutOf(story: Story, { witness, sentence, item }: Instance, disputed: boolean): string {
  if (item.kind === 'office') {
    const entity = story.entityOf.get(story.witnesses[witness]!.article.id)?.[item.office.holder] ?? -1;
    const name = story.entities[entity]?.name;
    if (name !== undefined) return `office of ${name}`;
  }
  const own = story.witnesses[witness]!;
  switch (item.kind) {
    case 'amount':
      // A dispute names no value; what is counted stays.
      if (!disputed) return aboutClause(own, sentence, amountRange(own, item), undefined);
      return aboutClause(own, sentence, { ...item.range, first: boundToken(own, item) }, item.amount.counts ? '' : '…');
    case 'time':
      return aboutClause(own, sentence, item.range, '');
    default:
      return aboutClause(own, sentence, item.range, '…');
  }
}

/** An amount with its bound and what it counts. */
function amountRange(own: Witness, item: Extract<Item, { kind: 'amount' }>): TokenRange {
  const { tokens } = own.reading;
  const last = headEnd(item);
  let { end } = item.range;
  while (end < tokens.length && tokens.end[end]! <= last) end++;
  return { first: boundToken(own, item), end };
}
