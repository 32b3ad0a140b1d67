import { TokenFlag, type Tokens } from '../model/tokens.ts';
import type { PhraseLexicon } from './phrase-lexicon.ts';

/** What rules over a text's tokens ask of single tokens. Indices beyond either end are no token: 0, false or ''. */
export class TokenScan {
  readonly text: string;
  readonly tokens: Tokens;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  flag(i: number, bits: number): boolean {
    return i >= 0 && i < this.tokens.length && (this.tokens.flags[i]! & bits) !== 0;
  }

  digits(i: number): boolean {
    return this.flag(i, TokenFlag.number);
  }

  word(i: number): boolean {
    return this.flag(i, TokenFlag.word);
  }

  capital(i: number): boolean {
    return this.flag(i, TokenFlag.capital);
  }

  /** No white space stands before it. */
  glued(i: number): boolean {
    return i < this.tokens.length && !this.flag(i, TokenFlag.spaceBefore);
  }

  /** The code unit of a token of one, 0 for longer ones. */
  unit(i: number): number {
    if (i < 0 || i >= this.tokens.length) return 0;
    const start = this.tokens.start[i]!;
    return this.tokens.end[i]! - start === 1 ? this.text.charCodeAt(start) : 0;
  }

  size(i: number): number {
    return i >= 0 && i < this.tokens.length ? this.tokens.end[i]! - this.tokens.start[i]! : 0;
  }

  form(i: number): string {
    return i >= 0 && i < this.tokens.length ? this.text.slice(this.tokens.start[i]!, this.tokens.end[i]!) : '';
  }
}

/** What each token of a text can be by one lexicon, marked once. */
export class LexiconMarks {
  /** Bits of kinds by token; a few entries beyond the last are 0. */
  readonly kinds: Int32Array;
  /** Tokens of the phrase that begins there. */
  readonly lengths: Uint8Array;
  private readonly entries: Uint16Array;
  private readonly lexicon: PhraseLexicon;

  constructor(lexicon: PhraseLexicon, tokens: Tokens) {
    this.lexicon = lexicon;
    this.entries = new Uint16Array(tokens.length + 1);
    this.lengths = new Uint8Array(tokens.length + 1);
    this.kinds = new Int32Array(tokens.length + 8);
    lexicon.mark(tokens, this.entries, this.lengths, this.kinds);
  }

  is(i: number, kind: number): boolean {
    return (this.kinds[i]! & (1 << kind)) !== 0;
  }

  any(i: number, bits: number): boolean {
    return (this.kinds[i]! & bits) !== 0;
  }

  value(i: number, kind: number): number {
    return this.lexicon.entry(this.entries[i]!).values[kind]!;
  }

  /** The token after the phrase that begins at `i`, or after `i`. */
  after(i: number): number {
    return i + Math.max(1, this.lengths[i]!);
  }

  /** The first token of a phrase of `kind` that ends just before token `i` and has up to `reach` tokens; else −1. */
  endingBefore(i: number, kind: number, reach: number): number {
    for (let k = i - 1; k >= 0 && k >= i - reach; k--) if (this.is(k, kind) && this.after(k) === i) return k;
    return -1;
  }
}
