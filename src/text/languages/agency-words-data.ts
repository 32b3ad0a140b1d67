/** How names of news agencies are made in a language; words are parted by spaces, those that belong together by hyphens. */
export interface AgencyWords {
  /** Words that agencies are called by; outlets that sell no text seldom are. */
  readonly words: string;
  /** What the last word may be where more words stand before it: "Continental News", "Savanna Media Service". */
  readonly last: string;
  /** How names made of one word end: "MedPress", "Newswire"; in scripts without spaces how any name ends. */
  readonly endings: string;
  /** How names begin in scripts without spaces. */
  readonly begins: string;
}
