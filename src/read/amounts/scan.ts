import type { Time } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { numberWordsOf } from '../../text/languages/numbers.ts';
import { type UnitWords, unitWordsOf } from '../../text/languages/units.ts';
import { type NumeralReader, numeralsOf } from '../../text/numerals.ts';

/** A text's tokens with what each can be in an amount: what all rules read. */
export class Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: UnitWords;
  readonly numerals: NumeralReader;
  private readonly kinds: Int32Array;
  private readonly entries: Uint16Array;
  private readonly lengths: Uint8Array;
  /** 1 where a time expression covers the token. */
  readonly timed: Uint8Array;

  constructor(text: string, tokens: Tokens, language: string, times: readonly Time[]) {
    this.text = text;
    this.tokens = tokens;
    this.words = unitWordsOf(language);
    this.numerals = numeralsOf(text, tokens, numberWordsOf(language));
    this.entries = new Uint16Array(tokens.length);
    this.lengths = new Uint8Array(tokens.length);
    this.kinds = new Int32Array(tokens.length + 8);
    this.words.lexicon.mark(tokens, this.entries, this.lengths, this.kinds);
    this.timed = new Uint8Array(tokens.length);
    let i = 0;
    for (const time of times) {
      while (i < tokens.length && tokens.end[i]! <= time.start) i++;
      for (; i < tokens.length && tokens.start[i]! < time.end; i++) this.timed[i] = 1;
    }
  }

  is(i: number, kind: number): boolean {
    return (this.kinds[i]! & (1 << kind)) !== 0;
  }

  code(i: number, kind: number): string {
    return this.words.codes[this.words.lexicon.entry(this.entries[i]!).values[kind]!]!;
  }

  after(i: number): number {
    return i + Math.max(1, this.lengths[i]!);
  }

  /** Whether a phrase of `kind` ends just before token `i`; its first token, else −1. */
  before(i: number, kind: number): number {
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      if (this.is(k, kind) && this.after(k) === i) return k;
    }
    return -1;
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

  /** Korean counters are written together with the digits. */
  hangul(i: number): boolean {
    const unit = this.text.charCodeAt(this.tokens.start[i]!);
    return unit >= 0xac00 && unit < 0xd7b0;
  }

  /** The Arabic "and", written together with what follows. */
  arabicAnd(i: number): boolean {
    return this.unit(i) === 0x648;
  }

  isDash(i: number): boolean {
    const unit = this.unit(i);
    return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013 || unit === 0x2014;
  }
}
