import { TokenFlag } from '../../model/tokens.ts';
import { ClockWord, TimeKind as K, PARTS } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

const COLON = 0x3a;

/** "9 a.m.", "7:15 p.m. EST", "09:31", "18h30", "9 Uhr", "noon", "midnight". */
export function clock(s: Scan, i: number, limit: number): Candidate | undefined {
  if (s.is(i, K.clock)) {
    const word = s.value(i, K.clock);
    if ((word !== ClockWord.noon && word !== ClockWord.midnight) || /^high$/i.test(s.form(i - 1))) return undefined;
    return time(s, i, s.after(i), word === ClockWord.noon ? 12 : 24, 0, -1);
  }
  let hour: number;
  let minute = -1;
  let second = -1;
  let k = i + 1;
  let certain = false;
  // "0735 GMT"
  if (s.digits(i) && s.size(i) === 4 && s.is(i + 1, K.zone) && s.flag(i + 1, TokenFlag.allCapitals)) {
    const digits = s.whole(i);
    if (digits >= 0 && digits < 2400 && digits % 100 < 60)
      return time(s, i, i + 1, Math.floor(digits / 100), digits % 100, -1);
  }
  if (s.digits(i)) {
    if (s.size(i) <= 2) hour = s.whole(i);
    else {
      // 9.30 with a stop, where a word for the hour follows or stands before.
      const form = s.form(i);
      const stop = form.length <= 5 ? form.indexOf('.') : -1;
      if (stop < 1 || form.length - stop !== 3) return undefined;
      hour = Number(form.slice(0, stop));
      minute = Number(form.slice(stop + 1));
    }
    if (hour < 0 || hour > 24) return undefined;
    // "1: 32 PM" in tokenised text
    const apart = s.unit(k) === COLON && s.glued(k) && !s.glued(k + 1) && s.is(k + 2, K.clock);
    if (
      minute < 0 &&
      s.unit(k) === COLON &&
      s.glued(k) &&
      (s.glued(k + 1) || apart) &&
      s.digits(k + 1) &&
      s.size(k + 1) === 2
    ) {
      minute = s.whole(k + 1);
      k += 2;
      certain = true;
      if (s.unit(k) === COLON && s.glued(k) && s.glued(k + 1) && s.digits(k + 1) && s.size(k + 1) === 2) {
        second = s.whole(k + 1);
        k += 2;
      }
    }
    if (minute > 59 || second > 59) return undefined;
  } else {
    if (!s.numerals.mayBegin(i) || !s.numerals.read(i, limit)) return undefined;
    const { value, ordinal, end, fraction } = s.numerals.out;
    if (ordinal || fraction || value < 1 || value > 12 || !Number.isInteger(value)) return undefined;
    hour = value;
    k = end;
  }
  if (s.is(k, K.clock)) {
    const word = s.value(k, K.clock);
    if (word === ClockWord.am || word === ClockWord.pm) {
      if (hour > 12 || hour === 0) return undefined;
      // "am" the verb never follows a number closely enough to matter, except "I" and lists.
      const twelve = hour % 12;
      return time(s, i, s.after(k), word === ClockWord.pm ? twelve + 12 : twelve, minute, second);
    }
    if (word === ClockWord.clock && (certain || s.at(i) || !lengthWord(s, k))) {
      let end = s.after(k);
      // 18h30, 20 Uhr 15
      if (minute < 0 && s.digits(end) && s.size(end) === 2 && (s.glued(end) || !s.is(end + 1, K.units))) {
        const after = s.whole(end);
        if (after >= 0 && after < 60) {
          minute = after;
          end++;
        }
      }
      // "9 heures du soir", "neun Uhr abends"
      const part = hour <= 12 ? partBehind(s, end) : 0;
      if (part > 0) return time(s, i, s.after(part), inPart(hour, s.value(part, K.part)), minute, second);
      return time(s, i, end, hour, minute, second);
    }
  }
  if (/^[hH]\d\d$/.test(s.form(k)) && s.glued(k) && s.size(i) <= 2) {
    return time(s, i, k + 1, hour, Number(s.form(k).slice(1)), -1);
  }
  // "4 in the morning", "nueve de la mañana"
  const part = hour <= 12 && (s.at(i) || minute >= 0) ? partBehind(s, k) : 0;
  if (part > 0) return time(s, i, s.after(part), inPart(hour, s.value(part, K.part)), minute, second);
  if (minute < 0) return undefined;
  if (certain) {
    if (scored(s, i)) return undefined;
    // Scores and ratios: 3:1 has one digit; 21:14 before a noun is left to the amounts where nothing speaks for a clock.
    return s.at(i) || s.size(i) === 2 || s.is(k, K.zone) || s.is(k, K.part)
      ? time(s, i, k, hour, minute, second)
      : undefined;
  }
  // "alle 14.30": no decimals where these have a comma
  const stopped = s.numerals.decimalComma && !s.flag(k, TokenFlag.symbol) && !s.is(k, K.units);
  return s.at(i) && (stopped || s.is(k, K.zone)) ? time(s, i, k, hour, minute, second) : undefined;
}

/** The token of the part of the day behind an hour: "in the morning", "de la tarde", "du soir", "abends"; 0 for none. */
function partBehind(s: Scan, from: number): number {
  const { directionAfter, ordinalStop } = s.words.data;
  let k = from;
  if (s.form(k) === 'in' && s.form(k + 1) === 'the') k += 2;
  else if (directionAfter && (s.is(k, K.of) || s.is(k, K.determiner))) {
    k = s.is(k, K.of) ? s.after(k) : k + 1;
    if (s.is(k, K.determiner)) k++;
  } else if (ordinalStop !== true) return 0;
  return s.is(k, K.part) ? k : 0;
}

/** The hour of 24 for one of 12 in a part of the day: 4 in the afternoon is 16, 12 at night is 24. */
function inPart(hour: number, part: number): number {
  const name = PARTS[part];
  if (name === 'MO' || (name === 'NI' && hour < 6)) return hour;
  return hour < 12 ? hour + 12 : name === 'NI' ? 24 : 12;
}

const SCORING = new Set('score scored won win beat lost ratio defeated victory siegte gewann verlor'.split(' '));

/** "won 21:14" */
function scored(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) if (SCORING.has(s.form(k))) return true;
  return false;
}

/** "heures", "horas" and "hours" tell a length as well as a clock time. */
const lengthWord = (s: Scan, k: number): boolean => s.is(k, K.units) || s.is(k, K.unit);

function time(s: Scan, from: number, to: number, hour: number, minute: number, second: number): Candidate {
  const c = candidate(from, to, 'date', 'TIME');
  c.hour = hour;
  c.minute = minute;
  c.second = second;
  zone(s, c);
  return c;
}

/** The time zone behind a clock time. */
function zone(s: Scan, c: Candidate): void {
  const k = c.to;
  if (!s.is(k, K.zone)) return;
  const short = s.lengths[k] === 1;
  if (short && !s.flag(k, TokenFlag.allCapitals)) return;
  c.zone = short ? s.form(k) : '';
  c.to = s.after(k);
  if (short && /^(?:GMT|UTC)$/.test(c.zone) && /^[+-]$/.test(s.form(c.to)) && s.glued(c.to) && s.digits(c.to + 1)) {
    c.zone += s.form(c.to) + s.form(c.to + 1);
    c.to += 2;
  }
}
