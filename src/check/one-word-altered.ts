import type { FactSlot } from '../model/collation.ts';
import type { Span } from '../model/span.ts';
import { TokenFlag } from '../model/tokens.ts';
import type { Overlap } from '../text/comparison/overlap.ts';
import type { ComparedReport } from '../text/comparison/statements.ts';
import { alignTokens, type TokenAlignment } from '../text/comparison/token-alignment.ts';
import { quotedSpans } from '../text/index.ts';
import { outcomeWordsOf } from '../text/languages/outcomes.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import type { NearWords } from '../text/near-words.ts';
import type { Checking } from './checking.ts';
import type { Evidence } from './evidence.ts';

/** Partners that are laid beside a sentence word by word. */
const PARTNERS = 4;
/** Words that a sentence must have, so that all but one of them in order are no chance. */
const FEWEST = 7;
/** Words of the report that the draft may leave out. */
const LEFT_OUT = 0.34;
/** Cosine from which on two words may say the same. */
const LIKE = 0.3;

/** One word of the draft in the place of another of a report, all else the same. */
export interface OneWord {
  readonly statement: number;
  readonly draft: Span;
  readonly report: Span;
  /** Absent where a plain word of the narration was altered. */
  readonly slot?: FactSlot;
}

/**
 * A sentence that has all words of a report's in order but one, which is no near word of the one it stands for: not what the report says.
 * Undefined where it is otherwise, and where some report has the sentence's own word in the like of it.
 */
export function oneWordAltered(
  checking: Checking,
  at: number,
  overlaps: readonly Overlap[],
  evidence: readonly Evidence[],
): OneWord | undefined {
  const { statements } = checking;
  let found: OneWord | undefined;
  for (const { b } of overlaps.slice(0, PARTNERS)) {
    const alignment = alignTokens(statements, at, b);
    const lone = loneSwap(alignment, statements.reports[0]!);
    if (lone === 'same') return undefined;
    if (!lone || found) continue;
    const own = statements.reports[0]!;
    const other = statements.reports[statements.report[b]!]!;
    const [i, j] = [alignment.a[lone.from]!, alignment.b[lone.to]!];
    const draft = spanOf(own, i);
    if (mayMean(checking, own, i, other, j) || evidence.some(({ agreed }) => agreed.has(draft.start))) continue;
    const slot = slotOf(own, i, other, j);
    found = { statement: b, draft, report: spanOf(other, j), ...(slot === undefined ? {} : { slot }) };
  }
  return found;
}

/** The only word of the draft that stands in the place of another; `same` where there is none at all. */
function loneSwap(
  { a, b, partnerA, partnerB, swaps }: TokenAlignment,
  own: ComparedReport,
): { readonly from: number; readonly to: number } | 'same' | undefined {
  if (a.length < FEWEST) return undefined;
  let unmatched = 0;
  for (const partner of partnerA) if (partner < 0) unmatched++;
  if (unmatched === 0) return 'same';
  const [swap] = swaps;
  if (unmatched !== 1 || !swap) return undefined;
  let left = 0;
  for (const partner of partnerB) if (partner < 0) left++;
  if (left - 1 > LEFT_OUT * b.length) return undefined;
  const stop = stopwordsOf(own.reading.language);
  return stop.has(own.reading.tokens.fold[a[swap.from]!]!) ? undefined : swap;
}

/** Whether two words may say the same: forms of one, near words, or words that nothing is known of. */
function mayMean({ words, near }: Checking, own: ComparedReport, i: number, other: ComparedReport, j: number): boolean {
  const [x, y] = [own.reading.tokens, other.reading.tokens];
  const number = TokenFlag.number;
  if ((x.flags[i]! & y.flags[j]! & number) !== 0) return false;
  if (((x.flags[i]! | y.flags[j]!) & number) !== 0) return true;
  const capital = (x.flags[i]! & y.flags[j]! & TokenFlag.capital) !== 0;
  if (stopwordsOf(other.reading.language).has(y.fold[j]!)) return true;
  const family = outcomeWordsOf(own.reading.language)?.family;
  const verb = family?.get(x.fold[i]!);
  if (verb !== undefined && verb === family?.get(y.fold[j]!)) return true;
  if (isNear(near, x.fold[i]!, y.fold[j]!) || isNear(near, y.fold[j]!, x.fold[i]!)) return true;
  if (capital) return isSpelling(own, i, other, j);
  // A word that the table has not may be a synonym as well as not.
  if (!words || !near || near.row(x.fold[i]!) < 0 || near.row(y.fold[j]!) < 0) return true;
  return words.similarity(x.fold[i]!, y.fold[j]!) >= LIKE;
}

function isNear(near: NearWords | undefined, a: number, b: number): boolean {
  const row = near?.row(a) ?? -1;
  if (!near || row < 0) return false;
  for (let k = row * near.width; k < (row + 1) * near.width; k++) {
    const other = near.near[k]!;
    if (other < 0) return false;
    if (near.hash[other] === b) return true;
  }
  return false;
}

/** Two spellings begin or end alike. */
function isSpelling(own: ComparedReport, i: number, other: ComparedReport, j: number): boolean {
  const [x, y] = [wordAt(own, i).toLowerCase(), wordAt(other, j).toLowerCase()];
  return x.slice(0, 3) === y.slice(0, 3) || x.slice(-4) === y.slice(-4);
}

const spanOf = ({ reading: { tokens } }: ComparedReport, i: number): Span => ({
  start: tokens.start[i]!,
  end: tokens.end[i]!,
});

const wordAt = (report: ComparedReport, i: number): string => {
  const { start, end } = spanOf(report, i);
  return report.text.slice(start, end);
};

function slotOf(own: ComparedReport, i: number, other: ComparedReport, j: number): FactSlot | undefined {
  const [x, y] = [spanOf(own, i), spanOf(other, j)];
  const within = (list: readonly Span[], { start, end }: Span): boolean =>
    list.some((one) => one.start <= start && end <= one.end);
  if (within(quotedSpans(own.text), x) && within(quotedSpans(other.text), y)) return 'quotation';
  if (within(own.reading.times, x) && within(other.reading.times, y)) return 'time';
  if ((own.reading.tokens.flags[i]! & TokenFlag.number) !== 0) return 'amount';
  return within(own.reading.names, x) && within(other.reading.names, y) ? 'name' : undefined;
}
