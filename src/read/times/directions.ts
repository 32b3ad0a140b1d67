import { TokenFlag } from '../../model/tokens.ts';
import { ContextKind, Direction, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { alternative } from './lengths.ts';
import { holiday } from './loose.ts';
import { monthFirst } from './month-days.ts';
import { quantity, unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';
import { weekdayFirst } from './weekdays.ts';

/** "yesterday", "today", "tomorrow", "tonight". */
export function deictic(s: Scan, i: number): Candidate | undefined {
  if (s.is(i, K.day)) {
    const c = candidate(i, s.after(i), 'shift', 'DATE');
    c.unit = Unit.day;
    c.amount = s.value(i, K.day) - 10;
    return c;
  }
  if (s.near(i, ContextKind.toldDay)) {
    const c = candidate(i, i + s.contextLengths[i]!, 'shift', 'DATE');
    // "la veille du scrutin", "am Vortag der Wahl": of an event whose day is not known here
    if (s.is(c.to, K.of) && !s.near(c.to, ContextKind.at)) return undefined;
    c.unit = Unit.day;
    c.amount = s.nearValue(i, ContextKind.toldDay) - 10;
    c.narrative = true;
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
  // "its last day" is not yesterday.
  if (unit === Unit.day && (way === Direction.last || way === Direction.past)) return undefined;
  if (way === Direction.that && (unit < Unit.week || unit > Unit.decade)) return undefined;
  // "over the past decade" is how long, as "the past ten years" is
  if (way === Direction.past && (unit === Unit.decade || unit === Unit.century)) {
    const c = candidate(i, s.after(k), 'duration', 'DURATION');
    c.unit = unit;
    c.amount = 1;
    return c;
  }
  if (unit > 0 && !s.is(k, K.units) && unit !== Unit.second && unit !== Unit.minute) {
    const c = directed(candidate(i, s.after(k), 'shift', 'DATE'), way);
    c.unit = unit;
    if (way === Direction.next || way === Direction.past) alternative(s, c, limit);
    return c;
  }
  if (s.is(k, K.units) && s.value(k, K.units) === unit && !s.is(k, K.unit)) return vagueSpan(s, i, k, way, unit);
  // "il a passé quatorze mois en prison": no direction without an article
  const loose = s.words.data.directionAfter && !s.is(i - 1, K.determiner) && PARTICIPLE.test(s.form(i));
  const many = loose ? undefined : quantity(s, k, limit);
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

const PARTICIPLE = /^pas(?:s[ée]e?s?|ad[oa]s?)$/i;

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
