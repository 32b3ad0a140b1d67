import { monthNames, weekdayNames } from './calendar-names.ts';
import { fold } from './fold.ts';
import { hashString } from './hash.ts';

/** Languages whose names of months and weekdays are known. Where two disagree, the one that stands first has the word. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk sl hr sr bg ru uk ro hu el tr lt lv et ca ar he fa hi id ms vi tl sw'.split(
    ' ',
  );
/** Their names, and the short ones of all when they stand alone, are too often other words: only where a date is looked for. */
const IN_DATES_ONLY = 'eu gl'.split(' ');
/** Short forms that news uses and the locale data do not have. */
const MORE: Readonly<Record<string, number>> = {
  // Months of Arabic news from the Levant and from the Maghreb, of one word.
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  ابريل: 4,
  اغسطس: 8,
  اكتوبر: 10,
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
  // Beside मार्च and the like: spellings that Hindi news has and the locale data have not.
  फ़रवरी: 2,
  सितम्बर: 9,
  अक्टूबर: 10,
  नवम्बर: 11,
  दिसम्बर: 12,
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
/** Added to a month that is one only within a date. */
const ONLY_IN_DATE = 1000;

/** A month is 1–12, a weekday 101 (Monday) – 107; the names of all languages are folded into one table, by their hashes. */
let table: Map<number, number> | undefined;

function build(): Map<number, number> {
  const found = new Map<number, number>();
  const put = (word: string, value: number): void => {
    const plain = fold(word).replace(/\.$/, '');
    if (!/^\p{L}[\p{L}\p{M}]+$/u.test(plain)) return;
    const key = hashString(plain);
    if (!found.has(key)) found.set(key, value);
  };
  const months = (names: readonly string[], more = 0): void => {
    names.forEach((name, k) => {
      put(name, k + 1 + more);
    });
  };
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      months(monthNames(language, style, 'in-date'));
      if (style === 'long' || language === 'en') months(monthNames(language, style, 'alone'));
    }
    // Short names of weekdays are common words in many languages.
    weekdayNames(language, 'long').forEach((name, k) => {
      put(name, 101 + k);
    });
  }
  for (const [name, month] of Object.entries(MORE)) put(name, month + ONLY_IN_DATE);
  for (const language of [...LANGUAGES, ...IN_DATES_ONLY])
    for (const style of ['long', 'short'] as const)
      for (const form of ['alone', 'in-date'] as const) months(monthNames(language, style, form), ONLY_IN_DATE);
  return found;
}

const tableValue = (hash: number): number => {
  table ??= build();
  return table.get(hash) ?? 0;
};

/**
 * What a word says of the calendar, by the hash of its folded form as in `Tokens.fold`: 1–12 for a month, 101–107 for a
 * weekday from Monday, 0 for other words. Ambiguous words ("may", "mars") are months here: the caller asks for a number
 * beside them.
 */
export function calendarWord(fold: number): number {
  const value = tableValue(fold);
  return value < ONLY_IN_DATE ? value : 0;
}

/** Three letters; of scripts without capitals two, मई. */
const NAME = /^(?:\p{L}[\p{L}\p{M}]{2,}|\p{Lo}[\p{Lo}\p{M}])$/u;

/** 1–12 for a month's name or short form of three letters or more in any of the languages, within a date; else 0. */
export function monthOf(name: string): number {
  const plain = fold(name).replace(/\.$/, '');
  if (!NAME.test(plain)) return 0;
  const month = tableValue(hashString(plain)) % ONLY_IN_DATE;
  return month <= 12 ? month : 0;
}
