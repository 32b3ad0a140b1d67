import type { FactSlot } from '../../model/collation.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { stemHash } from '../word-stem.ts';
import { amountsAgree, sameDimension } from './amount-range.ts';
import { type Item, sameOffice } from './items.ts';
import { type ComparedReport, type Statements, tokenAt } from './statements.ts';
import { datesAgree, sameGrain } from './time-range.ts';

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

/**
 * Whether two different values may be told as a dispute: the surety (of one pair, or of all pairs that say so), and what a
 * reader would ask for besides. The same thing must be counted, or the words on both sides be the same; and where another
 * item could be meant, nearly all of these words. `kin` tells that one report was made from the other.
 */
export function contradicts({ a, b, agrees, signs, surety: own }: SlotPair, given = own, kin = false): boolean {
  const surety = kin ? raised(given) : given;
  if (agrees || surety < LEAST[a.kind] || own < LEAST_ALONE) return false;
  // Where several reports are against it, the words beside may differ more.
  const raw = signs.left + signs.right;
  if (!kin && raw < VERBATIM && (signs.others === 1 || a.kind === 'name')) {
    // The sentences are about other people; or a name stands for another only in nearly the same words.
    if (signs.others === 1 || signs.speech === 1 || slotOf(a) === 'agent' || raw < 1) return false;
  }
  const beside = raw * (kin ? KIN : surety >= SURE && surety > own ? 1.3 : 1);
  if (signs.alone < 1 && beside < (signs.alone === 0 ? 1.4 : 1.15)) return false;
  if (a.kind === 'amount' && b.kind === 'amount') {
    const { kind, value } = a.amount;
    // "One" is often no number; ages and scores are of somebody else unless all else is the same.
    if (kind === 'count' && (value <= 1 || b.amount.value <= 1)) return beside >= 1.6;
    if (kind === 'score') return beside >= 1.5;
    if (kind === 'age' || kind === 'ordinal') return beside >= 1.15;
    return signs.head === 1 ? beside >= 0.85 : signs.head === 0 ? beside >= 1.15 : beside >= 1.5;
  }
  if (a.kind === 'time') return beside >= (signs.speech === 1 ? 1.2 : 0.8);
  if (a.kind === 'name') return signs.speech === 1 ? beside >= 1 && signs.least >= 0.6 : beside >= 1;
  return true;
}

/** One pair at least must be this sure. */
const LEAST_ALONE = 0.6;
/** The same words on both sides. */
const VERBATIM = 1.7;
/** How much more the odds are that two items of a report and its source are one slot. */
const raised = (surety: number): number => (4 * surety) / (1 + 3 * surety);
/** Of a rewrite the words beside differ more. */
const KIN = 1.8;
const SURE = 0.95;
const LEAST: Readonly<Record<Item['kind'], number>> = {
  amount: 0.85,
  time: 0.8,
  name: 0.85,
  office: 0.6,
  quoted: 0.75,
};

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
  const all: CandidatePair[] = [];
  for (const one of itemsA) {
    for (const two of itemsB) {
      const agrees = agreement(one, two);
      if (agrees === undefined) continue;
      all.push({
        one,
        two,
        agrees,
        signs: signsOf(statements, a, one, b, two, Math.min(ofA, ofB), Math.max(ofA, ofB)),
      });
    }
  }
  const settled = (item: Item, except: Item): boolean =>
    all.some(
      (pair) =>
        pair.agrees && ((pair.one === item && pair.two !== except) || (pair.two === item && pair.one !== except)),
    );
  const beside = ({ signs }: CandidatePair): number => signs.left + signs.right;
  return all.map((pair) => {
    let alone = 1;
    for (const other of all) {
      const rival =
        other !== pair &&
        ((other.one === pair.one && !settled(other.two, pair.one)) ||
          (other.two === pair.two && !settled(other.one, pair.two)));
      if (rival) alone = Math.min(alone, beside(pair) >= beside(other) + CLEARLY ? 0.7 : 0);
    }
    const others = ofOthers(pair.one, itemsA, pair.two, itemsB) ? 1 : 0;
    return { ...pair, signs: { ...pair.signs, alone, others } };
  });
}

/** Places from which on a sentence lists them. */
const LIST = 3;

