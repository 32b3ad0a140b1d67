import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { digitValue } from '../../text/digits.ts';
import { numberWordsOf } from '../../text/languages/numbers.ts';
import { ContextKind, type TimeWords, timeWordsOf } from '../../text/languages/times.ts';
import { type UnspacedTimes, unspacedTimesOf } from '../../text/languages/unspaced-times.ts';
import { type NumeralReader, numeralsOf } from '../../text/numerals.ts';

/** A text's tokens with what each can be in a time expression: what all rules read. */
export class Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: TimeWords;
  readonly numerals: NumeralReader;
  /** Bits of `TimeKind` by token; a few entries beyond the last are 0. */
  readonly kinds: Int32Array;
  private readonly contextKinds: Int32Array;
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  readonly context: Uint16Array;
  readonly contextLengths: Uint8Array;
  readonly dayFirst: boolean;
  /** Words of a language without spaces, where it is one. */
  readonly unspaced: UnspacedTimes | undefined;

  constructor(text: string, tokens: Tokens, language: string, dayFirst: boolean | undefined) {
    this.text = text;
    this.tokens = tokens;
    this.words = timeWordsOf(language);
    this.numerals = numeralsOf(text, tokens, numberWordsOf(language));
    this.entries = new Uint16Array(tokens.length + 1);
    this.lengths = new Uint8Array(tokens.length + 1);
    this.context = new Uint16Array(tokens.length + 1);
    this.contextLengths = new Uint8Array(tokens.length + 1);
    this.kinds = new Int32Array(tokens.length + 8);
    this.contextKinds = new Int32Array(tokens.length + 8);
    this.words.lexicon.mark(tokens, this.entries, this.lengths, this.kinds);
    this.words.context.mark(tokens, this.context, this.contextLengths, this.contextKinds);
    this.unspaced = unspacedTimesOf(language);
    this.dayFirst = dayFirst ?? (this.words.data.dayFirst || /^en-(?!US)/i.test(language));
  }

  is(i: number, kind: number): boolean {
    return (this.kinds[i]! & (1 << kind)) !== 0;
  }

  value(i: number, kind: number): number {
    return this.words.lexicon.entry(this.entries[i]!).values[kind]!;
  }

  after(i: number): number {
    return i + Math.max(1, this.lengths[i]!);
  }

  /** Whether the words around a time are of a `ContextKind`. */
  near(i: number, kind: number): boolean {
    return (this.contextKinds[i]! & (1 << kind)) !== 0;
  }

  /** Whether the word is of one of the `ContextKind`s in `bits`. */
  nearAny(i: number, bits: number): boolean {
    return (this.contextKinds[i]! & bits) !== 0;
  }

  nearValue(i: number, kind: number): number {
    return this.words.context.entry(this.context[i]!).values[kind]!;
  }

  /** A word for "at" stands before it. */
  at(i: number): boolean {
    for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
      if (this.near(k, ContextKind.at) && k + Math.max(1, this.contextLengths[k]!) === i) return true;
    }
    return false;
  }

  doubtful(i: number): boolean {
    return this.near(i, ContextKind.doubtful);
  }

  flag(i: number, bits: number): boolean {
    return i >= 0 && i < this.tokens.length && (this.tokens.flags[i]! & bits) !== 0;
  }

  capital(i: number): boolean {
    return this.flag(i, TokenFlag.capital);
  }

  digits(i: number): boolean {
    return this.flag(i, TokenFlag.number);
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

  /** The value of a token of digits only, −1 where it has other signs or more than eight digits. */
  whole(i: number): number {
    if (!this.digits(i)) return -1;
    const end = this.tokens.end[i]!;
    let value = 0;
    let count = 0;
    for (let k = this.tokens.start[i]!; k < end; k++) {
      const digit = digitValue(this.text.charCodeAt(k));
      if (digit < 0 || ++count > 8) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  isHyphen(i: number): boolean {
    const unit = this.unit(i);
    return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
  }

  isDot(i: number): boolean {
    return this.unit(i) === 0x2e;
  }

  isComma(i: number): boolean {
    return this.unit(i) === 0x2c;
  }
}
