import { fold } from './fold.ts';
import { hashString } from './hash.ts';

/** Languages whose month and weekday names are known to the runtime's locale data (CLDR, by `Intl`). */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk sl hr sr bg ru uk ro hu el tr lt lv et ca ar he fa hi id ms vi tl sw'.split(
    ' ',
  );

/** A month is 1–12, a weekday 101 (Monday) – 107; the names of all languages are folded into one table. */
let table: Map<number, number> | undefined;

function build(): Map<number, number> {
  const found = new Map<number, number>();
  const put = (word: string, value: number): void => {
    const plain = fold(word).replace(/\.$/, '');
    if (!/^\p{L}[\p{L}\p{M}]+$/u.test(plain)) return;
    const key = hashString(plain);
    // Two languages can disagree on a short form: the one that stands first in the list keeps it.
    if (!found.has(key)) found.set(key, value);
  };
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const inDate = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', calendar: 'gregory' });
      const day = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2024, month, 15));
        const part = inDate.formatToParts(date).find((piece) => piece.type === 'month');
        if (part) put(part.value, month + 1);
        if (style === 'long' || language === 'en') put(alone.format(date), month + 1);
      }
      // Short names of weekdays are common words in many languages: only the long ones.
      if (style === 'long') {
        for (let i = 0; i < 7; i++) {
          const name = day.format(new Date(Date.UTC(2024, 0, 1 + i)));
          put(name, 101 + i);
        }
      }
    }
  }
  return found;
}

/**
 * What a word says of the calendar, by the hash of its folded form as in `Tokens.fold`: 1–12 for a month, 101–107 for a
 * weekday from Monday, 0 for other words. Ambiguous words ("may", "mars") are months here: the caller asks for a number
 * beside them.
 */
export function calendarWord(fold: number): number {
  table ??= build();
  return table.get(fold) ?? 0;
}
