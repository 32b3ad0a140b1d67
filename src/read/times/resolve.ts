import type { Grain, Time } from '../../model/reading.ts';
import { dayNumber, dayOf, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from '../../text/calendar.ts';
import { Direction, PARTS, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import { fixedHoliday, holidayOf } from './holidays.ts';
import { lengthValue } from './length-value.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';

/** Where the telling stands: the last resolved moment. */
export interface Narrative {
  /** Days since 1970 of its first day; NaN where nothing was told yet. */
  day: number;
  grain: Grain;
  /** The quarter that a report of earnings tells of: quarters since year 0, NaN where none. */
  quarter: number;
}

export interface Resolved {
  readonly value: string;
  readonly type: Time['type'];
  readonly grain: Grain | undefined;
  readonly certainty: Time['certainty'];
  /** First day, for the narrative; NaN for none. */
  readonly day: number;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const two = (value: number): string => String(value).padStart(2, '0');

/** The value of a candidate, from the publication date and the narrative. */
export function resolve(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  switch (c.form) {
    case 'reference':
      return done(c.value, c.type, undefined, 'fixed');
    case 'set':
      return done(c.value === '' ? lengthValue(c.amount, c.unit) : c.value, 'SET', undefined, 'fixed');
    case 'duration':
      return done(lengthValue(c.amount, c.unit), 'DURATION', undefined, 'fixed');
    case 'holiday':
      return holiday(c, ref, tense);
    case 'shift':
      return shift(c, ref, narrative);
    case 'date':
      return date(c, ref, narrative, tense);
  }
}

const done = (
  value: string,
  type: Time['type'],
  grain: Grain | undefined,
  certainty: Time['certainty'],
  day = Number.NaN,
): Resolved => ({ value, type, grain, certainty, day });

/** With a reference whose year is not known, the year of a computed value is not known either. */
const hideYear = (value: string, ref: Reference): string => (ref.yearless ? `XXXX${value.slice(4)}` : value);

function computed(value: string, ref: Reference, grain: Grain, day: number, type: Time['type'] = 'DATE'): Resolved {
  return done(hideYear(value, ref), type, grain, ref.yearless ? 'open' : 'resolved', day);
}

/** Adds the time of day to a day's value. */
function timed(c: Candidate, day: string): string {
  if (c.hour >= 0) {
    const clock = `${two(c.hour)}${c.minute >= 0 ? `:${two(c.minute)}` : ':00'}${c.second >= 0 ? `:${two(c.second)}` : ''}`;
    return `${day}T${clock}`;
  }
  return c.part > 0 ? `${day}T${PARTS[c.part]!}` : day;
}

const dayGrain = (c: Candidate): Grain =>
  c.second >= 0 ? 'second' : c.minute >= 0 ? 'minute' : c.hour >= 0 ? 'hour' : c.part > 0 ? 'day-part' : 'day';

function date(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  if (c.decade > 0) return done(isoYear(c.decade).slice(0, 3), 'DATE', 'decade', 'fixed', dayNumber(c.decade, 1, 1));
  if (c.century > 0)
    return done(two(c.century - 1), 'DATE', 'century', 'fixed', dayNumber((c.century - 1) * 100, 1, 1));
  const year = c.year > 0 ? c.year : Number.isNaN(c.yearShift) || !ref ? 0 : ref.year + c.yearShift;
  if (year > 0) {
    if (c.comparison && Number.isFinite(narrative.quarter))
      return inYear({ ...c, quarter: (narrative.quarter % 4) + 1 }, year, ref);
    return inYear(c, year, ref);
  }
  if (c.month > 0) return month(c, ref, tense);
  if (c.weekday > 0) return weekday(c, ref, narrative, tense);
  if (c.quarter > 0) return quarter(c, ref, tense);
  if (c.half > 0) return part(c, `H${c.half}`, 'half', ref, c.half * 6 - 5, tense);
  if (c.season > 0) return part(c, SEASONS[c.season - 1]!, 'season', ref, c.season * 3, tense);
  if (c.hour >= 0 || c.part > 0) {
    // A clock time alone: on the day that is told of, else that of publication.
    const type = 'TIME';
    if (
      Number.isFinite(narrative.day) &&
      ref &&
      narrative.grain === 'day' &&
      !ref.yearless &&
      Math.abs(narrative.day - ref.number) < 32
    )
      return computed(timed(c, isoDay(narrative.day)), ref, dayGrain(c), narrative.day, type);
    if (!ref || ref.day === 0) return done(timed(c, ''), type, dayGrain(c), 'open');
    return computed(timed(c, isoDay(ref.number)), ref, dayGrain(c), ref.number, type);
  }
  return done('XXXX', 'DATE', undefined, 'open');
}

function inYear(c: Candidate, year: number, ref: Reference | undefined): Resolved {
  const certainty = c.year > 0 ? 'fixed' : 'resolved';
  const y = c.year === 0 && ref?.yearless === true ? 'XXXX' : isoYear(year);
  if (c.month > 0 && c.day > 0) {
    return done(
      timed(c, `${y}-${two(c.month)}-${two(c.day)}`),
      c.type,
      dayGrain(c),
      certainty,
      dayNumber(year, c.month, c.day),
    );
  }
  if (c.month > 0) return done(`${y}-${two(c.month)}`, 'DATE', 'month', certainty, dayNumber(year, c.month, 1));
  if (c.quarter > 0)
    return done(`${y}-Q${c.quarter}`, 'DATE', 'quarter', certainty, dayNumber(year, c.quarter * 3 - 2, 1));
  if (c.half > 0) return done(`${y}-H${c.half}`, 'DATE', 'half', certainty, dayNumber(year, c.half * 6 - 5, 1));
  if (c.season > 0)
    return done(`${y}-${SEASONS[c.season - 1]!}`, 'DATE', 'season', certainty, dayNumber(year, c.season * 3, 1));
  return done(y, 'DATE', 'year', certainty, dayNumber(year, 1, 1));
}

/** The year of a month or day of the year: by "last" and "next", by tense, else the nearest. */
function yearFor(first: number, span: number, ref: Reference, direction: number, tense: Tense, slack: number): number {
  const at = (y: number): number => dayNumber(y, first, 1) + slack;
  const { number, year } = ref;
  const past = (strict: boolean): number => {
    const limit = strict ? number - span : number;
    return at(year) <= limit ? year : year - 1;
  };
  const future = (strict: boolean): number => (at(year) + span > number + (strict ? span : 0) ? year : year + 1);
  switch (direction) {
    case Direction.last:
    case Direction.past:
    case Direction.previous:
      return past(true);
    case Direction.next:
    case Direction.coming:
    case Direction.following:
      return future(true);
    case Direction.this:
      return year;
    default:
      return nearest(at, number, year, tense);
  }
}

/** The nearest year, where what lies against the tense counts twice as far. */
function nearest(at: (year: number) => number, number: number, year: number, tense: Tense): number {
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (let y = year - 1; y <= year + 1; y++) {
    const away = at(y) - number;
    const cost = Math.abs(away) * ((away > 0 && tense === 'past') || (away < 0 && tense === 'future') ? 2 : 1);
    if (cost < least) {
      least = cost;
      best = y;
    }
  }
  return best;
}

function month(c: Candidate, ref: Reference | undefined, tense: Tense): Resolved {
  const tail = c.day > 0 ? `${two(c.month)}-${two(c.day)}` : two(c.month);
  const grain = c.day > 0 ? dayGrain(c) : 'month';
  if (!ref) return done(timed(c, `XXXX-${tail}`), c.type, grain, 'open');
  const guess = yearFor(c.month, c.day > 0 ? 1 : 30, ref, c.direction, tense, c.day > 0 ? c.day - 1 : 0);
  const year = c.weekday > 0 && c.day > 0 && !ref.yearless ? byWeekday(c, guess) : guess;
  const day = dayNumber(year, c.month, Math.max(1, c.day));
  return computed(timed(c, c.day > 0 ? isoDay(day) : isoMonth(year, c.month)), ref, grain, day, c.type);
}

/** The year near the guess in which the day falls on the weekday that is told. */
function byWeekday(c: Candidate, guess: number): number {
  for (const y of [guess, guess - 1, guess + 1]) if (weekdayOf(dayNumber(y, c.month, c.day)) === c.weekday) return y;
  return guess;
}

function weekday(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  if (!ref || ref.yearless || ref.day === 0)
    return done(timed(c, `XXXX-WXX-${c.weekday}`), c.type, dayGrain(c), 'open');
  const told = Number.isFinite(narrative.day);
  const far = c.direction === Direction.previous || c.direction === Direction.following;
  const anchor = far && told ? narrative.day : ref.number;
  const today = weekdayOf(anchor);
  const back = (today - c.weekday + 7) % 7;
  const ahead = (c.weekday - today + 7) % 7;
  let day: number;
  switch (c.direction) {
    case Direction.last:
    case Direction.past:
    case Direction.previous:
      day = anchor - (back === 0 ? 7 : back);
      break;
    case Direction.next:
    case Direction.coming:
    case Direction.following:
      day = anchor + (ahead === 0 ? 7 : ahead);
      break;
    case Direction.this:
      day = anchor - today + c.weekday;
      break;
    default:
      day = tense === 'future' ? anchor + ahead : anchor - back;
  }
  return done(timed(c, isoDay(day)), c.type, dayGrain(c), 'resolved', day);
}

function quarter(c: Candidate, ref: Reference | undefined, tense: Tense): Resolved {
  // A quarter that ended lately is the one told of, whatever the tense: "expects to report third-quarter earnings".
  const lately = ref !== undefined && c.direction === 0 && endedLately(c.quarter, ref);
  return part(c, `Q${c.quarter}`, 'quarter', ref, c.quarter * 3 - 2, lately || tense === 'none' ? 'past' : tense);
}

function endedLately(quarter: number, ref: Reference): boolean {
  const end = dayNumber(ref.year, quarter * 3 + 1, 1);
  const since = ref.number - (end > ref.number ? dayNumber(ref.year - 1, quarter * 3 + 1, 1) : end);
  return since < 100;
}

function part(
  c: Candidate,
  name: string,
  grain: Grain,
  ref: Reference | undefined,
  first: number,
  tense: Tense,
): Resolved {
  if (!ref) return done(`XXXX-${name}`, 'DATE', grain, 'open');
  const span = grain === 'half' ? 182 : 91;
  const year = yearFor(first, span, ref, c.direction, tense, 0);
  return computed(`${isoYear(year)}-${name}`, ref, grain, dayNumber(year, first, 1));
}

function holiday(c: Candidate, ref: Reference | undefined, tense: Tense): Resolved {
  if (c.year > 0) {
    const day = holidayOf(c.value, c.year);
    return day === undefined
      ? done(isoYear(c.year), 'DATE', 'year', 'fixed')
      : done(isoDay(day), 'DATE', 'day', 'fixed', day);
  }
  const fixed = fixedHoliday(c.value);
  if (!ref || (ref.yearless && !fixed))
    return done(fixed ? `XXXX-${two(fixed[0])}-${two(fixed[1])}` : 'XXXX-XX-XX', 'DATE', 'day', 'open');
  const candidates = [ref.year - 1, ref.year, ref.year + 1].map((year) => holidayOf(c.value, year) ?? Number.NaN);
  const [before, now, after] = candidates as [number, number, number];
  if (Number.isNaN(now)) return done('XXXX-XX-XX', 'DATE', 'day', 'open');
  const back = c.direction === Direction.last || (c.direction === 0 && tense === 'past');
  const ahead = c.direction === Direction.next || (c.direction === 0 && tense === 'future');
  let day = now;
  if (back) day = now <= ref.number ? now : before;
  else if (ahead) day = now >= ref.number ? now : after;
  else for (const one of candidates) if (Math.abs(one - ref.number) < Math.abs(day - ref.number)) day = one;
  return computed(isoDay(day), ref, 'day', day);
}

const quarterOf = (ref: Reference): number => ref.year * 4 + Math.floor((ref.month - 1) / 3);

const UNKNOWN: Readonly<Record<number, [string, Grain]>> = {
  [Unit.day]: ['XXXX-XX-XX', 'day'],
  [Unit.week]: ['XXXX-WXX', 'week'],
  [Unit.fortnight]: ['XXXX-WXX', 'week'],
  [Unit.weekend]: ['XXXX-WXX-WE', 'weekend'],
  [Unit.month]: ['XXXX-XX', 'month'],
  [Unit.quarter]: ['XXXX-QX', 'quarter'],
  [Unit.half]: ['XXXX-HX', 'half'],
  [Unit.year]: ['XXXX', 'year'],
  [Unit.decade]: ['XXX', 'decade'],
  [Unit.century]: ['XX', 'century'],
};

function shift(c: Candidate, ref: Reference | undefined, narrative: Narrative): Resolved {
  const told = c.narrative && !c.comparison && Number.isFinite(narrative.day);
  if (Number.isNaN(c.amount))
    return done(c.amount < 0 || !c.narrative ? 'PAST_REF' : 'FUTURE_REF', 'DATE', undefined, 'fixed');
  const unknown = UNKNOWN[c.unit];
  if (!ref && !told) {
    const [value, grain] = unknown ?? ['XXXX-XX-XX', 'day'];
    return done(timed(c, value), c.type, c.part > 0 ? 'day-part' : grain, 'open');
  }
  const base = told ? narrative.day : ref!.number;
  const yearless = ref?.yearless === true;
  const certain: Time['certainty'] = yearless || !ref ? 'open' : 'resolved';
  const give = (value: string, grain: Grain, day: number): Resolved =>
    done(yearless ? `XXXX${value.slice(4)}` : value, c.type, grain, certain, day);
  const from = dayOf(base);
  const ofQuarter = (index: number): Resolved => {
    const y = Math.floor(index / 4);
    return give(`${isoYear(y)}-Q${index - y * 4 + 1}`, 'quarter', dayNumber(y, (index - y * 4) * 3 + 1, 1));
  };
  switch (c.unit) {
    case Unit.second:
    case Unit.minute:
    case Unit.hour:
      return give(isoDay(base), 'day', base);
    case Unit.day: {
      let day = base + c.amount;
      // "last night" is yesterday's; "this morning" today's.
      if (c.direction > 0 && c.part > 0) day = base + (c.direction === Direction.last ? -1 : c.amount);
      return give(timed(c, isoDay(day)), dayGrain(c), day);
    }
    case Unit.week:
    case Unit.fortnight: {
      const day = base + 7 * Math.round(c.amount * (c.unit === Unit.fortnight ? 2 : 1));
      if (yearless) return done('XXXX-WXX', c.type, 'week', 'open', day);
      return give(isoWeek(day), 'week', day - weekdayOf(day) + 1);
    }
    case Unit.weekend: {
      // A Monday's "the weekend" is the one before.
      const monday = base - weekdayOf(base) + 1 + 7 * c.amount;
      const friday = c.direction === 0 && weekdayOf(base) <= 3 ? monday - 7 : monday;
      const back = c.direction === Direction.last && weekdayOf(base) >= 6 ? friday : friday;
      if (yearless) return done('XXXX-WXX-WE', c.type, 'weekend', 'open', back + 5);
      return give(`${isoWeek(back)}-WE`, 'weekend', back + 5);
    }
    case Unit.month: {
      const months = Math.round(c.amount);
      const first = dayNumber(from.year, from.month + months, 1);
      const { year, month } = dayOf(first);
      return give(isoMonth(year, month), 'month', first);
    }
    case Unit.period:
    case Unit.quarter: {
      if (c.comparison && Number.isFinite(narrative.quarter)) return ofQuarter(narrative.quarter + 4 * c.amount);
      const reported = c.amount === 0 && c.direction !== Direction.this;
      if (reported && Number.isFinite(narrative.quarter)) return ofQuarter(narrative.quarter);
      // "the quarter", "the latest quarter": the last that ended.
      if (reported && ref) return ofQuarter(quarterOf(ref) - 1);
      const first = dayNumber(from.year, Math.floor((from.month - 1) / 3) * 3 + 1 + 3 * Math.round(c.amount), 1);
      const { year, month } = dayOf(first);
      return give(`${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`, 'quarter', first);
    }
    case Unit.half: {
      const first = dayNumber(from.year, Math.floor((from.month - 1) / 6) * 6 + 1 + 6 * Math.round(c.amount), 1);
      const { year, month } = dayOf(first);
      return give(`${isoYear(year)}-H${month > 6 ? 2 : 1}`, 'half', first);
    }
    case Unit.year: {
      const year = from.year + Math.round(c.amount);
      // "a year earlier" of a quarter is a quarter.
      if (told && narrative.grain === 'quarter' && c.direction === 0)
        return give(
          `${isoYear(year)}-Q${Math.floor((from.month - 1) / 3) + 1}`,
          'quarter',
          dayNumber(year, from.month, 1),
        );
      if (yearless) return done('XXXX', c.type, 'year', 'open', dayNumber(year, 1, 1));
      return give(isoYear(year), 'year', dayNumber(year, 1, 1));
    }
    case Unit.decade: {
      const decade = Math.floor(from.year / 10) * 10 + 10 * Math.round(c.amount);
      if (yearless) return done('XXX', c.type, 'decade', 'open');
      return give(isoYear(decade).slice(0, 3), 'decade', dayNumber(decade, 1, 1));
    }
    default: {
      const century = Math.floor(from.year / 100) + Math.round(c.amount);
      if (yearless) return done('XX', c.type, 'century', 'open');
      return give(two(century), 'century', dayNumber(century * 100, 1, 1));
    }
  }
}
