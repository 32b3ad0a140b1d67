import type { Span } from '../model/span.ts';

/** A time of day: minutes since midnight; `half` where morning or evening is not told. */
export interface ClockTime extends Span {
  readonly minutes: number;
  readonly half: boolean;
}

const CLOCK = /(?<![\d:.,])(\d{1,2})(?: ?[:.] ?([0-5]\d))?(?: ?([ap])\.? ?m\b\.?)?(?![\d:])/giu;

/** Times of day in a text, as "3:33 a.m.", "3: 33 a. m.", "3 p.m.", "15:33". */
export function clockTimesIn(text: string, from: number, to: number): ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of text.slice(from, to).matchAll(CLOCK)) {
    const [whole, hour, minute, half] = match;
    const hours = Number(hour);
    if (hours > 23 || (half !== undefined && (hours > 12 || hours === 0))) continue;
    // Without a.m. and p.m. only a colon makes a clock time.
    if (half === undefined && (minute === undefined || !whole.includes(':'))) continue;
    const base = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const start = from + match.index;
    found.push({
      start,
      end: start + whole.trimEnd().length,
      minutes: base * 60 + Number(minute ?? 0),
      half: half === undefined && hours <= 12,
    });
  }
  return found;
}

/** Whether two times of day can be one. */
export const sameClock = (a: ClockTime, b: ClockTime): boolean =>
  a.half || b.half ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;
