import type { FactSlot } from '../../model/collation.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { stemHash } from '../word-stem.ts';
import { amountsAgree, sameDimension } from './amount-range.ts';
import { contextLikeness } from './context.ts';
import type { Item } from './items.ts';
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
}

/** What the surety of a pair is computed from, each about 0–1. */
export interface PairSigns {
  readonly context: number;
  readonly left: number;
  readonly right: number;
  /** 1 where the same is counted, -1 where another thing is, 0 where it cannot be told. */
  readonly head: number;
  /** Shares of the two statements that stand in both. */
  readonly least: number;
  readonly most: number;
  /** 1 where the day is that of speaking. */
  readonly speech: number;
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
  const ofA = shared / Math.max(1e-6, statements.total[a]!);
  const ofB = shared / Math.max(1e-6, statements.total[b]!);
  const candidates: SlotPair[] = [];
  for (const one of itemsA) {
    for (const two of itemsB) {
      const agrees = agreement(one, two);
      if (agrees === undefined) continue;
      const signs = signsOf(statements, a, one, b, two, Math.min(ofA, ofB), Math.max(ofA, ofB));
      candidates.push({ slot: slotOf(one), a: one, b: two, agrees, surety: suretyOf(one.kind, signs) });
    }
  }
  candidates.sort((x, y) => Number(y.agrees) - Number(x.agrees) || y.surety - x.surety);
  const taken = new Set<Item>();
  return candidates.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
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
  return undefined;
}

export function slotOf(item: Item): FactSlot {
  switch (item.kind) {
    case 'amount':
      return 'amount';
    case 'time':
      return 'time';
    case 'name':
      return item.name.kind === 'location' ? 'place' : item.name.kind === 'person' ? 'name' : 'agent';
  }
}

export function signsOf(
  statements: Statements,
  a: number,
  one: Item,
  b: number,
  two: Item,
  least: number,
  most: number,
): PairSigns {
  const reportA = statements.reports[statements.report[a]!]!;
  const reportB = statements.reports[statements.report[b]!]!;
  return {
    context: contextLikeness(statements, a, one.range, b, two.range),
    left: neighbour(reportA, one.range.first, reportB, two.range.first, -1),
    right: neighbour(reportA, one.range.end - 1, reportB, two.range.end - 1, 1),
    head: one.kind === 'amount' && two.kind === 'amount' ? sameHead(reportA, one, reportB, two) : 0,
    least,
    most,
    speech: one.kind === 'time' && two.kind === 'time' && (one.ofSpeech || two.ofSpeech) ? 1 : 0,
  };
}

/** Surety of a pair by a logistic function of its signs; the weights were fitted by `train/collate/slot-pairs.ts`. */
export function suretyOf(kind: Item['kind'], signs: PairSigns): number {
  const w = WEIGHTS[kind];
  const z =
    w.bias +
    w.context * signs.context +
    w.left * signs.left +
    w.right * signs.right +
    w.head * signs.head +
    w.least * signs.least +
    w.most * signs.most +
    w.speech * signs.speech;
  return 1 / (1 + Math.exp(-z));
}

interface SignWeights extends PairSigns {
  readonly bias: number;
}

const WEIGHTS: Readonly<Record<Item['kind'], SignWeights>> = {
  amount: { bias: -3.6, context: 4, left: 0.8, right: 1.2, head: 2, least: 1.5, most: 1, speech: 0 },
  time: { bias: -4, context: 4.5, left: 0.8, right: 0.8, head: 0, least: 2, most: 1, speech: -2 },
  name: { bias: -5, context: 4.5, left: 1.2, right: 1.2, head: 0, least: 2, most: 1, speech: 0 },
};

/** 1 for the same neighbouring word, .5 where it stands among the next three, else 0. */
function neighbour(
  reportA: ComparedReport,
  from: number,
  reportB: ComparedReport,
  other: number,
  step: 1 | -1,
): number {
  const one = wordsBeside(reportA, from, step);
  const two = wordsBeside(reportB, other, step);
  if (one.length === 0 && two.length === 0) return 0.5;
  if (one[0] !== undefined && one[0] === two[0]) return one[1] !== undefined && one[1] === two[1] ? 1 : 0.75;
  return one.some((word) => two.includes(word)) ? 0.4 : 0;
}

/** Stems of up to three words beside a token, within its sentence. */
function wordsBeside({ text, reading }: ComparedReport, from: number, step: 1 | -1): number[] {
  const { tokens } = reading;
  const found: number[] = [];
  for (let i = from + step; i >= 0 && i < tokens.length && found.length < 3; i += step) {
    if (step < 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0)
      found.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
    if (step > 0 && (tokens.flags[i]! & TokenFlag.sentenceEnd) !== 0) break;
  }
  return found;
}

function sameHead(
  reportA: ComparedReport,
  one: Extract<Item, { kind: 'amount' }>,
  reportB: ComparedReport,
  two: Extract<Item, { kind: 'amount' }>,
): number {
  const a = headStem(reportA, one);
  const b = headStem(reportB, two);
  if (a === undefined || b === undefined) return 0;
  return a === b ? 1 : -1;
}

function headStem(
  { text, reading }: ComparedReport,
  { amount }: Extract<Item, { kind: 'amount' }>,
): number | undefined {
  if (!amount.counts) return undefined;
  const { tokens } = reading;
  // The last word is the head: "Russian troops".
  let found: number | undefined;
  for (let i = tokenAt(tokens.start, tokens.length, amount.counts.start); i < tokens.length; i++) {
    if (tokens.end[i]! > amount.counts.end) break;
    found = stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!);
  }
  return found;
}
