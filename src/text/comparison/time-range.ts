import type { Time } from '../../model/reading.ts';
import { dayNumber, daysInMonth, mondayOf, weekdayOf } from '../calendar.ts';

/** First and last day of a time, as days since 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(\d{4})$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)/;
const WEEK = /^(\d{4})-W(\d\d)(-WE)?/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const DECADE = /^(\d{3})X?$/;

/** A time is compared with many others: what was computed of it. */
const known = new WeakMap<object, DayRange | null>();

/** The days that a date's value covers; undefined where its year is unknown or it is no date. */
export function dayRange(time: Pick<Time, 'type' | 'value'>): DayRange | undefined {
  let found = known.get(time);
  if (found === undefined) {
    found = daysOf(time) ?? null;
    known.set(time, found);
  }
  return found ?? undefined;
}

function daysOf({ type, value }: Pick<Time, 'type' | 'value'>): DayRange | undefined {
  if (type === 'DURATION' || type === 'SET') return undefined;
  const day = DAY.exec(value);
  if (day) {
    const at = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return { first: at, last: at };
  }
  const month = MONTH.exec(value);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const first = dayNumber(year, number, 1);
    return { first, last: first + daysInMonth(year, number) - 1 };
  }
  const week = WEEK.exec(value);
  if (week) {
    const first = mondayOf(Number(week[1]), Number(week[2]));
    return week[3] ? { first: first + 5, last: first + 6 } : { first, last: first + 6 };
  }
  const quarter = QUARTER.exec(value);
  if (quarter) {
    const month0 = Number(quarter[2]) * 3 - 2;
    const first = dayNumber(Number(quarter[1]), month0, 1);
    return { first, last: dayNumber(Number(quarter[1]), month0 + 3, 1) - 1 };
  }
  const year = YEAR.exec(value);
  if (year) return { first: dayNumber(Number(year[1]), 1, 1), last: dayNumber(Number(year[1]), 12, 31) };
  const decade = DECADE.exec(value);
  if (decade) {
    const from = Number(decade[1]) * 10;
    return { first: dayNumber(from, 1, 1), last: dayNumber(from + 9, 12, 31) };
  }
  return undefined;
}

/**
 * Whether two dates can both be right of one event: they have a day in common, give or take what "about", "before" and
 * "after" allow. Undefined where they cannot be compared.
 */
export function datesAgree(a: Time, b: Time): boolean | undefined {
  if (openEnded(a) || openEnded(b) || isSpan(a) || isSpan(b)) return undefined;
  const one = dayRange(a);
  const two = dayRange(b);
  if (!one || !two) return partsAgree(a.value, b.value);
  return one.first <= two.last && two.first <= one.last;
}

const isSpan = ({ type }: Time): boolean => type === 'DURATION' || type === 'SET';

/** Dates of which one lacks its year or is a bare weekday: what both tell must be the same. */
function partsAgree(a: string, b: string): boolean | undefined {
  const [one, two] = [monthAndDay(a), monthAndDay(b)];
  if (one !== undefined && two !== undefined) return one === two;
  const [left, right] = [weekday(a), weekday(b)];
  if (left !== undefined && right !== undefined) return left === right;
  const [month, other] = [monthOf(a), monthOf(b)];
  return month !== undefined && other !== undefined ? month === other : undefined;
}

/** "September" of no year, or of any. */
const monthOf = (value: string): string | undefined => /^(?:\d{4}|XXXX)-(\d\d)(?:$|-)/.exec(value)?.[1];

const monthAndDay = (value: string): string | undefined => /^(?:\d{4}|XXXX)-(\d\d-\d\d)/.exec(value)?.[1];

/** 1 Monday … 7 Sunday, of `XXXX-WXX-4` or of a full date. */
function weekday(value: string): number | undefined {
  const bare = /^(?:\d{4}|XXXX)-W(?:\d\d|XX)-([1-7])/.exec(value);
  if (bare) return Number(bare[1]);
  const day = DAY.exec(value);
  return day ? weekdayOf(dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))) : undefined;
}

const openEnded = ({ modifier }: Time): boolean =>
  modifier === 'before' || modifier === 'after' || modifier === 'less' || modifier === 'more' || modifier === 'about';

/** Whether two dates are told with the same precision: two days, two months, two years. */
export function sameGrain(a: Time, b: Time): boolean {
  return precision(a) === precision(b);
}

function precision({ value }: Time): string {
  if (monthAndDay(value) !== undefined || weekday(value) !== undefined) return 'day';
  return monthOf(value) !== undefined ? 'month' : YEAR.test(value) ? 'year' : WEEK.test(value) ? 'week' : 'other';
}
