import { TokenFlag } from '../../model/tokens.ts';
import { NumberKind } from '../../text/languages/numbers.ts';
import { ContextKind, TimeKind as K } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { directionAfter } from './direction-after.ts';
import { afterStop, dayFirst, monthFirst } from './month-days.ts';
import { numericDate } from './numeric-dates.ts';
import type { Scan } from './scan.ts';

/** "Thursday", "Saturday, April 25", "jeudi 24 février", "Friday Oct. 13". */
export function weekdayFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.is(i, K.weekday) || (s.words.data.capitals && !s.capital(i))) return undefined;
  const weekday = s.value(i, K.weekday);
  let k = s.after(i);
  if (s.near(i, ContextKind.weekdayPart)) {
    const c = candidate(i, k, 'date', 'TIME');
    c.weekday = weekday;
    c.part = s.nearValue(i, ContextKind.weekdayPart);
    return c;
  }
  const short = s.doubtful(i) && s.size(i) <= 4;
  const stop = afterStop(s, k, limit);
  if (short || stop > k) k = stop;
  if (s.isComma(k)) k++;
  if (s.is(k, K.determiner)) k++;
  const rest = k < limit ? (dayFirst(s, k, limit) ?? monthFirst(s, k, limit) ?? digitsOf(s, k, limit)) : undefined;
  if (rest && rest.day > 0) {
    rest.from = i;
    rest.weekday = weekday;
    return rest;
  }
  if (short && stop === s.after(i)) return undefined;
  if (s.doubtful(i) && !short && !weekdayInContext(s, i)) return undefined;
  const c = candidate(i, s.after(i), 'date', 'DATE');
  c.weekday = weekday;
  directionAfter(s, c, limit);
  dayOfMonthBehind(s, c, limit);
  return c;
}

/** "quarta-feira (17)", "sexta-feira, dia 13": the day of the month beside the weekday, which it only confirms. */
function dayOfMonthBehind(s: Scan, c: Candidate, limit: number): void {
  if (!s.words.data.directionAfter) return;
  const open = s.unit(c.to) === 0x28;
  const k = open ? c.to + 1 : s.isComma(c.to) && /^d[ií]a$/.test(s.form(c.to + 1)) ? c.to + 2 : -1;
  if (k < 0 || k >= limit || !s.digits(k) || s.size(k) > 2 || s.whole(k) > 31) return;
  if (open && s.unit(k + 1) !== 0x29) return;
  c.to = open ? k + 2 : k + 1;
}
const digitsOf = (s: Scan, k: number, limit: number): Candidate | undefined =>
  s.digits(k) ? numericDate(s, k, limit) : undefined;

/** A weekday's name that is another word too ("segunda", "domingo"): only after a preposition or an article. */
const weekdayInContext = (s: Scan, i: number): boolean =>
  i > 0 &&
  !(s.capital(i) && !s.words.data.capitals) &&
  !(s.numerals.is(i, NumberKind.ordinal) && ranks(s, s.after(i))) &&
  (s.near(i - 1, ContextKind.preposition) || s.is(i - 1, K.determiner) || s.is(i - 1, K.direction));

/** "a segunda proposta": a plain word behind "second" is what is counted. */
const ranks = (s: Scan, k: number): boolean =>
  s.flag(k, TokenFlag.word) &&
  !s.near(k, ContextKind.preposition) &&
  !s.nearAny(k, (1 << ContextKind.past) | (1 << ContextKind.future)) &&
  !s.is(k, K.determiner) &&
  !s.is(k, K.direction) &&
  !s.is(k, K.part) &&
  !s.is(k, K.of) &&
  !(s.words.data.pastEndings?.some((ending) => s.form(k).endsWith(ending)) ?? false);
