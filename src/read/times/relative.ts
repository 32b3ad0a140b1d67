import { TokenFlag } from '../../model/tokens.ts';
import { ContextKind, Direction, TimeKind as K, PARTS, REFERENCES, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { afterYears, dayFirst, monthFirst, weekdayFirst, year } from './dates.ts';
import { alternative, isAge, quantity, turn, unitAt } from './lengths.ts';
import type { Scan } from './scan.ts';

/** "yesterday", "today", "tomorrow", "tonight". */
export function deictic(s: Scan, i: number): Candidate | undefined {
  if (s.is(i, K.day)) {
    const c = candidate(i, s.after(i), 'shift', 'DATE');
    c.unit = Unit.day;
    c.amount = s.value(i, K.day) - 10;
    return c;
  }
  if (s.near(i, ContextKind.dayPart)) {
    const [offset, part] = s.words.dayParts[s.nearValue(i, ContextKind.dayPart)]!;
    const c = candidate(i, i + s.contextLengths[i]!, 'shift', 'TIME');
    c.unit = Unit.day;
    c.amount = offset;
    c.part = part;
    return c;
  }
  return undefined;
}

const SIGN: Readonly<Record<number, number>> = {
  [Direction.last]: -1,
  [Direction.past]: -1,
  [Direction.previous]: -1,
  [Direction.this]: 0,
  [Direction.that]: 0,
  [Direction.latest]: 0,
  [Direction.next]: 1,
  [Direction.coming]: 1,
  [Direction.following]: 1,
};

function directed(c: Candidate, direction: number): Candidate {
  c.form = 'shift';
  c.amount = SIGN[direction]!;
  c.direction = direction;
  c.narrative = direction === Direction.previous || direction === Direction.following || direction === Direction.that;
  return c;
}

/** "last week", "this morning", "next Friday", "the past three years", "this coming Sunday, March eighth", "last fall". */
export function direction(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.is(i, K.direction)) return undefined;
  let way = s.value(i, K.direction);
  let k = s.after(i);
  // this past spring, this coming Sunday, this last week
  if (way === Direction.this && s.is(k, K.direction)) {
    way = s.value(k, K.direction);
    k = s.after(k);
  }
  if (k >= limit) return undefined;
  // "This Week" and "Last Year" in the middle of a sentence are titles.
  if (
    s.capital(i) &&
    s.capital(k) &&
    s.words.data.capitals &&
    unitAt(s, k) > 0 &&
    !s.flag(i - 1, TokenFlag.sentenceEnd) &&
    i > 0
  )
    return undefined;
  const hyphen = s.isHyphen(k) && s.glued(k);
  if (hyphen) k++;
  if (s.is(k, K.fiscal)) k = s.after(k);
  const edge = edgeAt(s, k);
  if (edge !== undefined && way === Direction.this) k = s.after(k);
  if (s.is(k, K.part)) {
    const c = directed(candidate(i, s.after(k), 'shift', 'TIME'), way);
    c.unit = Unit.day;
    c.part = s.value(k, K.part);
    return c;
  }
  if (s.is(k, K.season)) {
    const c = candidate(i, s.after(k), 'date', 'DATE');
    c.season = s.value(k, K.season);
    c.direction = way;
    return c;
  }
  const named = weekdayFirst(s, k, limit) ?? monthFirst(s, k, limit) ?? holiday(s, k, limit);
  if (named) {
    named.from = i;
    named.direction = way;
    return named;
  }
  const unit = unitAt(s, k);
  if (unit === Unit.period && way !== Direction.latest) return undefined;
  if (way === Direction.that && (unit < Unit.week || unit > Unit.decade)) return undefined;
  if (unit > 0 && !s.is(k, K.units) && unit !== Unit.second && unit !== Unit.minute) {
    const c = directed(candidate(i, s.after(k), 'shift', 'DATE'), way);
    c.unit = unit;
    if (way === Direction.next || way === Direction.past) alternative(s, c, limit);
    return c;
  }
  if (s.is(k, K.units) && s.value(k, K.units) === unit && !s.is(k, K.unit)) return vagueSpan(s, i, k, way, unit);
  const many = quantity(s, k, limit);
  if (many) {
    let at = many.end;
    if (s.isHyphen(at) && s.glued(at)) at++;
    const counted = unitAt(s, at);
    if (counted > 0 && counted !== Unit.weekend && counted !== Unit.period && s.is(at, K.units)) {
      const c = candidate(i, s.after(at), 'duration', 'DURATION');
      c.unit = counted;
      c.amount = many.amount;
      alternative(s, c, limit);
      return c;
    }
    if (s.is(at, K.season) && way !== Direction.this) {
      const c = candidate(i, s.after(at), 'set', 'SET');
      c.value = `XXXX-${['SP', 'SU', 'FA', 'WI'][s.value(at, K.season) - 1]!}`;
      return c;
    }
  }
  return undefined;
}

