import { distance } from 'fastest-levenshtein';
import { sameGivenName } from '../../text/languages/nicknames.ts';
import { sound } from './sound.ts';

export type LikenessReason = 'same' | 'initial' | 'nickname' | 'transliteration' | 'spelling';

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same). */
  readonly value: number;
  readonly reason: LikenessReason;
}

const SAME: Likeness = { value: 1, reason: 'same' };
const NICKNAME: Likeness = { value: 0.92, reason: 'nickname' };
const SOUND: Likeness = { value: 0.93, reason: 'transliteration' };
const NONE: Likeness = { value: 0, reason: 'spelling' };
const DIGITS = /\d/;

/** How likely two folded words of names are the same word. Initials are not treated here. */
export function wordLikeness(a: string, b: string): Likeness {
  if (a === b) return SAME;
  if (DIGITS.test(a) || DIGITS.test(b)) return numeric(a, b);
  if (sameGivenName(a, b)) return NICKNAME;
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3 || longest - shortest > 4) return NONE;
  const edits = distance(a, b);
  const alike = sound(a) === sound(b) && edits <= longest * 0.5;
  if (alike && shortest >= 4 && edits <= 2) return SOUND;
  const allowed = longest <= 3 ? 0 : longest <= 5 ? 1 : longest <= 8 ? 2 : 3;
  if (edits > allowed) return alike && sound(a).length >= 3 ? { value: 0.75, reason: 'transliteration' } : NONE;
  const value = 1 - (edits / longest) * 1.6;
  return { value: alike ? Math.max(value, 0.8) : value, reason: alike ? 'transliteration' : 'spelling' };
}

const numeric = (a: string, b: string): Likeness =>
  a.length === b.length && a.length >= 4 && distance(a, b) === 1 ? { value: 0.5, reason: 'spelling' } : NONE;
