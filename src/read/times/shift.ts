import type { Grain, Time } from '../../model/reading.ts';
import { dayNumber, dayOf, isoDay, isoMonth, isoWeek, isoYear, weekdayOf } from '../../text/calendar.ts';
import { Direction, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import type { Reference } from './reference.ts';
import { dayGrain, done, type Narrative, type Resolved, timed, two } from './resolved.ts';
import type { Tense } from './tense.ts';

/** What is known of a unit without a reference. */
const UNKNOWN: Readonly<Record<number, readonly [string, Grain]>> = {
  [Unit.day]: ['XXXX-XX-XX', 'day'],
  [Unit.week]: ['XXXX-WXX', 'week'],
  [Unit.fortnight]: ['XXXX-WXX', 'week'],
  [Unit.weekend]: ['XXXX-WXX-WE', 'weekend'],
  [Unit.month]: ['XXXX-XX', 'month'],
  [Unit.quarter]: ['XXXX-QX', 'quarter'],
  [Unit.period]: ['XXXX-QX', 'quarter'],
  [Unit.half]: ['XXXX-HX', 'half'],
  [Unit.year]: ['XXXX', 'year'],
  [Unit.decade]: ['XXXX', 'decade'],
  [Unit.century]: ['XXXX', 'century'],
};

/** A moment by its distance in units from the publication or the narrative: "last week", "two years ago", "a day earlier". */
export function shift(c: Candidate, ref: Reference | undefined, narrative: Narrative, tense: Tense): Resolved {
  if (Number.isNaN(c.amount))
    return done(
      c.narrative && c.direction === Direction.following ? 'FUTURE_REF' : 'PAST_REF',
      'DATE',
      undefined,
      'fixed',
    );
  const told = c.narrative && !c.comparison && Number.isFinite(narrative.day);
  if (!ref && !told) {
    const [value, grain] = UNKNOWN[c.unit] ?? (['XXXX-XX-XX', 'day'] as const);
    return done(timed(c, value), c.type, c.part > 0 ? 'day-part' : grain, 'open');
  }
  if (c.narrative && c.unit === Unit.day && tense !== 'future' && !anchored(c, ref, narrative))
    return done(timed(c, 'XXXX-XX-XX'), c.type, dayGrain(c), 'open');
  const base = told ? narrative.day : ref!.number;
  const yearless = ref?.yearless === true;
  const certainty: Time['certainty'] = yearless ? 'open' : 'resolved';
  const give = (value: string, grain: Grain, day: number): Resolved =>
    done(yearless ? `XXXX${value.slice(4)}` : value, c.type, grain, certainty, day);
  const ofQuarter = (index: number): Resolved => {
    const year = Math.floor(index / 4);
    const quarter = index - year * 4;
    return give(`${isoYear(year)}-Q${quarter + 1}`, 'quarter', dayNumber(year, quarter * 3 + 1, 1));
  };
  const { year, month } = dayOf(base);
  const quarter = year * 4 + Math.floor((month - 1) / 3);
  const reported = Number.isFinite(narrative.quarter);
  switch (c.unit) {
    case Unit.second:
    case Unit.minute:
    case Unit.hour:
      return give(isoDay(base), 'day', base);
    case Unit.day: {
      const day = base + (c.direction === Direction.last && c.part > 0 ? -1 : c.amount);
      return give(timed(c, isoDay(day)), dayGrain(c), day);
    }
    case Unit.week:
    case Unit.fortnight: {
      const day = base + 7 * Math.round(c.amount * (c.unit === Unit.fortnight ? 2 : 1));
      if (yearless) return done('XXXX-WXX', c.type, 'week', 'open', day);
      return give(isoWeek(day), 'week', day - weekdayOf(day) + 1);
    }
    case Unit.weekend: {
      // Until Wednesday "the weekend" is the one before.
      const monday = base - weekdayOf(base) + 1 + 7 * c.amount - (c.direction === 0 && weekdayOf(base) <= 3 ? 7 : 0);
      if (yearless) return done('XXXX-WXX-WE', c.type, 'weekend', 'open', monday + 5);
      return give(`${isoWeek(monday)}-WE`, 'weekend', monday + 5);
    }
    case Unit.month: {
      const first = dayNumber(year, month + Math.round(c.amount), 1);
      const to = dayOf(first);
      return give(isoMonth(to.year, to.month), 'month', first);
    }
    case Unit.period:
    case Unit.quarter: {
      if (c.comparison && reported) return ofQuarter(narrative.quarter + 4 * c.amount);
      if (c.amount === 0 && c.direction !== Direction.this) {
        // "the quarter", "the latest quarter": the one reported, else the last that ended.
        if (reported) return ofQuarter(narrative.quarter);
        if (ref) return ofQuarter(ref.year * 4 + Math.floor((ref.month - 1) / 3) - 1);
      }
      return ofQuarter(quarter + Math.round(c.amount));
    }
    case Unit.half: {
      const half = year * 2 + (month > 6 ? 1 : 0) + Math.round(c.amount);
      const y = Math.floor(half / 2);
      return give(`${isoYear(y)}-H${half - y * 2 + 1}`, 'half', dayNumber(y, (half - y * 2) * 6 + 1, 1));
    }
    case Unit.year: {
      // "a year earlier" in a report of a quarter's earnings is a quarter.
      if (c.comparison && reported) return ofQuarter(narrative.quarter - 4);
      const y = year + Math.round(c.amount);
      return give(isoYear(y), 'year', dayNumber(y, 1, 1));
    }
    case Unit.decade: {
      const decade = Math.floor(year / 10) * 10 + 10 * Math.round(c.amount);
      return give(yearless ? 'XXXX' : `${isoYear(decade).slice(0, 3)}X`, 'decade', dayNumber(decade, 1, 1));
    }
    default: {
      const century = Math.floor(year / 100) + Math.round(c.amount);
      return give(yearless ? 'XXXX' : `${two(century)}XX`, 'century', dayNumber(century * 100, 1, 1));
    }
  }
}

/** "The next day" of what was needs a day told before, and cannot lie beyond the publication. */
const anchored = (c: Candidate, ref: Reference | undefined, narrative: Narrative): boolean =>
  Number.isFinite(narrative.day) &&
  narrative.grain === 'day' &&
  !(ref && !ref.yearless && ref.day > 0 && narrative.day <= ref.number && narrative.day + c.amount > ref.number);
