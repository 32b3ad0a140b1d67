import type { Grain, Time } from '../../model/reading.ts';
import { isoDay } from '../../text/calendar.ts';
import { PARTS } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import type { Reference } from './reference.ts';

/** Where the telling stands: the last resolved moment. */
export interface Narrative {
  /** Days since 1970 of its first day; NaN where nothing was told yet. */
  day: number;
  grain: Grain;
  /** The quarter that a report of earnings tells of: quarters since year 0, NaN where none. */
  quarter: number;
}

export interface Resolved {
  readonly value: string;
  readonly type: Time['type'];
  readonly grain: Grain | undefined;
  readonly certainty: Time['certainty'];
  /** First day, for the narrative; NaN for none. */
  readonly day: number;
}

export const two = (value: number): string => String(value).padStart(2, '0');

export const done = (
  value: string,
  type: Time['type'],
  grain: Grain | undefined,
  certainty: Time['certainty'],
  day = Number.NaN,
): Resolved => ({ value, type, grain, certainty, day });

/** What was computed from the reference; where its year is not known, the year of the value is not known either. */
export function computed(
  value: string,
  ref: Reference,
  grain: Grain,
  day: number,
  type: Time['type'] = 'DATE',
): Resolved {
  return ref.yearless
    ? done(`XXXX${value.slice(4)}`, type, grain, 'open', day)
    : done(value, type, grain, 'resolved', day);
}

/** Adds the time of day to a day's value. */
export function timed(c: Candidate, day: string): string {
  if (c.hour >= 0) {
    const minute = c.minute >= 0 ? two(c.minute) : '00';
    return `${day}T${two(c.hour)}:${minute}${c.second >= 0 ? `:${two(c.second)}` : ''}`;
  }
  return c.part > 0 ? `${day}T${PARTS[c.part]!}` : day;
}

export const dayGrain = (c: Candidate): Grain =>
  c.second >= 0 ? 'second' : c.minute >= 0 ? 'minute' : c.hour >= 0 ? 'hour' : c.part > 0 ? 'day-part' : 'day';

export const ofDay = (c: Candidate, ref: Reference, day: number): Resolved =>
  computed(timed(c, isoDay(day)), ref, dayGrain(c), day, c.type);
