import { dayNumber } from '../../text/calendar.ts';
import { Direction } from '../../text/languages/times.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';

/** How much farther a date counts that lies against the tense of its sentence. */
const AGAINST_PAST = 5;
/** Modal verbs and plans stand beside past dates often enough. */
const AGAINST_FUTURE = 2;

/**
 * The year of something that comes every year: it begins `offset` days after the first of `month` and lasts `span` days.
 * "last" and "next" decide; else it is the nearest, weighed by tense.
 */
export function yearGuess(
  month: number,
  offset: number,
  span: number,
  ref: Reference,
  direction: number,
  tense: Tense,
): number {
  const { number, year } = ref;
  const at = (y: number): number => dayNumber(y, month, 1) + offset;
  switch (direction) {
    case Direction.last:
    case Direction.past:
    case Direction.previous:
      return at(year) + span <= number ? year : year - 1;
    case Direction.next:
    case Direction.coming:
    case Direction.following:
      return at(year) > number ? year : year + 1;
    case Direction.this:
      return year;
    default:
      return nearest(at, span, number, year, tense);
  }
}

function nearest(at: (year: number) => number, span: number, number: number, year: number, tense: Tense): number {
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (let y = year - 1; y <= year + 1; y++) {
    const start = at(y);
    const away = start > number ? start - number : Math.min(0, start + span - 1 - number);
    const against = away > 0 && tense === 'past' ? AGAINST_PAST : away < 0 && tense === 'future' ? AGAINST_FUTURE : 1;
    const cost = Math.abs(away) * against;
    if (cost < least) {
      least = cost;
      best = y;
    }
  }
  return best;
}
