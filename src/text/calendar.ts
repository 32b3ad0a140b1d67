/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01; the method is Howard Hinnant's `days_from_civil`. Months and days may overflow. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y0 = Math.floor(months / 12);
  const m = months - y0 * 12 + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The ISO 8601 week of a day: the week belongs to the year of its Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
export function isoWeek(number: number): string {
  const { year, week } = weekOf(number);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Whether a day of the month exists, with or without a known year. */
export const isDate = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
