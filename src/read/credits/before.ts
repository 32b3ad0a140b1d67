import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { creditData } from '../../text/languages/credits.ts';
import { matchElements, type PhraseElement, readPhrase } from '../../text/phrase-patterns.ts';

let phrases: readonly (readonly PhraseElement[])[] | undefined;

const REACH = 6;

function build(): readonly (readonly PhraseElement[])[] {
  return creditData()
    .before.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readPhrase('before', line.trim()).elements);
}

/** The token at which words that credit the source at `source` begin, right before it: "told", "according to the"; -1 for none. */
export function phrasesBefore(tokens: Tokens, from: number, source: number): number {
  phrases ??= build();
  let first = -1;
  for (let i = source - 1; i >= Math.max(from, source - REACH); i--) {
    if ((tokens.flags[i]! & TokenFlag.punctuation) !== 0 && (tokens.flags[i]! & TokenFlag.quoteMark) === 0) break;
    for (const phrase of phrases) if (matchElements(tokens, i, source, phrase, true) === source) first = i;
  }
  return first;
}
