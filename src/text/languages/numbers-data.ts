/** The number words of a language. Words of one value are separated by `|`; the fold of a word is what counts. */
export interface NumbersData {
  /** 0–19, by value; "a" or "un" only where it is a number beyond doubt. */
  readonly small: readonly string[];
  /** 20, 30 … 90, by value. */
  readonly tens: readonly string[];
  /** Other whole words: value → words. */
  readonly other?: Readonly<Record<string, string>>;
  /** 100, which multiplies what stands before it. */
  readonly hundred: string;
  /** 1000 and more: value → words; abbreviations ("bn", "Mrd") as well. */
  readonly scales: Readonly<Record<string, string>>;
  /** Scales that only count when glued to digits: "10k", "5m". */
  readonly gluedScales?: Readonly<Record<string, string>>;
  /** Ordinals: value → words. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** Letters after digits that make an ordinal: 21|st. */
  readonly ordinalSuffixes?: string;
  /** Fractions: 1/value → words, singular and plural: "third|thirds". */
  readonly fractions: Readonly<Record<string, string>>;
  readonly half: string;
  /** "a", "an", "un": one before a scale, a fraction or a unit. */
  readonly article?: string;
  /** "and", "und", "et", "y": between parts. */
  readonly and?: string;
  /** "dozen": multiplies; "dozens", "hundreds": a vague plural of this value. */
  readonly dozen?: string;
  readonly plurals?: Readonly<Record<string, string>>;
  /** "a few", "several". */
  readonly few?: string;
  readonly couple?: string;
  readonly point?: string;
  readonly minus?: string;
  /** "one in three", "two out of five". */
  readonly outOf?: string;
  /** 1,5 is one and a half, 1.500 is fifteen hundred. */
  readonly decimalComma: boolean;
}
