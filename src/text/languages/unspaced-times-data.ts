/** Time words of a language written without spaces, matched in the text itself: its words are cut in more than one way. */
export interface UnspacedTimesData {
  /** Unit → distance from the publication → words: month, -1 → 上个月. */
  readonly shifts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Monday first, alone. */
  readonly weekdays: readonly string[];
  /** Before a weekday: -1 "last", 0 "this", 1 "next" → words. */
  readonly weekBefore: Readonly<Record<string, string>>;
  /** Unit → words between a number and a word for ago or later. */
  readonly units: Readonly<Record<string, string>>;
  /** Unit → words behind a number for how long: "9時間". */
  readonly lengths: Readonly<Record<string, string>>;
  /** Signs behind 8日 that make it a length or a count of days instead of a day of the month. */
  readonly noDay: string;
  readonly ago: string;
  readonly later: string;
  /** Part of the day → words before an hour: MO, AF, EV, NI. */
  readonly parts: Readonly<Record<string, string>>;
  readonly hour: string;
  readonly minute: string;
}
