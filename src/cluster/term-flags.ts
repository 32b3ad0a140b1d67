/**
 * How a profile's term is packed into 16 bits: idf in quarters (6 bits), frequency class (2 bits), and what the term is
 * and where it stands (8 bits).
 */
export const TermFlag = {
  title: 1,
  lead: 2,
  name: 4,
  number: 8,
  pair: 16,
  /** A day, a month with a day, or a year. */
  date: 32,
  year: 64,
  /** A name's consonants, by which reports of different languages meet. */
  bridge: 128,
} as const;

/** 1 + ln(frequency) at the middle of the classes 1, 2, 3–4, 5 and more. */
export const FREQUENCY_WEIGHT = Float32Array.of(1, 1.69, 2.2, 2.8);

export const frequencyClass = (count: number): number => (count <= 1 ? 0 : count === 2 ? 1 : count <= 4 ? 2 : 3);

export const packTerm = (idf: number, frequency: number, flags: number): number =>
  (Math.max(0, Math.min(63, Math.round(idf * 4))) << 10) | (frequencyClass(frequency) << 8) | flags;

export const idfOf = (packed: number): number => (packed >>> 10) * 0.25;

/** idf × frequency weight for every packing of the upper byte. */
export const TERM_WEIGHT: Float32Array = Float32Array.from(
  { length: 256 },
  (_, upper) => (upper >>> 2) * 0.25 * FREQUENCY_WEIGHT[upper & 3]!,
);
