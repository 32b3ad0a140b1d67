import { UnitKind as K } from '../../text/languages/units.ts';
import type { Scan } from './scan.ts';

/**
 * Where a count is of years of life, the token after it: "36 years old", "36-year-old", "aged 36", "Anna Example, 36, said";
 * 0 where it is no age.
 */
export function ageEnd(s: Scan, i: number, end: number, value: number, first: number, limit: number): number {
  if (!Number.isInteger(value) || value > 125 || value < 0) return 0;
  const old = yearsOld(s, end, limit);
  if (old > 0) return old;
  if (s.before(i, K.aged) >= first) return s.word(end) && !s.is(end, K.stop) ? 0 : end;
  // 佐々木さん（45）
  const bracketed = s.unit(i - 1) === 0xff08 && s.unit(end) === 0xff09 && i - 2 >= first && s.word(i - 2);
  if (bracketed && s.digits(i) && s.size(i) <= 3 && value > 0) return end;
  const commas = s.unit(i - 1) === 0x2c && (s.unit(end) === 0x2c || s.unit(end) === 0x2e);
  const named =
    commas &&
    s.word(i - 2) &&
    s.timed[i - 2] !== 1 &&
    i - 2 >= first &&
    (s.capital(i - 2) || (value >= 10 && s.word(end + 1)));
  return named && s.digits(i) && s.size(i) <= 3 && value > 0 ? end : 0;
}

const behindHyphen = (s: Scan, k: number): number => (s.isDash(k) && s.glued(k) ? k + 1 : k);

function yearsOld(s: Scan, end: number, limit: number): number {
  const year = behindHyphen(s, end);
  // "35-vuotias", "35letý", "35 éves", "35 tuổi": a word by itself.
  if (s.words.nounFirst && s.is(year, K.old)) return s.after(year);
  if (/^jährige[rns]?$/i.test(s.form(year))) return year + 1;
  if (!/^(?:years?|yrs?|jahre?|ans|años|anos|anni|jaar)$/i.test(s.form(year))) return 0;
  // In the Romance languages an age has no word for "old"; a comma on both sides tells it.
  if (s.words.nounFirst) return s.unit(year + 1) === 0x2c && s.unit(end - 2) === 0x2c ? year + 1 : 0;
  const old = behindHyphen(s, year + 1);
  return old < limit && s.is(old, K.old) ? old + 1 : 0;
}
