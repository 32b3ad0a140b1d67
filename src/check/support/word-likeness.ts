import { TokenFlag } from '../../model/tokens.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import { type LikeWords, tokenLikeness } from '../../text/comparison/token-likeness.ts';

/** The likest word of a sentence and how like it is, 0–1; −1 where there is none. */
export interface Likest {
  readonly token: number;
  readonly like: number;
}

/** How like a word of a draft is to the likest of a report's sentence. */
export function likestWord(
  words: LikeWords,
  own: ComparedReport,
  token: number,
  other: ComparedReport,
  sentence: number,
): Likest {
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence]!;
  let best = -1;
  let most = 0;
  for (let i = firstToken; i < endToken && most < 1; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    const like = tokenLikeness(words, own, token, other, i);
    if (like > most) {
      most = like;
      best = i;
    }
  }
  return { token: best, like: most };
}
