import { monthNames, weekdayNames } from '../calendar-names.ts';
import type { TimesData } from './times-data.ts';

const NOTHING = '';

/**
 * For a language without a folder: the names of its months and weekdays from the runtime's locale data, and nothing else.
 * Undefined where the runtime does not know the language.
 */
export function namesOfTheCalendar(code: string): TimesData | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return undefined;
  } catch {
    return undefined;
  }
  const [beside, alone] = [monthNames(code, 'long', 'in-date'), monthNames(code, 'long', 'alone')];
  const months = beside.map((name, k) => [...new Set([name, alone[k]!])].filter((one) => /\p{L}/u.test(one)).join('|'));
  const weekdays = weekdayNames(code, 'long');
  return {
    months,
    weekdays,
    units: {},
    days: {},
    last: NOTHING,
    previous: NOTHING,
    this: NOTHING,
    next: NOTHING,
    parts: {},
    seasons: [NOTHING, NOTHING, NOTHING, NOTHING],
    ago: NOTHING,
    earlier: NOTHING,
    later: NOTHING,
    determiners: NOTHING,
    article: NOTHING,
    of: NOTHING,
    start: NOTHING,
    mid: NOTHING,
    end: NOTHING,
    each: NOTHING,
    sets: {},
    present: NOTHING,
    pastRef: NOTHING,
    futureRef: NOTHING,
    about: NOTHING,
    less: NOTHING,
    more: NOTHING,
    atLeast: NOTHING,
    atMost: NOTHING,
    some: NOTHING,
    half: NOTHING,
    noon: NOTHING,
    midnight: NOTHING,
    clock: NOTHING,
    holidays: {},
    prepositions: NOTHING,
    future: NOTHING,
    pastTense: NOTHING,
    capitals: false,
    // "15. ledna"
    ordinalStop: new Intl.DateTimeFormat(code, { month: 'long', day: 'numeric', timeZone: 'UTC' })
      .format(Date.UTC(2023, 0, 15))
      .includes('15.'),
    yearFirst:
      new Intl.DateTimeFormat(code, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
        .formatToParts(0)
        .find(({ type }) => type !== 'literal')?.type === 'year',
    directionAfter: false,
    dayFirst: true,
  };
}
