/** Time words of a language. Words of one meaning are separated by `|`; their folded form is what counts. */
export interface TimesData {
  /** January first; abbreviations as well. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Letters that the language writes together with the word behind them: "in", "the", "and". */
  readonly prefixes?: string;
  /** Weekday plurals that mean a set ("Mondays"). */
  readonly weekdayPlurals?: readonly string[];
  /** Unit → [singular forms, plural forms]. */
  readonly units: Readonly<Record<string, readonly [string, string]>>;
  /** Days from the day of publication: -1 → "yesterday". */
  readonly days: Readonly<Record<string, string>>;
  /** Days from the day that is told of: -1 → "la veille". */
  readonly toldDays?: Readonly<Record<string, string>>;
  readonly last: string;
  /** The one just reported: "the latest quarter". */
  readonly latest?: string;
  readonly past?: string;
  readonly previous: string;
  readonly this: string;
  /** The one told of: "that year". */
  readonly that?: string;
  readonly next: string;
  readonly coming?: string;
  readonly following?: string;
  /** MO, AF, EV, NI, DT, MI → words. */
  readonly parts: Readonly<Record<string, string>>;
  /** Parts of a day that name the day too: [day offset, part, words]. */
  readonly dayParts?: readonly (readonly [number, string, string])[];
  /** Endings that make a part of the day of a weekday: EV → "abend" for Freitagabend. */
  readonly weekdayEndings?: Readonly<Record<string, string>>;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** Behind a length of time. */
  readonly ago: string;
  readonly earlier: string;
  readonly later: string;
  /** Before a length of time: "vor", "il y a". */
  readonly agoBefore?: string;
  /** "in", "dans": ahead, before a length of time. */
  readonly inBefore?: string;
  /** The word for "in" also tells how long it took: "in zwei Wochen". */
  readonly inIsAlsoWithin?: boolean;
  readonly determiners: string;
  readonly article: string;
  readonly of: string;
  readonly start: string;
  readonly mid: string;
  readonly end: string;
  readonly each: string;
  /** Value → words: P1D → "daily". */
  readonly sets: Readonly<Record<string, string>>;
  readonly present: string;
  readonly pastRef: string;
  readonly futureRef: string;
  /** References only behind "the": PAST_REF, FUTURE_REF, PRESENT_REF → "past", "near future". */
  readonly determinedRefs?: Readonly<Record<string, string>>;
  readonly about: string;
  readonly less: string;
  readonly more: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** Unknown number of: "several". */
  readonly some: string;
  readonly couple?: string;
  readonly fiscal?: string;
  readonly half: string;
  readonly noon: string;
  readonly midnight: string;
  readonly am?: string;
  readonly pm?: string;
  /** "o'clock", "Uhr", "heures": after the hour. */
  readonly clock: string;
  /** "um", "à", "a las": before the hour. */
  readonly at?: string;
  readonly zones?: string;
  readonly holidays: Readonly<Record<string, string>>;
  /** The word for years stands before a decade: "jaren tachtig". */
  readonly decadeAfterYears?: boolean;
  /** 1990 → "nineties". */
  readonly decades?: Readonly<Record<string, string>>;
  /** Behind the digits of a decade: "1990-talet", "90-luvulla". An empty list allows "90. letech" alone. */
  readonly decadeEndings?: readonly string[];
  /** Prepositions after which a month or a year stands. */
  readonly prepositions: string;
  /** Words that tell of what will be, and of what was. */
  readonly future: string;
  readonly pastTense: string;
  /** Endings of verbs that tell of what will be, and of what was. */
  readonly futureEndings?: readonly string[];
  readonly pastEndings?: readonly string[];
  /** Stands behind a year: "2022 года". */
  readonly yearWord?: string;
  /** Words before "to meet" that put the meeting ahead. */
  readonly intent?: string;
  /** Words right before a date that put it ahead: "until". */
  readonly until?: string;
  /** The same right behind a date: "perjantaihin asti". */
  readonly untilBehind?: string;
  /** Verbs beside "until" that tell of what was by then: "bis Freitag waren …". */
  readonly untilWas?: string;
  /** Endings of such verbs behind an "until" that begins the sentence: "Do środy zginęło …". */
  readonly untilWasEndings?: readonly string[];
  /** Ending of a date's last word that says "until": "péntekig". */
  readonly untilEnding?: string;
  /** Verbs that put the event which a weekday names ahead: "cancel his Monday summit". */
  readonly planning?: string;
  /** Words before such an event that may have passed: "cancelled", "before". */
  readonly planned?: string;
  /** Nouns of what is held on a day: "summit". */
  readonly events?: string;
  /** Nouns of what nobody announces: "attack". */
  readonly deeds?: string;
  /** The event stands before its day: "le sommet de lundi". */
  readonly eventBefore?: boolean;
  /** Verbs of speech in the past: the day beside one is that of the words quoted. */
  readonly speech?: string;
  /** Months and weekdays are always capital ("may" is no month). */
  readonly capitals: boolean;
  /** Nouns are written with a capital: a unit too. */
  readonly capitalNouns?: boolean;
  /** The year stands before month and day: "2023. május 8". */
  readonly yearFirst?: boolean;
  /** Years ahead of the Christian era: 543 where they are counted from the Buddha's death. */
  readonly era?: number;
  /** Names of months and weekdays that are other words too, even in capitals. */
  readonly doubtful?: string;
  /** Months that are frequent words: read only beside a day or a year. */
  readonly onlyInDates?: string;
  /** Adjectives follow: "la semaine dernière". */
  readonly directionAfter: boolean;
  /** 24. Februar */
  readonly ordinalStop?: boolean;
  /** Day comes before the month in digits. */
  readonly dayFirst: boolean;
}
