import type { Conflict } from '../model/collation.ts';
import type { Overlap } from '../text/comparison/overlap.ts';
import type { ComparedReport } from '../text/comparison/statements.ts';
import { alignTokens } from '../text/comparison/token-alignment.ts';
import { quotedSpans } from '../text/index.ts';
import { type Checking, citeOf } from './checking.ts';
import { type NumberThere, numbersIn } from './numbers.ts';

/** The likest sentences, of which another number is told. */
const PARTNERS = 3;
/** Share of the draft's words that must stand in the report's in the same order. */
const ALIGNED = 0.5;

/** Numbers outside quotations of which the likest sentences have another with the same word behind it or between the same words, and no report its own. */
export function numberConflicts(
  checking: Checking,
  at: number,
  overlaps: readonly Overlap[],
  told: readonly Conflict[],
): Conflict[] {
  const { draft, story, statements } = checking;
  const { reports, report, sentence } = statements;
  const own = reports[0]!;
  const quoted = quotedSpans(draft.article.text);
  const mine = numbersIn(own, sentence[at]!).filter(
    ({ start, end }) => !quoted.some((span) => span.start < end && start < span.end),
  );
  if (mine.length === 0) return [];
  const theirs = overlaps.map(({ b }) => numbersIn(reports[report[b]!]!, sentence[b]!));
  const found: Conflict[] = [];
  for (const number of mine) {
    const words = draft.article.text.slice(number.start, number.end);
    if (theirs.some((list) => list.some(({ value }) => value === number.value))) continue;
    if (told.some((one) => one.draft.includes(words) || words.includes(one.draft))) continue;
    for (const [k, { b }] of overlaps.slice(0, PARTNERS).entries()) {
      const other = counterpart(checking, at, b, number, theirs[k]!, mine);
      if (!other) continue;
      const { article } = story.witnesses[report[b]! - 1]!;
      found.push({
        slot: 'amount',
        draft: words,
        reports: [article.text.slice(other.start, other.end)],
        cites: [citeOf(checking, b)],
      });
      break;
    }
  }
  return found;
}

function counterpart(
  { statements }: Checking,
  at: number,
  b: number,
  number: NumberThere,
  theirs: readonly NumberThere[],
  mine: readonly NumberThere[],
): NumberThere | undefined {
  const { a, b: other, partnerA, swaps } = alignTokens(statements, at, b);
  let aligned = 0;
  for (const partner of partnerA) if (partner >= 0) aligned++;
  if (aligned < ALIGNED * a.length) return undefined;
  const [own, report] = [statements.reports[0]!, statements.reports[statements.report[b]!]!];
  const free = theirs.filter(({ value }) => !mine.some((one) => one.value === value));
  const counted = free.filter((one) => number.counted !== 0 && one.counted === number.counted);
  if (counted.length === 1) return counted[0];
  const swap = swaps.find(({ from }) => stands(own, a[from]!, number));
  return swap && free.find((one) => stands(report, other[swap.to]!, one));
}

const stands = ({ reading: { tokens } }: ComparedReport, token: number, { start, end }: NumberThere): boolean =>
  tokens.start[token]! >= start && tokens.end[token]! <= end;
