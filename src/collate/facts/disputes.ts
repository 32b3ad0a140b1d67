import type { FactSlot } from '../../model/collation.ts';
import type { Story } from '../../model/story.ts';
import { evaluateTrees } from '../../structures/tree-ensemble.ts';
import { UnionFind } from '../../structures/union-find.ts';
import { disputeContext } from '../../text/comparison/disputes/context.ts';
import type { Holders } from '../../text/comparison/disputes/holders.ts';
import { mayBeOneThing } from '../../text/comparison/disputes/one-thing.ts';
import { DisputeRows } from '../../text/comparison/disputes/signs.ts';
import { DISPUTE_TREES } from '../../text/comparison/disputes/trees.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import type { SlotPair } from '../../text/comparison/slot-pairs.ts';
import { areBothKnown, candidates } from './may-differ.ts';

/** From here on an equal value stands for the same thing. */
const SAME = 0.6;
/**
 * Log-odds from which on two different values are told as a dispute, so that most told ones are true: reports tell of many
 * persons and places and hardly ever differ over one, and of organisations the training plants none.
 */
const TOLD: Readonly<Record<FactSlot, number>> = {
  amount: 1.5,
  time: 0.8,
  place: 1.3,
  name: 2.6,
  office: 0.5,
  agent: 2.6,
  quotation: 1,
  decision: 1,
  cause: 1,
  polarity: 1,
};
/** The most that is asked for between a report and what was made from it, for there the sentences tell the same things one by one. */
const TOLD_OF_KIN = 0;
/** The same where no other report has the value: then nobody but its writer gave it. */
const TOLD_OF_LONE_KIN = -1.1;

/** Surety of a pair below which the trees hardly ever tell it: not worth asking. */
const WORTH = 0.42;
const WORTH_OF_KIN = 0.3;
/** The same where little beside the two is the same. */
const WORTH_APART = 0.7;

/** Instances that give different values to one slot, and those that agree with either: one cluster for each slot. */
export function disputedClusters(
  story: Story,
  instances: readonly Instance[],
  matching: Matching,
  kin: (a: number, b: number) => boolean,
  /** Whether two amounts measure different things. */
  apart: (a: Item, b: Item) => boolean = () => false,
): Instance[][] {
  const number = new Map<Item, number>();
  instances.forEach(({ item }, at) => {
    number.set(item, at);
  });
  const context = disputeContext(instances, matching, kin);
  const rows = new DisputeRows(context);
  const mayDiffer = candidates(story, instances);
  const sets = new UnionFind();
  for (let i = 0; i < instances.length; i++) sets.add();
  const disputed = new Set<number>();
  for (const match of matching.matches) {
    for (const pair of match.pairs) {
      if (pair.agrees || pair.surety < WORTH_OF_KIN) continue;
      const [one, two] = [context.of(pair.a), context.of(pair.b)];
      const related = kin(one.witness, two.witness);
      if (!related && pair.surety < (mayBeOneThing(pair) ? WORTH : WORTH_APART)) continue;
      if (!mayDiffer(pair, one, two) || apart(pair.a, pair.b)) continue;
      const lone = [pair.a, pair.b].filter((item) => context.holders.reports(item).size === 1).length;
      if (evaluateTrees(DISPUTE_TREES, rows.signs(match, pair)) < leastFor(pair, related, lone)) continue;
      // Two reports that have both values tell of two things.
      if (holdBoth(context.holders, one, two) || areBothKnown(story, one, two)) continue;
      disputed.add(number.get(pair.a)!);
      disputed.add(number.get(pair.b)!);
      sets.union(number.get(pair.a)!, number.get(pair.b)!);
    }
  }
  // Reports that give one of the values in the same place.
  for (const { pairs } of matching.matches) {
    for (const pair of pairs) {
      if (!pair.agrees || pair.surety < SAME) continue;
      const [a, b] = [number.get(pair.a)!, number.get(pair.b)!];
      if (disputed.has(a) !== disputed.has(b)) sets.union(a, b);
    }
  }
  const clusters = new Map<number, Instance[]>();
  instances.forEach((instance, at) => {
    const root = sets.find(at);
    const list = clusters.get(root);
    if (list) list.push(instance);
    else clusters.set(root, [instance]);
  });
  return [...clusters.values()].filter((cluster) => cluster.length > 1);
}

const holdBoth = ({ reports }: Holders, one: Instance, two: Instance): boolean =>
  reports(one.item).has(two.witness) && reports(two.item).has(one.witness);

/** A town and a country may both be where it was: told only where hardly anything speaks against it. */
const TOLD_OF_COUNTRY_AND_TOWN = 3;

/** Each report asks people of its own: two that no other report names are mostly two. */
const TOLD_OF_LONE_NAMES = 4.2;

/** Reports name the day on which somebody spoke to them. */
const TOLD_OF_SPEECH = 1.4;
/** The ages of one person, whose name stands beside either. */
const TOLD_OF_AGES = 0;

/** `lone` tells how many of the two values no other report has. */
function leastFor({ slot, a, b, signs }: SlotPair, related: boolean, lone: number): number {
  if (a.kind === 'name' && b.kind === 'name' && a.country !== b.country) return TOLD_OF_COUNTRY_AND_TOWN;
  if (related)
    return slot !== 'agent' && slot !== 'place' && lone > 0 && signs.speech === 0
      ? TOLD_OF_LONE_KIN
      : Math.min(TOLD[slot], TOLD_OF_KIN);
  if (a.kind === 'amount' && b.kind === 'amount' && a.of !== undefined && a.of === b.of) return TOLD_OF_AGES;
  if (slot === 'time' && signs.speech === 1) return TOLD_OF_SPEECH;
  return slot === 'name' && lone === 2 ? TOLD_OF_LONE_NAMES : TOLD[slot];
}
