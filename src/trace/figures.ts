import { numberWordsOf } from '../text/languages/numbers.ts';
import { numeralsOf } from '../text/numerals.ts';
import type { Prepared } from './prepared.ts';

/** The figures that a report states, each with how much it tells, 0–1: a year or a small number is met by chance. */
export type Figures = ReadonlyMap<number, number>;

/** So many words are looked through. */
const MOST_WORDS = 4000;
const SMALL = 12;

const known = new WeakMap<Prepared, Figures>();

/** The figures of a report, in digits or words; found once for each. */
export function figuresOf(report: Prepared): Figures {
  const before = known.get(report);
  if (before !== undefined) return before;
  const { tokens, token, witness } = report;
  const { text, language } = witness.article;
  const numerals = numeralsOf(text, tokens, numberWordsOf(language));
  const found = new Map<number, number>();
  const words = Math.min(MOST_WORDS, token.length);
  const end = words === 0 ? 0 : token[words - 1]! + 1;
  for (let i = 0; i < end; ) {
    if (!numerals.read(i, end) || numerals.out.end <= i) {
      i++;
      continue;
    }
    const { value, vague, article } = numerals.out;
    if (!vague && !article && Number.isFinite(value) && value > 1) found.set(value, tellingOf(value));
    i = numerals.out.end;
  }
  known.set(report, found);
  return found;
}

function tellingOf(value: number): number {
  if (!Number.isInteger(value)) return 1;
  if (value <= SMALL) return 0.3;
  return value >= 1900 && value < 2100 ? 0.5 : 1;
}

/** What of `child`'s figures `parent` has, and what it lacks: sums of how much each tells. */
export function figuresHad(child: Figures, parent: Figures): { readonly had: number; readonly own: number } {
  let had = 0;
  let own = 0;
  for (const [value, telling] of child) {
    if (parent.has(value)) had += telling;
    else own += telling;
  }
  return { had, own };
}
