import type { BlockRole } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import { TokenFlag } from '../model/tokens.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** A line or block of a page on its way to being part of an article's text, or left out of it. */
export interface Piece {
  text: string;
  role: BlockRole;
  tokens: Tokens;
  /** Words and numbers. */
  words: number;
  /** Ends with a mark that ends a sentence, quotation marks and brackets behind it aside. */
  terminal: boolean;
  /** The folded words, for telling repetition. */
  readonly key: string;
}

const CLOSING = /["”’»›“‘«')\]}」』）\s]+$/u;
const TERMINAL = /[.!?…。！？؟।:;]$/u;

class TokenizedPiece implements Piece {
  text: string;
  role: BlockRole;
  tokens: Tokens;
  words: number;
  terminal: boolean;
  private known: string | undefined;

  constructor(text: string, role: BlockRole, tokens: Tokens, words: number, terminal: boolean) {
    this.text = text;
    this.role = role;
    this.tokens = tokens;
    this.words = words;
    this.terminal = terminal;
  }

  get key(): string {
    this.known ??= keyOf(this.text);
    return this.known;
  }
}

export function piece(text: string, role: BlockRole = 'paragraph'): Piece {
  const tokens = tokenize(text);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) words++;
  }
  const tail = text.slice(-12).replace(CLOSING, '');
  return new TokenizedPiece(text, role, tokens, words, TERMINAL.test(tail));
}

/** Letters and digits alone, folded: two lines with one key say the same. */
export const keyOf = (text: string): string =>
  fold(text.length > 600 ? text.slice(0, 600) : text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
