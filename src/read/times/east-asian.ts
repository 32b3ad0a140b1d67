import { TokenFlag } from '../../model/tokens.ts';
import { isDate } from '../../text/calendar.ts';
import { Direction, PARTS } from '../../text/languages/times.ts';
import type { UnspacedTime } from '../../text/languages/unspaced-times.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

const YEAR = '年년';
const MONTH = '月월';
const DAY = '日일号';

/** 2022年2月24日, 2월 24일, 2014年: the signs of East Asia behind the digits. */
export function eastAsianDate(s: Scan, i: number, limit: number): Candidate | undefined {
  const sign = (k: number, signs: string): boolean => k < limit && s.glued(k) && isSign(s, k, signs);
  const number = (k: number, most: number): number =>
    k < limit && s.size(k) <= 2 && s.whole(k) <= most ? s.whole(k) : -1;
  let k = i;
  const c = candidate(i, i, 'date', 'DATE');
  if (s.size(k) === 4 && sign(k + 1, YEAR)) {
    c.year = s.whole(k);
    k += 2;
    c.to = k;
  }
  // 1990年代, 90年代
  if (s.form(i + 1) === '年代' && s.whole(i) % 10 === 0 && (s.size(i) === 4 || s.size(i) === 2)) {
    c.decade = s.size(i) === 4 ? s.whole(i) : s.whole(i) < 30 ? 2000 + s.whole(i) : 1900 + s.whole(i);
    c.to = i + 2;
    return c;
  }
  const month = number(k, 12);
  if (month > 0 && sign(k + 1, MONTH)) {
    c.month = month;
    k += 2;
    c.to = k;
    const day = number(k, 31);
    if (day > 0 && sign(k + 1, DAY) && isDate(undefined, month, day)) {
      c.day = day;
      c.to = k + 2;
    }
  }
  return c.to > i && c.year >= 0 ? c : undefined;
}

/** 日, and 일에, 월부터: Korean writes particles together with the sign. */
function isSign(s: Scan, k: number, signs: string): boolean {
  const form = s.form(k);
  return form.length === 1 ? signs.includes(form) : signs.includes(form[0] ?? ' ') && PARTICLE.test(form.slice(1));
}

const PARTICLE = /^(?:에|에는|에서|부터|까지|의|은|는|이|을|를|자|께|쯤|경|로|으로)$/;

/** The token after the words of the text up to `end`, where a token ends there; −1 where it ends within one. */
function tokenAfter(s: Scan, from: number, end: number): number {
  let k = from;
  while (k < s.tokens.length && s.tokens.end[k]! < end) k++;
  return k < s.tokens.length && s.tokens.end[k] === end ? k + 1 : -1;
}

function longestWord(
  s: Scan,
  from: number,
  words: ReadonlyMap<string, UnspacedTime>,
  longest: number,
): { readonly time: UnspacedTime; readonly to: number } | undefined {
  const start = s.tokens.start[from]!;
  for (let size = longest; size > 0; size--) {
    const time = words.get(s.text.slice(start, start + size));
    const to = time ? tokenAfter(s, from, start + size) : -1;
    if (time && to > 0) return { time, to };
  }
  return undefined;
}

/** 昨天, 上周四, 先月, 木曜日 */
export function eastAsianWord(s: Scan, i: number): Candidate | undefined {
  if (!s.unspaced || !s.flag(i, TokenFlag.unspaced)) return undefined;
  const found = longestWord(s, i, s.unspaced.words, s.unspaced.longest);
  if (!found) return undefined;
  const { unit, amount, weekday } = found.time;
  if (weekday > 0) {
    const c = candidate(i, found.to, 'date', 'DATE');
    c.weekday = weekday;
    if (unit > 0) {
      c.direction = amount === 0 ? Direction.this : amount < 0 ? Direction.last : Direction.next;
      c.withinWeek = true;
    }
    return c;
  }
  const c = candidate(i, found.to, 'shift', 'DATE');
  c.unit = unit;
  c.amount = amount;
  return c;
}

/** 2年前, 3个月后: a number with its unit and a word for ago or later. */
export function eastAsianShift(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.unspaced || i + 1 >= limit || !s.flag(i + 1, TokenFlag.unspaced)) return undefined;
  const found = longestWord(s, i + 1, s.unspaced.behind, s.unspaced.longestBehind);
  const many = s.whole(i);
  if (!found || many < 0) return undefined;
  const c = candidate(i, found.to, 'shift', 'DATE');
  c.unit = found.time.unit;
  c.amount = many * found.time.amount;
  return c;
}

/** 下午3点30分, 午後3時, 15时30分; the part of the day stands before the digits at `i`. */
export function eastAsianClock(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.unspaced || s.size(i) > 2) return undefined;
  const hour = s.whole(i);
  const sign = (k: number, signs: string): boolean => k < limit && s.size(k) === 1 && signs.includes(s.form(k));
  if (hour < 0 || hour > 24 || !sign(i + 1, s.unspaced.hour)) return undefined;
  const part = s.unspaced.parts.get(s.form(i - 1)) ?? 0;
  const c = candidate(part > 0 ? i - 1 : i, i + 2, 'date', 'TIME');
  const late = part > 0 && PARTS[part] !== 'MO' && hour < 12 && !(PARTS[part] === 'NI' && hour < 6);
  c.hour = late ? hour + 12 : hour;
  const minute = i + 2 < limit && s.size(i + 2) <= 2 ? s.whole(i + 2) : -1;
  if (minute >= 0 && minute < 60 && sign(i + 3, s.unspaced.minute)) {
    c.minute = minute;
    c.to = i + 4;
  }
  return c;
}

/** 9時間, 3个月: how long. */
export function eastAsianLength(s: Scan, i: number, limit: number): Candidate | undefined {
  if (!s.unspaced || i + 1 >= limit || !s.flag(i + 1, TokenFlag.unspaced)) return undefined;
  const found = longestWord(s, i + 1, s.unspaced.lengths, s.unspaced.longestLength);
  const many = s.whole(i);
  // 第3天 is the third day.
  if (!found || many < 1 || s.size(i) > 3 || s.form(i - 1).endsWith('第')) return undefined;
  const c = candidate(i, found.to, 'duration', 'DURATION');
  c.unit = found.time.unit;
  c.amount = many;
  return c;
}

/** 8日朝, 8日、: a day of the month alone, of this month or of one beside it. */
export function eastAsianDay(s: Scan, i: number, limit: number): Candidate | undefined {
  const day = s.size(i) <= 2 ? s.whole(i) : -1;
  if (!s.unspaced || day < 1 || day > 31 || i + 1 >= limit || s.form(i + 1) !== '日' || !s.glued(i + 1))
    return undefined;
  if (s.glued(i + 2) && s.unspaced.noDay.includes(s.form(i + 2)[0] ?? ' ')) return undefined;
  const c = candidate(i, i + 2, 'date', 'DATE');
  c.day = day;
  return c;
}
