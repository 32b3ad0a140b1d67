import { TokenFlag, type Tokens } from '../model/tokens.ts';

/** The words and numbers of a text as folded hashes, each with the token it came from: a normal form with a map back. */
export interface NormalForm {
  readonly length: number;
  /** Folded hash per word. */
  readonly words: Uint32Array;
  /** Index into the tokens. */
  readonly token: Uint32Array;
}

/** Leaves out punctuation, symbols and spaces: what is compared when two texts are held side by side. */
export function normalForm(tokens: Tokens, from = 0, to = tokens.length): NormalForm {
  const words = new Uint32Array(to - from);
  const token = new Uint32Array(to - from);
  let length = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0) continue;
    words[length] = tokens.fold[i]!;
    token[length] = i;
    length++;
  }
  return { length, words: words.subarray(0, length), token: token.subarray(0, length) };
}
