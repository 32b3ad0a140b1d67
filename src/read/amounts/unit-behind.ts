import { NumberKind } from '../../text/languages/numbers.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Draft } from './draft.ts';
import { currencyAt } from './money.ts';
import type { Scan } from './scan.ts';

export interface UnitEnd {
  /** Token after the unit; the given one where there is none. */
  readonly end: number;
  /** What the number must be multiplied with: 0.01 for cents, a scale that stands behind the currency. */
  readonly factor: number;
}

const OF = /^(?:de|d['’]|di|of)$/;
const TALL = /^(?:tall|high|long|wide|deep|away|from|below|above|lang|hoch|breit|tief)$/;

/** Percent sign, currency or unit behind the number that ends before `from`; sets kind and unit of the draft. */
export function unitBehind(s: Scan, draft: Draft, from: number, limit: number, scaled: boolean): UnitEnd {
  const nothing = { end: from, factor: 1 };
  const end = (at: number): UnitEnd => ({ end: at, factor: 1 });
  let k = from;
  const scale = scaled && s.numerals.is(k - 1, NumberKind.scale);
  // "Mrd. Euro", "bn. euros"
  if (s.unit(k) === 0x2e && s.glued(k) && scale && (s.is(k + 1, K.currency) || s.is(k + 1, K.unit))) k++;
  const hyphen = s.isDash(k) && s.glued(k) && s.glued(k + 1);
  if (hyphen) k++;
  if (k >= limit) return nothing;
  const sign = s.unit(k);
  if (sign === 0x25 || sign === 0xff05 || sign === 0x66a || s.is(k, K.percent)) {
    if (draft.kind === 'money') return nothing;
    draft.kind = 'percent';
    draft.unit = '%';
    // "2% points"
    if (s.form(k + 1) === 'points') draft.unit = 'pp';
    return end(s.is(k, K.percent) ? s.after(k) : k + 1);
  }
  if (s.is(k, K.points)) {
    draft.kind = 'percent';
    draft.unit = 'pp';
    return end(s.after(k));
  }
  if (draft.kind === 'money') {
    // "$5 dollars"
    const again = hyphen ? undefined : currencyAt(s, k);
    return again && again.factor === 1 && again.code === draft.unit ? end(again.edge) : nothing;
  }
  const at = OF.test(s.form(k)) && scale ? k + 1 : k;
  const currency = currencyAt(s, at);
  if (currency) {
    draft.kind = 'money';
    draft.unit = currency.code;
    return scaleBehind(s, currency.edge, currency.factor, scaled);
  }
  if (s.is(at, K.unit)) {
    draft.unit = s.code(at, K.unit);
    draft.kind = 'measure';
    // "361 million pounds"
    if (draft.unit === 'lb' && scale && s.form(at).startsWith('pound')) {
      draft.kind = 'money';
      draft.unit = 'GBP';
    }
    return end(s.after(at));
  }
  return signBehind(s, draft, k, limit) ?? tall(s, draft, from) ?? nothing;
}

/** "75 USD million" */
function scaleBehind(s: Scan, k: number, factor: number, scaled: boolean): UnitEnd {
  if (!scaled && s.numerals.is(k, NumberKind.scale) && s.is(k - 1, K.code))
    return { end: k + 1, factor: factor * 10 ** s.numerals.valueOf(k, NumberKind.scale) };
  return { end: k, factor };
}

const TEMPERATURES: Readonly<Record<string, string>> = { C: '°C', F: '°F' };

/** "km", "m²", "°C". */
function signBehind(s: Scan, draft: Draft, k: number, limit: number): UnitEnd | undefined {
  if (s.is(k, K.sign) && signFits(s, k)) {
    let unit = s.code(k, K.sign);
    let end = s.after(k);
    const power = s.glued(end) ? s.unit(end) : 0;
    if (power === 0xb2 || power === 0xb3) {
      unit += power === 0xb2 ? '2' : '3';
      end++;
    }
    draft.kind = 'measure';
    draft.unit = unit;
    return { end, factor: 1 };
  }
  // 35C, 95F; but "seat 14C", "Form 20F"
  const degrees = s.glued(k) && s.digits(k - 1) ? TEMPERATURES[s.form(k)] : undefined;
  if (degrees !== undefined && s.size(k - 1) <= 3 && !s.capital(k - 2) && !s.isDash(k - 2) && !s.is(k - 2, K.label)) {
    draft.kind = 'measure';
    draft.unit = degrees;
    return { end: k + 1, factor: 1 };
  }
  if (s.unit(k) !== 0xb0 && s.unit(k) !== 0xba) return undefined;
  draft.kind = 'measure';
  const letter = k + 1 < limit ? s.form(k + 1).toLowerCase() : '';
  const named = letter === 'c' || letter === 'celsius' ? '°C' : letter === 'f' || letter === 'fahrenheit' ? '°F' : '';
  draft.unit = named === '' ? 'degree' : named;
  return { end: named === '' ? k + 1 : k + 2, factor: 1 };
}

/** Short signs stand only behind digits; single letters and "in" only glued. */
function signFits(s: Scan, k: number): boolean {
  if (!s.digits(k - 1) && !s.numerals.is(k - 1, NumberKind.scale) && !s.isDash(k - 1)) return false;
  if (s.glued(k)) return true;
  // "100 m", "5 t"; but "5 m people" and "in" are no signs.
  const form = s.form(k);
  if (form === 'm' || form === 't' || form === 'l' || form === 'g')
    return !s.word(k + 1) || s.is(k + 1, K.stop) || TALL.test(s.form(k + 1));
  return s.size(k) > 1 && form !== 'in';
}

/** "1.8m tall" is of metres: the scale that was read is taken back. */
function tall(s: Scan, draft: Draft, from: number): UnitEnd | undefined {
  if (s.form(from - 1) !== 'm' || !s.glued(from - 1) || !TALL.test(s.form(from))) return undefined;
  draft.kind = 'measure';
  draft.unit = 'm';
  return { end: from, factor: 1e-6 };
}

/** Money whose hundredth is a cent. */
const DECIMAL = /^(?:USD|EUR|CAD|AUD|NZD|HKD|SGD)$/;

/** "and 45 cents" behind dollars, "2 inches" behind feet: what it adds to the value. */
export function secondPart(s: Scan, draft: Draft, from: number, limit: number): { value: number; end: number } {
  const nothing = { value: 0, end: from };
  const money = draft.kind === 'money' && s.is(from - 1, K.currency);
  if (!money && draft.unit !== 'foot') return nothing;
  const k = s.numerals.is(from, NumberKind.and) ? from + 1 : from;
  if (k >= limit || s.timed[k] === 1 || !s.numerals.mayBeginAmount(k) || !s.numerals.read(k, limit)) return nothing;
  const { value, end, ordinal, vague } = s.numerals.out;
  if (ordinal || vague || end >= limit) return nothing;
  const cents = money && s.is(end, K.cents) && (s.code(end, K.cents) === draft.unit || DECIMAL.test(draft.unit));
  if (cents && value < 100) return { value: value / 100, end: s.after(end) };
  const inch = (s.is(end, K.unit) && s.code(end, K.unit) === 'inch') || s.form(end) === 'in';
  if (!money && inch && value < 12) return { value: value / 12, end: end + 1 };
  return nothing;
}

/** "one in three", "two out of five": of how many, and the token after. */
export function ratio(s: Scan, k: number, limit: number, value: number): { of: number; end: number } | undefined {
  if (!s.numerals.is(k, NumberKind.outOf)) return undefined;
  const at = k + s.numerals.lengths[k]!;
  if (at >= limit || s.timed[at] === 1 || !s.numerals.mayBeginAmount(at) || !s.numerals.read(at, limit))
    return undefined;
  const { value: of, end, ordinal, vague, fraction } = s.numerals.out;
  const out = at > k + 1;
  if (ordinal || vague || fraction || of <= value || of > 1e6) return undefined;
  // "one in 2013", "three in 10 days"
  if (!out && (value !== 1 || (of >= 1900 && of < 2100) || s.is(end, K.unit))) return undefined;
  return { of, end };
}

/** "to 4%" behind "3.5%", "to $6bn" is read before: the upper end that repeats the unit. */
export function sameUnitEnd(
  s: Scan,
  draft: Draft,
  k: number,
  limit: number,
): { value: number; end: number } | undefined {
  if (draft.kind !== 'percent' && draft.kind !== 'measure') return undefined;
  const dash = s.isDash(k) && s.glued(k) && s.glued(k + 1);
  if (!dash && !s.is(k, K.to)) return undefined;
  const at = dash ? k + 1 : s.after(k);
  if (at >= limit || s.timed[at] === 1 || !s.numerals.mayBeginAmount(at) || !s.numerals.read(at, limit))
    return undefined;
  const { value, end, ordinal, vague, scaled } = s.numerals.out;
  if (ordinal || vague) return undefined;
  const other: Draft = { start: 0, end: 0, value, unit: '', bound: 'exact', kind: 'count' };
  const unit = unitBehind(s, other, end, limit, scaled);
  return other.unit === draft.unit ? { value: value * unit.factor, end: unit.end } : undefined;
}
