import { distance } from 'fastest-levenshtein';
import { isKnownGivenName, sameGivenName } from '../../text/languages/nicknames.ts';
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
const SHORT: Likeness = { value: 0.75, reason: 'transliteration' };
const NONE: Likeness = { value: 0, reason: 'spelling' };
const DIGITS = /\d/;
const NUMERAL = /^(?:[ivx]+|\d+)$/;

/** How likely two folded words of names are the same word. Initials are not treated here. */
export function wordLikeness(a: string, b: string): Likeness {
  if (a === b) return SAME;
  if (DIGITS.test(a) || DIGITS.test(b)) return numeric(a, b);
  const shortest = Math.min(a.length, b.length);
  const longest = Math.max(a.length, b.length);
  if (shortest < 2 || longest - shortest > 5) return NONE;
  if (sameGivenName(a, b)) return NICKNAME;
  if (longest <= 3 && a[0] !== b[0] && sound(a).toLowerCase() === sound(b).toLowerCase()) return SHORT;
  if (shortest < 3 || farApart(a, b, longest) || (NUMERAL.test(a) && NUMERAL.test(b))) return NONE;
  const edits = distance(a, b);
  // Two given names that the lists know apart are two, however close: Viktor and Victoria, Oleg and Olga.
  const apart = isKnownGivenName(a) && isKnownGivenName(b);
  const alike = !apart && sound(a) === sound(b) && edits <= longest * 0.5 && (longest > 4 || edits === 1);
  if (alike && shortest >= 4 && edits <= 2) return SOUND;
  const allowed = longest <= 3 ? 0 : longest <= 9 ? 1 : 2;
  if (edits > allowed) {
    if (alike && sound(a).length >= 3) return { value: 0.8, reason: 'transliteration' };
    // Far enough to be doubted, near enough to rank before others.
    return edits <= longest * 0.34 && !apart ? { value: 0.35, reason: 'spelling' } : NONE;
  }
  const value = 1 - (edits / longest) * (apart ? 2.6 : 1.6);
  return { value: alike ? Math.max(value, 0.8) : value, reason: alike ? 'transliteration' : 'spelling' };
}

/** The letters in one word only, as a lower bound on edits: each edit changes at most two. Spares most distances. */
function farApart(a: string, b: string, longest: number): boolean {
  let bits = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count > longest;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

const numeric = (a: string, b: string): Likeness =>
  a.length === b.length && a.length >= 4 && distance(a, b) === 1 ? { value: 0.6, reason: 'spelling' } : NONE;
