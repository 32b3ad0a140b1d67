import type { FactSlot } from '../../model/collation.ts';
import { agreement, slotOf } from './agreement.ts';
import type { Item } from './items.ts';
import type { Statements } from './statements.ts';
import { neighbour, surroundings } from './surroundings.ts';

/** Two items of two statements that fill the same slot. */
export interface SlotPair {
  readonly slot: FactSlot;
  readonly a: Item;
  readonly b: Item;
  readonly agrees: boolean;
  /** How sure it is that the two are values of the same thing, 0–1. */
  readonly surety: number;
  readonly signs: PairSigns;
}

/** What the surety of a pair is computed from, each about 0–1. */
export interface PairSigns {
  readonly left: number;
  readonly right: number;
  /** 1 where the same is counted, -1 where another thing is, 0 where it cannot be told. */
  readonly head: number;
  /** Shares of the two statements that stand in both. */
  readonly least: number;
  readonly most: number;
  /** 1 where the day is that of speaking. */
  readonly speech: number;
  /** 1 where neither statement has another item that could fill the slot, .7 where others fit clearly less. */
  readonly alone: number;
  /** 1 where the name nearest to either item is unknown to the other statement, or a place stands in a list of places. */
  readonly others: number;
}

/** Pairs up the items of two statements: first those whose values agree, then the rest by how surely they are the same slot. */
export function slotPairs(
  statements: Statements,
  a: number,
  itemsA: readonly Item[],
  b: number,
  itemsB: readonly Item[],
  shared: number,
): SlotPair[] {
  const candidates: SlotPair[] = candidatePairs(statements, a, itemsA, b, itemsB, shared).map(
    ({ one, two, agrees, signs }) => ({
      slot: slotOf(one),
      a: one,
      b: two,
      agrees,
      surety: suretyOf(one.kind, signs),
      signs,
    }),
  );
  // An equal value is a strong sign of its own.
  const worth = (pair: SlotPair): number => pair.surety + (pair.agrees ? 0.4 : 0);
  candidates.sort((x, y) => worth(y) - worth(x));
  const taken = new Set<Item>();
  return candidates.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
}

/** Two items whose values can be compared, and the signs that they fill one slot. */
export interface CandidatePair {
  readonly one: Item;
  readonly two: Item;
  readonly agrees: boolean;
  readonly signs: PairSigns;
}

/** A rival with this much less of the same surroundings is no rival. */
const CLEARLY = 0.5;

/** All pairs of items of two statements whose values can be compared. */
export function candidatePairs(
  statements: Statements,
  a: number,
  itemsA: readonly Item[],
  b: number,
  itemsB: readonly Item[],
  shared: number,
): CandidatePair[] {
  const ofA = shared / Math.max(1e-6, statements.total[a]!);
  const ofB = shared / Math.max(1e-6, statements.total[b]!);
  const others = ofOthers(itemsA, itemsB);
  const all: (CandidatePair & { readonly i: number; readonly j: number })[] = [];
  /** How many items of the other statement each agrees with. */
  const agreeingA = new Uint16Array(itemsA.length);
  const agreeingB = new Uint16Array(itemsB.length);
  for (const [i, one] of itemsA.entries()) {
    for (const [j, two] of itemsB.entries()) {
      const agrees = agreement(one, two);
      if (agrees === undefined) continue;
      if (agrees) {
        agreeingA[i]!++;
        agreeingB[j]!++;
      }
      const signs = signsOf(statements, a, one, b, two, Math.min(ofA, ofB), Math.max(ofA, ofB));
      all.push({ i, j, one, two, agrees, signs: { ...signs, others: others(i, j) ? 1 : 0 } });
    }
  }
  const beside = ({ left, right }: PairSigns): number => left + right;
  // Another pair of an item is a rival where its other item does not agree with a third.
  const ofOne = itemsA.map(() => new Rivals());
  const ofTwo = itemsB.map(() => new Rivals());
  for (const [k, { i, j, agrees, signs }] of all.entries()) {
    if (agreeingB[j]! - (agrees ? 1 : 0) === 0) ofOne[i]!.add(k, beside(signs));
    if (agreeingA[i]! - (agrees ? 1 : 0) === 0) ofTwo[j]!.add(k, beside(signs));
  }
  return all.map(({ i, j, one, two, agrees, signs }, k) => {
    const rival = Math.max(ofOne[i]!.bestBut(k), ofTwo[j]!.bestBut(k));
    const alone = rival < 0 ? 1 : beside(signs) >= rival + CLEARLY ? 0.7 : 0;
    return { one, two, agrees, signs: { ...signs, alone } };
  });
}

