import type { Time } from '../../model/reading.ts';

const LENGTH =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Days of a year, a month, a week, a day, an hour, a minute, a second. */
const DAYS = [365.25, 30.44, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
/** Share by which two lengths may differ that are one: a month has 28 to 31 days; what is "about" so long may be more or less. */
const EXACT = 0.08;
const ABOUT = 0.25;

/** The length of a duration in days; undefined where the text does not tell it ("for years"). */
export function daysOfDuration({ type, value }: Pick<Time, 'type' | 'value'>): number | undefined {
  const parts = type === 'DURATION' ? LENGTH.exec(value) : null;
  if (!parts) return undefined;
  const days = DAYS.reduce((sum, unit, k) => sum + unit * Number(parts[k + 1] ?? 0), 0);
  return days > 0 ? days : undefined;
}

/** Whether two durations are of one length; undefined where either has none or only a bound of it. */
export function durationsAgree(a: Time, b: Time): boolean | undefined {
  const [one, two] = [daysOfDuration(a), daysOfDuration(b)];
  if (one === undefined || two === undefined || isBound(a) || isBound(b)) return undefined;
  const slack = a.modifier === 'about' || b.modifier === 'about' ? ABOUT : EXACT;
  return Math.abs(one - two) <= slack * Math.max(one, two);
}

const isBound = ({ modifier }: Time): boolean => modifier !== undefined && modifier !== 'about';
