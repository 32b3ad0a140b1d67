import { TokenFlag } from '../../model/tokens.ts';
import { isDate } from '../../text/calendar.ts';
import { ContextKind, Direction, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

const SLASH = 0x2f;
const COLON = 0x3a;

/** A day of the month at `i`: digits up to 31, "21st", "24." where the language writes so, "eighth". */
export function dayOfMonth(s: Scan, i: number, limit: number): { day: number; end: number } | undefined {
  if (i >= limit) return undefined;
  if (s.digits(i)) {
    const day = s.whole(i);
    if (day < 1 || day > 31 || s.size(i) > 2) return undefined;
    let end = i + 1;
    if (end < limit && s.glued(end)) {
      if (s.numerals.read(i, limit) && s.numerals.out.ordinal) end = s.numerals.out.end;
      else if (s.words.data.ordinalStop === true && s.isDot(end)) end++;
    }
    return { day, end };
  }
  if (s.numerals.mayBegin(i) && s.numerals.read(i, limit) && s.numerals.out.ordinal) {
    const { value, end } = s.numerals.out;
    if (value >= 1 && value <= 31) return { day: value, end };
  }
  return undefined;
}

/** A month's name at `i`, with the stop of an abbreviation; 0 where there is none. */
export function monthAt(s: Scan, i: number): number {
  if (!s.is(i, K.month)) return 0;
  const month = s.value(i, K.month);
  if (s.words.data.capitals && !s.capital(i)) {
    // Lower-case months are read only where they are no other word.
    return s.doubtful(i) ? 0 : month;
  }
  return month;
}

/** "Rio de Janeiro", "Plaza de Mayo": a capital month behind a capital word, where months are small. */
const withinName = (s: Scan, i: number): boolean =>
  !s.words.data.capitals && s.capital(i) && s.is(i - 1, K.of) && s.capital(i - 2) && !s.digits(i - 2);

const afterStop = (s: Scan, i: number, limit: number): number =>
  i < limit && s.isDot(i) && s.glued(i) && s.size(i - 1) <= 5 && !s.flag(i - 1, TokenFlag.number) ? i + 1 : i;

/** A year in four digits at `i`, or in two behind an apostrophe; 0 where there is none. */
export function yearAt(s: Scan, i: number): number {
  if (!s.digits(i) || s.size(i) !== 4) return 0;
  const year = s.whole(i);
  return year >= 1000 && year < 2100 ? year : 0;
}

/** ", 2022", " 2022", " de 2022", "of 2022" behind a date: the end, or −1. */
function yearBehind(s: Scan, i: number, limit: number, c: Candidate): boolean {
  let k = i;
  if (k < limit && s.isComma(k)) k++;
  else if (s.is(k, K.of)) k = s.after(k);
  else if (s.words.data.directionAfter && s.is(k, K.determiner)) k++;
  if (k < limit && s.is(k, K.fiscal)) k = s.after(k);
  if (k >= limit) return false;
  const year = yearAt(s, k);
  if (year === 0 || tooLate(s, k)) return false;
  if (s.is(k + 1, K.units) && !s.glued(k + 1) && !s.near(k + 1, ContextKind.yearWord)) return false;
  c.year = year;
  c.to = afterYearWord(s, k + 1);
  return true;
}

/** "2022 года": the word for a year belongs to it. */
const afterYearWord = (s: Scan, k: number): number => (s.near(k, ContextKind.yearWord) ? k + 1 : k);

/** "February 24, 2000 people": a number with a counted noun is no year. Only after a comma it may be one. */
const tooLate = (s: Scan, k: number): boolean => s.flag(k + 1, TokenFlag.symbol) && s.glued(k + 1);

/** "Feb. 24, 2022", "February 2022", "March eighth", "May". */
export function monthFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  const month = monthAt(s, i);
  if (month === 0 || withinName(s, i)) return undefined;
  const c = candidate(i, s.after(i), 'date', 'DATE');
  c.month = month;
  const k = afterStop(s, c.to, limit);
  let d = k;
  if (d < limit && s.is(d, K.determiner) && !s.words.data.directionAfter) d++;
  const year = yearAt(s, k);
  if (year > 0 && !(s.flag(k + 1, TokenFlag.symbol) && s.glued(k + 1))) {
    c.year = year;
    c.to = afterYearWord(s, k + 1);
    return c;
  }
  const day = dayOfMonth(s, d, limit);
  if (day && isDate(undefined, month, day.day) && !s.words.data.directionAfter && !isClockAhead(s, d, day.end)) {
    c.day = day.day;
    c.to = day.end;
    yearBehind(s, c.to, limit, c);
    return c;
  }
  if (yearBehind(s, k, limit, c)) return c;
  const spoken = k < limit && !s.digits(k) ? spokenYear(s, k, k, limit) : undefined;
  if (spoken) {
    c.year = spoken.year;
    c.to = spoken.to;
    return c;
  }
  directionAfter(s, c, limit);
  // "in Sept. '98" keeps its stop only where more of the date follows.
  return c.direction > 0 || plainMonth(s, i) ? c : undefined;
}

