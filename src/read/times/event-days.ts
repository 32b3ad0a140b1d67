import { ContextKind, TimeKind as K } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import type { Scan } from './scan.ts';
import type { Tense } from './tense.ts';

const REACH = 8;

/**
 * "cancel his Monday summit", "ahead of Friday's vote": the day of an event that words of planning speak of. `future`
 * where they can only mean an event to come, `nearer` where the event may have passed ("cancelled Monday's talks", "before
 * Monday's game"), undefined where the time names no such event.
 */
export function eventTense(s: Scan, c: Candidate, first: number): Tense | undefined {
  if (c.form !== 'date' || c.direction > 0 || c.year > 0) return undefined;
  // "Wednesday's attack", "the Oct. 23 shooting": a deed that nobody announces has been done.
  if (c.weekday + c.day > 0 && named(s, c, ContextKind.deed)) return planned(s, c, first) ?? 'past';
  if (c.weekday === 0 || c.day > 0 || !named(s, c, ContextKind.event)) return undefined;
  return planned(s, c, first);
}

/** What words of planning before the time say of it. */
function planned(s: Scan, c: Candidate, first: number): Tense | undefined {
  const start = Math.max(first, c.from - REACH);
  for (let k = c.from - 1; k >= start; k--) {
    if (s.isComma(k)) return undefined;
    if (s.near(k, ContextKind.planning)) return 'future';
    if (s.near(k, ContextKind.planned)) return 'nearer';
  }
  return undefined;
}

/** Whether an event of `kind` stands beside the time: "Monday's crucial summit", "le sommet de lundi". */
function named(s: Scan, c: Candidate, kind: number): boolean {
  const k = c.to;
  const owned = s.form(k) === "'s" || s.form(k) === '’s';
  for (let at = owned ? k + 1 : k; at < k + 4; at++) {
    if (s.near(at, kind)) return true;
    if (s.size(at) < 3 || s.near(at, ContextKind.preposition) || s.is(at, K.determiner)) break;
  }
  return s.words.data.eventBefore === true && namedBefore(s, c.from, kind);
}

/** "la cumbre del lunes", "die Abstimmung am Freitag": the event, a word or two between, the day. */
function namedBefore(s: Scan, from: number, kind: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    if (s.near(at, kind)) return true;
    if (!s.is(at, K.of) && !s.is(at, K.determiner) && !s.near(at, ContextKind.preposition)) return false;
  }
  return false;
}
