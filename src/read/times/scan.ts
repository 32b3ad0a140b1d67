import type { Tokens } from '../../model/tokens.ts';
import { digitValue } from '../../text/digits.ts';
import { numberWordsOf } from '../../text/languages/numbers.ts';
import { ContextKind, type TimeWords, timeWordsOf } from '../../text/languages/times.ts';
import { type UnspacedTimes, unspacedTimesOf } from '../../text/languages/unspaced-times.ts';
import { type NumeralReader, numeralsOf } from '../../text/numerals.ts';
import { LexiconMarks, TokenScan } from '../../text/token-scan.ts';

/** A text's tokens with what each can be in a time expression: what all rules read. */
export class Scan extends TokenScan {
  readonly words: TimeWords;
  readonly numerals: NumeralReader;
  /** Bits of `TimeKind` by token; a few entries beyond the last are 0. */
  readonly kinds: Int32Array;
  readonly lengths: Uint8Array;
  readonly contextLengths: Uint8Array;
  readonly dayFirst: boolean;
  /** Words of a language without spaces, where it is one. */
  readonly unspaced: UnspacedTimes | undefined;
  private readonly marks: LexiconMarks;
  private readonly context: LexiconMarks;

  constructor(text: string, tokens: Tokens, language: string, dayFirst: boolean | undefined) {
    super(text, tokens);
    this.words = timeWordsOf(language);
    this.numerals = numeralsOf(text, tokens, numberWordsOf(language));
    this.marks = new LexiconMarks(this.words.lexicon, tokens);
    this.context = new LexiconMarks(this.words.context, tokens);
    this.kinds = this.marks.kinds;
    this.lengths = this.marks.lengths;
    this.contextLengths = this.context.lengths;
    this.unspaced = unspacedTimesOf(language);
    this.dayFirst = dayFirst ?? (this.words.data.dayFirst || /^en-(?!US)/i.test(language));
  }

  is(i: number, kind: number): boolean {
    return this.marks.is(i, kind);
  }

  /** Whether a phrase of any of the `TimeKind`s in `bits` begins there. */
  any(i: number, bits: number): boolean {
    return this.marks.any(i, bits);
  }

  value(i: number, kind: number): number {
    return this.marks.value(i, kind);
  }

  after(i: number): number {
    return this.marks.after(i);
  }

  /** Whether the words around a time are of a `ContextKind`. */
  near(i: number, kind: number): boolean {
    return this.context.is(i, kind);
  }

  /** Whether the word is of one of the `ContextKind`s in `bits`. */
  nearAny(i: number, bits: number): boolean {
    return this.context.any(i, bits);
  }

  nearValue(i: number, kind: number): number {
    return this.context.value(i, kind);
  }

  /** A word for "at" stands before it. */
  at(i: number): boolean {
    return this.context.endingBefore(i, ContextKind.at, 3) >= 0;
  }

  doubtful(i: number): boolean {
    return this.near(i, ContextKind.doubtful);
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
