import { Direction, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { isAge } from './lengths.ts';
import { dayFirst, monthFirst } from './month-days.ts';
import { ordinal } from './ordinals.ts';
import { quantity, unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';
import { turn } from './turns.ts';
import { year } from './years.ts';

/** "the week of March 6", "the month of June", "the weekend of Feb. 12": the date tells which. */
function weekOf(s: Scan, c: Candidate, limit: number): void {
  if (!s.is(c.to, K.of)) return;
  const k = s.after(c.to);
  const inner = k < limit ? (monthFirst(s, k, limit) ?? dayFirst(s, k, limit)) : undefined;
  if (!inner || (c.unit === Unit.month ? inner.day > 0 : inner.day === 0)) return;
  const { from, unit } = c;
  Object.assign(c, inner, { from, unit, direction: unit === Unit.month ? Direction.this : 0 });
  if (unit !== Unit.month) c.within = unit;
}

const WHOLE = new Set(['full', 'fiscal', 'calendar', 'entire', 'whole', 'financial']);

/** A unit by itself: "the year", "weeks", "year-earlier", "the weekend", "months ago", "year-end". */
export function bareUnit(s: Scan, i: number, limit: number, determined: boolean): Candidate | undefined {
  const k = determined && WHOLE.has(s.form(i)) ? i + 1 : i;
  const unit = unitAt(s, k);
  if (unit === 0 || unit === Unit.period || isAge(s, s.after(k), unit)) return undefined;
  const plural = s.is(k, K.units) && !s.is(k, K.unit);
  // "35letý"
  if (s.glued(i) && s.digits(i - 1)) return undefined;
  const c = candidate(i, s.after(k), 'duration', 'DURATION');
  c.unit = unit;
  c.amount = plural ? Number.NaN : 1;
  if (unit === Unit.year && !plural && yearEnd(s, c, limit)) return c;
  const hyphen = s.isHyphen(c.to) && s.glued(c.to);
  if (unit >= Unit.hour && turn(s, c, limit)) {
    if (hyphen) {
      c.attributive = true;
      compared(s, c, limit);
    }
    return c;
  }
  if (s.isHyphen(i - 1) && s.glued(i)) return undefined;
  if (plural) return unit >= Unit.day && unit !== Unit.weekend && unit !== Unit.quarter && !determined ? c : undefined;
  if (!determined || hyphen) return undefined;
  if (
    unit === Unit.weekend ||
    unit === Unit.quarter ||
    unit === Unit.year ||
    unit === Unit.week ||
    unit === Unit.month
  ) {
    const named = unit === Unit.year ? year(s, c.to, limit) : undefined;
    if (named && named.year > 0) {
      named.from = i;
      named.direction = Direction.this;
      return named;
    }
    // "for the year ended March 31"
    if (unit === Unit.year && /^end(?:ed|ing)$/.test(s.form(c.to))) return c;
    c.form = 'shift';
    c.type = 'DATE';
    c.amount = 0;
    c.narrative = unit === Unit.quarter;
    weekOf(s, c, limit);
    return c;
  }
  return undefined;
}

/** "year-end", "year's end". */
function yearEnd(s: Scan, c: Candidate, limit: number): boolean {
  let k = c.to;
  const hyphen = s.isHyphen(k) && s.glued(k);
  if (hyphen || s.form(k) === "'s" || s.form(k) === '’s') k++;
  if (k >= limit || s.form(k) !== 'end') return false;
  c.to = k + 1;
  c.modifier = 'end';
  c.type = 'DATE';
  c.amount = 0;
  c.form = 'shift';
  if (hyphen) {
    c.form = 'date';
    c.yearShift = 0;
    c.month = 12;
    c.day = 31;
    c.modifier = undefined;
  }
  return true;
}

/** "year-ago quarter", "year-earlier third quarter", "year-earlier nine months". */
function compared(s: Scan, c: Candidate, limit: number): void {
  const k = c.to;
  if (k >= limit) return;
  const unit = unitAt(s, k);
  if (unit === Unit.quarter || unit === Unit.period) {
    c.to = s.after(k);
    c.attributive = false;
    return;
  }
  const inner = ordinal(s, k, limit);
  if (inner && inner.quarter > 0) {
    const { from } = c;
    Object.assign(c, { ...inner, from, yearShift: -1, attributive: false });
    return;
  }
  const many = s.numerals.mayBegin(k) ? quantity(s, k, limit) : undefined;
  if (many && s.is(many.end, K.units)) {
    c.form = 'duration';
    c.type = 'DURATION';
    c.unit = s.value(many.end, K.units);
    c.amount = many.amount;
    c.to = s.after(many.end);
    c.attributive = c.comparison = false;
  }
}
