import { TokenFlag } from '../../model/tokens.ts';
import { isDate } from '../../text/calendar.ts';
import { ContextKind, TimeKind as K } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { directionAfter } from './direction-after.ts';
import type { Scan } from './scan.ts';
import { afterYearWord, spokenYear, yearAt } from './years.ts';

const COLON = 0x3a;
/** What may stand before a month that is told without day and year. */
const BESIDE_MONTH = [K.direction, K.start, K.mid, K.end, K.of, K.determiner, K.article, K.day].reduce(
  (bits, kind) => bits | (1 << kind),
  0,
);

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
      else end = afterOrdinalLetters(s, end, limit);
    }
    return { day, end };
  }
  if (s.numerals.mayBegin(i) && s.numerals.read(i, limit) && s.numerals.out.ordinal) {
    const { value, end } = s.numerals.out;
    if (value >= 1 && value <= 31) return { day: value, end };
  }
  return undefined;
}

/** 7ης, 1er, 3-го, 5:e: letters written together with a day, before its month; `k` where there are none. */
function afterOrdinalLetters(s: Scan, k: number, limit: number): number {
  const joint = s.isHyphen(k) || s.unit(k) === COLON || s.unit(k) === 0x27 || s.unit(k) === 0x2019;
  const letters = joint ? k + 1 : k;
  if (letters + 1 >= limit || !s.glued(letters) || s.glued(letters + 1)) return k;
  const sign = s.unit(letters) === 0xba || s.unit(letters) === 0xaa || s.unit(letters) === 0xb0;
  if (!sign && (!s.flag(letters, TokenFlag.word) || s.size(letters) > 3 || s.capital(letters))) return k;
  const next = s.is(letters + 1, K.of) ? s.after(letters + 1) : letters + 1;
  return s.is(next, K.month) ? letters + 1 : k;
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
  !s.words.data.capitals &&
  s.capital(i) &&
  ((s.is(i - 1, K.of) && s.capital(i - 2) && !s.digits(i - 2)) || (s.isHyphen(i - 1) && s.glued(i)));

export const afterStop = (s: Scan, i: number, limit: number): number =>
  i < limit && s.isDot(i) && s.glued(i) && s.size(i - 1) <= 5 && !s.flag(i - 1, TokenFlag.number) ? i + 1 : i;

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
  if (s.near(i, ContextKind.onlyInDate)) return false;
  // "pan Květen": where months are small a capital one within a sentence is a name, but for "em Maio".
  if (
    !s.words.data.capitals &&
    s.capital(i) &&
    s.flag(i - 1, TokenFlag.word) &&
    !s.flag(i - 1, TokenFlag.sentenceEnd) &&
    !s.flag(i, TokenFlag.paragraphStart) &&
    !s.near(i - 1, ContextKind.preposition) &&
    !s.any(i - 1, BESIDE_MONTH)
  )
    return false;
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

/** "rue du 4-Septembre", "Straße des 17. Juni", "Avenida 9 de Julio": days that name streets. */
const inStreet = (s: Scan, i: number, month: number): boolean =>
  STREET.test(s.form(i - 1)) ||
  STREET.test(s.form(i - 2)) ||
  (!s.words.data.capitals && s.capital(month) && s.isHyphen(month - 1) && s.glued(month));

const STREET =
  /^(?:straße|strasse|platz|brücke|allee|rue|avenue|boulevard|quai|calle|avenida|plaza|paseo|rua|praça|largo|via|piazza|corso|viale|straat|plein|улица|площадь|проспект)$/i;

/** "2023. május 8", "2023 m. gegužės 8 d.", "2021. március": where the language puts the year first. */
export function yearFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  const year = s.words.data.yearFirst === true ? yearAt(s, i) : 0;
  if (year === 0) return undefined;
  let k = i + 1;
  if (s.isDot(k) && s.glued(k)) k++;
  else if (s.size(k) <= 4 && s.flag(k, TokenFlag.word) && !s.is(k, K.month)) k = s.isDot(k + 1) ? k + 2 : k + 1;
  const c = k < limit ? monthFirst(s, k, limit) : undefined;
  if (c === undefined || c.year > 0) return undefined;
  c.from = i;
  c.year = year;
  return c;
}

/** "24 February 2022", "24. Februar", "24 de febrero de 2022", "the 24th of February". */
export function dayFirst(s: Scan, i: number, limit: number): Candidate | undefined {
  const day = dayOfMonth(s, i, limit);
  if (!day) return undefined;
  let k = day.end;
  if (k < limit && s.is(k, K.of)) k = s.after(k);
  else if (k < limit && s.isHyphen(k) && s.glued(k)) k++;
  if (k >= limit) return undefined;
  const month = monthAt(s, k);
  if (month === 0 || !isDate(undefined, month, day.day) || inStreet(s, i, k)) return undefined;
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
