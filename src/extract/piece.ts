import type { BlockRole } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import { TokenFlag } from '../model/tokens.ts';
import { fold } from '../text/fold.ts';
import { TokenBuffer } from '../text/token-buffer.ts';
import { tokenize } from '../text/tokens.ts';
import { withoutEnd } from './trim-marks.ts';

/** A line or block of a page on its way to being part of an article's text, or left out of it. */
export interface Piece {
  readonly text: string;
  role: BlockRole;
  readonly tokens: Tokens;
  /** Words and numbers. */
  readonly words: number;
  /** Ends with a mark that ends a sentence, quotation marks and brackets behind it aside. */
  readonly terminal: boolean;
  /** The folded words, for telling repetition. */
  readonly key: string;
  /** Whether it is a line of picture credits, and the rule by which it is furniture ('' for none), once somebody has asked. */
  picture: boolean | undefined;
  furniture: string | undefined;
  /** What dates it holds as a line about them, by how 04/07/2021 is read; one without date for none. */
  dateMonthFirst: DateLine | undefined;
  dateDayFirst: DateLine | undefined;
}

/** A short line that holds a date. */
export interface DateLine {
  readonly published?: string;
  readonly modified?: string;
  /** Whether a word such as "published" stands before the date. */
  readonly labelled: boolean;
  /** Words that are neither date nor about dates: a byline's, a category's. */
  readonly rest: readonly string[];
}

const CLOSING = '"”’»›“‘«\')]}」』）';
const TERMINAL = /[.!?…。！？؟।:;]$/u;

class TokenizedPiece implements Piece {
  readonly text: string;
  role: BlockRole;
  readonly tokens: Tokens;
  readonly words: number;
  readonly terminal: boolean;
  picture: boolean | undefined = undefined;
  furniture: string | undefined = undefined;
  dateMonthFirst: DateLine | undefined = undefined;
  dateDayFirst: DateLine | undefined = undefined;
  private known: string | undefined = undefined;

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

/** Pieces live as long as the reading of their page, so their tokens may stand side by side. */
const buffer = new TokenBuffer();

export function piece(text: string, role: BlockRole = 'paragraph'): Piece {
  const tokens = tokenize(text, buffer);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) words++;
  }
  const tail = withoutEnd(text.slice(-12), CLOSING);
  return new TokenizedPiece(text, role, tokens, words, TERMINAL.test(tail));
}

/** Letters and digits alone, folded: two lines with one key say the same. */
export function keyOf(text: string): string {
  const folded = fold(text.length > 600 ? text.slice(0, 600) : text);
  return folded.replace(BEYOND_ASCII.test(folded) ? NO_WORD : NO_ASCII_WORD, ' ').trim();
}

const BEYOND_ASCII = /[^\x00-\x7f]/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const NO_ASCII_WORD = /[^a-z0-9]+/g;
