import { TokenFlag } from '../../model/tokens.ts';
import { ContextKind, TimeKind as K, PARTS, REFERENCES, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';
import { afterYears, year } from './years.ts';

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
  if (!s.is(i, K.decade) || s.words.data.directionAfter || s.words.data.decadeAfterYears === true) return undefined;
  const c = candidate(i, afterYears(s, s.after(i)), 'date', 'DATE');
  c.decade = s.value(i, K.decade);
  return c;
}

/** "les années 1990", "años noventa", "década de 1990", "anos 90": where the Romance languages put the decade. */
export function decadeBehind(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.words.data.directionAfter && s.words.data.decadeAfterYears !== true) return undefined;
  const unit = unitAt(s, i);
  const years = unit === Unit.year && s.is(i, K.units);
  if (!years && unit !== Unit.decade) return undefined;
  let k = s.after(i);
  if (!years && s.is(k, K.of)) k = s.after(k);
  if (!years && s.is(k, K.determiner)) k++;
  // anni '80
  if (/^['’‘]$/.test(s.form(k)) && s.glued(k + 1)) k++;
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

/** "Christmas", "Easter 2021". */
export function holiday(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.is(i, K.holiday) || !s.capital(i)) return undefined;
  const c = candidate(i, s.after(i), 'holiday', 'DATE');
  c.value = s.words.holidays[s.value(i, K.holiday)]!;
  const dated = c.to < limit ? year(s, s.is(c.to, K.of) ? s.after(c.to) : c.to, limit) : undefined;
  if (dated && dated.year > 0 && dated.decade === 0 && s.digits(dated.from)) {
    c.year = dated.year;
    c.to = dated.to;
  }
  // "Memorial Day weekend", "Easter week"
  const unit = unitAt(s, c.to);
  if (unit === Unit.weekend || unit === Unit.week) {
    c.within = unit;
    c.to = s.after(c.to);
  }
  return c;
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
