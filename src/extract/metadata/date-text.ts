import { monthOf } from '../../text/calendar-words.ts';
import { digitValue } from '../../text/digits.ts';

/** A date that stands in a text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601, as precise as the text is; `XXXX` for a year that is not told. */
  readonly value: string;
  /** Whether day and month could be the other way about. */
  readonly ambiguous: boolean;
}

const ISO = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/g;
const DAY_MONTH =
  /(?<![\d:.])(\d{1,2})(?:-?\p{L}{1,3}(?= )|º|°|ª|\.)?[ \u00a0/-]{0,2}(?:(?:de|d[e’']|of) ?)?([\p{L}\p{M}]{2,15})\.?(?:[ ,،\u00a0/-]{0,3}(?:(?:de|del|of) )?((?:19|20)\d\d)(?!\d))?/gu;
const MONTH_DAY =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,15})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:[,،]? {0,2}((?:19|20)\d\d)(?!\d))?/gu;
/** "2021. május 5." */
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d\d)\.? (\p{L}[\p{L}\p{M}]{2,15})\.? (\d{1,2})(?!\d)/gu;
const EAST_ASIAN = /((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g;
const TIME =
  /(?<![\d:.,])([01]?\d|2[0-4])(?:[:.h]|[ ]?h ?)([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(?!\d)(?: Uhr\b| ?([ap]\.?m\b\.?))?/gi;
/** "20.15 Uhr", "kl. 20.15": a full stop is read as a time only beside the word for it. */
const STOPPED_TIME =
  /(?<![\d:.,])([01]?\d|2[0-4])\.([0-5]\d) ?(?:Uhr|uur)(?!\p{L})|(?<!\p{L})(?:kl|klo|godz|ore|um|godzina)\.? ?([01]?\d|2[0-4])\.([0-5]\d)(?![\d.])/gu;
const HOUR = /(?<![\d:.,])(1[0-2]|[1-9]) ?([ap]\.?m\b\.?)/gi;
const OFFSET = /^ ?(?:(Z)(?![A-Za-z])|(?:GMT|UTC)? ?([+-])(\d\d):?(\d\d)(?!\d))/;
const ZONE = /^ ?\(?(GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MEZ|MESZ|IST|MSK|AEST|AEDT|JST)\b/;

/** Minutes east of Greenwich; IST is India's, BST Britain's, CST America's: their most frequent uses in news. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  IST: '+05:30',
  MSK: '+03:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  JST: '+09:00',
};

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
/** Letters that Hebrew writes together with a month: in, the, to, from. */
const HEBREW_PREFIX = /^[בהלמ]/;

const pad = (n: number): string => String(n).padStart(2, '0');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2022-02-23` from numbers, or '' where there is no such day. */
export function isoDay(year: number | undefined, month: number, day: number): string {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!)) return '';
  if (year !== undefined && month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)))
    return '';
  return `${year === undefined ? 'XXXX' : year}-${pad(month)}-${pad(day)}`;
}

interface Day {
  start: number;
  end: number;
  value: string;
  ambiguous: boolean;
}

/** All dates of a short text in order, each with the time of day beside it. `monthFirst` decides 04/07/2021. */
export function findDates(whole: string, monthFirst: boolean): FoundDate[] {
  // Digits of all scripts are one unit, so that the places stay.
  const text = whole.replace(OTHER_DIGITS, (digit) => String(digitValue(digit.charCodeAt(0))));
  const days: Day[] = [];
  if (!/\d/.test(text)) return days;
  const put = (match: RegExpExecArray | RegExpMatchArray, value: string, ambiguous = false): void => {
    if (value === '') return;
    const start = match.index!;
    days.push({ start, end: start + match[0].trimEnd().length, value, ambiguous });
  };
  for (const m of text.matchAll(ISO)) put(m, isoDay(+m[1]!, +m[2]!, +m[3]!));
  for (const m of text.matchAll(EAST_ASIAN)) put(m, isoDay(+m[1]!, +m[2]!, +m[3]!));
  for (const m of text.matchAll(NUMERIC)) putNumeric(m, monthFirst, put);
  for (const m of text.matchAll(YEAR_MONTH_DAY)) putNamed(m, m[2]!, m[3]!, m[1], put);
  for (const m of text.matchAll(DAY_MONTH)) putNamed(m, m[2]!, m[1]!, m[3], put);
  for (const m of text.matchAll(MONTH_DAY)) putNamed(m, m[1]!, m[2]!, m[3], put);
  days.sort((a, b) => a.start - b.start || b.end - a.end);
  return withTimes(text, withoutOverlaps(days));
}

type Put = (match: RegExpMatchArray, value: string, ambiguous?: boolean) => void;

function putNumeric(m: RegExpMatchArray, monthFirst: boolean, put: Put): void {
  const a = +m[1]!;
  const b = +m[3]!;
  const short = m[4]!.length === 2;
  const year = short ? (+m[4]! > 69 ? 1900 : 2000) + +m[4]! : +m[4]!;
  const american = m[2] === '/' && monthFirst;
  const either = a <= 12 && b <= 12 && a !== b;
  const dayFirst = either ? !american : a > 12;
  put(m, dayFirst ? isoDay(year, b, a) : isoDay(year, a, b), either && m[2] !== '.');
}

function putNamed(m: RegExpMatchArray, name: string, day: string, year: string | undefined, put: Put): void {
  const month = monthOf(name) || (HEBREW_PREFIX.test(name) ? monthOf(name.slice(1)) : 0);
  if (month > 0) put(m, isoDay(year === undefined ? undefined : +year, month, +day));
}

function withoutOverlaps(days: readonly Day[]): Day[] {
  const kept: Day[] = [];
  for (const day of days) {
    const last = kept.at(-1);
    if (last === undefined || day.start >= last.end) kept.push(day);
    // "22 February 24, 2022": the one with its year is meant.
    else if (last.value.startsWith('XXXX') && !day.value.startsWith('XXXX')) kept[kept.length - 1] = day;
  }
  return kept;
}

interface Clock {
  start: number;
  end: number;
  value: string;
}

function clocks(text: string, days: readonly Day[]): Clock[] {
  const found: Clock[] = [];
  const free = (start: number, end: number): boolean => days.every((day) => end <= day.start || start >= day.end);
  const zoneAfter = (at: number): { value: string; length: number } => {
    const rest = text.slice(at, at + 12);
    const offset = OFFSET.exec(rest);
    if (offset) {
      const value = offset[1] ? 'Z' : `${offset[2]}${offset[3]}:${offset[4]}`;
      return { value: value === '+00:00' ? 'Z' : value, length: offset[0].length };
    }
    const zone = ZONE.exec(rest);
    return zone ? { value: ZONES[zone[1]!]!.replace('+00:00', 'Z'), length: zone[0].length } : { value: '', length: 0 };
  };
  const put = (m: RegExpMatchArray, hour: number, minute: string, second: string | undefined, half?: string): void => {
    const end = m.index! + m[0].trimEnd().length;
    if (!free(m.index!, end)) return;
    let h = hour;
    if (half && /^p/i.test(half) && h < 12) h += 12;
    if (half && /^a/i.test(half) && h === 12) h = 0;
    if (h > 23) return;
    const zone = zoneAfter(end);
    found.push({
      start: m.index!,
      end: end + zone.length,
      value: `T${pad(h)}:${minute}${second ? `:${second}` : ''}${zone.value}`,
    });
  };
  for (const m of text.matchAll(TIME)) put(m, +m[1]!, m[2]!, m[3], m[4]);
  for (const m of text.matchAll(STOPPED_TIME)) put(m, +(m[1] ?? m[3]!), m[2] ?? m[4]!, undefined);
  for (const m of text.matchAll(HOUR)) put(m, +m[1]!, '00', undefined, m[2]);
  return found.sort((a, b) => a.start - b.start);
}

/** A time of day belongs to the nearest date within some characters. */
function withTimes(text: string, days: readonly Day[]): FoundDate[] {
  const times = days.length > 0 ? clocks(text, days) : [];
  return days.map((day, index) => {
    const next = days[index + 1]?.start ?? text.length;
    const after = times.find((time) => time.start >= day.end && time.start - day.end <= 16 && time.end <= next);
    const before = times.findLast((time) => time.end <= day.start && day.start - time.end <= 12);
    const time = after ?? (index === 0 || (days[index - 1]?.end ?? 0) <= (before?.start ?? -1) ? before : undefined);
    if (time === undefined) return day;
    return {
      start: Math.min(day.start, time.start),
      end: Math.max(day.end, time.end),
      value: day.value + time.value,
      ambiguous: day.ambiguous,
    };
  });
}

/** The value with day and month changed about, where that is a day too. */
export function flippedDay(value: string): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(value);
  if (match === null) return undefined;
  const day = isoDay(+match[1]!, +match[3]!, +match[2]!);
  return day === '' ? undefined : day + match[4]!;
}
