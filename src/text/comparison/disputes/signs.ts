import { slotOf } from '../agreement.ts';
import type { Instance } from '../instances.ts';
import { type Item, sameTitleWord } from '../items.ts';
import { mainVerb, sameVerb } from '../main-verb.ts';
import type { Matching, StatementMatch } from '../matching.ts';
import type { SlotPair } from '../slot-pairs.ts';
import { alignTokens, type TokenAlignment } from '../token-alignment.ts';
import type { Blanks } from './blanks.ts';
import { alignedShares, FAR, gapsOf, runOf } from './gaps.ts';
import type { Holders } from './holders.ts';
import type { Naming } from './introductions.ts';
import type { NearWords } from './near-words.ts';
import { mayBeOneThing } from './one-thing.ts';
import type { Standing } from './rivals.ts';
import type { SideBySide } from './side-by-side.ts';

/** What a dispute is decided by, in the order of the features of a row; −1 is untold. */
export const DISPUTE_SIGNS = [
  'slot',
  'weaker-side',
  'stronger-side',
  'beside',
  'left',
  'head',
  'least',
  'most',
  'speech',
  'alone',
  'others',
  'surety',
  'together',
  'elsewhere',
  'kin',
  'known-there-least',
  'known-there-most',
  'reports-of-rarer',
  'reports-of-commoner',
  'gap-left',
  'gap-right',
  'gap',
  'aligned-least',
  'aligned-most',
  'verb',
  'first-sentence',
  'amount-kind',
  'smaller-amount',
  'grain',
  'items-least',
  'items-most',
  'unshared-names',
  'shared-names',
  'rank',
  'length',
  'run-left',
  'run-right',
  'near-weight',
  'near-share',
  'rarer-beside-commoner',
  'rarer-beside-rarer',
  'commoner-beside-commoner',
  'commoner-beside-rarer',
  'reports-beside',
  'rarer-near-commoner',
  'commoner-near-rarer',
  'times-rarer',
  'times-commoner',
  'agreeing',
  'differing',
  'best',
  'name-words',
  'place',
  'reports',
  'values-least',
  'values-most',
  'order-least',
  'order-most',
  'share-beside',
  'country-and-town',
  'say-commoner',
  'say-third',
  'say-rarer',
  'say-third-there',
  'one-thing',
  'introduced-rarer',
  'introduced-commoner',
  'commoner-known-as',
  'commoner-behind',
] as const;

const SLOTS = ['amount', 'time', 'name', 'place', 'agent', 'office', 'quotation'];
const AMOUNTS = ['count', 'money', 'percent', 'measure', 'score', 'ordinal', 'age'];
/** Counts of reports, mentions and pairs go no further. */
const MOST = 5;

/** What is asked of the story for all its pairs. */
export interface DisputeContext {
  readonly matching: Matching;
  readonly of: (item: Item) => Instance;
  /** How sure the surest equal value in the same slot of another report is. */
  readonly elsewhere: (item: Item, witness: number) => number;
  readonly together: (pair: SlotPair) => number;
  readonly holders: Holders;
  readonly beside: SideBySide;
  readonly near: NearWords;
  readonly blanks: Blanks;
  readonly naming: (item: Item, witness: number) => Naming | undefined;
  readonly standing: (instance: Instance) => Standing;
  /** Whether no sentence of the other's report is liker to either. */
  readonly best: (match: StatementMatch) => boolean;
  readonly kin: (a: number, b: number) => boolean;
}

/** Fills the rows of the pairs of two statements: words are aligned and verbs looked up once for all of them. */
export class DisputeRows {
  readonly #context: DisputeContext;
  readonly #verbs = new Map<number, number | undefined>();
  #match: StatementMatch | undefined;
  #alignment: TokenAlignment | undefined;
  readonly row = new Float32Array(DISPUTE_SIGNS.length);

  constructor(context: DisputeContext) {
    this.#context = context;
  }

