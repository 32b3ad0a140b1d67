import type { Story } from '../../model/story.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import { figuresOf, mayBeOneCurrency } from './sums.ts';

/** Counts below this stand for many things in one story. */
const LEAST_COUNT = 20;
/** Figures of an amount of money from which on two of them are hardly ever equal by chance. */
const FIGURES_OF_MONEY = 3;

/**
 * Pairs of equal amounts that hardly stand for two things: in reports of two languages, where words cannot be compared, a
 * number that each of them has but once; and money of many figures whose currency one of them leaves open.
 */
export function telltaleEquals(story: Story, instances: readonly Instance[]): (readonly [Instance, Instance])[] {
  const byValue = new Map<string, Instance[]>();
  for (const instance of instances) {
    const key = keyOf(instance);
    if (key === undefined) continue;
    const list = byValue.get(key);
    if (list) list.push(instance);
    else byValue.set(key, [instance]);
  }
  const pairs: (readonly [Instance, Instance])[] = [];
  for (const list of byValue.values()) {
    const perReport = new Map<number, Instance[]>();
    for (const one of list) perReport.set(one.witness, [...(perReport.get(one.witness) ?? []), one]);
    const single = [...perReport.values()].filter((own) => own.length === 1).map(([own]) => own!);
    single.forEach((one, at) => {
      for (const two of single.slice(at + 1)) if (mayBeOne(story, one, two)) pairs.push([one, two]);
    });
  }
  return pairs;
}

function keyOf({ item }: Instance): string | undefined {
  if (item.kind !== 'amount' || item.amount.bound !== 'exact') return undefined;
  const { kind, value, high, unit } = item.amount;
  if (high !== undefined || !Number.isFinite(value)) return undefined;
  if (kind === 'money') return figuresOf(value).length >= 2 ? `money ${value}` : undefined;
  if (kind === 'count') return value >= LEAST_COUNT ? `count ${value}` : undefined;
  return (kind === 'measure' || kind === 'percent') && figuresOf(value).length >= 2
    ? `${kind} ${value} ${unit}`
    : undefined;
}

function mayBeOne(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  const language = ({ witness }: Instance): string => story.witnesses[witness]!.reading.language.slice(0, 2);
  if (a.amount.kind === 'money' && a.amount.unit !== b.amount.unit)
    return mayBeOneCurrency(a.amount.unit, b.amount.unit) && figuresOf(a.amount.value).length >= FIGURES_OF_MONEY;
  return language(one) !== language(two);
}
