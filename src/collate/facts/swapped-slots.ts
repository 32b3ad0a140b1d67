import type { FactSlot } from '../../model/collation.ts';
import type { Amount, Time } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { amountsAgree } from '../../text/comparison/amount-range.ts';
import { sameTitleWord } from '../../text/comparison/items.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import { datesAgree, sameGrain } from '../../text/comparison/time-range.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { fold } from '../../text/fold.ts';
import { meets, spanOf } from './swap-spans.ts';
import { nameSlot } from './swapped-names.ts';

/** Of which slot two different values are that stand in one place; undefined where they may be one, or are none. */
export function swappedSlot(
  one: ComparedReport,
  a: TokenRange,
  two: ComparedReport,
  b: TokenRange,
  verbatim: boolean,
): FactSlot | undefined {
  const [x, y] = [spanOf(one, a), spanOf(two, b)];
  const [words, others] = [one.text.slice(x.start, x.end), two.text.slice(y.start, y.end)];
  if (fold(words) === fold(others) || lettersOf(words) === lettersOf(others)) return undefined;
  if (isOfClock(one, x) || isOfClock(two, y)) return undefined;
  const times = [overlapping(one.reading.times, x), overlapping(two.reading.times, y)] as const;
  if (times[0] && times[1]) return daysDiffer(times[0], times[1]) ? 'time' : undefined;
  if (times[0] || times[1]) return undefined;
  const amounts = [overlapping(one.reading.amounts, x), overlapping(two.reading.amounts, y)] as const;
  if (amounts[0] && amounts[1]) {
    const [rest, other] = [without(one, x, amounts[0]), without(two, y, amounts[1])];
    return amountsDiffer(amounts[0], amounts[1]) && sameBeside(rest, other) ? 'amount' : undefined;
  }
  if (hasNumber(one, a) && hasNumber(two, b))
    return digitsOf(words) !== digitsOf(others) && sameBeside(words, others) ? 'amount' : undefined;
  if (amounts[0] || amounts[1] || hasNumber(one, a) || hasNumber(two, b)) return undefined;
  const offices =
    one.reading.offices.some((office) => meets(office, x)) || two.reading.offices.some((office) => meets(office, y));
  if (offices && verbatim && !isNamed(one, x) && !isNamed(two, y))
    return officesDiffer(words, others) ? 'office' : undefined;
  return nameSlot(one, a, x, words, two, b, y, others);
}

function overlapping<T extends Span>(list: readonly T[], span: Span): T | undefined {
  return list.find((one) => meets(one, span));
}

/** What stands in a span besides an item. */
const without = ({ text }: ComparedReport, { start, end }: Span, item: Span): string =>
  text.slice(start, Math.max(start, item.start)) + text.slice(Math.min(end, item.end), end);

const hasNumber = ({ reading: { tokens } }: ComparedReport, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if ((tokens.flags[i]! & TokenFlag.number) !== 0) return true;
  return false;
};

const lettersOf = (words: string): string => fold(words).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** "11: 42", when a page was made or changed; "gallery-3". */
const isOfClock = ({ text }: ComparedReport, { start, end }: Span): boolean =>
  /[\p{L}_]-$/u.test(text.slice(start - 2, start)) ||
  /\d ?: ?\d/.test(text.slice(start, end)) ||
  /: ?$/.test(text.slice(start - 2, start)) ||
  /^ ?: ?\d/.test(text.slice(end, end + 3));

const isNamed = ({ reading: { names } }: ComparedReport, span: Span): boolean =>
  names.some((name) => meets(name, span));

const digitsOf = (words: string): string => words.replace(/[^\p{N}]/gu, '');
const bareOf = (words: string): string => fold(words).replace(/[^\p{L}\p{M}]/gu, '');
/** "To 507,000" and "by 9,000": other words beside the numbers tell of other things. */
const sameBeside = (one: string, two: string): boolean =>
  bareOf(one) === '' || bareOf(two) === '' || bareOf(one) === bareOf(two);

const daysDiffer = (a: Time, b: Time): boolean =>
  (a.type === 'DURATION' && b.type === 'DURATION' && a.modifier === b.modifier && isOtherLength(a.value, b.value)) ||
  (a.type === b.type && a.type === 'DATE' && sameGrain(a, b) && datesAgree(a, b) === false);

/** "Four years" and "six years": another number of the same unit. */
const isOtherLength = (a: string, b: string): boolean =>
  a !== b && /\d/.test(a) && a.replace(/\d+/g, '') === b.replace(/\d+/g, '');

const amountsDiffer = (a: Amount, b: Amount): boolean =>
  a.garbled === undefined && b.garbled === undefined && amountsAgree(a, b) === false;

const LONGEST_ADDRESS = 3;

function officesDiffer(one: string, two: string): boolean {
  const [a, b] = [fold(one).split(/\s+/), fold(two).split(/\s+/)];
  // "Mr" and "Inspector": a form of address is no office.
  if ([a, b].some((words) => words.every((word) => word.replace(/\P{L}/gu, '').length <= LONGEST_ADDRESS)))
    return false;
  return !a.some((word) => b.some((other) => sameTitleWord(word, other)));
}