  /** The row of one pair; overwritten by the next call. */
  signs(match: StatementMatch, pair: SlotPair): Float32Array {
    const { matching, of, elsewhere, together, holders, beside, near, standing, best, kin, blanks, naming } =
      this.#context;
    if (this.#match !== match || !this.#alignment) {
      this.#match = match;
      this.#alignment = alignTokens(matching.statements, match.a, match.b);
    }
    const { items } = matching;
    const { a, b, signs } = pair;
    const [one, two] = [of(a), of(b)];
    const [heldA, heldB] = [holders.reports(a), holders.reports(b)];
    const there = Number(heldA.has(two.witness)) + Number(heldB.has(one.witness));
    const gaps = gapsOf(this.#alignment, a, b);
    const shares = alignedShares(this.#alignment, a, b);
    const names = namesOf(items[match.a]!, items[match.b]!, a, b);
    const kind = (list: readonly Item[], item: Item): number =>
      list.filter((other) => slotOf(other) === slotOf(item)).length;
    const [manyA, manyB] = [kind(items[match.a]!, a), kind(items[match.b]!, b)];
    const [lengthA, lengthB] = [this.#alignment.a.length, this.#alignment.b.length];
    const { row } = this;
    row[0] = SLOTS.indexOf(slotOf(a));
    row[1] = Math.min(signs.left, signs.right);
    row[2] = Math.max(signs.left, signs.right);
    row[3] = signs.left + signs.right;
    row[4] = signs.left;
    row[5] = a.kind === 'office' && b.kind === 'office' ? sameSort(a.words, b.words) : signs.head;
    row[6] = signs.least;
    row[7] = signs.most;
    row[8] = signs.speech;
    row[9] = signs.alone;
    row[10] = signs.others;
    row[11] = pair.surety;
    row[12] = together(pair);
    row[13] = Math.max(elsewhere(a, two.witness), elsewhere(b, one.witness));
    row[14] = kin(one.witness, two.witness) ? 1 : 0;
    row[15] = there === 2 ? 1 : 0;
    row[16] = there > 0 ? 1 : 0;
    row[17] = Math.min(heldA.size, heldB.size);
    row[18] = Math.max(heldA.size, heldB.size);
    row[19] = Math.min(gaps.left, FAR);
    row[20] = Math.min(gaps.right, FAR);
    row[21] = Math.min(gaps.left + gaps.right, 2 * FAR);
    row[22] = Math.min(shares.a, shares.b);
    row[23] = Math.max(shares.a, shares.b);
    row[24] = this.#verb(match);
    row[25] = Math.min(4, Math.max(one.sentence, two.sentence));
    row[26] = a.kind === 'amount' ? AMOUNTS.indexOf(a.amount.kind) : -1;
    row[27] = a.kind === 'amount' && b.kind === 'amount' ? Math.min(50, a.amount.value, b.amount.value) : -1;
    row[28] = a.kind === 'time' && b.kind === 'time' ? Math.min(a.time.value.length, b.time.value.length) : -1;
    row[29] = Math.min(manyA, manyB);
    row[30] = Math.max(manyA, manyB);
    row[31] = names.unshared;
    row[32] = names.shared;
    row[33] = match.rank;
    row[34] = Math.min(lengthA, lengthB) / Math.max(1, lengthA, lengthB);
    row[35] = runOf(matching.statements, match, a.range.first, b.range.first, -1);
    row[36] = runOf(matching.statements, match, a.range.end - 1, b.range.end - 1, 1);
    const words = near.likeness(a, one.witness, b, two.witness);
    row[37] = Math.min(20, words.shared);
    row[38] = words.share;
    // The value that fewer reports hold is the odd one.
    const turn =
      heldA.size < heldB.size ||
      (heldA.size === heldB.size && this.#having(match.a, a, b, two) <= this.#having(match.b, b, a, one));
    const [odd, other] = turn ? [a, b] : [b, a];
    const [odds, others] = turn ? [match.a, match.b] : [match.b, match.a];
    const [own, theirs] = turn ? [one, two] : [two, one];
    row[39] = Math.min(MOST, beside.having(odds, other, theirs.witness));
    row[40] = Math.min(MOST, beside.having(odds, odd, theirs.witness));
    row[41] = Math.min(MOST, beside.having(others, other, own.witness));
    row[42] = Math.min(MOST, beside.having(others, odd, own.witness));
    row[43] = Math.min(MOST, beside.reports(odds, theirs.witness));
    row[44] = nearest(holders.sentences(other, own.witness), own.sentence);
    row[45] = nearest(holders.sentences(odd, theirs.witness), theirs.sentence);
    row[46] = Math.min(MOST, holders.sentences(odd, own.witness).length);
    row[47] = Math.min(MOST, holders.sentences(other, theirs.witness).length);
    let agreeing = 0;
    for (const { agrees } of match.pairs) if (agrees) agreeing++;
    row[48] = Math.min(MOST, agreeing);
    row[49] = Math.min(MOST, match.pairs.length - agreeing - 1);
    row[50] = best(match) ? 1 : 0;
    row[51] = odd.kind === 'name' ? Math.min(4, odd.range.end - odd.range.first) : -1;
    row[52] = Math.abs(placeOf(this.#alignment.a, a) - placeOf(this.#alignment.b, b));
    row[53] = Math.min(10, matching.statements.reports.length);
    const [placeA, placeB] = [standing(one), standing(two)];
    row[54] = Math.min(placeA.values, placeB.values);
    row[55] = Math.max(placeA.values, placeB.values);
    row[56] = Math.min(placeA.order, placeB.order);
    row[57] = Math.max(placeA.order, placeB.order);
    row[58] = row[43] > 0 ? row[39] / row[43] : -1;
    row[59] = a.kind === 'name' && b.kind === 'name' && a.country !== b.country ? 1 : 0;
    const [here, thereSays] = [blanks.say(odd, other), blanks.say(other, odd)];
    row[60] = here.own;
    row[61] = here.third;
    row[62] = thereSays.own;
    row[63] = thereSays.third;
    row[64] = mayBeOneThing(pair) ? 1 : 0;
    row[65] = introduced(naming(odd, own.witness));
    row[66] = introduced(naming(other, theirs.witness));
    const knownAs = naming(other, own.witness);
    row[67] = introduced(knownAs);
    row[68] = knownAs ? (knownAs.first > odd.range.first ? 1 : 0) : -1;
    return row;
  }

  #having(statement: number, own: Item, other: Item, { witness }: Instance): number {
    const { beside } = this.#context;
    return beside.having(statement, own, witness) - beside.having(statement, other, witness);
  }

  /** 1 where the main verb of either statement stands in the other, 0 where of one only, −1 where of none or unknown. */
  #verb({ a, b }: StatementMatch): number {
    const { statements } = this.#context.matching;
    const { reports, report, sentence } = statements;
    const verbOf = (s: number): number | undefined => {
      if (!this.#verbs.has(s)) this.#verbs.set(s, mainVerb(reports[report[s]!]!, sentence[s]!));
      return this.#verbs.get(s);
    };
    const stands = (from: number, to: number): number => {
      const verb = verbOf(from);
      if (verb === undefined) return 0.5;
      const found = sameVerb(reports[report[from]!]!, verb, reports[report[to]!]!, sentence[to]!, undefined);
      return found === undefined ? 0 : 1;
    };
    return stands(a, b) + stands(b, a);
  }
}

/** Names besides the items that stand in both statements, and in one only. */
function namesOf(
  itemsA: readonly Item[],
  itemsB: readonly Item[],
  one: Item,
  two: Item,
): { readonly shared: number; readonly unshared: number } {
  const keys = (items: readonly Item[], except: Item): Set<number> =>
    new Set(items.flatMap((item) => (item.kind === 'name' && item !== except ? [item.key] : [])));
  const [a, b] = [keys(itemsA, one), keys(itemsB, two)];
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return { shared, unshared: Math.min(a.size, b.size) - shared };
}

/** 0 where a report calls somebody by one word only and gives no office, 1 where by more; −1 where it does not name them. */
const introduced = (naming: Naming | undefined): number => (naming ? (naming.words > 1 || naming.titled ? 1 : 0) : -1);

/** Sentences from one to the nearest of a list; `FAR` where there is none. */
function nearest(sentences: readonly number[], from: number): number {
  let best = FAR;
  for (const sentence of sentences) best = Math.min(best, Math.abs(sentence - from));
  return best;
}

/** How far into a sentence an item stands, 0–1. */
function placeOf(words: Uint32Array, { range }: Item): number {
  let before = 0;
  while (before < words.length && words[before]! < range.first) before++;
  return words.length > 0 ? before / words.length : 0;
}

/** 1 where two titles share a word: others may be held at once. */
const sameSort = (a: readonly string[], b: readonly string[]): number =>
  a.some((word) => b.some((other) => sameTitleWord(word, other))) ? 1 : -1;
