import { TimeKind as K } from '../../text/languages/times.ts';
import type { Scan } from './scan.ts';

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
  if (s.words.data.capitalNouns === true && !s.capital(i)) return 0;
  if (s.is(i, K.unit)) return s.value(i, K.unit);
  if (s.is(i, K.units)) return s.value(i, K.units);
  return 0;
}
