import { agreement, slotOf } from '../agreement.ts';
import type { Instance } from '../instances.ts';
import type { Item } from '../items.ts';
import { mainVerb, sameVerb } from '../main-verb.ts';
import type { Matching, StatementMatch } from '../matching.ts';
import type { SlotPair } from '../slot-pairs.ts';
import type { Statements } from '../statements.ts';
import { alignTokens, type TokenAlignment } from '../token-alignment.ts';

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
] as const;

const SLOTS = ['amount', 'time', 'name', 'place', 'agent', 'office', 'quotation'];
const AMOUNTS = ['count', 'money', 'percent', 'measure', 'score', 'ordinal', 'age'];
/** A gap that cannot be told, or is past counting. */
const FAR = 12;
const LONGEST_RUN = 6;

/** What is asked of the story for all its pairs. */
export interface DisputeContext {
  readonly matching: Matching;
  readonly of: (item: Item) => Instance;
  /** How sure the surest equal value in the same slot of another report is. */
  readonly elsewhere: (item: Item, witness: number) => number;
  readonly together: (pair: SlotPair) => number;
  /** Reports that have an equal value anywhere. */
  readonly holders: (item: Item) => ReadonlySet<number>;
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
    const { matching, of, elsewhere, together, holders, kin } = this.#context;
    if (this.#match !== match || !this.#alignment) {
      this.#match = match;
      this.#alignment = alignTokens(matching.statements, match.a, match.b);
    }
    const { items } = matching;
    const { a, b, signs } = pair;
    const [one, two] = [of(a), of(b)];
    const [heldA, heldB] = [holders(a), holders(b)];
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
    row[5] = signs.head;
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
    return row;
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

/** Words that meet nothing between two items and the nearest words on either side that meet one another. */
function gapsOf(
  { a, b, partnerA }: TokenAlignment,
  one: Item,
  two: Item,
): { readonly left: number; readonly right: number } {
  const [firstA, firstB] = [at(a, one.range.first), at(b, two.range.first)];
  const [endA, endB] = [at(a, one.range.end), at(b, two.range.end)];
  let left = FAR;
  for (let i = firstA - 1; i >= 0; i--) {
    const j = partnerA[i]!;
    if (j < 0) continue;
    left = j < firstB ? firstA - 1 - i + (firstB - 1 - j) : FAR;
    break;
  }
  if (firstA === 0 && firstB === 0) left = 0;
  let right = FAR;
  for (let i = endA; i < a.length; i++) {
    const j = partnerA[i]!;
    if (j < 0) continue;
    right = j >= endB ? i - endA + (j - endB) : FAR;
    break;
  }
  if (endA === a.length && endB === b.length) right = 0;
  return { left, right };
}

/** Tokens that are the same one after another beside both items, marks too; the end of both sentences counts as one. */
function runOf(
  { reports, report, sentence }: Statements,
  match: StatementMatch,
  a: number,
  b: number,
  step: 1 | -1,
): number {
  const [one, two] = [reports[report[match.a]!]!.reading, reports[report[match.b]!]!.reading];
  const [x, y] = [one.sentences[sentence[match.a]!]!, two.sentences[sentence[match.b]!]!];
  let run = 0;
  while (run < LONGEST_RUN) {
    const [i, j] = [a + step * (run + 1), b + step * (run + 1)];
    const [outA, outB] = [i < x.firstToken || i >= x.endToken, j < y.firstToken || j >= y.endToken];
    if (outA || outB) return outA && outB ? run + 1 : run;
    if (one.tokens.fold[i] !== two.tokens.fold[j]) return run;
    run++;
  }
  return run;
}

/** The first word of the list that is not before a token. */
function at(words: Uint32Array, token: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of either statement's words, without the items, that meet one in the other. */
function alignedShares({ a, b, partnerA, partnerB }: TokenAlignment, one: Item, two: Item): { a: number; b: number } {
  const share = (words: Uint32Array, partner: Int32Array, { range }: Item): number => {
    let met = 0;
    let all = 0;
    for (let i = 0; i < words.length; i++) {
      if (words[i]! >= range.first && words[i]! < range.end) continue;
      all++;
      if (partner[i]! >= 0) met++;
    }
    return all > 0 ? met / all : 0;
  };
  return { a: share(a, partnerA, one), b: share(b, partnerB, two) };
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

/** For an item: the reports that hold an equal value anywhere. Asked once for each item. */
export function holdersOf(instances: readonly Instance[]): (item: Item) => ReadonlySet<number> {
  const byKind = new Map<Item['kind'], Instance[]>();
  // Names agree where their keys do: these need no comparing.
  const byName = new Map<string, Set<number>>();
  const nameOf = ({ key, name }: Extract<Item, { kind: 'name' }>): string => `${key} ${name.kind}`;
  for (const instance of instances) {
    if (instance.item.kind === 'name') {
      const reports = byName.get(nameOf(instance.item));
      if (reports) reports.add(instance.witness);
      else byName.set(nameOf(instance.item), new Set([instance.witness]));
      continue;
    }
    const list = byKind.get(instance.item.kind);
    if (list) list.push(instance);
    else byKind.set(instance.item.kind, [instance]);
  }
  const known = new Map<Item, ReadonlySet<number>>();
  return (item) => {
    if (item.kind === 'name') return byName.get(nameOf(item)) ?? new Set();
    let found = known.get(item);
    if (!found) {
      const reports = new Set<number>();
      for (const other of byKind.get(item.kind) ?? [])
        if (!reports.has(other.witness) && agreement(item, other.item) === true) reports.add(other.witness);
      found = reports;
      known.set(item, found);
    }
    return found;
  };
}
