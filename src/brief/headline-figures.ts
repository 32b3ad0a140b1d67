import { fold } from '../text/fold.ts';
import { tokenize } from '../text/index.ts';
import { type Measure, measureOfWord } from '../text/languages/event-measures.ts';
import { numberWordsOf } from '../text/languages/numbers.ts';
import { numeralsOf } from '../text/numerals.ts';

/** How many died, were hurt, are missed …, as a headline or a first sentence has it. */
export interface HeadlineFigure {
  readonly measure: Measure;
  readonly value: number;
}

/** Tokens between a figure and the word that says what it measures. */
const REACH = 7;

/** The figures of a short text by what they measure; a figure goes with the nearest such word. */
export function headlineFigures(text: string, language: string): HeadlineFigure[] {
  const tokens = tokenize(text);
  const numerals = numeralsOf(text, tokens, numberWordsOf(language));
  const measures = Array.from({ length: tokens.length }, (_, i) =>
    measureOfWord(fold(text.slice(tokens.start[i]!, tokens.end[i]!)), language),
  );
  const found: HeadlineFigure[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!numerals.read(i, tokens.length) || numerals.out.end <= i) {
      i++;
      continue;
    }
    const { value, end, vague, article } = numerals.out;
    if (!vague && !article && Number.isInteger(value)) {
      const measure = nearest(measures, i, end);
      if (measure !== undefined) found.push({ measure, value });
    }
    i = end;
  }
  return found;
}

function nearest(measures: readonly (Measure | undefined)[], from: number, to: number): Measure | undefined {
  for (let distance = 0; distance < REACH; distance++) {
    const measure = measures[to + distance] ?? measures[from - 1 - distance];
    if (measure !== undefined) return measure;
  }
  return undefined;
}