/** "coming weeks", "these years": when, but not how long. */
function vagueSpan(s: Scan, i: number, k: number, way: number, unit: number): Candidate | undefined {
  const sign = SIGN[way]!;
  if (sign === 0) return undefined;
  const c = candidate(i, s.after(k), 'reference', 'DATE');
  c.unit = unit;
  c.value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return c;
}

/** Whether a word for early, mid or late stands at `i`. */
export function edgeAt(s: Scan, i: number): 'start' | 'mid' | 'end' | undefined {
  if (s.is(i, K.start)) return 'start';
  if (s.is(i, K.mid)) return 'mid';
  return s.is(i, K.end) ? 'end' : undefined;
}

/** "la semaine dernière", "el año pasado", "lundi prochain": the direction behind, where the language puts it there. */
export function directionBehind(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.words.data.directionAfter) return undefined;
  const many = quantity(s, i, limit);
  let k = i;
  if (many && !s.is(i, K.article) && s.is(many.end, K.units)) k = many.end;
  const unit = unitAt(s, k);
  const season = s.is(k, K.season) ? s.value(k, K.season) : 0;
  const part = s.is(k, K.part) ? s.value(k, K.part) : 0;
  if (unit === 0 && season === 0 && part === 0) return undefined;
  const behind = s.after(k);
  // "les trois dernières années" has it before; "ces derniers mois" too.
  if (behind >= limit || !s.is(behind, K.direction)) return undefined;
  const way = s.value(behind, K.direction);
  if (k > i && many) {
    const c = candidate(i, s.after(behind), 'duration', 'DURATION');
    c.unit = unit;
    c.amount = many.amount;
    return c;
  }
  if (season > 0) {
    const c = candidate(i, s.after(behind), 'date', 'DATE');
    c.season = season;
    c.direction = way;
    return c;
  }
  if (unit === 0) {
    if (way !== Direction.last) return undefined;
    const c = directed(candidate(i, s.after(behind), 'shift', 'TIME'), way);
    c.unit = Unit.day;
    c.part = part;
    return c;
  }
  const c = directed(candidate(i, s.after(behind), 'shift', 'DATE'), way);
  c.unit = unit;
  return c;
}

/** "the third quarter", "third-quarter", "the first nine months", "the 20th century", "the second half", "Q2". */
export function ordinal(s: Scan, i: number, limit: number): Candidate | undefined {
  const form = s.size(i) === 2 ? s.form(i) : '';
  if (/^[Qq][1-4]$|^[HT][12]$/.test(form) && s.flag(i, TokenFlag.capital)) {
    const c = candidate(i, i + 1, 'date', 'DATE');
    if (form[0] === 'H') c.half = Number(form[1]);
    else c.quarter = Number(form[1]);
    return form[0] === 'T' ? undefined : c;
  }
  let place: number;
  let k: number;
  if (
    s.is(i, K.direction) &&
    (s.value(i, K.direction) === Direction.last || s.value(i, K.direction) === Direction.past)
  ) {
    // the last half of 1989
    if (!s.is(s.after(i), K.half)) return undefined;
    place = 2;
    k = s.after(i);
  } else {
    if (!s.numerals.mayBegin(i) || !s.numerals.read(i, limit) || !s.numerals.out.ordinal) return undefined;
    place = s.numerals.out.value;
    k = s.numerals.out.end;
  }
  if (s.is(k, K.fiscal)) k = s.after(k);
  const hyphen = s.isHyphen(k) && s.glued(k);
  if (hyphen) k++;
  if (k >= limit) return undefined;
  const unit = unitAt(s, k);
  if (unit === Unit.quarter && !s.is(k, K.units) && place <= 4) {
    const c = candidate(i, s.after(k), 'date', 'DATE');
    c.quarter = place;
    c.attributive = hyphen;
    return c;
  }
  if (unit === Unit.quarter && s.is(k, K.units) && place <= 4) {
    const c = candidate(i, s.after(k), 'set', 'SET');
    c.value = `XXXX-Q${place}`;
    return c;
  }
  if ((s.is(k, K.half) || unit === Unit.half) && place <= 2) {
    const c = candidate(i, s.after(k), 'date', 'DATE');
    c.half = place;
    return c;
  }
  if (unit === Unit.century && place <= 30) {
    const c = candidate(i, s.after(k), 'date', 'DATE');
    c.century = place;
    return c;
  }
  // the first nine months
  if (place === 1 && !hyphen && s.numerals.read(k, limit) && !s.numerals.out.ordinal) {
    const { value, end } = s.numerals.out;
    const counted = s.is(end, K.units) ? s.value(end, K.units) : 0;
    if (counted > 0) {
      const c = candidate(i, s.after(end), 'duration', 'DURATION');
      c.unit = counted;
      c.amount = value;
      return c;
    }
  }
  return undefined;
}

