import type { TimesData } from './times-data.ts';

const NOTHING = '';

/**
 * For a language without a folder: the names of its months and weekdays from the runtime's locale data, and nothing else.
 * Undefined where the runtime does not know the language.
 */
export function calendarNames(code: string): TimesData | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) return undefined;
  } catch {
    return undefined;
  }
  // With the day for the genitive of Slavic and Greek months, and alone.
  const inDate = new Intl.DateTimeFormat(code, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  const months: string[] = [];
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2023, month, 15));
    const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? NOTHING;
    months.push([...new Set([part, alone.format(date)])].filter((name) => /\p{L}/u.test(name)).join('|'));
  }
  const weekdays: string[] = [];
  // 2 January 2023 was a Monday.
  for (let day = 2; day < 9; day++) weekdays.push(weekday.format(new Date(Date.UTC(2023, 0, day))));
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
    ordinalStop: inDate.format(new Date(Date.UTC(2023, 0, 15))).includes('15.'),
    directionAfter: false,
    dayFirst: true,
  };
}
