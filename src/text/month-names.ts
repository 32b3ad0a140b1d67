import { fold } from './fold.ts';

/**
 * Month names and their short forms, folded, of the languages that news is most often crawled in; from the Unicode CLDR
 * by way of Intl, besides a few short forms that news uses and CLDR does not. Croatian is left out: its listopad is
 * October, everybody else's is November.
 */
const LANGUAGES =
  'en de fr es pt it nl pl ru uk cs sk sv da nb fi hu ro bg sr el tr ca eu gl sl lt lv et id ar he fa vi'.split(' ');
const MORE: Readonly<Record<string, number>> = {
  sept: 9,
  jänner: 1,
  jaenner: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  juil: 7,
  set: 9,
  ene: 1,
};

let names: Map<string, number> | undefined;

function build(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const standing = new Intl.DateTimeFormat(language, {
        month,
        timeZone: 'UTC',
        numberingSystem: 'latn',
        calendar: 'gregory',
      });
      const withDay = new Intl.DateTimeFormat(language, {
        month,
        day: 'numeric',
        timeZone: 'UTC',
        numberingSystem: 'latn',
        calendar: 'gregory',
      });
      for (let m = 0; m < 12; m++) {
        const day = Date.UTC(2021, m, 3);
        const inDate = withDay.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
        for (const name of [standing.format(day), inDate]) add(found, name, m + 1);
      }
    }
  }
  for (const [name, month] of Object.entries(MORE)) found.set(fold(name), month);
  return found;
}

function add(found: Map<string, number>, name: string, month: number): void {
  const key = fold(name).replace(/\.$/, '');
  if (/^\p{L}{3,}$/u.test(key) && !found.has(key)) found.set(key, month);
}

/** 1–12 for a month's name or short form in any of the languages, else 0. */
export function monthOf(name: string): number {
  names ??= build();
  return names.get(fold(name).replace(/\.$/, '')) ?? 0;
}
