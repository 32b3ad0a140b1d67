import { calendarWord } from './calendar-words.ts';
import { hashPair } from './hash.ts';
import { languageCode } from './languages/code.ts';
import { timeWordsOf } from './languages/times.ts';
import { unspacedTimesOf } from './languages/unspaced-times.ts';
import { tokenize } from './tokens.ts';

/** Shorter forms of a single word are too often other words: "so", "mi", "joi". */
const LEAST_LETTERS = 4;
const FIRST = 101;

/** The inflected and composed names of the days of one language, beside those that `calendarWord` knows. */
export class WeekdayWords {
  readonly #words = new Map<number, number>();
  readonly #pairs = new Map<number, number>();

  /** `forms[k]`: the words for day k, Monday first. */
  constructor(forms: readonly (readonly string[])[]) {
    forms.forEach((some, day) => {
      for (const form of some) this.#put(form, day);
    });
  }

  #put(form: string, day: number): void {
    // "thứ 2": a number alone tells no day.
    if (/\d/.test(form)) return;
    const { fold, start, end, length } = tokenize(form);
    const words: number[] = [];
    for (let i = 0; i < length; i++) if (/\p{L}/u.test(form.slice(start[i]!, end[i]!))) words.push(fold[i]!);
    if (words.length === 2) this.#pairs.set(hashPair(words[0]!, words[1]!), day);
    else if (words.length === 1 && (form.length >= LEAST_LETTERS || !/^\p{Script=Latin}+$/u.test(form)))
      this.#words.set(words[0]!, day);
  }

  /** 0 Monday … 6 Sunday, or −1: what a word says, by its hash as in `Tokens.fold` and that of the word before it. */
  day(before: number, fold: number): number {
    const known = calendarWord(fold);
    if (known >= FIRST) return known - FIRST;
    return (
      this.#words.get(fold) ?? (this.#pairs.size === 0 ? undefined : this.#pairs.get(hashPair(before, fold))) ?? -1
    );
  }
}

const built = new Map<string, WeekdayWords>();

/** The days of the week in a BCP 47 language. */
export function weekdayWordsOf(language: string): WeekdayWords {
  const code = languageCode(language);
  const known = built.get(code);
  if (known) return known;
  const { weekdays, prefixes } = timeWordsOf(code).data;
  const before = ['', ...(prefixes?.split('|') ?? [])];
  const forms = weekdays.map((words) => words.split('|').flatMap((word) => before.map((prefix) => prefix + word)));
  for (const [word, { weekday, unit }] of unspacedTimesOf(code)?.words ?? [])
    if (weekday > 0 && unit === 0) forms[weekday - 1]!.push(word);
  const words = new WeekdayWords(forms);
  built.set(code, words);
  return words;
}
