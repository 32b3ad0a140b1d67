import { dayNumber, easterOf, weekdayOf } from '../../text/calendar.ts';

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'new-year': [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  'st-patrick': [3, 17],
  'may-day': [5, 1],
  'independence-us': [7, 4],
  bastille: [7, 14],
  assumption: [8, 15],
  'german-unity': [10, 3],
  halloween: [10, 31],
  toussaint: [11, 1],
  veterans: [11, 11],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-year-eve': [12, 31],
};

/** Days from Easter Sunday. */
const BY_EASTER: Readonly<Record<string, number>> = {
  carnival: -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'whit-monday': 50,
  'corpus-christi': 60,
};

/** [month, weekday, which of the month; −1 the last, days after it]. */
const BY_WEEKDAY: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'martin-luther-king': [1, 1, 3, 0],
  presidents: [2, 1, 3, 0],
  'mothers-day': [5, 7, 2, 0],
  memorial: [5, 1, -1, 0],
  'fathers-day': [6, 7, 3, 0],
  labor: [9, 1, 1, 0],
  columbus: [10, 1, 2, 0],
  thanksgiving: [11, 4, 4, 0],
  'black-friday': [11, 4, 4, 1],
};

/** The day of a holiday in a year, as days since 1970; undefined for a name that is not known. */
export function holidayOf(name: string, year: number): number | undefined {
  const fixed = FIXED[name];
  if (fixed) return dayNumber(year, fixed[0], fixed[1]);
  const fromEaster = BY_EASTER[name];
  if (fromEaster !== undefined) return easterOf(year) + fromEaster;
  const rule = BY_WEEKDAY[name];
  if (!rule) return undefined;
  const [month, weekday, which, after] = rule;
  if (which > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7 + after;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + after;
}

/** Month and day of a holiday that has the same date each year. */
export const fixedHoliday = (name: string): readonly [number, number] | undefined => FIXED[name];