/** "May 9:30": the digits are a clock's. */
const isClockAhead = (s: Scan, at: number, end: number): boolean =>
  end === at + 1 && s.unit(end) === COLON && s.glued(end) && s.digits(end + 1);

/** Whether a month's name without day or year is one: "in May", not "May said" or "April Smith". */
function plainMonth(s: Scan, i: number): boolean {
  if (!s.doubtful(i)) return true;
  const before = i - 1;
  if (s.size(i) <= 3 && s.words.data.capitals && !s.isDot(i + 1) && s.form(i) !== 'May' && s.form(i) !== 'Mai')
    return false;
  if (before < 0 || s.flag(i, TokenFlag.paragraphStart)) return false;
  const preposition =
    s.near(before, ContextKind.preposition) ||
    s.is(before, K.direction) ||
    s.is(before, K.start) ||
    s.is(before, K.end) ||
    s.is(before, K.mid) ||
    (s.isHyphen(before) && s.is(before - 1, K.mid));
  if (!preposition) {
    // "a June agreement"
    return (
      (s.is(before, K.article) || s.is(before, K.determiner)) &&
      !s.capital(i + 1) &&
      s.flag(i + 1, TokenFlag.word) &&
      !s.near(i + 1, ContextKind.preposition)
    );
  }
  // "with April Smith", "of March Networks"
  const follows = i + 1;
  return !(s.capital(follows) && s.flag(follows, TokenFlag.word) && !s.is(follows, K.month) && nameBefore(s, before));
}

const NAME_PREPOSITIONS = new Set(['of', 'to', 'for', 'from', 'by', 'and', 'or', 'de', 'von', 'und']);
const nameBefore = (s: Scan, i: number): boolean => NAME_PREPOSITIONS.has(s.form(i).toLowerCase());

/** "24 February 2022", "24. Februar", "24 de febrero de 2022", "the 24th of February". */
export function dayFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  const day = dayOfMonth(s, i, limit);
  if (!day) return undefined;
  let k = day.end;
  if (k < limit && s.is(k, K.of)) k = s.after(k);
  else if (k < limit && s.isHyphen(k) && s.glued(k)) k++;
  if (k >= limit) return undefined;
  const month = monthAt(s, k);
  if (month === 0 || !isDate(undefined, month, day.day)) return undefined;
  // "the second May": an ordinal word needs "of" in English.
  if (!s.digits(i) && k === day.end && !s.words.data.directionAfter && s.words.data.ordinalStop !== true)
    return undefined;
  // "on 9 May 10 people": the number behind the month is not ours.
  const c = candidate(i, s.after(k), 'date', 'DATE');
  c.month = month;
  c.day = day.day;
  const stop = afterStop(s, c.to, limit);
  if (!yearBehind(s, stop, limit, c) && s.isHyphen(stop) && s.glued(stop) && yearAt(s, stop + 1) > 0) {
    c.year = yearAt(s, stop + 1);
    c.to = stop + 2;
  }
  return c;
}

/** 2022-02-24 (with a time of day), 24/02/2022, 24.02.2022, 2/24/22. */
export function numericDate(s: Scan, i: number, limit: number): Candidate | undefined {
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

const fullYear = (year: number, digits: number): number =>
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

/** "Thursday", "Saturday, April 25", "jeudi 24 février", "Friday Oct. 13". */
export function weekdayFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.is(i, K.weekday) || (s.words.data.capitals && !s.capital(i))) return undefined;
  const weekday = s.value(i, K.weekday);
  let k = s.after(i);
  const short = s.doubtful(i) && s.size(i) <= 4;
  const stop = afterStop(s, k, limit);
  if (short || stop > k) k = stop;
  if (s.isComma(k)) k++;
  if (s.is(k, K.determiner)) k++;
  const rest = k < limit ? (dayFirst(s, k, limit) ?? monthFirst(s, k, limit) ?? digitsOf(s, k, limit)) : undefined;
  if (rest && rest.day > 0) {
    rest.from = i;
    rest.weekday = weekday;
    return rest;
  }
  if (short && stop === s.after(i)) return undefined;
  if (s.doubtful(i) && !short && !weekdayInContext(s, i)) return undefined;
  const c = candidate(i, s.after(i), 'date', 'DATE');
  c.weekday = weekday;
  directionAfter(s, c, limit);
  dayOfMonthBehind(s, c, limit);
  return c;
}

