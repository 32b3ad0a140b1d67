import { TokenFlag } from '../../model/tokens.ts';
import { ContextKind, TimeKind as K, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import { clock } from './clock.ts';
import { deictic, direction, directionBehind } from './directions.ts';
import { dayFirst, monthFirst } from './month-days.ts';
import { ordinal } from './ordinals.ts';
import { unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';
import { weekdayFirst } from './weekdays.ts';
import { year, yearAt } from './years.ts';

/** Joins what follows: the part of the day, a year, a clock time, the day of a clock time. */
export function extend(s: Scan, c: Candidate, limit: number): void {
  if (c.to >= limit) return;
  if ((c.form === 'date' && c.weekday + c.day > 0 && c.hour < 0) || (c.form === 'shift' && c.unit === Unit.day)) {
    if (c.part === 0) {
      let k = c.to;
      if (s.words.data.directionAfter && (s.is(k, K.of) || s.form(k) === 'por' || s.form(k) === 'à')) k = s.after(k);
      if (s.words.data.directionAfter && s.is(k, K.determiner)) k++;
      if (
        k < limit &&
        s.is(k, K.part) &&
        !(
          s.capital(k) &&
          s.words.data.capitals &&
          s.form(k) !== s.form(k).toLowerCase() &&
          s.words.data.ordinalStop !== true
        )
      ) {
        c.part = s.value(k, K.part);
        c.type = 'TIME';
        c.to = s.after(k);
      }
    }
    if (c.form === 'date' && c.month > 0 && c.year === 0 && c.part === 0) yearBehind(s, c, limit);
    clockBehind(s, c, limit);
    return;
  }
  if ((c.hour >= 0 || (c.form === 'date' && c.part > 0)) && c.day + c.weekday === 0) {
    dayBehind(s, c, limit);
    return;
  }
  if (
    c.form === 'date' &&
    c.year === 0 &&
    (c.quarter > 0 || c.half > 0 || c.season > 0 || (c.month > 0 && c.day === 0))
  ) {
    yearBehind(s, c, limit);
    return;
  }
  if ((c.form === 'date' && c.year > 0 && c.month === 0) || (c.form === 'shift' && c.unit === Unit.year))
    quarterBehind(s, c, limit);
}

/** "Wednesday at 10 p.m.": one moment. */
function clockBehind(s: Scan, c: Candidate, limit: number): void {
  let k = c.to;
  if (s.isComma(k)) k++;
  if (s.near(k, ContextKind.at)) k += s.contextLengths[k]!;
  if (k >= limit || k === c.to) return;
  const time = clock(s, k, limit);
  if (!time || time.hour < 0) return;
  c.hour = time.hour;
  c.minute = time.minute;
  c.second = time.second;
  c.zone = time.zone;
  c.type = 'TIME';
  c.to = time.to;
}

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 9", "noon on Friday", "09:31, 23 February", "the morning of May 3". */
function dayBehind(s: Scan, c: Candidate, limit: number): void {
  let k = c.to;
  if (s.isComma(k)) k++;
  if (s.form(k) === 'on' || s.form(k) === 'am') k++;
  else if (c.part > 0 && s.is(k, K.of)) {
    // "the morning of September 11", "la madrugada del domingo"
    k = s.after(k);
    if (s.is(k, K.determiner)) k++;
  }
  if (k >= limit) return;
  const day =
    weekdayFirst(s, k, limit) ??
    dayFirst(s, k, limit) ??
    monthFirst(s, k, limit) ??
    deictic(s, k) ??
    (s.is(k, K.direction) ? direction(s, k, limit) : undefined);
  if (!day || (day.form === 'date' && day.weekday + day.day === 0) || (day.form === 'shift' && day.unit !== Unit.day))
    return;
  day.hour = c.hour;
  day.minute = c.minute;
  day.second = c.second;
  day.zone = c.zone;
  if (c.part > 0) day.part = c.part;
  day.type = 'TIME';
  Object.assign(c, { ...day, from: c.from });
}

/** "of 1990", "last year", "of this year" behind a quarter, a season or a month. */
function yearBehind(s: Scan, c: Candidate, limit: number): void {
  let k = c.to;
  if (s.is(k, K.of)) k = s.after(k);
  else if (s.isComma(k) && yearAt(s, k + 1) > 0) k++;
  if (s.is(k, K.determiner)) k++;
  if (s.is(k, K.fiscal)) k = s.after(k);
  if (k >= limit) return;
  const dated = yearAt(s, k) > 0 || (!s.digits(k) && k > c.to) ? year(s, k, limit) : undefined;
  if (dated && dated.year > 0) {
    c.year = dated.year;
    c.to = dated.to;
    return;
  }
  const shifted = direction(s, k, limit) ?? directionBehind(s, k, limit);
  if (shifted && shifted.form === 'shift' && shifted.unit === Unit.year) {
    c.yearShift = shifted.amount;
    c.to = shifted.to;
  }
}

/** "this year's third quarter", "the 1988 quarter", "last year's quarter", "next year's first half". */
function quarterBehind(s: Scan, c: Candidate, limit: number): void {
  let k = c.to;
  const form = s.form(k);
  const owned = form === "'s" || form === '’s';
  if (owned) k++;
  if (!owned && c.form === 'shift') return;
  if (k >= limit) return;
  const inner = ordinal(s, k, limit);
  if (inner && inner.form === 'date' && inner.quarter + inner.half > 0 && inner.year === 0) {
    const shift = c.form === 'shift' ? c.amount : Number.NaN;
    Object.assign(c, { ...inner, from: c.from, year: c.year, yearShift: shift });
    return;
  }
  // "the 1988 quarter", "last year's period"
  const unit = unitAt(s, k);
  if ((unit === Unit.quarter || unit === Unit.period) && !s.is(k, K.units)) {
    c.to = s.after(k);
    c.comparison = true;
    c.direction = c.form === 'shift' ? 0 : 1;
    return;
  }
  const what = s.is(k, K.season) ? s.value(k, K.season) : 0;
  if (what > 0 && !s.flag(k, TokenFlag.capital)) {
    const shift = c.form === 'shift' ? c.amount : Number.NaN;
    c.form = 'date';
    c.yearShift = shift;
    c.season = what;
    c.to = s.after(k);
  }
}