/** "the summer", "summer 2021" and the like; "fall" and "spring" only where an article or a year tells. */
export function season(s: Scan, i: number, determined: boolean): Candidate | undefined {
  if (!s.is(i, K.season)) return undefined;
  const c = candidate(i, s.after(i), 'date', 'DATE');
  c.season = s.value(i, K.season);
  const follows = c.to;
  const dated = s.digits(follows) && s.size(follows) === 4;
  const of = s.is(follows, K.of) && s.digits(s.after(follows)) && s.size(s.after(follows)) === 4;
  if (dated || of) return c;
  const form = s.form(i).toLowerCase();
  // "his autumn tour"
  if (determined && /^(?:his|her|its|their|our|my|your)$/i.test(s.form(i - 1))) return undefined;
  if (form === 'fall' || form === 'spring' || form === 'été' || form === 'estate') return undefined;
  const before = i - 1;
  if (determined || s.near(before, ContextKind.preposition))
    return s.capital(i) &&
      s.words.data.capitals &&
      form !== 'sommer' &&
      form !== 'winter' &&
      form !== 'herbst' &&
      form !== 'frühling' &&
      form !== 'frühjahr'
      ? undefined
      : c;
  return undefined;
}

/** "now", "recently", "soon"; behind "the" also "past" and "near future". */
export function reference(s: Scan, i: number, determined: boolean): Candidate | undefined {
  if (determined && s.near(i, ContextKind.reference)) {
    const c = candidate(i, i + s.contextLengths[i]!, 'reference', 'DATE');
    c.value = REFERENCES[s.nearValue(i, ContextKind.reference)]!;
    return c;
  }
  if (!s.is(i, K.reference)) return undefined;
  const c = candidate(i, s.after(i), 'reference', 'DATE');
  c.value = REFERENCES[s.value(i, K.reference)]!;
  c.attributive = true;
  // "soon after", "as soon as"
  if (
    s.is(i, K.reference) &&
    s.lengths[i] === 1 &&
    c.value === 'FUTURE_REF' &&
    /^(?:after|before|as)$/.test(s.form(c.to))
  )
    return undefined;
  // recent years, recent weeks
  if (s.is(c.to, K.units) && c.value !== 'PRESENT_REF') c.to = s.after(c.to);
  return c;
}

