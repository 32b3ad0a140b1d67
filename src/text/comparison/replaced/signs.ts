import { distance } from 'fastest-levenshtein';
import { fold } from '../../fold.ts';
import type { Item } from '../items.ts';
import { spanOf } from '../items.ts';
import type { Kinship } from '../kinship.ts';
import type { Overlap } from '../overlap.ts';
import { type SoftAlignment, softAlignment } from '../soft-alignment.ts';
import type { Statements } from '../statements.ts';
import { alignTokens } from '../token-alignment.ts';
import type { LikeWords } from '../token-likeness.ts';
import { around } from './around.ts';
import type { KnownItems } from './known-items.ts';
import type { ReplacedPair, ReplacedPairs } from './pairs.ts';

/** What it is decided by whether a draft has one value in the place of another, in the order of a row. */
export const REPLACED_SIGNS = [
  'kind',
  'same-kind',
  'cover',
  'back',
  'around',
  'near-left',
  'near-right',
  'before',
  'behind',
  'order',
  'gap',
  'aligned',
  'rivals-own',
  'rivals-other',
  'other-in-draft',
  'known',
  'holders',
  'shared-words',
  'spelling',
  'rank',
  'ratio',
  'length',
  'novel',
  'margin',
  'speech',
  'listed',
  'amount-kind',
  'grain',
  'share',
  'words',
  'kin',
  'context',
  'held-beside',
  'held-near',
  'other-held',
] as const;

const KINDS = ['person', 'location', 'organization', 'amount', 'time', 'quoted'];
const AMOUNTS = ['count', 'money', 'percent', 'measure', 'score', 'ordinal', 'age'];
const MOST = 5;
const LONGEST = 30;

export interface ReplacedContext {
  readonly statements: Statements;
  readonly items: readonly (readonly Item[])[];
  readonly known: KnownItems;
  readonly words: LikeWords;
  /** Whether any report has the word, by its folded hash. */
  readonly heard: (fold: number) => boolean;
  /** How far the draft is made from a report, and the sentences beside a sentence of it from those beside one of the report. */
  readonly kinship: Kinship;
}

/** A row of signs for each pair of one sentence. */
export function replacedSigns(
  context: ReplacedContext,
  at: number,
  { overlaps, pairs }: ReplacedPairs,
): Float32Array[] {
  const { statements, items, known, words } = context;
  const { reports, report } = statements;
  const alignments = new Map<number, SoftAlignment>();
  const alignmentOf = (b: number): SoftAlignment => {
    const found = alignments.get(b) ?? softAlignment(statements, at, b, words);
    alignments.set(b, found);
    return found;
  };
  const own = reports[0]!;
  const covers = overlaps.map(({ b }) => coverOf(alignmentOf(b)));
  return pairs.map((pair) => {
    const { draft, report: other, statement: b, rank } = pair;
    const there = reports[report[b]!]!;
    const soft = alignmentOf(b);
    const beside = around(own, draft, there, other, soft);
    const exact = alignTokens(statements, at, b);
    const [x, y] = [textOf(own.text, draft), textOf(there.text, other)];
    const names = draft.kind === 'name' && other.kind === 'name';
    const alike = names ? likeSpelling(x, y) : { shared: 0, spelling: -1 };
    const rivals = (list: readonly ReplacedPair[], side: 'draft' | 'report'): number =>
      new Set(
        list.filter((one) => one.statement === b && kindOf(one[side]) === kindOf(pair[side])).map((one) => one[side]),
      ).size;
    const inDraft = known.own(other).length;
    const holders = new Set(
      overlaps.flatMap(({ b: s }) =>
        items[s]!.includes(other) || known.holders(other).includes(s) ? [report[s]!] : [],
      ),
    ).size;
    return Float32Array.of(
      KINDS.indexOf(kindOf(draft)),
      kindOf(draft) === kindOf(other) ? 1 : 0,
      covers[rank]!.own,
      covers[rank]!.other,
      beside.around,
      beside.left,
      beside.right,
      beside.before,
      beside.behind,
      beside.order,
      Math.min(LONGEST, gapBetween(exact, draft, other)),
      alignedShare(exact),
      Math.min(MOST, rivals(pairs, 'draft')),
      Math.min(MOST, rivals(pairs, 'report')),
      Math.min(MOST, inDraft),
      Math.min(MOST, new Set(known.holders(draft).map((s) => report[s]!)).size),
      Math.min(MOST, holders),
      alike.shared,
      alike.spelling,
      rank,
      ratioOf(draft, other),
      Math.min(LONGEST, soft.own.length),
      novelOf(context, draft),
      covers[rank]!.own - Math.max(0, ...covers.map(({ own: cover }, k) => (k === rank ? 0 : cover))),
      isOfSpeech(draft) || isOfSpeech(other) ? 1 : 0,
      (draft.kind === 'name' && draft.listed) || (other.kind === 'name' && other.listed) ? 1 : 0,
      draft.kind === 'amount' ? AMOUNTS.indexOf(draft.amount.kind) : -1,
      draft.kind === 'time' ? Math.min(12, draft.time.value.length) : -1,
      overlaps[rank]!.shared / Math.max(1e-6, Math.min(statements.total[at]!, statements.total[b]!)),
      Math.min(MOST, draft.range.end - draft.range.first),
      context.kinship.of(report[b]!),
      context.kinship.around(at, b),
      heldBeside(known.holders(draft), overlaps, rank),
      known.holders(draft).some((s) => Math.abs(s - b) === 1 && report[s] === report[b]) ? 1 : 0,
      known.own(other).some((s) => Math.abs(s - at) === 1) ? 1 : 0,
    );
  });
}

