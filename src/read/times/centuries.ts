import { TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { unitAt } from './quantities.ts';
import type { Scan } from './scan.ts';

/** "XIXe siècle", "siglo XIX", "século 21", "XX век": centuries by their Roman number, on either side of the word. */
export function century(s: Scan, i: number, limit: number): Candidate | undefined {
  if (unitAt(s, i) !== Unit.century) return undefined;
  const before = romanAt(s, i - 1);
  if (before > 0 && !s.glued(i)) return made(i - 1, s.after(i), before);
  const k = s.after(i);
  if (!s.words.data.directionAfter || k >= limit || s.glued(k)) return undefined;
  const digits = s.size(k) <= 2 ? s.whole(k) : -1;
  const behind = digits > 0 && digits <= LATEST ? digits : romanAt(s, k);
  // "siglo II a. C.": before our era
  if (behind === 0 || /^(?:a|av|v)$/i.test(s.form(k + 1)) || s.is(k + 1, K.units)) return undefined;
  return made(i, k + 1, behind);
}

const LATEST = 22;

function made(from: number, to: number, number: number): Candidate {
  const c = candidate(from, to, 'date', 'DATE');
  c.century = number;
  return c;
}

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** 1–22 for a Roman number in capitals, with the ending of a French ordinal; else 0. */
function romanAt(s: Scan, k: number): number {
  if (k < 0 || s.size(k) > 8) return 0;
  const match = /^(X{0,2})([IVX]*)(?:e|è|ème|eme|er|º)?$/.exec(s.form(k));
  if (!match) return 0;
  const unit = UNITS.indexOf(match[2]!);
  const value = match[1]!.length * 10 + unit;
  return unit >= 0 && value <= LATEST ? value : 0;
}
