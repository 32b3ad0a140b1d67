import { Direction, TimeKind as K } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

/** "vendredi prochain", "el viernes pasado", "mars dernier": the direction behind a name. */
export function directionAfter(s: Scan, c: Candidate, limit: number): void {
  if (!s.words.data.directionAfter || c.to >= limit || !s.is(c.to, K.direction)) return;
  const way = s.value(c.to, K.direction);
  if (way === Direction.this) return;
  c.direction = way;
  c.to = s.after(c.to);
}
