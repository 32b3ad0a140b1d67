import { distance } from 'fastest-levenshtein';
import type { Story } from '../../model/story.ts';
import { UnionFind } from '../../structures/union-find.ts';
import type { Item } from '../../text/comparison/items.ts';
import { agreement, contradicts, type SlotPair } from '../../text/comparison/slot-pairs.ts';
import { fold } from '../../text/index.ts';
import type { Instance } from './instances.ts';
import type { Matching } from './matching.ts';
import { isOneThing } from './one-thing.ts';
import { wordsOf } from './value.ts';

/** Names of which both reports know both need more. */
const SURE_NAME = 0.92;
/** From here on an equal value stands for the same thing. */
const SAME = 0.6;
/** Pairs below this say nothing. */
const WORTH = 0.45;
/** An equal value elsewhere in the other report explains a difference away unless the pair is surer by this. */
const MARGIN = 0.05;
/** The same words stand on both sides: no equal value elsewhere explains that away. */
const VERBATIM = 1.75;

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
  const of = (item: Item): Instance => instances[number.get(item)!]!;
  const explained = bestAgreements(matching, of);
  const sets = new UnionFind();
  for (let i = 0; i < instances.length; i++) sets.add();
  const disputed = new Set<number>();
  const knowers = knownBy(instances);
  const combined = togetherOf(matching, of);
  for (const { pairs } of matching.matches) {
    for (const pair of pairs) {
      const [one, two] = [of(pair.a), of(pair.b)];
      if (!contradicts(pair, combined(pair), kin(one.witness, two.witness))) continue;
      const elsewhere = Math.max(explained(pair.a, two.witness), explained(pair.b, one.witness));
      const verbatim = pair.signs.left + pair.signs.right >= VERBATIM;
      if (
        (!verbatim && combined(pair) < elsewhere + MARGIN) ||
        !isOneThing(pair, kin(one.witness, two.witness)) ||
        !mayDiffer(story, one, two, pair, knowers, kin(one.witness, two.witness))
      )
        continue;
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

/**
 * How sure all pairs together make it that two values are of one thing: of each report that gives the other value the surest
 * pair counts, and each may be wrong by itself only.
 */
function togetherOf({ matches }: Matching, of: (item: Item) => Instance): (pair: SlotPair) => number {
  const against = new Map<Item, SlotPair[]>();
  for (const { pairs } of matches) {
    for (const pair of pairs) {
      if (pair.agrees || pair.surety < WORTH) continue;
      for (const item of [pair.a, pair.b]) {
        const list = against.get(item);
        if (list) list.push(pair);
        else against.set(item, [pair]);
      }
    }
  }
  const seenFrom = (item: Item, pair: SlotPair): number => {
    const other = item === pair.a ? pair.b : pair.a;
    const best = new Map<number, number>();
    for (const one of against.get(item) ?? []) {
      const theirs = one.a === item ? one.b : one.a;
      if (theirs !== other && agreement(theirs, other) !== true) continue;
      const { witness } = of(theirs);
      best.set(witness, Math.max(best.get(witness) ?? 0, one.surety));
    }
    let doubt = 1;
    for (const surety of best.values()) doubt *= 1 - surety;
    return 1 - doubt;
  };
  return (pair) => Math.max(pair.surety, 0.97 * Math.max(seenFrom(pair.a, pair), seenFrom(pair.b, pair)));
}

/** For an item and another report: how sure the surest place there is that has an equal value in the same slot. */
function bestAgreements({ matches }: Matching, of: (item: Item) => Instance): (item: Item, witness: number) => number {
  const best = new Map<Item, Map<number, number>>();
  const note = (item: Item, witness: number, surety: number): void => {
    const known = best.get(item) ?? new Map<number, number>();
    best.set(item, known);
    known.set(witness, Math.max(known.get(witness) ?? 0, surety));
  };
  for (const { pairs } of matches) {
    for (const { a, b, agrees, surety } of pairs) {
      if (!agrees) continue;
      note(a, of(b).witness, surety);
      note(b, of(a).witness, surety);
    }
  }
  return (item, witness) => best.get(item)?.get(witness) ?? 0;
}

/** Which reports name an entity at all. */
function knownBy(instances: readonly Instance[]): ReadonlyMap<number, ReadonlySet<number>> {
  const known = new Map<number, Set<number>>();
  for (const { item, witness } of instances) {
    if (item.kind !== 'name') continue;
    const reports = known.get(item.key) ?? new Set<number>();
    known.set(item.key, reports);
    reports.add(witness);
  }
  return known;
}

/**
 * Names: one of the two must be known to its own report alone, for otherwise they are two people whom all know; and they must
 * not be spellings of one another. Bare counts: what is counted must be told.
 */
function mayDiffer(
  story: Story,
  one: Instance,
  two: Instance,
  pair: SlotPair,
  knowers: ReadonlyMap<number, ReadonlySet<number>>,
  kin: boolean,
): boolean {
  const [a, b] = [one.item, two.item];
  if (a.kind === 'name' && b.kind === 'name') {
    const ofA = knowers.get(a.key)!;
    const ofB = knowers.get(b.key)!;
    const apart = !ofA.has(two.witness) && !ofB.has(one.witness);
    const strange = (ofA.size === 1 && !ofA.has(two.witness)) || (ofB.size === 1 && !ofB.has(one.witness));
    if (!strange || (!apart && !kin && pair.surety < SURE_NAME)) return false;
    return !isVariant(wordsOf(story, one.witness, a), wordsOf(story, two.witness, b), a.name.kind === 'person');
  }
  return true;
}

/**
 * One name in two forms: all words of one in the other, or word by word a like spelling. Of two people with one family name
 * ("Serdar", "Gurbanguly") the first names are not alike; one word in common makes other names ("Persian Gulf") near too.
 */
function isVariant(a: string, b: string, person: boolean): boolean {
  const [one, two] = [a, b].map((name) =>
    fold(name)
      .split(/[\s'.-]+/)
      .filter((word) => word.length > 1),
  ) as [string[], string[]];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const like = (x: string, y: string): boolean => x === y || distance(x, y) <= Math.max(x.length, y.length) * 0.34;
  if (
    short.every((word) => long.some((other) => like(word, other) || isShortFor(word, other) || isShortFor(other, word)))
  )
    return true;
  // "WR Jackson" beside "Vincent Jackson": what stands before the family name is no first name.
  if (person && one.at(-1) === two.at(-1) && (one[0]!.length <= 2 || two[0]!.length <= 2)) return true;
  return !person && short.some((word) => word.length > 3 && long.includes(word));
}

/** "Mich." for Michigan, "Mo." for Missouri, "Tex" for Teixeira: the first letter and others in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > 5 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
