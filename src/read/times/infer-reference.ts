import type { Time } from '../../model/reading.ts';
import { dayNumber, dayOf, isoDay, weekdayOf } from '../../text/calendar.ts';

export interface DatedReport {
  /** ISO 8601; `XXXX-02-23` where the year is not told; absent where nothing is. */
  readonly published?: string;
  readonly times: readonly Time[];
}

/** Reports of one event lie this many days from each other at most, to be dated by each other. */
const NEAR = 10;
/** Day mentions that an undated report must share with the dated ones. */
const SHARED = 2;

/**
 * The publication days of those reports of one story that have no date or no year, from the dates of the others and the
 * days that all tell of. Undefined where there is too little to go by, and for reports that are dated: a wrong date is
 * worse than none.
 */
export function inferReference(reports: readonly DatedReport[]): (string | undefined)[] {
  const published = reports.map((report) => fullDay(report.published));
  const known = published.filter((day) => day !== undefined).sort((a, b) => a - b);
  const anchors =
    known.length > 0 ? known : reports.flatMap(({ times }) => times.map(fixedDay)).filter((day) => day !== undefined);
  // First the years of partly dated reports: they then help to date the rest.
  const completed = reports.map((report, i) => published[i] ?? withYear(report.published, anchors));
  const all = completed.filter((day) => day !== undefined).sort((a, b) => a - b);
  const told = new Set<number>();
  reports.forEach((report, i) => {
    if (completed[i] !== undefined) for (const time of report.times) addDay(told, time, all);
  });
  return reports.map((report, i) => {
    if (published[i] !== undefined) return undefined;
    const day = completed[i] ?? (report.published === undefined ? undated(report.times, all, told) : undefined);
    return day === undefined ? undefined : isoDay(day);
  });
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const OPEN_DAY = /^XXXX-(\d{2})-(\d{2})/;
const WEEKDAY = /^XXXX-WXX-(\d)/;

function fullDay(value: string | undefined): number | undefined {
  const m = value === undefined ? null : DAY.exec(value);
  return m ? dayNumber(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

const fixedDay = (time: Time): number | undefined => (time.certainty === 'open' ? undefined : fullDay(time.value));

/** The day of `XXXX-02-23` in the year that brings it near one of the known days. */
function withYear(value: string | undefined, known: readonly number[]): number | undefined {
  const m = value === undefined ? null : OPEN_DAY.exec(value);
  return m ? nearest(Number(m[1]), Number(m[2]), known) : undefined;
}

function nearest(month: number, day: number, known: readonly number[]): number | undefined {
  let best: number | undefined;
  let least = NEAR + 1;
  for (const anchor of known) {
    const { year } = dayOf(anchor);
    for (let y = year - 1; y <= year + 1; y++) {
      const candidate = dayNumber(y, month, day);
      const away = Math.abs(candidate - anchor);
      if (away < least) {
        least = away;
        best = candidate;
      }
    }
  }
  return best;
}

function addDay(days: Set<number>, time: Time, known: readonly number[]): void {
  const day = fullDay(time.value) ?? withYear(time.value, known);
  if (day !== undefined) days.add(day);
}

/** An undated report: by the days of the month that it names, else by the weekdays that it shares with dated ones. */
function undated(times: readonly Time[], known: readonly number[], told: ReadonlySet<number>): number | undefined {
  if (known.length === 0) return undefined;
  const counts = new Map<number, number>();
  for (const time of times) {
    const day = withYear(time.value, known) ?? nearFixed(time, known);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  if (counts.size > 0) return afterMost(counts, known);
  return byWeekdays(times, known, told);
}

function nearFixed(time: Time, known: readonly number[]): number | undefined {
  const day = fixedDay(time);
  return day !== undefined && known.some((anchor) => Math.abs(anchor - day) <= NEAR) ? day : undefined;
}

/** The first day on which another report came out since the day that this one names most; else that day. */
function afterMost(counts: ReadonlyMap<number, number>, known: readonly number[]): number {
  let most = 0;
  let count = 0;
  for (const [day, n] of counts) {
    if (n > count || (n === count && day < most)) {
      most = day;
      count = n;
    }
  }
  return known.find((day) => day >= most && day <= most + 2) ?? most;
}

/** Where at least two others came out within two days, and the weekdays told are those that the others tell of. */
function byWeekdays(times: readonly Time[], known: readonly number[], told: ReadonlySet<number>): number | undefined {
  if (known.length < 2) return undefined;
  const middle = known[(known.length - 1) >> 1]!;
  if (known.some((day) => Math.abs(day - middle) > 2)) return undefined;
  const weekdays = new Set<number>();
  for (const day of told) if (Math.abs(day - middle) <= 6) weekdays.add(weekdayOf(day));
  let shared = 0;
  let named = 0;
  const seen = new Set<number>();
  for (const time of times) {
    const m = WEEKDAY.exec(time.value);
    if (!m || seen.has(Number(m[1]))) continue;
    seen.add(Number(m[1]));
    named++;
    if (weekdays.has(Number(m[1]))) shared++;
  }
  return shared >= SHARED && shared * 3 >= named * 2 ? middle : undefined;
}