/** The best of an item's pairs, and the best of the others. */
class Rivals {
  private first = -1;
  private best = -1;
  private second = -1;

  add(pair: number, worth: number): void {
    if (worth > this.best) {
      this.second = this.best;
      this.best = worth;
      this.first = pair;
    } else if (worth > this.second) this.second = worth;
  }

  /** The worth of the best pair but one; below 0 where there is none. */
  bestBut(pair: number): number {
    return pair === this.first ? this.second : this.best;
  }
}

/** Places from which on a sentence lists them. */
const LIST = 3;

/** Whether two sentences tell of other people or places than one another: then their values, of items `i` and `j`, are of other things. */
function ofOthers(itemsA: readonly Item[], itemsB: readonly Item[]): (i: number, j: number) => boolean {
  const places = (items: readonly Item[]): number =>
    items.filter((item) => item.kind === 'name' && item.name.kind === 'location').length;
  const namesOf = (items: readonly Item[]) =>
    new Set(items.flatMap((item) => (item.kind === 'name' ? [item.key] : [])));
  const lists = places(itemsA) >= LIST || places(itemsB) >= LIST;
  const namesA = namesOf(itemsA);
  const namesB = namesOf(itemsB);
  const nearestA = itemsA.map((item) => nearestName(item, itemsA));
  const nearestB = itemsB.map((item) => nearestName(item, itemsB));
  return (i, j) => {
    const one = itemsA[i]!;
    if (one.kind === 'name' && itemsB[j]!.kind === 'name') return one.name.kind === 'location' && lists;
    const [a, b] = [nearestA[i], nearestB[j]];
    if (a === undefined || b === undefined || a === b) return false;
    return !namesB.has(a) && !namesA.has(b);
  };
}

function nearestName(item: Item, items: readonly Item[]): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of items) {
    if (other.kind !== 'name' || other === item) continue;
    const gap =
      other.range.first >= item.range.end ? other.range.first - item.range.end : item.range.first - other.range.end;
    if (gap < distance) {
      distance = gap;
      best = other.key;
    }
  }
  return best;
}

function signsOf(
  statements: Statements,
  a: number,
  one: Item,
  b: number,
  two: Item,
  least: number,
  most: number,
): PairSigns {
  const x = surroundings(statements.reports[statements.report[a]!]!, one);
  const y = surroundings(statements.reports[statements.report[b]!]!, two);
  return {
    left: neighbour(x.left, y.left),
    right: neighbour(x.right, y.right),
    head: x.head.length > 0 && y.head.length > 0 ? (x.head.some((stem) => y.head.includes(stem)) ? 1 : -1) : 0,
    least,
    most,
    speech: isOfSpeech(one) || isOfSpeech(two) ? 1 : 0,
    alone: 1,
    others: 0,
  };
}

const isOfSpeech = (item: Item): boolean => (item.kind === 'time' || item.kind === 'name') && item.ofSpeech;

/** Surety of a pair by a logistic function of its signs; the weights were fitted by `train/collate/slot-pairs.ts`. */
export function suretyOf(kind: Item['kind'], signs: PairSigns): number {
  const w = WEIGHTS[kind];
  const z =
    w.bias +
    w.left * signs.left +
    w.right * signs.right +
    w.head * signs.head +
    w.least * signs.least +
    w.most * signs.most +
    w.speech * signs.speech +
    w.alone * signs.alone;
  return 1 / (1 + Math.exp(-z));
}

interface SignWeights extends Omit<PairSigns, 'others'> {
  readonly bias: number;
}

const WEIGHTS: Readonly<Record<Item['kind'], SignWeights>> = {
  amount: {
    bias: -2.05,
    left: 2.34,
    right: 2.22,
    head: 1,
    least: 0.1,
    most: 0.1,
    speech: 0,
    alone: 2.38,
  },
  time: {
    bias: -2.65,
    left: 1.22,
    right: 1.56,
    head: 0,
    least: 1.06,
    most: 0.41,
    speech: -0.6,
    alone: 2.47,
  },
  // A short quotation in the place of another; by hand, for there are few.
  quoted: { bias: -2.2, left: 1.2, right: 1, head: 0, least: 1.2, most: 0.6, speech: 0, alone: 2 },
  // Two offices of one holder hardly ever differ in the data: these weights are by hand.
  office: { bias: -1.72, left: 1.5, right: 0.6, head: 0, least: 0.8, most: 1.98, speech: 0, alone: 0.5 },
  name: { bias: -1.09, left: 1.65, right: 0.95, head: 0, least: 0.1, most: 0, speech: 0, alone: 2.38 },
};
