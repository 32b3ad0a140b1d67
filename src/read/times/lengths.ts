import { TokenFlag } from '../../model/tokens.ts';
import { NumberKind } from '../../text/languages/numbers.ts';
import { ContextKind, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { joinedLength, lengthValue } from './length-value.ts';
import { quantity, unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';
import { shift, turn, turnsAt } from './turns.ts';

/** Between a number and its unit: "two full years", "three consecutive quarters". */
const BETWEEN = new Set(
  'full more additional fiscal calendar consecutive straight other whole long short extra solid successive intense further entire volle weitere aufeinanderfolgende longues années primeros primeras primeiros primeiras premiers premières primi prime de'.split(
    ' ',
  ),
);

/** "two years", "two-year", "several weeks ago", "a day earlier", "8-month-old", "half an hour", "vor zwei Wochen". */
export function length(s: Scan, i: number, limit: number): Candidate | undefined {
  const before = s.is(i, K.agoBefore) ? -1 : s.is(i, K.inBefore) ? 1 : 0;
  let start = i;
  if (before !== 0) {
    // "desde hace diez años": how long, not when
    if (SINCE.test(s.form(i - 1))) return undefined;
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
  // "les trois dernières années"
  else if (s.words.data.directionAfter && before === 0 && s.is(k, K.direction) && unitAt(s, s.after(k)) > 0)
    k = s.after(k);
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
  // "35letý", "35χρονος": how old somebody is.
  if (unit === Unit.year && s.glued(k) && !hyphen && s.digits(k - 1) && OLD_IN_ONE.test(s.form(k))) return undefined;
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
  // "a year and a half", "dos horas y media"
  if (s.numerals.is(k, NumberKind.and)) {
    const half = s.is(k + 1, K.article) ? k + 2 : s.words.data.directionAfter ? k + 1 : limit;
    if (half < limit && s.numerals.is(half, NumberKind.half)) {
      amount += 0.5;
      c.to = half + 1;
    }
  }
  c.amount = amount;
  if (before > 0) {
    // Minutes and hours ahead have no value of their own.
    if (unit <= Unit.hour) {
      c.from = start;
      return c;
    }
    c.onlyAhead = s.words.data.inIsAlsoWithin === true;
    return shift(c, 1, false, c.to);
  }
  // "för två veckor sedan"
  if (before < 0) return shift(c, -1, false, s.is(c.to, K.ago) ? s.after(c.to) : c.to);
  if (!hyphen && !turn(s, c, limit)) {
    alternative(s, c, limit);
    withSmaller(s, c, limit);
  }
  return c;
}

/** The unit below, and how many of it make one. */
const BELOW: Readonly<Record<number, readonly [number, number]>> = {
  [Unit.year]: [Unit.month, 12],
  [Unit.month]: [Unit.day, 31],
  [Unit.week]: [Unit.day, 7],
  [Unit.day]: [Unit.hour, 24],
  [Unit.hour]: [Unit.minute, 60],
  [Unit.minute]: [Unit.second, 60],
};

/** "two years and six months", "an hour and 20 minutes", "zwei Stunden 30 Minuten". */
function withSmaller(s: Scan, c: Candidate, limit: number): void {
  const [unit, most] = BELOW[c.unit] ?? [0, 0];
  if (unit === 0 || !Number.isInteger(c.amount) || c.modifier !== undefined) return;
  const k = s.numerals.is(c.to, NumberKind.and) ? c.to + 1 : c.to;
  if (k >= limit || !s.numerals.mayBegin(k) || s.is(k, K.article)) return;
  const { amount, unit: longer } = c;
  const many = quantity(s, k, limit);
  if (!many || !(many.amount < most) || !Number.isInteger(many.amount) || unitAt(s, many.end) !== unit) return;
  const end = s.after(many.end);
  if (turnsAt(s, end)) return;
  c.value = joinedLength(lengthValue(amount, longer), lengthValue(many.amount, unit));
  c.to = end;
}

const OLD_IN_ONE = /^(?:let|\u03c7\u03c1[\u03bf\u03cc]\u03bd)\p{L}{1,4}$/u;
const SINCE = /^(?:desde|depuis|seit|since|da)$/i;

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
