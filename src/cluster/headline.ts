import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { calendarWord } from '../text/calendar-words.ts';

/** A line after so many words is taken for a headline whatever it says. */
const LATEST_HEADLINE = 60;

/** Whether more than six in ten words of a headline begin with a capital: then capitals tell nothing. */
export function mostlyCapital(tokens: Tokens, first: number, stop: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = first; i < stop; i++) {
    const flag = tokens.flags[i]!;
    if ((flag & TokenFlag.word) === 0 || tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if ((flag & TokenFlag.capital) !== 0) capital++;
  }
  return words >= 4 && capital > words * 0.6;
}

/** Whether a line is more than a date, a number or a single word. */
export function tells(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || calendarWord(tokens.fold[i]!) > 0) continue;
    const least = (tokens.flags[i]! & TokenFlag.unspaced) !== 0 ? 1 : 3;
    if (tokens.end[i]! - tokens.start[i]! >= least && ++words >= 2) return true;
  }
  return false;
}

/** The first line or sentence that says something, at most 30 words; of the first lines only. */
export function headline(tokens: Tokens, most: number): [number, number] {
  let from = 0;
  let words = 0;
  for (let i = 0; i < most; i++) {
    const ends =
      (i > from && (tokens.flags[i]! & TokenFlag.paragraphStart) !== 0) ||
      (i > from && (tokens.flags[i - 1]! & TokenFlag.sentenceEnd) !== 0 && words >= 5) ||
      words >= 30;
    if (ends) {
      if (i > LATEST_HEADLINE || tells(tokens, from, i)) return [from, i];
      from = i;
      words = 0;
    }
    if ((tokens.flags[i]! & TokenFlag.word) !== 0) words++;
  }
  return [from, most];
}
