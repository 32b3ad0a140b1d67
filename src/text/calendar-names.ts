/**
 * Names of months and weekdays as the runtime's locale data (CLDR, by `Intl`) have them, of the Gregorian calendar. "In a date"
 * is the form beside a day: the genitive of Slavic languages and Greek.
 */
export function monthNames(language: string, style: 'long' | 'short', form: 'alone' | 'in-date'): string[] {
  const format = new Intl.DateTimeFormat(language, {
    month: style,
    ...(form === 'in-date' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  });
  return Array.from(
    { length: 12 },
    (_, month) => format.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === 'month')?.value ?? '',
  );
}

/** Monday first. */
export function weekdayNames(language: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC', calendar: 'gregory' });
  // 2 January 2023 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 2 + day)));
}