/** Whether two sentences tell of other people or places than one another: then their values are of other things. */
function ofOthers(one: Item, itemsA: readonly Item[], two: Item, itemsB: readonly Item[]): boolean {
  if (one.kind === 'name' && two.kind === 'name') {
    if (one.name.kind !== 'location') return false;
    const places = (items: readonly Item[]): number =>
      items.filter((item) => item.kind === 'name' && item.name.kind === 'location').length;
    return places(itemsA) >= LIST || places(itemsB) >= LIST;
  }
  const [a, b] = [nearestName(one, itemsA), nearestName(two, itemsB)];
  if (a === undefined || b === undefined || a === b) return false;
  const has = (items: readonly Item[], key: number): boolean =>
    items.some((item) => item.kind === 'name' && item.key === key);
  return !has(itemsB, a) && !has(itemsA, b);
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

/** Whether the values agree; undefined where they are of different kinds or cannot be compared. */
export function agreement(one: Item, two: Item): boolean | undefined {
  if (one.kind === 'amount' && two.kind === 'amount') {
    return sameDimension(one.amount, two.amount) ? amountsAgree(one.amount, two.amount) : undefined;
  }
  if (one.kind === 'time' && two.kind === 'time') {
    const agrees = datesAgree(one.time, two.time);
    return agrees === false && !sameGrain(one.time, two.time) ? undefined : agrees;
  }
  if (one.kind === 'name' && two.kind === 'name') {
    return one.name.kind === two.name.kind ? one.key === two.key : undefined;
  }
  if (one.kind === 'office' && two.kind === 'office') {
    return one.key === two.key ? sameOffice(one.words, two.words, one.language) : undefined;
  }
  if (one.kind === 'quoted' && two.kind === 'quoted') {
    const [short, long] = one.stems.length <= two.stems.length ? [one.stems, two.stems] : [two.stems, one.stems];
    if (short.every((stem) => long.includes(stem))) return true;
    // "Peacekeeping" and "keep the peace" are one thing in two forms.
    return sharesRoot(one.words, two.words) || sharesRoot(two.words, one.words) ? undefined : false;
  }
  return undefined;
}

const ROOT = 4;

/** Whether the first letters of a word stand anywhere in the other's letters. */
function sharesRoot(words: readonly string[], others: readonly string[]): boolean {
  const letters = others.join(' ');
  return words.some((word) => word.length >= ROOT && letters.includes(word.slice(0, ROOT)));
}

export function slotOf(item: Item): FactSlot {
  switch (item.kind) {
    case 'amount':
      return 'amount';
    case 'time':
      return 'time';
    case 'quoted':
      return 'quotation';
    case 'office':
      return 'office';
    case 'name':
      return item.name.kind === 'location' ? 'place' : item.name.kind === 'person' ? 'name' : 'agent';
  }
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

/** Words on either side that are looked at, and how far off they may stand on the other side. */
const WINDOW = 4;
const REACH = 6;

/** What stands around an item, read once. */
interface Surroundings {
  readonly left: Beside;
  readonly right: Beside;
  /** Stems of what an amount counts. */
  readonly head: readonly number[];
}

/** The words on one side, the nearest first. */
interface Beside {
  readonly stems: Uint32Array;
  readonly weights: Float32Array;
}

const known = new WeakMap<Item, Surroundings>();

function surroundings(report: ComparedReport, item: Item): Surroundings {
  let found = known.get(item);
  if (!found) {
    found = {
      left: wordsBeside(report, item.range.first, -1),
      right: wordsBeside(report, lastToken(report, item), 1),
      head: item.kind === 'amount' ? headStems(report, item) : [],
    };
    known.set(item, found);
  }
  return found;
}

/** Share of the words on one side of an item that stand on that side of the other too, the nearest counting most, 0–1. */
function neighbour(one: Beside, two: Beside): number {
  const [n, m] = [one.stems.length, two.stems.length];
  if (n === 0 || m === 0) return n === m ? 0.6 : 0.2;
  return (found(one, two) + found(two, one)) / 2;
}

function found({ stems, weights }: Beside, among: Beside): number {
  let sum = 0;
  let total = 0;
  const size = Math.min(WINDOW, stems.length);
  for (let k = 0; k < size; k++) {
    const worth = weights[k]! / (1 + k * 0.35);
    total += worth;
    let best = 0;
    for (let j = 0; j < among.stems.length; j++) {
      if (among.stems[j] === stems[k]) best = Math.max(best, 1 / (1 + 0.3 * Math.abs(k - j)));
    }
    sum += worth * best;
  }
  return total > 0 ? sum / total : 0;
}

/** The words beside a token, the nearest first, within its sentence. */
function wordsBeside({ text, reading }: ComparedReport, from: number, step: 1 | -1): Beside {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const stems: number[] = [];
  const weights: number[] = [];
  for (let i = from + step; i >= 0 && i < tokens.length && stems.length < REACH; i += step) {
    if (step < 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) {
      const fold = tokens.fold[i]!;
      stems.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, fold));
      weights.push(stop.has(fold) ? 0.4 : 1);
    }
    if (step > 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
  }
  return { stems: Uint32Array.from(stems), weights: Float32Array.from(weights) };
}

/** The last token of an item; of an amount, that of what it counts where this stands right behind. */
function lastToken({ reading }: ComparedReport, item: Item): number {
  const last = item.range.end - 1;
  if (item.kind !== 'amount' || !item.amount.counts) return last;
  const { start, end } = item.amount.counts;
  if (start < item.amount.end || start - item.amount.end > 25) return last;
  const { tokens } = reading;
  let at = last;
  while (at + 1 < tokens.length && tokens.end[at + 1]! <= end) at++;
  return at;
}

function headStems({ text, reading }: ComparedReport, { amount }: Extract<Item, { kind: 'amount' }>): number[] {
  if (!amount.counts) return [];
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const stems: number[] = [];
  for (let i = tokenAt(tokens.start, tokens.length, amount.counts.start); i < tokens.length; i++) {
    if (tokens.end[i]! > amount.counts.end) break;
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    stems.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return stems;
}
