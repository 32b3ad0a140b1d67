import type { Time } from '../model/reading.ts';
import { dayNumber, isoDay, mondayOf } from './calendar.ts';

/** What two times say to each other. `unknown` where either does not tell enough ("yesterday" without a date). */
export type TimeRelation = 'same' | 'within' | 'contains' | 'overlap' | 'apart' | 'unknown';

/** Minutes since 1970, `from` inclusive to `to` exclusive. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 1440;
const VALUE =
  /^(?:(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(?:-(\d|WE))?|Q(\d)|H(\d)|(SP|SU|FA|WI)))?|(\d{3})X?|(\d{2})(?:XX)?)(?:T(?:(\d{2})(?::(\d{2})(?::\d{2})?)?|(MO|MI|AF|EV|NI|DT)))?/;
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** First hour and last of the parts of a day; a night ends the next morning. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [4, 12],
  MI: [11, 15],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [6, 20],
};

/** The stretch that a TIMEX3 value of a date or time means; undefined for references, lengths, sets and open values. */
export function spanOf(value: string): TimeSpan | undefined {
  if (value.includes('X') && !/^(?:\d{3}X|\d{2}XX)$/.test(value)) return undefined;
  const m = VALUE.exec(value);
  if (!m || value.startsWith('P')) return undefined;
  const days = daysOf(m);
  if (!days) return undefined;
  const [from, to] = days;
  if (m[11] !== undefined) {
    const start = from * DAY + Number(m[11]) * 60 + Number(m[12] ?? 0);
    return { from: start, to: start + (m[12] === undefined ? 60 : 1) };
  }
  const part = m[13] === undefined ? undefined : PART_HOURS[m[13]];
  if (part) return { from: from * DAY + part[0] * 60, to: from * DAY + part[1] * 60 };
  return { from: from * DAY, to: to * DAY };
}

function daysOf(m: RegExpExecArray): readonly [number, number] | undefined {
  if (m[9] !== undefined) return [dayNumber(Number(m[9]) * 10, 1, 1), dayNumber(Number(m[9]) * 10 + 10, 1, 1)];
  if (m[10] !== undefined) return [dayNumber(Number(m[10]) * 100, 1, 1), dayNumber(Number(m[10]) * 100 + 100, 1, 1)];
  const year = Number(m[1]);
  if (m[4] !== undefined) {
    const monday = mondayOf(year, Number(m[4]));
    if (m[5] === 'WE') return [monday + 5, monday + 7];
    return m[5] === undefined ? [monday, monday + 7] : [monday + Number(m[5]) - 1, monday + Number(m[5])];
  }
  const [start, months] = monthsOf(m);
  if (m[3] !== undefined) return [dayNumber(year, start, Number(m[3])), dayNumber(year, start, Number(m[3])) + 1];
  return [dayNumber(year, start, 1), dayNumber(year, start + months, 1)];
}

function monthsOf(m: RegExpExecArray): readonly [number, number] {
  if (m[2] !== undefined) return [Number(m[2]), 1];
  if (m[6] !== undefined) return [Number(m[6]) * 3 - 2, 3];
  if (m[7] !== undefined) return [Number(m[7]) * 6 - 5, 6];
  if (m[8] !== undefined) return [SEASON_MONTH[m[8]]!, 3];
  return [1, 12];
}

/** The canonical value of a time: `2022-W08-4` is `2022-02-24`; clock times lose their zero seconds. */
export function normalTime(time: Pick<Time, 'value'>): string {
  const week = /^(\d{4})-W(\d{2})-([1-7])(.*)$/.exec(time.value);
  if (week) {
    const number = mondayOf(Number(week[1]), Number(week[2])) + Number(week[3]) - 1;
    return isoDay(number) + week[4]!;
  }
  return time.value.replace(/(T\d{2}:\d{2}):00$/, '$1');
}

/**
 * Whether two times are the same, one lies within the other (24 February within the week of 21 February), they only
 * overlap, or exclude each other. Open values that share their known parts (`XXXX-02-24`) are `same` or `apart` by these.
 */
export function compareTimes(a: Pick<Time, 'type' | 'value'>, b: Pick<Time, 'type' | 'value'>): TimeRelation {
  const left = normalTime(a);
  const right = normalTime(b);
  if (/_REF$/.test(left) || /_REF$/.test(right)) return 'unknown';
  const lengths = Number(/^P/.test(left)) + Number(/^P/.test(right));
  if (lengths === 1) return 'unknown';
  if (lengths === 2) return /X/.test(left + right) ? 'unknown' : left === right ? 'same' : 'apart';
  const one = spanOf(left);
  const two = spanOf(right);
  if (!one || !two) return open(left, right);
  if (one.from === two.from && one.to === two.to) return 'same';
  if (one.from >= two.from && one.to <= two.to) return 'within';
  if (two.from >= one.from && two.to <= one.to) return 'contains';
  return one.from < two.to && two.from < one.to ? 'overlap' : 'apart';
}

/** Values of which the year is not told: month and day decide, a weekday against a date. */
function open(a: string, b: string): TimeRelation {
  const left = partsOf(a);
  const right = partsOf(b);
  if (left.year !== '' && right.year !== '' && left.year !== right.year) return 'apart';
  if (left.weekday > 0 || right.weekday > 0) {
    if (left.weekday > 0 && right.weekday > 0) return left.weekday === right.weekday ? 'unknown' : 'apart';
    const weekday = left.weekday + right.weekday;
    const date = left.weekday > 0 ? right : left;
    if (date.year === '' || date.day === '') return 'unknown';
    const number = dayNumber(Number(date.year), Number(date.month), Number(date.day));
    return ((((number + 3) % 7) + 7) % 7) + 1 === weekday ? 'unknown' : 'apart';
  }
  if (left.month === '' || right.month === '') return 'unknown';
  if (left.month !== right.month) return 'apart';
  if (left.day !== '' && right.day !== '') return left.day === right.day ? 'same' : 'apart';
  return left.day === right.day ? 'same' : left.day === '' ? 'contains' : 'within';
}

interface OpenParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly weekday: number;
}

function partsOf(value: string): OpenParts {
  const week = /^(\d{4}|XXXX)-WXX-(\d)/.exec(value);
  if (week) return { year: known(week[1]!), month: '', day: '', weekday: Number(week[2]) };
  const m = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(value);
  return { year: known(m?.[1] ?? ''), month: known(m?.[2] ?? ''), day: known(m?.[3] ?? ''), weekday: 0 };
}

const known = (part: string): string => (part.includes('X') ? '' : part);
