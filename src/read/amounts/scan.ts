import type { Time } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { numberWordsOf } from '../../text/languages/numbers.ts';
import { type UnitWords, unitWordsOf } from '../../text/languages/units.ts';
import { type NumeralReader, numeralsOf } from '../../text/numerals.ts';
import { LexiconMarks, TokenScan } from '../../text/token-scan.ts';

/** Words of the longest phrase that stands before a number. */
const LONGEST = 4;

/** A text's tokens with what each can be in an amount: what all rules read. */
export class Scan extends TokenScan {
  readonly words: UnitWords;
  readonly numerals: NumeralReader;
  /** 1 where a time expression covers the token. */
  readonly timed: Uint8Array;
  private readonly marks: LexiconMarks;

  constructor(text: string, tokens: Tokens, language: string, times: readonly Time[]) {
    super(text, tokens);
    this.words = unitWordsOf(language);
    this.numerals = numeralsOf(text, tokens, numberWordsOf(language));
    this.marks = new LexiconMarks(this.words.lexicon, tokens);
    this.timed = new Uint8Array(tokens.length);
    let i = 0;
    for (const time of times) {
      while (i < tokens.length && tokens.end[i]! <= time.start) i++;
      for (; i < tokens.length && tokens.start[i]! < time.end; i++) this.timed[i] = 1;
    }
  }

  is(i: number, kind: number): boolean {
    return this.marks.is(i, kind);
  }

  code(i: number, kind: number): string {
    return this.words.codes[this.marks.value(i, kind)]!;
  }

  after(i: number): number {
    return this.marks.after(i);
  }

  /** Whether a phrase of `kind` ends just before token `i`; its first token, else −1. */
  before(i: number, kind: number): number {
    return this.marks.endingBefore(i, kind, LONGEST);
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