/** "daily", "every Monday", "each year", "Tuesdays". */
export function set(s: Scan, i: number, limit: number): Candidate | undefined {
  if (s.is(i, K.set)) {
    // "Us Weekly", "the Daily News"
    if (s.words.data.capitals && s.capital(i) && i > 0 && !s.flag(i - 1, TokenFlag.sentenceEnd)) return undefined;
    // "daily flights": what is daily has no time of its own.
    if (s.words.sets[s.value(i, K.set)] !== 'P1D' && nounBehind(s, s.after(i))) return undefined;
    const c = candidate(i, s.after(i), 'set', 'SET');
    c.value = s.words.sets[s.value(i, K.set)]!;
    return c;
  }
  if (s.is(i, K.weekdays) && !s.is(i, K.weekday)) {
    const c = candidate(i, s.after(i), 'set', 'SET');
    c.value = `XXXX-WXX-${s.value(i, K.weekdays)}`;
    return c;
  }
  if (!s.is(i, K.each)) return undefined;
  let k = s.after(i);
  if (s.form(k) === 'other' || s.form(k) === 'single') k++;
  if (k >= limit) return undefined;
  const weekday = s.is(k, K.weekday) ? s.value(k, K.weekday) : s.is(k, K.weekdays) ? s.value(k, K.weekdays) : 0;
  if (weekday > 0 && (!s.words.data.capitals || s.capital(k))) {
    const c = candidate(i, s.after(k), 'set', 'SET');
    c.value = `XXXX-WXX-${weekday}`;
    if (s.is(c.to, K.part)) {
      c.value += `T${PARTS[s.value(c.to, K.part)]!}`;
      c.to = s.after(c.to);
    }
    return c;
  }
  if (s.is(k, K.month) && (!s.words.data.capitals || s.capital(k))) {
    const c = candidate(i, s.after(k), 'set', 'SET');
    c.value = `XXXX-${String(s.value(k, K.month)).padStart(2, '0')}`;
    return c;
  }
  if (s.is(k, K.part)) {
    const c = candidate(i, s.after(k), 'set', 'SET');
    c.value = `XXXX-XX-XXT${PARTS[s.value(k, K.part)]!}`;
    return c;
  }
  if (s.is(k, K.season)) {
    const c = candidate(i, s.after(k), 'set', 'SET');
    c.value = `XXXX-${['SP', 'SU', 'FA', 'WI'][s.value(k, K.season) - 1]!}`;
    return c;
  }
  let amount = 1;
  if (s.numerals.mayBegin(k) && s.numerals.read(k, limit) && !s.numerals.out.ordinal) {
    amount = s.numerals.out.value;
    k = s.numerals.out.end;
  }
  const unit = unitAt(s, k);
  if (unit === 0 || unit === Unit.period || (unit === Unit.second && !s.is(k, K.units))) return undefined;
  const c = candidate(i, s.after(k), 'set', 'SET');
  c.unit = unit;
  c.amount = amount;
  return c;
}

/** "the nineties", "achtziger Jahre". */
export function decadeWord(s: Scan, i: number): Candidate | undefined {
  if (!s.is(i, K.decade) || s.words.data.directionAfter) return undefined;
  const c = candidate(i, afterYears(s, s.after(i)), 'date', 'DATE');
  c.decade = s.value(i, K.decade);
  return c;
}

/** "les années 1990", "años noventa", "década de 1990", "anos 90": where the Romance languages put the decade. */
export function decadeBehind(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.words.data.directionAfter) return undefined;
  const unit = unitAt(s, i);
  const years = unit === Unit.year && s.is(i, K.units);
  if (!years && unit !== Unit.decade) return undefined;
  let k = s.after(i);
  if (!years && s.is(k, K.of)) k = s.after(k);
  if (!years && s.is(k, K.determiner)) k++;
  if (k >= limit) return undefined;
  const digits = s.whole(k);
  const named = s.is(k, K.decade) ? s.value(k, K.decade) : 0;
  const full = s.size(k) === 4 && digits >= 1100 && digits < 2100 ? digits : 0;
  const short = s.size(k) === 2 && digits >= 10 ? (digits < 30 ? 2000 : 1900) + digits : 0;
  const decade = named > 0 ? named : full > 0 ? full : short;
  if (decade === 0 || decade % 10 !== 0) return undefined;
  const c = candidate(i, s.after(k), 'date', 'DATE');
  c.decade = decade;
  return c;
}

export function holiday(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.is(i, K.holiday) || !s.capital(i)) return undefined;
  const c = candidate(i, s.after(i), 'holiday', 'DATE');
  c.value = s.words.holidays[s.value(i, K.holiday)]!;
  const dated = c.to < limit ? year(s, s.is(c.to, K.of) ? s.after(c.to) : c.to, limit) : undefined;
  if (dated && dated.year > 0 && dated.decade === 0 && s.digits(dated.from)) {
    c.year = dated.year;
    c.to = dated.to;
  }
  return c;
}

/** "the week of March 6", "the month of June", "the weekend of Feb. 12": the date tells which. */
function weekOf(s: Scan, c: Candidate, limit: number): void {
  if (!s.is(c.to, K.of)) return;
  const k = s.after(c.to);
  const inner = k < limit ? (monthFirst(s, k, limit) ?? dayFirst(s, k, limit)) : undefined;
  if (!inner || (c.unit === Unit.month ? inner.day > 0 : inner.day === 0)) return;
  const { from, unit } = c;
  Object.assign(c, inner, { from, unit, direction: unit === Unit.month ? Direction.this : 0 });
  if (unit !== Unit.month) c.within = unit;
}

