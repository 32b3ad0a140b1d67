import type { Span } from '../../model/span.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';

/** Where some tokens of a report stand. */
export const spanOf = ({ reading: { tokens } }: ComparedReport, { first, end }: TokenRange): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[end - 1]!,
});

/** Whether two spans have a character in common. */
export const meets = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;
