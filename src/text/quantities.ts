import type { Amount } from '../model/reading.ts';

/** What two amounts of the same thing say to each other. */
export type AmountRelation = 'same' | 'compatible' | 'different' | 'incomparable';

/** Unit → [dimension, size in the dimension's own unit, offset]. Codes as in the unit words of the languages. */
const UNITS: Readonly<Record<string, readonly [string, number, number?]>> = {
  km: ['length', 1000],
  m: ['length', 1],
  dm: ['length', 0.1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  mile: ['length', 1609.344],
  'nautical-mile': ['length', 1852],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  kg: ['mass', 1],
  g: ['mass', 0.001],
  mg: ['mass', 1e-6],
  t: ['mass', 1000],
  ton: ['mass', 907.185],
  lb: ['mass', 0.453592],
  oz: ['mass', 0.0283495],
  'troy-oz': ['mass', 0.0311035],
  kt: ['mass', 1e6],
  Mt: ['mass', 1e9],
  l: ['volume', 1],
  ml: ['volume', 0.001],
  gallon: ['volume', 3.78541],
  pint: ['volume', 0.473176],
  bbl: ['volume', 158.987],
  m3: ['volume', 1000],
  ft3: ['volume', 28.3168],
  m2: ['area', 1],
  km2: ['area', 1e6],
  ft2: ['area', 0.092903],
  mile2: ['area', 2.58999e6],
  ha: ['area', 10000],
  acre: ['area', 4046.86],
  'km/h': ['speed', 1],
  mph: ['speed', 1.609344],
  'm/s': ['speed', 3.6],
  knot: ['speed', 1.852],
  '°C': ['temperature', 1],
  '°F': ['temperature', 5 / 9, -32],
  W: ['power', 1],
  kW: ['power', 1000],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  hp: ['power', 745.7],
  kWh: ['energy', 1],
  MWh: ['energy', 1000],
  kB: ['data', 1e3],
  MB: ['data', 1e6],
  GB: ['data', 1e9],
  TB: ['data', 1e12],
  '%': ['share', 0.01],
};

/** A converted measure is a rounded one: 35 miles are "56 km". */
const CONVERSION_TOLERANCE = 0.06;
/** "about 200" may be 180 to 220. */
const ABOUT_TOLERANCE = 0.12;

interface Interval {
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  /** Ends that the words leave open or vague. */
  readonly loose: boolean;
}

/** An amount as the values that its words allow, in the unit of its dimension. */
function intervalOf(amount: Amount): Interval {
  const [dimension, size, offset] = dimensionOf(amount);
  const convert = (value: number): number => (value + (offset ?? 0)) * size;
  let low = convert(amount.value);
  let high = convert(amount.high ?? amount.value);
  const loose = amount.bound !== 'exact' || amount.high !== undefined;
  if (amount.bound === 'about') {
    low -= Math.abs(low) * ABOUT_TOLERANCE;
    high += Math.abs(high) * ABOUT_TOLERANCE;
  } else if (amount.bound === 'at-least') high = Number.POSITIVE_INFINITY;
  else if (amount.bound === 'at-most') low = Number.NEGATIVE_INFINITY;
  return { dimension, low, high, loose };
}

function dimensionOf(amount: Amount): readonly [string, number, number?] {
  if (amount.kind === 'money') return [`money:${amount.unit}`, 1];
  if (amount.kind === 'age' || amount.kind === 'ordinal') return [amount.kind, 1];
  // A fraction of something is a share: "a third" and "33 %".
  if (amount.kind === 'count' && amount.unit === '')
    return amount.value > 0 && amount.value < 1 ? ['share', 1] : ['count', 1];
  return UNITS[amount.unit] ?? [`unit:${amount.unit}`, 1];
}

/**
 * How two amounts stand to each other that are said of the same thing: `same` value; `compatible` where bounds, ranges,
 * approximations or rounding let both be true; `different` where they exclude each other; `incomparable` where they are
 * not of one kind (dollars and euros, people and percent).
 */
export function compareAmounts(a: Amount, b: Amount): AmountRelation {
  if (a.kind === 'score' || b.kind === 'score') {
    if (a.kind !== b.kind) return 'incomparable';
    return a.value === b.value && a.high === b.high ? 'same' : 'different';
  }
  const left = intervalOf(a);
  const right = intervalOf(b);
  if (left.dimension !== right.dimension) return 'incomparable';
  if (a.unit === b.unit && a.value === b.value && a.high === b.high) return a.bound === b.bound ? 'same' : 'compatible';
  const converted = a.unit !== b.unit;
  const slack = converted ? CONVERSION_TOLERANCE * Math.max(size(left), size(right)) : 0;
  if (left.low - slack <= right.high && right.low - slack <= left.high)
    return converted && !left.loose && !right.loose && slack === 0 ? 'same' : 'compatible';
  return roundsTo(a, b) || roundsTo(b, a) ? 'compatible' : 'different';
}

const size = (interval: Interval): number =>
  Math.max(
    Number.isFinite(interval.low) ? Math.abs(interval.low) : 0,
    Number.isFinite(interval.high) ? Math.abs(interval.high) : 0,
  );

/** Whether `fine` is `coarse` with more digits: 3,016 and "3,000"; 1.52 billion and 1.5 billion. Two digits or a thousand at least. */
function roundsTo(fine: Amount, coarse: Amount): boolean {
  if (fine.unit !== coarse.unit || fine.bound !== 'exact' || coarse.bound !== 'exact') return false;
  const digits = significant(coarse.value);
  if (significant(fine.value) <= digits) return false;
  if (digits < 2 && Math.abs(coarse.value) < 1000) return false;
  return Number(fine.value.toPrecision(digits)) === coarse.value;
}

/** Digits from the first to the last that is not zero: 3,000 has one, 1.52 three. */
function significant(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0]!.replace('.', '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}
