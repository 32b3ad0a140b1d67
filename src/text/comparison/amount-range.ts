import type { Amount } from '../../model/reading.ts';

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
  const factor = conversion(b.unit, a.unit);
  if (factor === undefined) return undefined;
  const one = amountRange(a);
  const two = amountRange(b);
  const low = two.low * factor;
  const high = two.high * factor;
  if (one.low <= high && low <= one.high) return true;
  if (factor === 1) return false;
  // Converted and rounded: 7 km is "4 miles".
  const nearest = Math.abs(a.value - b.value * factor) / Math.max(Math.abs(a.value), Math.abs(b.value * factor));
  return nearest <= 0.15;
}

/** Counts with counts, money of one currency with money, and so on. */
export function sameDimension(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return a.unit === b.unit;
  return conversion(a.unit, b.unit) !== undefined;
}

/** Metres, kilograms, square metres, seconds … to one unit of each, by the symbols that reading gives. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  in: ['m', 0.0254],
  inch: ['m', 0.0254],
  ft: ['m', 0.3048],
  foot: ['m', 0.3048],
  yd: ['m', 0.9144],
  yard: ['m', 0.9144],
  mi: ['m', 1609.344],
  mile: ['m', 1609.344],
  g: ['kg', 0.001],
  kg: ['kg', 1],
  t: ['kg', 1000],
  ton: ['kg', 1000],
  lb: ['kg', 0.45359237],
  pound: ['kg', 0.45359237],
  oz: ['kg', 0.0283495],
  ha: ['m2', 10_000],
  hectare: ['m2', 10_000],
  acre: ['m2', 4046.86],
  m2: ['m2', 1],
  km2: ['m2', 1_000_000],
  mi2: ['m2', 2_589_988],
  'km/h': ['m/s', 1 / 3.6],
  mph: ['m/s', 0.44704],
  'm/s': ['m/s', 1],
  second: ['s', 1],
  s: ['s', 1],
  minute: ['s', 60],
  min: ['s', 60],
  hour: ['s', 3600],
  h: ['s', 3600],
  day: ['s', 86_400],
  week: ['s', 604_800],
  month: ['month', 1],
  year: ['month', 12],
};

/** The factor from one unit to another; 1 for the same, undefined where they measure different things. */
function conversion(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const one = UNITS[from];
  const two = UNITS[to];
  return one && two && one[0] === two[0] ? one[1] / two[1] : undefined;
}
