import type { Side } from './pair-features.ts';
import { Sum } from './profile-sums.ts';
import { idfOf, TermFlag } from './term-flags.ts';

/** What two reports of different languages are judged by. */
export const CROSS_FEATURES = ['one', 'bridges', 'bridge-cosine', 'numbers', 'dates', 'days', 'weekdays'] as const;
export const CROSS_COUNT: number = CROSS_FEATURES.length;

/** A number in one of so few documents tells something. */
const LEAST_NUMBER = 3;
const UNTOLD_DAYS = 1.4;

/** Weights set by hand, for use without trained ones. */
export const PLAIN_CROSS: Float32Array = Float32Array.of(-5, 0.08, 6, 0.15, 0.8, -0.8, 0.5);

/**
 * Log-odds that two reports in different languages tell of one event: by names known from their consonants, by numbers, by
 * dates, by the days of the week that they name and by the days between them. Bounded time: one merge of the two runs of terms.
 */
export function crossScore(weights: Float32Array, a: Side, b: Side, row: Float32Array): number {
  crossFeatures(a, b, row);
  let sum = 0;
  for (let k = 0; k < CROSS_COUNT; k++) sum += weights[k]! * row[k]!;
  return sum;
}

/** Writes the features of two reports of different languages. */
export function crossFeatures(a: Side, b: Side, out: Float32Array): void {
  let i = a.from;
  let j = b.from;
  let shared = 0;
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  let numbers = 0;
  let dates = 0;
  while (i < a.to || j < b.to) {
    const ka = i < a.to ? a.keys[i]! : 0x1_0000_0000;
    const kb = j < b.to ? b.keys[j]! : 0x1_0000_0000;
    const pa = ka <= kb ? a.packed[i++]! : 0;
    const pb = kb <= ka ? b.packed[j++]! : 0;
    const flags = pa | pb;
    if ((flags & TermFlag.bridge) !== 0) {
      const da = idfOf(pa);
      const db = idfOf(pb);
      squareA += da * da;
      squareB += db * db;
      if (ka !== kb) continue;
      dot += da * db;
      shared += Math.max(0, Math.min(da, db) - LEAST_NUMBER);
    } else if (ka !== kb) continue;
    else if ((flags & TermFlag.number) !== 0) numbers += Math.max(0, Math.min(idfOf(pa), idfOf(pb)) - LEAST_NUMBER);
    else if ((flags & TermFlag.date) !== 0) dates++;
  }
  const days = Math.abs(a.day - b.day);
  out[0] = 1;
  out[1] = Math.min(30, shared);
  out[2] = squareA > 0 && squareB > 0 ? dot / Math.sqrt(squareA * squareB) : 0;
  out[3] = Math.min(20, numbers);
  out[4] = Math.min(3, dates);
  out[5] = Number.isNaN(days) ? UNTOLD_DAYS : Math.min(4, Math.log1p(days));
  const daysA = a.sums[a.at + Sum.weekdays]!;
  const daysB = b.sums[b.at + Sum.weekdays]!;
  // 1 where both name a day of the week in common, −1 where each names others.
  out[6] = daysA === 0 || daysB === 0 ? 0 : (daysA & daysB) !== 0 ? 1 : -1;
}
