import { isDate } from '../../text/calendar.ts';
import { ContextKind, TimeKind as K } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

const SLASH = 0x2f;

/** 2022-02-24 (with a time of day), 24/02/2022, 24.02.2022, 2/24/22. */
export function numericDate(s: Scan, i: number, limit: number): Candidate | undefined {
  const short = s.size(i) >= 3 ? dayAndMonth(s, i) : undefined;
  if (short) return short;
  if (s.size(i) > 4) return dotted(s, i);
  const separator = s.unit(i + 1);
  if (separator !== SLASH && !s.isHyphen(i + 1)) return undefined;
  // Glued throughout, or in tokenised text with spaces around each stroke.
  const glued = s.glued(i + 1) && s.glued(i + 2);
  if (!glued && (separator !== SLASH || s.glued(i + 1) || s.glued(i + 2) || s.glued(i + 3) || s.glued(i + 4)))
    return undefined;
  if (i + 4 >= limit || s.unit(i + 3) !== separator || (glued && !(s.glued(i + 3) && s.glued(i + 4)))) return undefined;
  const a = s.whole(i);
  const b = s.whole(i + 2);
  const z = s.whole(i + 4);
  const c = candidate(i, i + 5, 'date', 'DATE');
  if (s.size(i) === 4 && s.size(i + 2) <= 2 && s.size(i + 4) <= 2) return fill(c, a, b, z);
  if (s.size(i) > 2 || s.size(i + 2) > 2 || (s.size(i + 4) !== 4 && s.size(i + 4) !== 2)) {
    // 2022-02-24T09:31: the day and the hour are one token, "24" and "T09" two.
    return undefined;
  }
  return fillByOrder(c, a, b, fullYear(z, s.size(i + 4)), s.dayFirst);
}

export const fullYear = (year: number, digits: number): number =>
  digits === 4 ? year : year < 50 ? 2000 + year : 1900 + year;

function fill(c: Candidate, year: number, month: number, day: number): Candidate | undefined {
  if (year < 1000 || year > 2200 || !isDate(year, month, day)) return undefined;
  c.year = year;
  c.month = month;
  c.day = day;
  return c;
}

function fillByOrder(c: Candidate, a: number, b: number, year: number, dayFirst: boolean): Candidate | undefined {
  if (a > 12 || (dayFirst && b <= 12)) return fill(c, year, b, a);
  return fill(c, year, a, b);
}

/** "24.02.2022" is one token. */
function dotted(s: Scan, i: number): Candidate | undefined {
  const size = s.size(i);
  if (size < 6 || size > 10) return undefined;
  const parts = s.form(i).split('.');
  if (parts.length !== 3) return undefined;
  const [a, b, z] = parts as [string, string, string];
  if (a.length > 2 || b.length > 2 || (z.length !== 4 && z.length !== 2)) {
    return a.length === 4 && b.length === 2 && z.length === 2
      ? fill(candidate(i, i + 1, 'date', 'DATE'), Number(a), Number(b), Number(z))
      : undefined;
  }
  return fillByOrder(candidate(i, i + 1, 'date', 'DATE'), Number(a), Number(b), fullYear(Number(z), z.length), true);
}

/** "am 24.2." where a stop makes ordinals: day and month behind a preposition, with both stops. */
function dayAndMonth(s: Scan, i: number): Candidate | undefined {
  if (s.words.data.ordinalStop !== true || s.size(i) > 5 || !s.isDot(i + 1) || !s.glued(i + 1)) return undefined;
  if (!s.near(i - 1, ContextKind.preposition) && !s.is(i - 1, K.determiner)) return undefined;
  const match = /^(\d\d?)\.(\d\d?)$/.exec(s.form(i));
  if (!match || !isDate(undefined, Number(match[2]), Number(match[1]))) return undefined;
  const c = candidate(i, i + 2, 'date', 'DATE');
  c.day = Number(match[1]);
  c.month = Number(match[2]);
  return c;
}
