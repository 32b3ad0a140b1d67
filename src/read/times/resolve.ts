import type { Grain } from '../../model/reading.ts';
import { dayNumber, dayOf, isDate, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from '../../text/calendar.ts';
import { Direction, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import { fixedHoliday, holidayOf } from './holidays.ts';
import { lengthValue } from './length-value.ts';
import type { Reference } from './reference.ts';
import { computed, dayGrain, done, type Narrative, ofDay, type Resolved, timed, two } from './resolved.ts';
import { shift } from './shift.ts';
import type { Tense } from './tense.ts';
import { yearGuess } from './year-guess.ts';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The value of a candidate, from the publication date and the narrative. */
export function resolve(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  const found = computeValue(c, ref, narrative, tense);
  if (c.within === 0 || !Number.isFinite(found.day) || found.certainty === 'open') return found;
  const week = isoWeek(found.day);
  return c.within === Unit.weekend
    ? done(`${week}-WE`, 'DATE', 'weekend', found.certainty, found.day)
    : done(week, 'DATE', 'week', found.certainty, found.day);
}

function computeValue(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  switch (c.form) {
    case 'reference':
      return done(c.value, c.type, undefined, 'fixed');
    case 'set':
      return done(c.value === '' ? lengthValue(c.amount, c.unit) : c.value, 'SET', undefined, 'fixed');
    case 'duration':
      return done(c.value === '' ? lengthValue(c.amount, c.unit) : c.value, 'DURATION', undefined, 'fixed');
    case 'holiday':
      return holiday(c, ref, tense);
    case 'shift':
      return shift(c, ref, narrative, tense);
    case 'date':
      return date(c, ref, narrative, tense);
  }
}

function date(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  if (c.decade > 0)
    return done(`${isoYear(c.decade).slice(0, 3)}X`, 'DATE', 'decade', 'fixed', dayNumber(c.decade, 1, 1));
  if (c.century > 0)
    return done(`${two(c.century - 1)}XX`, 'DATE', 'century', 'fixed', dayNumber((c.century - 1) * 100, 1, 1));
  const year = c.year > 0 ? c.year : Number.isNaN(c.yearShift) || !ref ? 0 : ref.year + c.yearShift;
  if (year > 0) {
    const quarter = c.comparison && Number.isFinite(narrative.quarter) ? (narrative.quarter % 4) + 1 : c.quarter;
    return inYear({ ...c, quarter }, year, ref);
  }
  if (c.month > 0) return month(c, ref, tense);
  if (c.day > 0 && c.weekday === 0) return dayOfMonth(c, ref);
  if (c.weekday > 0) return weekday(c, ref, narrative, tense);
  if (c.quarter > 0) return quarter(c, ref, tense);
  if (c.half > 0) return yearly(c, `H${c.half}`, 'half', ref, c.half * 6 - 5, tense === 'none' ? 'past' : tense);
  if (c.season > 0) return yearly(c, SEASONS[c.season - 1]!, 'season', ref, c.season * 3, tense);
  return timeOfDay(c, ref, narrative);
}

/** A clock time alone is of the day that is told of, else of that of publication. */
function timeOfDay(c: Candidate, ref: Reference | undefined, narrative: Narrative): Resolved {
  if (!ref || ref.day === 0) return done(timed(c, ''), 'TIME', dayGrain(c), 'open');
  const told = narrative.grain === 'day' && Math.abs(narrative.day - ref.number) < 32;
  return ofDay(c, ref, told ? narrative.day : ref.number);
}

function inYear(c: Candidate, year: number, ref: Reference | undefined): Resolved {
  const fixed = c.year > 0;
  const y = !fixed && ref?.yearless === true ? 'XXXX' : isoYear(year);
  const give = (value: string, grain: Grain, day: number): Resolved =>
    done(value, c.type, grain, fixed ? 'fixed' : y === 'XXXX' ? 'open' : 'resolved', day);
  if (c.month > 0 && c.day > 0)
    return give(timed(c, `${y}-${two(c.month)}-${two(c.day)}`), dayGrain(c), dayNumber(year, c.month, c.day));
  if (c.month > 0) return give(`${y}-${two(c.month)}`, 'month', dayNumber(year, c.month, 1));
  if (c.quarter > 0) return give(`${y}-Q${c.quarter}`, 'quarter', dayNumber(year, c.quarter * 3 - 2, 1));
  if (c.half > 0) return give(`${y}-H${c.half}`, 'half', dayNumber(year, c.half * 6 - 5, 1));
  if (c.season > 0) return give(`${y}-${SEASONS[c.season - 1]!}`, 'season', dayNumber(year, c.season * 3, 1));
  return give(y, 'year', dayNumber(year, 1, 1));
}

/** A day so many days ahead may be announced; later ones are of the month before. */
const ANNOUNCED = 10;

/** 8日: the last such day, or one that is soon to come. */
function dayOfMonth(c: Candidate, ref: Reference | undefined): Resolved {
  const open = done(timed(c, `XXXX-XX-${two(c.day)}`), c.type, dayGrain(c), 'open');
  if (!ref || ref.yearless || ref.day === 0) return open;
  const { month: now } = dayOf(ref.number);
  let best = Number.NaN;
  for (const shifted of [now - 1, now, now + 1]) {
    const year = ref.year + (shifted < 1 ? -1 : shifted > 12 ? 1 : 0);
    const inMonth = ((shifted + 11) % 12) + 1;
    if (!isDate(year, inMonth, c.day)) continue;
    const day = dayNumber(year, inMonth, c.day);
    if (day - ref.number <= ANNOUNCED) best = day;
  }
  return Number.isNaN(best) ? open : ofDay(c, ref, best);
}

function month(c: Candidate, ref: Reference | undefined, tense: Tense): Resolved {
  if (!ref) {
    const open = c.day > 0 ? `XXXX-${two(c.month)}-${two(c.day)}` : `XXXX-${two(c.month)}`;
    return done(timed(c, open), c.type, c.day > 0 ? dayGrain(c) : 'month', 'open');
  }
  const dated = c.day > 0;
  const guess = yearGuess(c.month, dated ? c.day - 1 : 0, dated ? 1 : 30, ref, c.direction, tense);
  const year = c.weekday > 0 && dated && !ref.yearless ? byWeekday(c, guess) : guess;
  const day = dayNumber(year, c.month, Math.max(1, c.day));
  return dated ? ofDay(c, ref, day) : computed(isoMonth(year, c.month), ref, 'month', day);
}

/** The year near the guess in which the day falls on the weekday that is told. */
function byWeekday(c: Candidate, guess: number): number {
  for (const y of [guess, guess - 1, guess + 1]) if (weekdayOf(dayNumber(y, c.month, c.day)) === c.weekday) return y;
  return guess;
}

function weekday(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  if (!ref || ref.yearless || ref.day === 0)
    return done(timed(c, `XXXX-WXX-${c.weekday}`), c.type, dayGrain(c), 'open');
  const far = c.direction === Direction.previous || c.direction === Direction.following;
  const anchor = far && Number.isFinite(narrative.day) ? narrative.day : ref.number;
  const today = weekdayOf(anchor);
  const back = (today - c.weekday + 7) % 7;
  const ahead = (c.weekday - today + 7) % 7;
  if (c.withinWeek) {
    const weeks = c.direction === Direction.this ? 0 : c.direction === Direction.last ? -1 : 1;
    return ofDay(c, ref, anchor - today + c.weekday + 7 * weeks);
  }
  switch (c.direction) {
    case Direction.last:
    case Direction.past:
    case Direction.previous:
      return ofDay(c, ref, anchor - (back === 0 ? 7 : back));
    case Direction.next:
    case Direction.coming:
    case Direction.following:
      return ofDay(c, ref, anchor + (ahead === 0 ? 7 : ahead));
    case Direction.this:
      return ofDay(c, ref, anchor - today + c.weekday);
    default:
      if (tense === 'nearer' || tense === 'none') {
        // As far behind as ahead, and nothing decides: a wrong day is worse than none.
        if (Math.abs(back - ahead) === 1) return done(timed(c, `XXXX-WXX-${c.weekday}`), c.type, dayGrain(c), 'open');
        return ofDay(c, ref, tense === 'nearer' && ahead < back ? anchor + ahead : anchor - back);
      }
      return ofDay(c, ref, tense === 'future' ? anchor + ahead : anchor - back);
  }
}

function quarter(c: Candidate, ref: Reference | undefined, tense: Tense): Resolved {
  // A quarter that ended lately is the one told of, whatever the tense: "expects to report third-quarter earnings".
  const lately = ref !== undefined && c.direction === 0 && endedLately(c.quarter, ref);
  return yearly(c, `Q${c.quarter}`, 'quarter', ref, c.quarter * 3 - 2, lately || tense === 'none' ? 'past' : tense);
}

function endedLately(quarter: number, ref: Reference): boolean {
  const end = dayNumber(ref.year, quarter * 3 + 1, 1);
  const since = ref.number - (end > ref.number ? dayNumber(ref.year - 1, quarter * 3 + 1, 1) : end);
  return since < 100;
}

function yearly(
  c: Candidate,
  name: string,
  grain: Grain,
  ref: Reference | undefined,
  first: number,
  tense: Tense,
): Resolved {
  if (!ref) return done(`XXXX-${name}`, 'DATE', grain, 'open');
  const year = yearGuess(first, 0, grain === 'half' ? 182 : 91, ref, c.direction, tense);
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
  const now = holidayOf(c.value, ref.year);
  if (now === undefined) return done('XXXX-XX-XX', 'DATE', 'day', 'open');
  const { month: inMonth } = dayOf(now);
  const year = yearGuess(inMonth, now - dayNumber(ref.year, inMonth, 1), 1, ref, c.direction, tense);
  const day = holidayOf(c.value, year) ?? now;
  return computed(isoDay(day), ref, 'day', day);
}
