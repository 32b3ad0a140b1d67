import { NumberKind } from '../../text/languages/numbers.ts';
import type { Numeral } from '../../text/numerals.ts';
import type { Scan } from './scan.ts';

/**
 * Mends a numeral whose words cannot be right, in place, to what was most probably meant, and tells whether it had to:
 * "80 80 billion" (the currency sign became a number), "80 billion billion".
 */
export function repair(s: Scan, i: number, numeral: Numeral, limit: number): boolean {
  const { end } = numeral;
  if (
    numeral.digits &&
    !numeral.scaled &&
    end < limit &&
    s.digits(end) &&
    !s.glued(end) &&
    s.numerals.read(end, limit)
  ) {
    const { value, scaled, end: after } = s.numerals.out;
    const times = value / numeral.value;
    if (scaled && times >= 1000 && Number.isInteger(Math.log10(times))) {
      numeral.value = value;
      numeral.scaled = true;
      numeral.end = after;
      return true;
    }
  }
  const doubled =
    numeral.scaled &&
    end - 2 > i &&
    s.numerals.is(end - 1, NumberKind.scale) &&
    s.numerals.is(end - 2, NumberKind.scale) &&
    s.form(end - 1) === s.form(end - 2) &&
    s.numerals.valueOf(end - 1, NumberKind.scale) >= 6;
  if (doubled) numeral.value /= 10 ** s.numerals.valueOf(end - 1, NumberKind.scale);
  return doubled;
}
