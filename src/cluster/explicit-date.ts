import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { calendarWord } from '../text/calendar-words.ts';

/** A day that a text names in full or without its year, and where the expression ends. */
export interface ExplicitDate {
  /** 0 where no year is told. */
  year: number;
  month: number;
  day: number;
  /** The token behind the expression. */
  end: number;
}

const out: ExplicitDate = { year: 0, month: 0, day: 0, end: 0 };

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9 || end - start > 4) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/**
 * The date that begins at token `i`: "May 3, 2013", "3 May", "3. Mai 2013", "3 de mayo de 2013", "2013-05-03",
 * "03.05.2013", "2013年5月3日". Returns a shared object that the next call overwrites, or undefined. Cheap enough to be
 * asked at every number and month; the full reading of times is another step's.
 */
export function explicitDateAt(text: string, tokens: Tokens, i: number): ExplicitDate | undefined {
  const { start, end, flags, fold } = tokens;
  const n = tokens.length;
  const numberAt = (k: number): number =>
    k < n && (flags[k]! & TokenFlag.number) !== 0 ? digits(text, start[k]!, end[k]!) : -1;
  const monthAt = (k: number): number => {
    if (k >= n || (flags[k]! & TokenFlag.word) === 0) return 0;
    const word = calendarWord(fold[k]!);
    return word <= 12 ? word : 0;
  };
  /** Past ordinal letters, commas, dots and one short word ("de", "of"). */
  const skip = (k: number, most: number): number => {
    let at = k;
    for (let step = 0; step < most && at < n; step++) {
      const length = end[at]! - start[at]!;
      if ((flags[at]! & TokenFlag.number) !== 0 || monthAt(at) > 0 || length > 2) break;
      at++;
    }
    return at;
  };
  const year = (k: number): number => {
    const at = skip(k, 2);
    const value = numberAt(at);
    if (isYear(value)) {
      out.year = value;
      return at + 1;
    }
    out.year = 0;
    return k;
  };

  if ((flags[i]! & TokenFlag.number) !== 0) {
    const first = numberAt(i);
    if (first < 0) return dotted(text, start[i]!, end[i]!, i);
    if (isYear(first)) {
      // 2013-05-03, 2013年5月3日
      const month = numberAt(i + 2);
      const day = numberAt(i + 4);
      if (month >= 1 && month <= 12 && isDay(day) && start[i + 4]! - end[i]! <= 4) {
        out.year = first;
        out.month = month;
        out.day = day;
        out.end = i + 5;
        return out;
      }
      return undefined;
    }
    if (!isDay(first)) return undefined;
    const at = skip(i + 1, 2);
    const month = monthAt(at);
    if (month > 0) {
      out.month = month;
      out.day = first;
      out.end = year(at + 1);
      return out;
    }
    const second = numberAt(i + 2);
    const third = numberAt(i + 4);
    if (isDay(second) && isYear(third) && (first <= 12 || second <= 12) && start[i + 4]! - end[i]! <= 4) {
      // 03/05/2013: the day stands first but where it cannot.
      const dayFirst = second <= 12;
      out.year = third;
      out.month = dayFirst ? second : first;
      out.day = dayFirst ? first : second;
      out.end = i + 5;
      return out;
    }
    return undefined;
  }
  const month = monthAt(i);
  if (month > 0) {
    const at = skip(i + 1, 1);
    const day = numberAt(at);
    if (!isDay(day)) return undefined;
    out.month = month;
    out.day = day;
    out.end = year(at + 1);
    return out;
  }
  return undefined;
}

/** "03.05.2013", which the tokeniser keeps as one number. */
function dotted(text: string, start: number, end: number, i: number): ExplicitDate | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.slice(start, Math.min(end, start + 12)));
  if (!found) return undefined;
  const day = Number(found[1]);
  const month = Number(found[2]);
  const year = Number(found[3]);
  if (!isDay(day) || month < 1 || month > 12 || !isYear(year)) return undefined;
  out.year = year;
  out.month = month;
  out.day = day;
  out.end = i + 1;
  return out;
}

/** Days since 1970-01-01, or undefined for what is not a day ("2013-02-30" is the 2nd of March: near enough). */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