const kindOf = (item: Item): string => (item.kind === 'name' ? item.name.kind : item.kind);
const isOfSpeech = (item: Item): boolean => (item.kind === 'time' || item.kind === 'name') && item.ofSpeech;

function textOf(text: string, item: Item): string {
  const { start, end } = spanOf(item);
  return text.slice(start, end);
}

/** Weight of the likest other sentence that holds the draft's value beside that of the one of this rank; 0 where none holds it. */
function heldBeside(holders: readonly number[], overlaps: readonly Overlap[], rank: number): number {
  let most = 0;
  for (const { b, shared } of overlaps) if (holders.includes(b)) most = Math.max(most, shared);
  return Math.min(3, most / Math.max(1e-6, overlaps[rank]!.shared));
}

/** Share of either sentence's content words that stand in the other. */
function coverOf({ own, other, like, partner }: SoftAlignment): { own: number; other: number } {
  let mine = 0;
  partner.forEach((v, u) => {
    if (v >= 0) mine += like[u * other.length + v]!;
  });
  let theirs = 0;
  for (let v = 0; v < other.length; v++) {
    let most = 0;
    for (let u = 0; u < own.length; u++) most = Math.max(most, like[u * other.length + v]!);
    theirs += most;
  }
  return { own: own.length > 0 ? mine / own.length : 0, other: other.length > 0 ? theirs / other.length : 0 };
}

function alignedShare({ partnerA }: ReturnType<typeof alignTokens>): number {
  let met = 0;
  for (const partner of partnerA) if (partner >= 0) met++;
  return partnerA.length > 0 ? met / partnerA.length : 0;
}

/** Words that meet nothing between the two and the nearest words on either side that meet one another. */
function gapBetween({ a, b, partnerA }: ReturnType<typeof alignTokens>, one: Item, two: Item): number {
  let gap = 0;
  let i = a.findIndex((token) => token >= one.range.first) - 1;
  while (i >= 0 && partnerA[i]! < 0) {
    i--;
    gap++;
  }
  const from = b.findIndex((token) => token >= two.range.first);
  const left = i >= 0 ? partnerA[i]! : -1;
  if (left >= from) return LONGEST;
  gap += from - 1 - left;
  let k = a.findIndex((token) => token >= one.range.end);
  if (k < 0) k = a.length;
  while (k < a.length && partnerA[k]! < 0) {
    k++;
    gap++;
  }
  let to = b.findIndex((token) => token >= two.range.end);
  if (to < 0) to = b.length;
  const right = k < a.length ? partnerA[k]! : b.length;
  return right < to ? LONGEST : gap + right - to;
}

/** Words that two names share, and how like the others are spelt, 0–1. */
function likeSpelling(x: string, y: string): { shared: number; spelling: number } {
  const [one, two] = [x, y].map((name) =>
    fold(name)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word.length > 1),
  ) as [string[], string[]];
  const shared = one.filter((word) => two.includes(word)).length;
  let most = 0;
  for (const a of one) {
    if (two.includes(a)) continue;
    for (const b of two) {
      if (one.includes(b)) continue;
      most = Math.max(most, 1 - distance(a, b) / Math.max(a.length, b.length));
    }
  }
  return { shared, spelling: most };
}

/** Logarithm of how many times the greater of two amounts the lesser goes into it; −1 where they are none. */
function ratioOf(one: Item, two: Item): number {
  if (one.kind !== 'amount' || two.kind !== 'amount') return -1;
  const [x, y] = [Math.abs(one.amount.value), Math.abs(two.amount.value)];
  return x > 0 && y > 0 ? Math.min(6, Math.abs(Math.log2(x / y))) : 6;
}

/** Share of the words of an item that no report has. */
function novelOf({ statements, heard }: ReplacedContext, { range }: Item): number {
  const { tokens } = statements.reports[0]!.reading;
  let novel = 0;
  for (let i = range.first; i < range.end; i++) if (!heard(tokens.fold[i]!)) novel++;
  return novel / Math.max(1, range.end - range.first);
}
