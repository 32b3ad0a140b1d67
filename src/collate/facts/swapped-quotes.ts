import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { isVariant } from '../../text/comparison/name-variants.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { quotedSpans } from '../../text/index.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { spanOf } from './swap-spans.ts';

/** Words that must be the same beside a quoted word. */
export const BESIDE_QUOTED = 4;

/** Whether either is one word of the speaker's own, another in content: both stand within quotation marks. */
export function areQuotedWords(one: ComparedReport, a: TokenRange, two: ComparedReport, b: TokenRange): boolean {
  return isQuotedWord(one, a) && isQuotedWord(two, b) && !isVariant(wordsIn(one, a), wordsIn(two, b), false);
}

function isQuotedWord(report: ComparedReport, { first, end }: TokenRange): boolean {
  const { tokens, language } = report.reading;
  if (end - first !== 1 || (tokens.flags[first]! & TokenFlag.word) === 0) return false;
  if ((tokens.flags[first]! & TokenFlag.capital) !== 0 || stopwordsOf(language).has(tokens.fold[first]!)) return false;
  const [start, to] = [tokens.start[first]!, tokens.end[first]!];
  return quotedIn(report).some((quoted) => quoted.start < start && to < quoted.end);
}

const quotedSpansOf = new WeakMap<ComparedReport, readonly Span[]>();

function quotedIn(report: ComparedReport): readonly Span[] {
  let found = quotedSpansOf.get(report);
  if (!found) {
    found = quotedSpans(report.text);
    quotedSpansOf.set(report, found);
  }
  return found;
}

const wordsIn = (report: ComparedReport, range: TokenRange): string => {
  const { start, end } = spanOf(report, range);
  return report.text.slice(start, end);
};