/** "quarta-feira (17)", "sexta-feira, dia 13": the day of the month beside the weekday, which it only confirms. */
function dayOfMonthBehind(s: Scan, c: Candidate, limit: number): void {
  if (!s.words.data.directionAfter) return;
  const open = s.unit(c.to) === 0x28;
  const k = open ? c.to + 1 : s.isComma(c.to) && /^d[ií]a$/.test(s.form(c.to + 1)) ? c.to + 2 : -1;
  if (k < 0 || k >= limit || !s.digits(k) || s.size(k) > 2 || s.whole(k) > 31) return;
  if (open && s.unit(k + 1) !== 0x29) return;
  c.to = open ? k + 2 : k + 1;
}

/** "vendredi prochain", "el viernes pasado", "mars dernier": the direction behind a name. */
function directionAfter(s: Scan, c: Candidate, limit: number): void {
  if (!s.words.data.directionAfter || c.to >= limit || !s.is(c.to, K.direction)) return;
  const way = s.value(c.to, K.direction);
  if (way === Direction.this) return;
  c.direction = way;
  c.to = s.after(c.to);
}

const digitsOf = (s: Scan, k: number, limit: number): Candidate | undefined =>
  s.digits(k) ? numericDate(s, k, limit) : undefined;

/** A weekday's name that is another word too ("segunda", "domingo"): only after a preposition or an article. */
const weekdayInContext = (s: Scan, i: number): boolean =>
  i > 0 && (s.near(i - 1, ContextKind.preposition) || s.is(i - 1, K.determiner) || s.is(i - 1, K.direction));

/** "1989", "fiscal 1989", "nineteen ninety-six", "1990s", "the '90s". */
export function year(s: Scan, i: number, limit: number): Candidate | undefined {
  let k = i;
  if (s.is(k, K.fiscal)) k = s.after(k);
  if (k >= limit) return undefined;
  const digits = yearAt(s, k);
  if (digits > 0) return plainYear(s, i, k, digits);
  const short = shortDecade(s, k);
  if (short) return short;
  if (s.digits(k)) return undefined;
  return spokenYear(s, i, k, limit);
}

/** "1990er Jahre", "1990er-Jahre", "achtziger Jahre": the years belong to the decade. */
export function afterYears(s: Scan, k: number): number {
  if (s.words.data.ordinalStop !== true) return k;
  const at = s.isHyphen(k) && s.glued(k) ? k + 1 : k;
  return s.is(at, K.units) && s.value(at, K.units) === Unit.year ? s.after(at) : k;
}

