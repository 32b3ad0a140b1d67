import type { Reading } from '../model/reading.ts';
import { limitingWordsOf } from '../text/languages/limiting-words.ts';
import { polarityOf } from '../text/languages/polarity.ts';

/** Words before a cut in which a negation stands that goes on behind it, and words behind it in which it is limited. */
const NEGATED = 5;
const LIMITED = 3;
/** Words before a quotation's beginning in which a negation stands that was cut off. */
const BEFORE = 3;

interface Speech {
  readonly text: string;
  readonly reading: Reading;
  /** The words of what a report quotes, as tokens. */
  readonly tokens: Uint32Array;
}

/**
 * Whether words `from` to `to` of a speech say something else than they did, for what was cut off in the same breath: the negation before
 * them ("not because we want to"), or the word that limits one in them ("did not control well enough").
 */
export function saysOtherwiseCut({ text, reading, tokens }: Speech, from: number, to: number): boolean {
  const { negations, softeners } = polarityOf(reading.language);
  const limiting = limitingWordsOf(reading.language);
  const fold = (k: number): number => reading.tokens.fold[tokens[k]!]!;
  /** Whether nothing but blanks stands between a word and the next. */
  const goesOn = (k: number): boolean =>
    /^[\s'’]*$/u.test(text.slice(reading.tokens.end[tokens[k]!]!, reading.tokens.start[tokens[k + 1]!]!));
  const within = (first: number, last: number): boolean => {
    for (let k = Math.max(0, first); k <= last; k++) if (negations.has(fold(k))) return true;
    return false;
  };
  if (!within(from, to)) {
    for (let k = from - 1; k >= Math.max(0, from - BEFORE) && goesOn(k); k--)
      if (negations.has(fold(k)) && !softeners.has(fold(k + 1))) return true;
    return false;
  }
  if (!within(Math.max(from, to - NEGATED), to)) return false;
  for (let k = to + 1; k <= Math.min(tokens.length - 1, to + LIMITED) && goesOn(k - 1); k++)
    if (limiting.has(fold(k))) return true;
  return false;
}
