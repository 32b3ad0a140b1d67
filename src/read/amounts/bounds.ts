import type { Bound } from '../../model/reading.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Scan } from './scan.ts';

/** The bound that words before or behind the tokens `start`–`end` give, and the token after those behind. */
export function boundOf(s: Scan, start: number, end: number, vague: boolean): readonly [Bound, number] {
  if (s.is(end, K.orMore)) return ['at-least', s.after(end)];
  if (s.unit(end) === 0x2b && s.glued(end)) return ['at-least', end + 1];
  if (s.is(end, K.orLess)) return ['at-most', s.after(end)];
  if (s.is(end, K.orSo)) return ['about', s.after(end)];
  if (s.unit(start - 1) === 0x3e) return ['at-least', end];
  if (s.unit(start - 1) === 0x3c) return ['at-most', end];
  if (s.before(start, K.atLeast) >= 0) return ['at-least', end];
  if (s.before(start, K.atMost) >= 0) return ['at-most', end];
  if (s.before(start, K.about) >= 0 || s.unit(start - 1) === 0x7e) return ['about', end];
  return [vague ? 'about' : 'exact', end];
}
