import type { Story } from '../../model/story.ts';
import { evaluateTrees } from '../../structures/tree-ensemble.ts';
import { UnionFind } from '../../structures/union-find.ts';
import { disputeContext } from '../../text/comparison/disputes/context.ts';
import { mayBeOneThing } from '../../text/comparison/disputes/one-thing.ts';
import { DisputeRows } from '../../text/comparison/disputes/signs.ts';
import { DISPUTE_TREES } from '../../text/comparison/disputes/trees.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import type { Matching } from '../../text/comparison/matching.ts';
import { isVariant } from '../../text/comparison/name-variants.ts';
import type { SlotPair } from '../../text/comparison/slot-pairs.ts';
import { wordsOf } from './value.ts';

/** From here on an equal value stands for the same thing. */
const SAME = 0.6;
/** Log-odds from which on two different values are told as a dispute: so that most told ones are true. */
const TOLD = 2.1;
/** The same for a report and what was made from it, for there the sentences tell the same things one by one. */
const TOLD_OF_KIN = 0.3;

/** The same for organisations, of which the training plants none. */
const TOLD_OF_AGENTS = 2.6;

/** Instances that give different values to one slot, and those that agree with either: one cluster for each slot. */
export function disputedClusters(
  story: Story,
  instances: readonly Instance[],
  matching: Matching,
  kin: (a: number, b: number) => boolean,
): Instance[][] {
  const number = new Map<Item, number>();
  instances.forEach(({ item }, at) => {
    number.set(item, at);
  });
  const context = disputeContext(instances, matching, kin);
  const rows = new DisputeRows(context);
  const sets = new UnionFind();
  for (let i = 0; i < instances.length; i++) sets.add();
  const disputed = new Set<number>();
  for (const match of matching.matches) {
    for (const pair of match.pairs) {
      if (pair.agrees) continue;
      const [one, two] = [context.of(pair.a), context.of(pair.b)];
      const related = kin(one.witness, two.witness);
      if (
        !mayBeOneThing(pair, related) ||
        areVariants(story, one, two) ||
        isNamedBeside(story, one, two) ||
        areOwnDays(story, one, two)
      )
        continue;
      if (evaluateTrees(DISPUTE_TREES, rows.signs(match, pair)) < leastFor(pair, related)) continue;
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

const leastFor = ({ slot }: SlotPair, related: boolean): number =>
  slot === 'agent' ? TOLD_OF_AGENTS : related ? TOLD_OF_KIN : TOLD;

/** Whether two names are forms of one. */
export function areVariants(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const person = a.name.kind === 'person';
  return (
    isVariant(wordsOf(story, one.witness, a), wordsOf(story, two.witness, b), person) ||
    isVariant(surface(story, one, a), surface(story, two, b), person)
  );
}

/** Whether either of two names stands in the sentence of the other, even as part of another name. */
function isNamedBeside(story: Story, one: Instance, two: Instance): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  return (
    sentenceOf(story, two).includes(surface(story, one, a)) || sentenceOf(story, one).includes(surface(story, two, b))
  );
}

/** Whether either report gives the day of its own publication: "announced today (14 October)" is said anew by each. */
function areOwnDays(story: Story, one: Instance, two: Instance): boolean {
  return [one, two].every(({ item, witness }) => {
    const day = story.witnesses[witness]!.article.published?.value.slice(0, 10);
    return item.kind === 'time' && day !== undefined && item.time.value.slice(0, 10) === day;
  });
}

function sentenceOf(story: Story, { witness, sentence }: Instance): string {
  const { article, reading } = story.witnesses[witness]!;
  return article.text.slice(reading.sentences[sentence]!.start, reading.sentences[sentence]!.end);
}

const surface = (story: Story, { witness }: Instance, { name }: Extract<SlotPair['a'], { kind: 'name' }>): string =>
  story.witnesses[witness]!.article.text.slice(name.start, name.end);
