import { agreement } from '../agreement.ts';
import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';
import type { Matching, StatementMatch } from '../matching.ts';
import type { SlotPair } from '../slot-pairs.ts';
import { blanksOf } from './blanks.ts';
import { holdersOf } from './holders.ts';
import { introductions } from './introductions.ts';
import { NearWords } from './near-words.ts';
import { rivalsOf } from './rivals.ts';
import { sideBySide } from './side-by-side.ts';
import type { DisputeContext } from './signs.ts';

/** Pairs below this say nothing. */
const WORTH = 0.45;

/** What the decision on a pair asks of the whole story. */
export function disputeContext(
  instances: readonly Instance[],
  matching: Matching,
  kin: (a: number, b: number) => boolean,
): DisputeContext {
  const instance = new Map(instances.map((one) => [one.item, one]));
  const of = (item: Item): Instance => instance.get(item)!;
  return {
    matching,
    of,
    elsewhere: bestAgreements(matching, of),
    together: togetherOf(matching, of),
    holders: holdersOf(instances),
    beside: sideBySide(matching),
    near: new NearWords(matching.statements),
    blanks: blanksOf(matching, of),
    naming: introductions(instances),
    standing: rivalsOf(instances, matching.statements.reports),
    best: bestMatches(matching),
    kin,
  };
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

/** For two sentences: whether none of either report is liker to the other. */
function bestMatches({ statements: { report, reports }, matches }: Matching): (match: StatementMatch) => boolean {
  const best = new Map<number, number>();
  const worth = ({ likeness, least }: StatementMatch): number => likeness + least;
  const key = (statement: number, other: number): number => statement * reports.length + report[other]!;
  for (const match of matches) {
    for (const at of [key(match.a, match.b), key(match.b, match.a)])
      best.set(at, Math.max(best.get(at) ?? 0, worth(match)));
  }
  return (match) =>
    best.get(key(match.a, match.b)) === worth(match) && best.get(key(match.b, match.a)) === worth(match);
}
