import type { Sentence } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { Approximation, ContextKind, Direction, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { bareUnit } from './bare-units.ts';
import type { Candidate, Modifier } from './candidate.ts';
import { century } from './centuries.ts';
import { clock } from './clock.ts';
import { decadeByEnding } from './decades.ts';
import { deictic, direction, directionBehind, edgeAt } from './directions.ts';
import {
  eastAsianClock,
  eastAsianDate,
  eastAsianDay,
  eastAsianLength,
  eastAsianShift,
  eastAsianWord,
} from './east-asian.ts';
import { extend } from './extend.ts';
import { length } from './lengths.ts';
import { decadeBehind, decadeWord, holiday, partOfDay, reference, season, set } from './loose.ts';
import { dayFirst, monthFirst, yearFirst } from './month-days.ts';
import { numericDate } from './numeric-dates.ts';
import { ordinal } from './ordinals.ts';
import type { Scan } from './scan.ts';
import { weekdayFirst } from './weekdays.ts';
import { year } from './years.ts';

const APPROXIMATE: Readonly<Record<number, Modifier>> = {
  [Approximation.about]: 'about',
  [Approximation.less]: 'less',
  [Approximation.more]: 'more',
  [Approximation.atLeast]: 'more',
  [Approximation.atMost]: 'less',
};

/** All time expressions of a sentence, in order and without overlap. */
export function recognise(s: Scan, sentence: Sentence, out: Candidate[]): void {
  const limit = sentence.endToken;
  let i = sentence.firstToken;
  while (i < limit) {
    if (!mayBegin(s, i)) {
      i++;
      continue;
    }
    const found = expression(s, i, limit);
    if (found && found.to > i) {
      out.push(found);
      i = found.to;
      const second = secondDay(s, found, limit);
      if (second) {
        out.push(second);
        i = second.to;
      }
    } else i++;
  }
}

/** "April 12 to 18", "24 and 25 April" has it the other way: a second day of the same month. */
function secondDay(s: Scan, c: Candidate, limit: number): Candidate | undefined {
  if (c.form !== 'date' || c.day === 0 || c.month === 0 || c.year > 0 || c.hour >= 0) return undefined;
  const k = c.to;
  const hyphen = s.isHyphen(k) && s.glued(k) && s.glued(k + 1);
  const and = s.form(k) === 'and';
  if ((!hyphen && !and && s.form(k) !== 'to') || k + 1 >= limit || !s.digits(k + 1) || s.size(k + 1) > 2)
    return undefined;
  const day = s.whole(k + 1);
  const behind = k + 2;
  if (day <= c.day || day > 31 || s.flag(behind, TokenFlag.symbol) || s.is(behind, K.month)) return undefined;
  // "on April 12 and 18 people died"
  if (and && s.flag(behind, TokenFlag.word) && !s.near(behind, ContextKind.preposition)) return undefined;
  return { ...c, from: k + 1, to: k + 2, day, weekday: 0, modifier: undefined };
}

const bits = (...kinds: number[]): number => kinds.reduce((mask, kind) => mask | (1 << kind), 0);

const NUMBERED = bits(K.article, K.some, K.couple, K.agoBefore, K.inBefore);
const UNITS = bits(K.unit, K.units);
const KINDS = {
  weekday: bits(K.weekday),
  month: bits(K.month),
  direction: bits(K.direction),
  clock: bits(K.clock),
  behind: UNITS | bits(K.season, K.part),
  set: bits(K.set, K.weekdays, K.each),
  fiscal: bits(K.fiscal),
  season: bits(K.season),
  holiday: bits(K.holiday),
  reference: bits(K.reference),
} as const;
/** Kinds with which an expression may begin. */
const BEGIN =
  NUMBERED |
  UNITS |
  bits(K.month, K.weekday, K.weekdays, K.day, K.direction, K.part, K.season, K.determiner, K.start, K.mid, K.end) |
  bits(K.each, K.set, K.reference, K.approximation, K.fiscal, K.clock, K.holiday, K.decade);

const NAMED_DAYS = bits(ContextKind.dayPart, ContextKind.toldDay);

/** Whether a time expression may begin at token `i`: one look at its kinds, for most words. */
function mayBegin(s: Scan, i: number): boolean {
  if ((s.kinds[i]! & BEGIN) !== 0 || s.numerals.mayBegin(i) || s.nearAny(i, NAMED_DAYS)) return true;
  if (s.unspaced && s.flag(i, TokenFlag.unspaced)) return true;
  return s.size(i) <= 2 && begins2(s.text.charCodeAt(s.tokens.start[i]!));
}

/** "'90s", "Q2", "H1". */
const begins2 = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x51 || unit === 0x48;

/** The time expression that begins at token `i`, with its modifiers. */
function expression(s: Scan, i: number, limit: number): Candidate | undefined {
  let k = i;
  let approximate: Modifier | undefined;
  if (s.is(k, K.approximation)) {
    approximate = APPROXIMATE[s.value(k, K.approximation)];
    k = s.after(k);
  }
  const determined = s.is(k, K.determiner);
  const article = k;
  if (determined) k = s.after(k);
  const edge = edgeAt(s, k);
  if (edge) {
    const after = s.after(k);
    const inner = innerAfterEdge(s, s.isHyphen(after) && s.glued(after) ? after + 1 : after, limit);
    if (inner) {
      inner.from = determined && owns(s, article) ? article : k;
      inner.modifier = edge;
      return inner;
    }
  }
  const c = core(s, k, limit, determined);
  if (!c) return k > i ? core(s, i, limit, false) : undefined;
  if (determined && owns(s, article) && ownsArticle(c)) c.from = article;
  // "the next day" is the narrative's, "next week" the publication's.
  if (determined && c.form === 'shift' && c.unit === Unit.day && c.direction === Direction.next) c.narrative = true;
  if (
    approximate !== undefined &&
    !determined &&
    !compares(s, i) &&
    (c.form === 'duration' ||
      c.hour >= 0 ||
      (c.form === 'shift' && c.direction === 0 && c.unit !== Unit.weekend) ||
      (c.day > 0 && approximate === 'about'))
  ) {
    c.from = i;
    c.modifier = approximate;
  }
  return c;
}

/** "16 cents more than a month ago": the words compare, they do not belong to the time. */
const compares = (s: Scan, i: number): boolean =>
  s.digits(i - 1) ||
  s.flag(i - 1, TokenFlag.symbol) ||
  /^(?:cents?|percent|points?|times|dollars|euros|%)$/.test(s.form(i - 1));

/** Articles belong to the expression, possessives do not. */
const owns = (s: Scan, k: number): boolean => ARTICLES.test(s.form(k)) && s.lengths[k] === 1;

/** Articles proper, of all languages: no possessives, no contractions with a preposition ("am", "del", "na"). */
const ARTICLES = /^(?:the|der|die|das|den|dem|le|la|les|l['’]|el|los|las|il|lo|gli|i|o|a|os|as|de|het)$/i;

/** "the third quarter", "the weekend", but "the [Feb. 24] meeting", "the [two-week] crisis", "the [2014] invasion". */
function ownsArticle(c: Candidate): boolean {
  if (c.attributive || c.form === 'set' || c.form === 'holiday') return false;
  if (c.form !== 'date' || c.within > 0) return true;
  if (c.quarter + c.half + c.season + c.decade + c.century > 0 || c.direction > 0) return true;
  return c.part > 0 && c.weekday + c.day === 0;
}

function innerAfterEdge(s: Scan, k: number, limit: number): Candidate | undefined {
  let at = k;
  let determined = false;
  if ((s.is(at, K.of) && !s.is(at, K.determiner)) || s.form(at) === 'in') at = s.after(at);
  if (s.is(at, K.determiner)) {
    determined = true;
    at = s.after(at);
  }
  if (at >= limit) return undefined;
  const c = core(s, at, limit, determined) ?? partOfDay(s, at, true);
  if (!c || c.form === 'set' || c.form === 'reference') return undefined;
  if (c.form === 'duration') {
    // "the end of the year"
    if (!determined || c.to !== s.after(at)) return undefined;
    c.form = 'shift';
    c.type = 'DATE';
    c.amount = 0;
  }
  return c;
}

/** The expression itself: dates, clock times, shifts, lengths. The longest wins, the first of equal ones. */
function core(s: Scan, i: number, limit: number, determined: boolean): Candidate | undefined {
  if (i >= limit) return undefined;
  let best: Candidate | undefined;
  const take = (c: Candidate | undefined): void => {
    if (c && (!best || c.to > best.to)) best = c;
  };
  const kinds = s.kinds[i]!;
  const numeral = s.numerals.mayBegin(i);
  if (s.digits(i)) {
    take(numericDate(s, i, limit));
    if (s.glued(i + 1)) {
      take(eastAsianShift(s, i, limit));
      take(eastAsianDate(s, i, limit));
      take(eastAsianClock(s, i, limit));
      take(eastAsianLength(s, i, limit));
      take(eastAsianDay(s, i, limit));
    }
    take(dayFirst(s, i, limit));
    take(yearFirst(s, i, limit));
    take(decadeByEnding(s, i));
    take(clock(s, i, limit));
    take(length(s, i, limit));
    take(directionBehind(s, i, limit));
    take(ordinal(s, i, limit));
    take(year(s, i, limit));
    if (best) extend(s, best, limit);
    return best;
  }
  take(deictic(s, i));
  if ((kinds & KINDS.weekday) !== 0) take(weekdayFirst(s, i, limit));
  if ((kinds & KINDS.month) !== 0) take(monthFirst(s, i, limit));
  if ((kinds & KINDS.direction) !== 0) take(direction(s, i, limit));
  if (numeral || (kinds & KINDS.clock) !== 0) take(clock(s, i, limit));
  if (numeral || (kinds & KINDS.direction) !== 0 || s.size(i) === 2) take(ordinal(s, i, limit));
  if (numeral) take(dayFirst(s, i, limit));
  if (numeral || (kinds & NUMBERED) !== 0) take(length(s, i, limit));
  if (numeral || (kinds & KINDS.behind) !== 0) take(directionBehind(s, i, limit));
  if ((kinds & KINDS.set) !== 0) take(set(s, i, limit));
  if (numeral || (kinds & KINDS.fiscal) !== 0 || s.size(i) <= 2) take(year(s, i, limit));
  if ((kinds & KINDS.season) !== 0) take(season(s, i, determined));
  if ((kinds & KINDS.holiday) !== 0) take(holiday(s, i, limit));
  if (determined || s.words.data.ordinalStop === true) take(decadeWord(s, i));
  if ((kinds & UNITS) !== 0) take(decadeBehind(s, i, limit));
  if ((kinds & UNITS) !== 0) take(century(s, i, limit));
  if (determined || (kinds & KINDS.reference) !== 0) take(reference(s, i, determined));
  if (determined) take(partOfDay(s, i, determined));
  if (determined || (kinds & UNITS) !== 0) take(bareUnit(s, i, limit, determined));
  if (s.unspaced) take(eastAsianWord(s, i));
  if (!best) return undefined;
  extend(s, best, limit);
  return best;
}
