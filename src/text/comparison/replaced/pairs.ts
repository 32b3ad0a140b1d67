import { TokenFlag } from '../../../model/tokens.ts';
import { type Item, spanOf } from '../items.ts';
import { isVariant } from '../name-variants.ts';
import { type Overlap, overlapsOf, type StatementIndex } from '../overlap.ts';
import type { ComparedReport } from '../statements.ts';
import { agrees } from './agrees.ts';
import type { KnownItems } from './known-items.ts';

/** A value of a draft's sentence and one that a sentence of a report may have in its place. */
export interface ReplacedPair {
  readonly draft: Item;
  readonly report: Item;
  readonly statement: number;
  /** How many sentences are likelier. */
  readonly rank: number;
}

/** Sentences of the reports in which another value is looked for. */
const PARTNERS = 5;
/** Share of the lighter sentence that must stand in both. */
const LEAST_SHARED = 0.12;
/** Pairs of one sentence. */
const MOST = 60;

export interface ReplacedPairs {
  readonly overlaps: readonly Overlap[];
  readonly pairs: readonly ReplacedPair[];
}

/**
 * Pairs of values of sentence `at` with those of each of the sentences likest to it, where neither sentence holds the other's.
 */
export function replacedPairs(
  index: StatementIndex,
  items: readonly (readonly Item[])[],
  known: KnownItems,
  at: number,
): ReplacedPairs {
  const { report, reports, sentence } = index.statements;
  const own = items[at]!.filter(isTelling);
  if (own.length === 0) return { overlaps: [], pairs: [] };
  const overlaps = overlapsOf(index, at, LEAST_SHARED).slice(0, PARTNERS);
  const pairs: ReplacedPair[] = [];
  for (const draft of own) {
    const held = new Set(known.holders(draft));
    overlaps.forEach(({ b }, rank) => {
      if (held.has(b)) return;
      for (const other of items[b]!) {
        if (pairs.length >= MOST || !isTelling(other) || !areComparable(draft, other)) continue;
        if (items[at]!.some((one) => agrees(one, other) === true)) continue;
        const there = reports[report[b]!]!;
        if (isIn(there, other, reports[0]!, sentence[at]!) || isIn(reports[0]!, draft, there, sentence[b]!)) continue;
        const [x, y] = [wordsOf(reports[0]!, draft), wordsOf(there, other)];
        if (x.replace(MARKS, '') === y.replace(MARKS, '')) continue;
        if (draft.kind === 'name' && isVariant(x, y, draft.name.kind === 'person')) continue;
        pairs.push({ draft, report: other, statement: b, rank });
      }
    });
  }
  return { overlaps, pairs };
}

const isTelling = (item: Item): boolean =>
  item.kind === 'amount' ? item.amount.kind !== 'ordinal' && item.amount.value > 1 : item.kind !== 'office';

function areComparable(one: Item, two: Item): boolean {
  if (one.kind === 'name' && two.kind === 'name') return one.key !== two.key;
  return agrees(one, two) === false;
}

/** "U.S." and "U. S." are one. */
const MARKS = /[^\p{L}\p{M}\p{N}]+/gu;

function wordsOf({ text }: ComparedReport, item: Item): string {
  const { start, end } = spanOf(item);
  return text.slice(start, end).toLowerCase();
}

/** Whether all words of a name stand in a sentence of another report, as whatever they are read there. */
function isIn({ reading }: ComparedReport, { kind, range }: Item, other: ComparedReport, sentence: number): boolean {
  if (kind !== 'name') return false;
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const stands = (word: number): boolean => {
    for (let i = firstToken; i < endToken; i++) if (tokens.fold[i] === word) return true;
    return false;
  };
  for (let i = range.first; i < range.end; i++)
    if ((reading.tokens.flags[i]! & TokenFlag.word) !== 0 && !stands(reading.tokens.fold[i]!)) return false;
  return true;
}
