/**
 * An article's tokens as parallel typed arrays, made in one pass and read by all recognisers. Nothing here is an object
 * per token. `length` entries are in use.
 */
export interface Tokens {
  readonly length: number;
  /** UTF-16 code units, as in Span. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** 32-bit hash of the exact form: equal forms have equal hashes in every process. */
  readonly form: Uint32Array;
  /** 32-bit hash of the folded form (case, diacritics, typographic variants); the key for comparing words. */
  readonly fold: Uint32Array;
  /** Bits of `TokenFlag`. */
  readonly flags: Uint16Array;
}

export const TokenFlag = {
  /** Has at least one letter. */
  word: 1,
  /** Begins with a digit. */
  number: 2,
  punctuation: 4,
  /** First letter is upper case. */
  capital: 8,
  /** Two or more letters, all upper case. */
  allCapitals: 16,
  /** White space stands before it (or it begins the text). */
  spaceBefore: 32,
  /** First token of a paragraph. */
  paragraphStart: 64,
  /** A double or single quotation mark of any style (not an apostrophe within a word). */
  quoteMark: 128,
  /** Ends a sentence (set by the sentence splitter). */
  sentenceEnd: 256,
  /** From a script written without spaces (Han, kana, Thai …). */
  unspaced: 512,
  /** Currency sign, percent sign, mathematical or other symbol. */
  symbol: 1024,
} as const;
