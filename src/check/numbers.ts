import { TokenFlag } from '../model/tokens.ts';
import type { ComparedReport } from '../text/comparison/statements.ts';
import { numberWordsOf } from '../text/languages/numbers.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { numeralsOf } from '../text/numerals.ts';
import { stemHash } from '../text/word-stem.ts';

/** A number in a sentence, in digits or in words, other than in a date or time of day. */
export interface NumberThere {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Stem of the content word behind it, of what it counts; 0 where there is none. */
  readonly counted: number;
}

/** Tokens behind a number among which what it counts begins. */
const BEHIND = 2;

/** All numbers above 1 of a sentence, ordinals and vague ones aside. */
export function numbersIn({ text, reading }: ComparedReport, sentence: number): NumberThere[] {
  const { tokens, times } = reading;
  const { start, end, firstToken, endToken } = reading.sentences[sentence]!;
  const numerals = numeralsOf(text, tokens, numberWordsOf(reading.language));
  const stop = stopwordsOf(reading.language);
  const dates = times.filter((one) => one.end > start && one.start < end && one.type !== 'DURATION');
  const found: NumberThere[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!numerals.read(i, endToken)) continue;
    const { value, end: behind, ordinal, vague, fraction, article } = numerals.out;
    const from = tokens.start[i]!;
    const to = tokens.end[behind - 1]!;
    const first = i;
    i = Math.max(i, behind - 1);
    if (ordinal || vague || fraction || article || value <= 1) continue;
    if (dates.some((one) => one.start <= from && to <= one.end)) continue;
    // "A-320", "3:20": a part of something else.
    if (/[\p{L}\p{N}][-:]$/u.test(text.slice(Math.max(0, from - 2), from)) || /^:\d/.test(text.slice(to, to + 2)))
      continue;
    if ((tokens.flags[first]! & TokenFlag.word) !== 0 && /^\p{Lu}/u.test(text.slice(from)) && first > firstToken)
      continue;
    let counted = 0;
    for (let k = behind; k < Math.min(behind + BEHIND, endToken) && counted === 0; k++) {
      if ((tokens.flags[k]! & TokenFlag.word) === 0 || stop.has(tokens.fold[k]!)) break;
      counted = stemHash(text, tokens.start[k]!, tokens.end[k]!, tokens.fold[k]!);
    }
    found.push({ value, start: from, end: to, counted });
  }
  return found;
}
