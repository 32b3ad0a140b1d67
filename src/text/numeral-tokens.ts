import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { NumberKind as K, type NumberWords } from './languages/numbers.ts';

/** A numeral as read; one object is reused for all, copy what you keep. */
export interface Numeral {
  value: number;
  /** Upper end where the words are vague ("dozens": 24–99), else NaN. */
  high: number;
  /** Token after the last. */
  end: number;
  ordinal: boolean;
  /** Has digits. */
  digits: boolean;
  /** "a few", "several", "hundreds". */
  vague: boolean;
  /** Written with a scale or "dozen": "1.5 million". */
  scaled: boolean;
  fraction: boolean;
  /** Only "a" or "an" with a scale or fraction: "a million". */
  article: boolean;
}

const VULGAR: Readonly<Record<number, number>> = {
  189: 1 / 2,
  188: 1 / 4,
  190: 3 / 4,
  8531: 1 / 3,
  8532: 2 / 3,
  8539: 1 / 8,
  8540: 3 / 8,
  8541: 5 / 8,
  8542: 7 / 8,
  8533: 1 / 5,
};

const BEGINS =
  (1 << K.small) |
  (1 << K.tens) |
  (1 << K.hundred) |
  (1 << K.hundreds) |
  (1 << K.whole) |
  (1 << K.scale) |
  (1 << K.ordinal) |
  (1 << K.half) |
  (1 << K.fraction) |
  (1 << K.article) |
  (1 << K.plural) |
  (1 << K.few) |
  (1 << K.couple);

/** A text's tokens with what each can be in a numeral, and the numeral as it is read. */
export class NumeralTokens {
  readonly out: Numeral = {
    value: 0,
    high: Number.NaN,
    end: 0,
    ordinal: false,
    digits: false,
    vague: false,
    scaled: false,
    fraction: false,
    article: false,
  };
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  /** Bits of `NumberKind` by token; a few entries beyond the last are 0. */
  protected readonly bits: Int32Array;
  protected readonly text: string;
  protected readonly tokens: Tokens;
  protected readonly words: NumberWords;

  constructor(text: string, tokens: Tokens, words: NumberWords) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.entries = new Uint16Array(tokens.length);
    this.lengths = new Uint8Array(tokens.length);
    this.bits = new Int32Array(tokens.length + 8);
    words.lexicon.mark(tokens, this.entries, this.lengths, this.bits);
  }

  /** 1,5 is one and a half. */
  get decimalComma(): boolean {
    return this.words.decimalComma;
  }

  /** Bits of `NumberKind` at a token. */
  kinds(i: number): number {
    return this.bits[i] ?? 0;
  }

  is(i: number, kind: number): boolean {
    return (this.bits[i]! & (1 << kind)) !== 0;
  }

  valueOf(i: number, kind: number): number {
    return this.words.lexicon.entry(this.entries[i]!).values[kind]!;
  }

  /** Whether a numeral may begin here: cheap, for the scan. */
  mayBegin(i: number): boolean {
    return (this.tokens.flags[i]! & TokenFlag.number) !== 0 || this.entries[i] !== 0;
  }

  /** As `mayBegin`, without words that only join or stand behind a number. */
  mayBeginAmount(i: number): boolean {
    if ((this.tokens.flags[i]! & TokenFlag.number) !== 0) return true;
    return this.entries[i] !== 0
      ? (this.kinds(i) & BEGINS) !== 0
      : (this.tokens.flags[i]! & TokenFlag.symbol) !== 0 && this.vulgar(i) > 0;
  }

  protected unit(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]! === 1 ? this.text.charCodeAt(this.tokens.start[i]!) : 0;
  }

  protected vulgar(i: number): number {
    return (this.tokens.flags[i]! & TokenFlag.symbol) !== 0 ? (VULGAR[this.unit(i)] ?? 0) : 0;
  }

  protected glued(i: number): boolean {
    return i < this.tokens.length && (this.tokens.flags[i]! & TokenFlag.spaceBefore) === 0;
  }

  protected isDigits(i: number): boolean {
    return i < this.tokens.length && (this.tokens.flags[i]! & TokenFlag.number) !== 0;
  }

  protected size(i: number): number {
    return this.tokens.end[i]! - this.tokens.start[i]!;
  }

  protected plainDigits(j: number): boolean {
    for (let k = this.tokens.start[j]!; k < this.tokens.end[j]!; k++) {
      const unit = this.text.charCodeAt(k);
      if (unit < 48 || unit > 57) return false;
    }
    return true;
  }

  protected form(k: number): string {
    return k < this.tokens.length ? this.text.slice(this.tokens.start[k]!, this.tokens.end[k]!) : '';
  }
}
