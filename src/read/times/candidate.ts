import type { Time } from '../../model/reading.ts';

export type Modifier = NonNullable<Time['modifier']>;

/** A time expression as it was recognised, before it is resolved. Numbers are 0 where the words do not tell. */
export interface Candidate {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  from: number;
  to: number;
  form: 'date' | 'shift' | 'duration' | 'set' | 'reference' | 'holiday';
  type: Time['type'];
  year: number;
  /** A year given by its distance from the reference: "June last year" −1; NaN where not. */
  yearShift: number;
  month: number;
  day: number;
  weekday: number;
  quarter: number;
  half: number;
  /** 1 spring … 4 winter. */
  season: number;
  /** First year of a decade: 1990. */
  decade: number;
  /** 20 for the twentieth. */
  century: number;
  /** `Direction` of "last April", 0 none. */
  direction: number;
  /** The weekday is one of last, this or next week: "上周四"; else "last" and "next" are the nearest. */
  withinWeek: boolean;
  /** Index into PARTS. */
  part: number;
  /** −1 where no clock time is told. */
  hour: number;
  minute: number;
  second: number;
  zone: string;
  /** Of a shift or a duration: `Unit`. */
  unit: number;
  /** The `Unit` around the date that is meant: "the week of March 6"; 0 none. */
  within: number;
  /** How many units; of a shift signed. NaN: an unknown number ("several"). */
  amount: number;
  /** Stands before a noun as an adjective does ("third-quarter", "year-ago"): an article before it is not its own. */
  attributive: boolean;
  /** Compared with the quarter that is told of, where one is: "a year ago", "the year-earlier period". */
  comparison: boolean;
  /** A shift from the narrative ("a day earlier") rather than from the publication. */
  narrative: boolean;
  /** Led by a word for "in" that means ahead only where the sentence tells of what is or will be: "in zwei Wochen". */
  onlyAhead: boolean;
  /** Value of a set or reference; name of a holiday. */
  value: string;
  modifier: Modifier | undefined;
}

export const candidate = (from: number, to: number, form: Candidate['form'], type: Time['type']): Candidate => ({
  from,
  to,
  form,
  type,
  year: 0,
  yearShift: Number.NaN,
  month: 0,
  day: 0,
  weekday: 0,
  quarter: 0,
  half: 0,
  season: 0,
  decade: 0,
  century: 0,
  direction: 0,
  withinWeek: false,
  part: 0,
  hour: -1,
  minute: -1,
  second: -1,
  zone: '',
  unit: 0,
  within: 0,
  amount: Number.NaN,
  attributive: false,
  comparison: false,
  narrative: false,
  onlyAhead: false,
  value: '',
  modifier: undefined,
});
