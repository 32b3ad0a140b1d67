import type { Sentence } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { phrasesAfterSource } from '../../text/languages/credits.ts';
import { matchPhrases } from '../../text/phrase-patterns.ts';
import { mayBeOutletWord } from '../../text/source-names.ts';
import { phrasesBefore } from './before.ts';
import { knownMentions, type Mention } from './known-mentions.ts';

/** A name that looks like an outlet's has so many words at most. */
const MOST_WORDS = 6;

/**
 * Whether names can add to the credits of a text: words that credit stand right before or behind some stretch that could be the
 * name of an outlet. Names cost much; this costs little, and where it says no, `findCredits` finds the same without them.
 */
export function mayCreditNames(text: string, tokens: Tokens, sentences: readonly Sentence[]): boolean {
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence;
    let known: readonly Mention[] | undefined;
    for (let i = firstToken; i < endToken; i++) {
      if (!mayBeOutletWord(text, tokens, i)) continue;
      // A name that touches a source known anyway adds nothing.
      known ??= knownMentions(tokens, sentence);
      let least = firstToken;
      let most = endToken;
      let within = false;
      for (const { from, to } of known) {
        if (to <= i) least = to;
        else if (from <= i) within = true;
        else most = Math.min(most, from);
      }
      if (within) continue;
      for (let from = i; from >= least && mayJoin(tokens, from, i); from--) {
        if (mayBound(tokens, from) && phrasesBefore(tokens, firstToken, from) >= 0) return true;
      }
      for (let to = i + 1; to <= most && mayJoin(tokens, i, to - 1); to++) {
        if (mayBound(tokens, to - 1) && matchPhrases(tokens, to, endToken, phrasesAfterSource()) !== undefined)
          return true;
      }
    }
  }
  return false;
}

/** A name begins and ends with a capital word, a number, or as an address does. */
const mayBound = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & (TokenFlag.capital | TokenFlag.number | TokenFlag.unspaced)) !== 0 ||
  (tokens.flags[i]! & TokenFlag.spaceBefore) === 0;

/** Few words, at least half of them in capitals or one alone, with no comma or the like between them. */
function mayJoin(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = from; i <= to; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.punctuation) !== 0 && i > from && i < to && (flags & TokenFlag.spaceBefore) !== 0)
      return false;
    if ((flags & TokenFlag.word) === 0) continue;
    words++;
    if ((flags & TokenFlag.capital) !== 0) capital++;
  }
  return words <= MOST_WORDS && to - from < 2 * MOST_WORDS && (capital >= words / 3 || words <= 3);
}