const nounBehind = (s: Scan, k: number): boolean =>
  !s.words.data.directionAfter &&
  s.flag(k, TokenFlag.word) &&
  !s.near(k, ContextKind.preposition) &&
  !s.is(k, K.direction);

/** "the morning", "mid-afternoon": a part of the day that is told of. */
export function partOfDay(s: Scan, i: number, determined: boolean): Candidate | undefined {
  if (!determined || !s.is(i, K.part)) return undefined;
  const c = candidate(i, s.after(i), 'date', 'TIME');
  c.part = s.value(i, K.part);
  return PARTS[c.part] === 'NI' ? undefined : c;
}

const WHOLE = new Set(['full', 'fiscal', 'calendar', 'entire', 'whole', 'financial']);

/** A unit by itself: "the year", "weeks", "year-earlier", "the weekend", "months ago", "year-end". */
export function bareUnit(s: Scan, i: number, limit: number, determined: boolean): Candidate | undefined {
  const k = determined && WHOLE.has(s.form(i)) ? i + 1 : i;
  const unit = unitAt(s, k);
  if (unit === 0 || unit === Unit.period || isAge(s, s.after(k), unit)) return undefined;
  const plural = s.is(k, K.units) && !s.is(k, K.unit);
  const c = candidate(i, s.after(k), 'duration', 'DURATION');
  c.unit = unit;
  c.amount = plural ? Number.NaN : 1;
  if (unit === Unit.year && !plural && yearEnd(s, c, limit)) return c;
  const hyphen = s.isHyphen(c.to) && s.glued(c.to);
  if (unit >= Unit.hour && turn(s, c, limit)) {
    if (hyphen) {
      c.attributive = true;
      compared(s, c, limit);
    }
    return c;
  }
  if (s.isHyphen(i - 1) && s.glued(i)) return undefined;
  if (plural) return unit >= Unit.day && unit !== Unit.weekend && unit !== Unit.quarter && !determined ? c : undefined;
  if (!determined || hyphen) return undefined;
  if (
    unit === Unit.weekend ||
    unit === Unit.quarter ||
    unit === Unit.year ||
    unit === Unit.week ||
    unit === Unit.month
  ) {
    const named = unit === Unit.year ? year(s, c.to, limit) : undefined;
    if (named && named.year > 0) {
      named.from = i;
      named.direction = Direction.this;
      return named;
    }
    // "for the year ended March 31"
    if (unit === Unit.year && /^end(?:ed|ing)$/.test(s.form(c.to))) return c;
    c.form = 'shift';
    c.type = 'DATE';
    c.amount = 0;
    c.narrative = unit === Unit.quarter;
    weekOf(s, c, limit);
    return c;
  }
  return undefined;
}

/** "year-end", "year's end". */
function yearEnd(s: Scan, c: Candidate, limit: number): boolean {
  let k = c.to;
  const hyphen = s.isHyphen(k) && s.glued(k);
  if (hyphen || s.form(k) === "'s" || s.form(k) === '’s') k++;
  if (k >= limit || s.form(k) !== 'end') return false;
  c.to = k + 1;
  c.modifier = 'end';
  c.type = 'DATE';
  c.amount = 0;
  c.form = 'shift';
  if (hyphen) {
    c.form = 'date';
    c.yearShift = 0;
    c.month = 12;
    c.day = 31;
    c.modifier = undefined;
  }
  return true;
}

/** "year-ago quarter", "year-earlier third quarter", "year-earlier nine months". */
function compared(s: Scan, c: Candidate, limit: number): void {
  const k = c.to;
  if (k >= limit) return;
  const unit = unitAt(s, k);
  if (unit === Unit.quarter || unit === Unit.period) {
    c.to = s.after(k);
    c.attributive = false;
    return;
  }
  const inner = ordinal(s, k, limit);
  if (inner && inner.quarter > 0) {
    const { from } = c;
    Object.assign(c, { ...inner, from, yearShift: -1, attributive: false });
    return;
  }
  const many = s.numerals.mayBegin(k) ? quantity(s, k, limit) : undefined;
  if (many && s.is(many.end, K.units)) {
    c.form = 'duration';
    c.type = 'DURATION';
    c.unit = s.value(many.end, K.units);
    c.amount = many.amount;
    c.to = s.after(many.end);
    c.attributive = c.comparison = false;
  }
}
