import { TokenFlag } from '../../model/tokens.ts';
import { Direction, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';

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
    const stop = s.words.data.ordinalStop === true && s.size(i) <= 2 && s.digits(i) && s.isDot(i + 1) && s.glued(i + 1);
    if (stop) {
      place = s.whole(i);
      k = i + 2;
    } else {
      if (!s.numerals.mayBegin(i) || !s.numerals.read(i, limit) || !s.numerals.out.ordinal) return undefined;
      place = s.numerals.out.value;
      k = s.numerals.out.end;
    }
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
