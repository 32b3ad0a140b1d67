import { TokenFlag } from '../../model/tokens.ts';
import { NumberKind } from '../../text/languages/numbers.ts';
import { ContextKind, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

/** Between a number and its unit: "two full years", "three consecutive quarters". */
const BETWEEN = new Set(
  'full more additional fiscal calendar consecutive straight other whole long short extra solid successive intense further entire volle weitere aufeinanderfolgende longues années'.split(
    ' ',
  ),
);

/** How many: at `i`, digits or words, "a", "several", "a couple of". NaN for an unknown number. */
export function quantity(
  s: Scan,
  i: number,
  limit: number,
): { amount: number; end: number; word: boolean } | undefined {
  if (i >= limit) return undefined;
  if (s.numerals.mayBegin(i) && s.numerals.read(i, limit)) {
    // "two quarters" are two of a unit here, not a half.
    const last = s.numerals.out.end - 1;
    if (s.numerals.out.fraction && last > i && s.is(last, K.units)) s.numerals.read(i, last);
    const { value, end, ordinal, vague, high, fraction, article } = s.numerals.out;
    if (ordinal || (fraction && article && value !== 0.5)) return undefined;
    if (vague && high > 3) return { amount: Number.NaN, end, word: true };
    if (!s.digits(i) && fraction && value === 0.5) {
      // half an hour, a half-hour
      const k = s.is(end, K.article) ? end + 1 : end;
      return { amount: 0.5, end: k, word: true };
    }
    // "two to three weeks", "12 to 18 months"
    return { amount: value, end, word: !s.digits(i) };
  }
  if (s.is(i, K.article)) {
    const k = s.after(i);
    if (s.is(k, K.some) || s.is(k, K.couple)) {
      const end = s.after(k);
      const amount = s.is(k, K.couple) ? 2 : Number.NaN;
      return { amount, end: s.is(end, K.of) ? end + 1 : end, word: true };
    }
    return { amount: 1, end: k, word: true };
  }
  if (s.is(i, K.some)) return { amount: Number.NaN, end: s.after(i), word: true };
  if (s.is(i, K.couple)) return { amount: 2, end: s.after(i), word: true };
  return undefined;
}

/** The unit at `i`, singular or plural; 0 where there is none. */
export function unitAt(s: Scan, i: number): number {
  // German nouns are capital: "tagen" is a verb.
  if (s.words.data.ordinalStop === true && !s.capital(i)) return 0;
  if (s.is(i, K.unit)) return s.value(i, K.unit);
  if (s.is(i, K.units)) return s.value(i, K.units);
  return 0;
}

/** "two years", "two-year", "several weeks ago", "a day earlier", "8-month-old", "half an hour", "vor zwei Wochen". */
export function length(s: Scan, i: number, limit: number): Candidate | undefined {
  const before = s.is(i, K.agoBefore) ? -1 : 0;
  let start = i;
  if (before !== 0) {
    start = s.after(i);
    const about = s.is(start, K.approximation) ? s.after(start) : start;
    start = about;
  }
  const many = quantity(s, start, limit);
  if (!many) return undefined;
  let { amount } = many;
  let k = many.end;
  const range = upperEnd(s, k, limit);
  if (range > k) k = range;
  // "90 - day" in tokenised text
  const apart = s.isHyphen(k) && !s.glued(k) && !s.glued(k + 1) && s.is(k + 1, K.unit);
  const hyphen = apart || (s.isHyphen(k) && s.glued(k));
  if (hyphen) k++;
  else if (BETWEEN.has(s.form(k))) k++;
  if (k >= limit || (hyphen && !apart && !s.glued(k))) return undefined;
  const unit = unitAt(s, k);
  if (unit === 0 || unit === Unit.period || unit === Unit.weekend) return undefined;
  // "60 Minutes" is a title
  if (
    s.words.data.capitals &&
    s.words.data.ordinalStop !== true &&
    s.capital(k) &&
    s.digits(i) &&
    !s.is(s.after(k), K.ago)
  )
    return undefined;
  // "the 1988 quarter"
  if (!s.is(k, K.units) && amount >= 1000 && s.size(i) === 4) return undefined;
  const plural = s.is(k, K.units);
  // "a second" is an ordinal as often; "one day" may be any; a singular after a number needs a hyphen or no plural.
  if (unit === Unit.second && (s.is(i, K.article) || (!plural && !hyphen))) return undefined;
  if (s.is(i, K.some) && !plural) return undefined;
  if (unit === Unit.quarter && hyphen && plural) return undefined;
  // "2022 года"
  if (amount >= 1800 && amount < 2100 && s.size(i) === 4 && s.near(k, ContextKind.yearWord)) return undefined;
  const c = candidate(i, s.after(k), 'duration', 'DURATION');
  c.unit = unit;
  c.attributive = hyphen;
  k = c.to;
  if (isAge(s, k, unit) || isLightYear(s, k)) return undefined;
  if (hyphen && s.isHyphen(k) && s.glued(k) && s.form(k + 1) === 'old') c.to = k + 2;
  // "$2 million a year", "four flights a week": a rate is no time.
  if (amount === 1 && s.is(i, K.article) && !hyphen && isRate(s, i) && !turnsAt(s, k)) return undefined;
  // "a year and a half"
  if (s.numerals.is(k, NumberKind.and) && s.is(k + 1, K.article) && s.numerals.is(k + 2, NumberKind.half)) {
    amount += 0.5;
    c.to = k + 3;
  }
  c.amount = amount;
  if (before !== 0) return shift(c, -1, false, c.to);
  if (!hyphen && !turn(s, c, limit)) alternative(s, c, limit);
  return c;
}

const turnsAt = (s: Scan, k: number): boolean => s.is(k, K.ago) || s.is(k, K.earlier) || s.is(k, K.later);

/** "37 years old", "a 36-year-old man": an age. */
export function isAge(s: Scan, k: number, unit: number): boolean {
  const old = s.isHyphen(k) && s.glued(k) ? k + 1 : k;
  return unit === Unit.year && /^(?:old|olds|alt|alte|alter|alten)$/.test(s.form(old));
}

/** "400 anos-luz", "années-lumière": a distance. */
const isLightYear = (s: Scan, k: number): boolean => /^(?:luz|lumière|luce)$/.test(s.form(s.isHyphen(k) ? k + 1 : k));

/** Behind a number, a scale or a currency "a year" means each year. */
function isRate(s: Scan, i: number): boolean {
  const before = i - 1;
  if (before < 0) return false;
  if (s.digits(before) || s.flag(before, TokenFlag.symbol)) return true;
  return (
    s.numerals.is(before, NumberKind.scale) ||
    /^(?:dollars|cents|euros|pounds|percent|times|barrels|tons)$/.test(s.form(before))
  );
}

/** "a year or two", "the next year or so". */
export function alternative(s: Scan, c: Candidate, limit: number): void {
  const k = c.to;
  if (s.form(k) !== 'or' || k + 1 >= limit) return;
  if (s.form(k + 1) === 'so') {
    c.to = k + 2;
    c.modifier = 'about';
    return;
  }
  if (
    s.numerals.is(k + 1, NumberKind.small) &&
    c.amount === 1 &&
    unitAt(s, k + 2) === 0 &&
    !s.flag(k + 2, TokenFlag.word)
  )
    c.to = k + 2;
}

/** "to three", "or six", "-18" behind a number: the token after it. */
function upperEnd(s: Scan, i: number, limit: number): number {
  const form = s.form(i);
  if (form !== 'to' && form !== 'or' && !s.isHyphen(i) && form !== 'à' && form !== 'bis' && form !== 'oder') return i;
  if (i + 1 >= limit || !s.numerals.mayBegin(i + 1) || !s.numerals.read(i + 1, limit)) return i;
  const { end, ordinal, vague } = s.numerals.out;
  if (ordinal || vague) return i;
  return unitAt(s, end) > 0 ? end : i;
}

function shift(c: Candidate, sign: number, narrative: boolean, to: number): Candidate {
  c.comparison = c.unit === Unit.year && c.amount === 1 && sign < 0;
  c.form = 'shift';
  c.type = c.unit <= Unit.hour ? 'TIME' : 'DATE';
  c.amount *= sign;
  c.narrative = narrative;
  c.to = to;
  return c;
}

/** "ago", "earlier", "later" behind a length make a moment of it. */
export function turn(s: Scan, c: Candidate, limit: number): boolean {
  let k = c.to;
  if (k >= limit) return false;
  if (s.form(k) === 'or' && s.form(k + 1) === 'so') k += 2;
  if (s.isHyphen(k) && s.glued(k)) k++;
  if (s.is(k, K.ago)) {
    if (s.form(k).toLowerCase() === 'back' && s.flag(k + 1, TokenFlag.word)) return false;
    shift(c, -1, false, s.after(k));
    return true;
  }
  if (s.form(k) === 'from' && s.form(k + 1) === 'now') {
    shift(c, 1, false, k + 2);
    return true;
  }
  const form = s.form(k).toLowerCase();
  if (s.is(k, K.earlier) && !opensClause(s, k, form)) {
    shift(c, -1, true, s.after(k));
    return true;
  }
  if (s.is(k, K.later) && !opensClause(s, k, form)) {
    shift(c, 1, true, s.after(k));
    return true;
  }
  return false;
}

const OPENING = new Set(['before', 'after', 'prior', 'antes', 'depois', 'después', 'avant', 'après', 'prima', 'dopo']);

/** "two days after the attack": the word opens a clause, the length stays one. */
const opensClause = (s: Scan, k: number, form: string): boolean =>
  OPENING.has(form) && (s.flag(s.after(k), TokenFlag.word | TokenFlag.number) || s.is(k, K.of));
