import type { Amount } from '../../model/reading.ts';
import { unitOfMeasure } from '../units-of-measure.ts';

/** Least and greatest value that an amount can stand for. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/** How far "about 300" may be from the truth. */
const ABOUT = 0.12;

/** Nobody who knows of 20 says "at least 12". */
const BEYOND = 1.5;

/** "At least 12" is 12 to 18; "2.1 million" is 2.05 to 2.15 million; "some 300" is 264 to 336. */
export function amountRange({ value, high, bound, kind }: Amount): AmountRange {
  const top = high ?? value;
  if (bound === 'at-least') return { low: value, high: top * BEYOND };
  if (bound === 'at-most') return { low: value / BEYOND, high: top };
  if (kind === 'ordinal' || kind === 'score' || kind === 'age') return { low: value, high: top };
  const slack = bound === 'about' ? ABOUT : 0;
  const give = (of: number): number => Math.max(Math.abs(of) * slack, roundness(of) / 2);
  return { low: value - give(value), high: top + give(top) };
}

/** The step to which a number seems rounded: 1,000 for 12,000, 0.1 for 5.6; 0 for small whole numbers. */
function roundness(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return 0;
  if (!Number.isInteger(size)) return 0;
  if (size < 1000) return 0;
  let step = 1;
  while (size % (step * 10) === 0) step *= 10;
  // Three figures that are not nought are meant as they stand; of "3,000" one figure alone was told.
  if (size / step >= 1000) return 0;
  return size / step < 10 ? Math.min(step, size / 10) : step;
}

/** Whether two amounts can both be right of one thing. Undefined where their units cannot be compared. */
export function amountsAgree(a: Amount, b: Amount): boolean | undefined {
  if (!sameDimension(a, b)) return undefined;
  if (a.kind === 'score') return a.value === b.value && a.high === b.high;
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return undefined;
  const one = amountRange(a);
  const two = amountRange(b);
  const low = converted(two.low, b.unit, a.unit);
  const high = converted(two.high, b.unit, a.unit);
  const value = converted(b.value, b.unit, a.unit);
  if (low === undefined || high === undefined || value === undefined) return undefined;
  if (one.low <= high && low <= one.high) {
    // "At least 14" and "at least 16" may both be true, yet the reports do not tell the same.
    const bounds = a.bound === b.bound && (a.bound === 'at-least' || a.bound === 'at-most');
    return bounds && !near(a.value, value) ? undefined : true;
  }
  if (a.unit === b.unit) return false;
  // Converted and rounded: 7 km is "4 miles".
  return Math.abs(a.value - value) / Math.max(Math.abs(a.value), Math.abs(value)) <= 0.15;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));

/** Counts with counts, money of one currency with money, and so on. */
export function sameDimension(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return a.unit === b.unit;
  return converted(0, a.unit, b.unit) !== undefined;
}

/** A value of one unit in another; undefined where they measure different things. */
function converted(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const one = unitOfMeasure(from);
  const two = unitOfMeasure(to);
  if (!one || !two || one.dimension !== two.dimension) return undefined;
  return (value * one.factor + one.offset - two.offset) / two.factor;
}
