/** Words of units, currencies and bounds in a language; those of one meaning are separated by `|`. */
export interface UnitsData {
  /** ISO 4217 code → words. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Hundredths: code → words ("cent|cents"). */
  readonly cents: Readonly<Record<string, string>>;
  /** Unit code (see `units-of-measure.ts`) → words; abbreviations stand in `UNIT_SIGNS`. */
  readonly units: Readonly<Record<string, string>>;
  readonly percent: string;
  /** Stands before the number: "yüzde 5". */
  readonly percentBefore?: string;
  readonly points: string;
  /** Before the number: at least, at most, about. */
  readonly atLeast: string;
  readonly atMost: string;
  readonly about: string;
  /** Behind it: "or more", "or less", "or so". */
  readonly orMore: string;
  readonly orLess: string;
  readonly orSo: string;
  /** "to", "bis": between the ends of a range; "between" before it, with its "and". */
  readonly to: string;
  readonly between: string;
  /** Words before a number that make a label of it: "Article 5", "page 3". */
  readonly labels: string;
  /** Behind a number they make an age of years: "old". */
  readonly old: string;
  /** Before a number: "aged". */
  readonly aged: string;
  /** Words that end a noun phrase: function words and frequent verbs. */
  readonly stops: string;
  /** Words before "one" that make a pronoun of it: "no one", "the one". */
  readonly pronouns: string;
  /** The counted noun is the first word behind the number rather than the last of its phrase. */
  readonly nounFirst: boolean;
  /** Nouns are written with a capital. */
  readonly capitalNouns?: boolean;
}
