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
  if (c.form !== 'date' || c.weekday === 0 || c.day > 0 || c.direction > 0 || !namesEvent(s, c.to)) return undefined;
  const start = Math.max(first, c.from - REACH);
  for (let k = c.from - 1; k >= start; k--) {
    if (s.isComma(k)) return undefined;
    if (s.near(k, ContextKind.planning)) return 'future';
    if (s.near(k, ContextKind.planned)) return 'nearer';
  }
  return undefined;
}

/** Whether an event stands behind token `k` − 1 within three words: "Monday's crucial summit". */
function namesEvent(s: Scan, k: number): boolean {
  const owned = s.form(k) === "'s" || s.form(k) === '’s';
  for (let at = owned ? k + 1 : k; at < k + 4; at++) {
    if (s.near(at, ContextKind.event)) return true;
    if (s.size(at) < 3 || s.near(at, ContextKind.preposition) || s.is(at, K.determiner)) return false;
  }
  return false;
}
