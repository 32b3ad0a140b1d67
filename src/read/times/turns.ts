import { TokenFlag } from '../../model/tokens.ts';
import { TimeKind as K, Unit } from '../../text/languages/times.ts';
import type { Candidate } from './candidate.ts';
import type { Scan } from './scan.ts';

/** Whether a word at `k` makes a moment of the length before it. */
export const turnsAt = (s: Scan, k: number): boolean => s.is(k, K.ago) || s.is(k, K.earlier) || s.is(k, K.later);

/** Makes a moment of a length: `sign` −1 for before, 1 for after. */
export function shift(c: Candidate, sign: number, narrative: boolean, to: number): Candidate {
  c.comparison = c.unit === Unit.year && c.amount === 1 && sign < 0;
  c.form = 'shift';
  c.type = c.unit <= Unit.hour ? 'TIME' : 'DATE';
  c.amount *= sign;
  c.narrative = narrative;
  c.to = to;
  return c;
}

/** "ago", "earlier", "later" behind a length make a moment of it. */
export function turn(s: Scan, c: Candidate, limit: number): boolean {
  let k = c.to;
  if (k >= limit) return false;
  if (s.form(k) === 'or' && s.form(k + 1) === 'so') k += 2;
  if (s.isHyphen(k) && s.glued(k)) k++;
  if (s.is(k, K.ago)) {
    if (s.form(k).toLowerCase() === 'back' && s.flag(k + 1, TokenFlag.word)) return false;
    shift(c, -1, false, s.after(k));
    return true;
  }
  if (s.form(k) === 'from' && s.form(k + 1) === 'now') {
    shift(c, 1, false, k + 2);
    return true;
  }
  const form = s.form(k).toLowerCase();
  if (s.is(k, K.earlier) && !opensClause(s, k, form)) {
    shift(c, -1, true, s.after(k));
    return true;
  }
  if (s.is(k, K.later) && !opensClause(s, k, form)) {
    shift(c, 1, true, s.after(k));
    return true;
  }
  return false;
}

const OPENING = new Set(['before', 'after', 'prior', 'avant', 'après', 'prima', 'dopo']);
/** They open a clause only by "de" or "que". */
const OPENING_BY_OF = new Set(['antes', 'depois', 'después']);

/** "two days after the attack": the word opens a clause, the length stays one. */
function opensClause(s: Scan, k: number, form: string): boolean {
  const behind = s.after(k);
  if (OPENING_BY_OF.has(form)) return s.is(behind, K.of) || s.form(behind) === 'que';
  return OPENING.has(form) && (s.flag(behind, TokenFlag.word | TokenFlag.number) || s.is(k, K.of));
}