function plainYear(s: Scan, i: number, k: number, digits: number): Candidate | undefined {
  const c = candidate(i, k + 1, 'date', 'DATE');
  // 1990|s
  if (s.glued(k + 1) && /^(?:'?s|er|ern)$/.test(s.form(k + 1)) && digits % 10 === 0) {
    c.decade = digits;
    c.to = afterYears(s, k + 2);
    return c;
  }
  if (s.glued(k + 1) && s.flag(k + 1, TokenFlag.word)) {
    // "1990er-Jahre" is above; "2022|г." in Russian is a year; other letters make a model number.
    if (!/^[гр]$/.test(s.form(k + 1)) && !s.form(k + 1).startsWith("'") && !s.form(k + 1).startsWith('’'))
      return undefined;
  }
  if (s.near(k + 1, ContextKind.yearWord)) {
    c.year = digits;
    c.to = k + 2;
    return c;
  }
  if (!likelyYear(s, i, k, digits)) return undefined;
  c.year = digits;
  return c;
}

/** Currency signs and counted nouns make an amount of four digits; prepositions make a year of it. */
function likelyYear(s: Scan, i: number, k: number, digits: number): boolean {
  if (s.form(k).length !== 4) return false;
  const before = i - 1;
  if (k > i) return true;
  if (LABELS.has(s.form(before).toLowerCase())) return false;
  if (before >= 0) {
    if (s.flag(before, TokenFlag.symbol) && s.unit(before) !== 0x40) return false;
    if (s.glued(i) && !/^[([/"'“‘-]$/.test(s.form(before)) && !s.isHyphen(before)) return false;
    if (s.glued(i) && s.unit(before) === SLASH && s.digits(before - 1) && s.size(before - 1) !== 4) return false;
    if (s.isHyphen(before) && s.glued(i) && s.glued(before) && !s.digits(before - 1) && !s.is(before - 1, K.mid))
      return false;
  }
  const next = k + 1;
  if (s.is(next, K.units) || (s.flag(next, TokenFlag.symbol) && s.unit(next) !== 0x26)) return false;
  if (s.unit(next) === COLON && s.glued(next) && s.digits(next + 1)) return false;
  if (before >= 0 && s.near(before, ContextKind.preposition) && digits >= 1100) return !counted(s, next, before);
  if (digits < 1900 || digits > 2060) return false;
  return !counted(s, next, before);
}

/** Words before a number that names a thing. */
const LABELS = new Set(
  'route highway flight boeing airbus page room no number version model windows area section article interstate'.split(
    ' ',
  ),
);

const COUNTED = new Set(
  'people men women children troops soldiers workers employees jobs homes houses tons tonnes miles feet kilometers kilometres points shares calories jets planes copies seats votes dollars euros pounds percent students cases deaths members degrees votes meters metres acres units copies pages barrels personen menschen euro personnes personas pessoas'.split(
    ' ',
  ),
);
const counted = (s: Scan, next: number, _before: number): boolean => COUNTED.has(s.form(next).toLowerCase());

/** "the '90s", "the 90s". */
function shortDecade(s: Scan, k: number): Candidate | undefined {
  let d = k;
  const form = s.form(k);
  if (form === "'" || form === '’' || form === '‘') {
    if (!s.glued(k + 1)) return undefined;
    d = k + 1;
  }
  if (s.size(d) !== 2 || !s.digits(d)) return undefined;
  // "in his 30s"
  if (d === k && !/^(?:the|die|der|den|les|los|os|gli|early|mid|late|-|and|to)$/i.test(s.form(k - 1))) return undefined;
  if (d === k && /^(?:and|to)$/.test(s.form(k - 1)) && s.form(k - 2) !== 's') return undefined;
  const decade = s.whole(d);
  const next = s.form(d + 1);
  if (decade % 10 !== 0 || decade < 10 || !s.glued(d + 1) || !/^(?:s|er)$/.test(next)) {
    // '98
    if (d > k && next !== 's' && decade >= 0 && s.near(k - 1, ContextKind.preposition)) {
      const c = candidate(k, d + 1, 'date', 'DATE');
      c.year = fullYear(decade, 2);
      return c;
    }
    return undefined;
  }
  const c = candidate(k, d + 2, 'date', 'DATE');
  c.decade = decade < 30 ? 2000 + decade : 1900 + decade;
  return c;
}

/** "nineteen ninety-six", "two thousand four" after a preposition or "the year". */
function spokenYear(s: Scan, i: number, k: number, limit: number): Candidate | undefined {
  if (!s.numerals.mayBegin(k) || !s.numerals.read(k, limit)) return undefined;
  const first = s.numerals.out.value;
  let end = s.numerals.out.end;
  if (s.numerals.out.ordinal || s.numerals.out.digits || s.numerals.out.vague || s.numerals.out.fraction)
    return undefined;
  let value = first;
  if (first >= 11 && first <= 20 && end < limit && !s.isHyphen(end) && s.numerals.read(end, limit)) {
    const { value: second, ordinal, digits } = s.numerals.out;
    if (ordinal || digits || second < 10 || second > 99) return undefined;
    value = first * 100 + second;
    end = s.numerals.out.end;
  } else if (!(first >= 1900 && first < 2100)) return undefined;
  else if (!s.near(i - 1, ContextKind.preposition) && !s.is(i - 1, K.fiscal) && !s.is(i - 1, K.unit)) return undefined;
  if (s.is(end, K.units) || s.flag(end, TokenFlag.symbol)) return undefined;
  const c = candidate(i, end, 'date', 'DATE');
  c.year = value;
  return c;
}
