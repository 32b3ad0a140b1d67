import { distance } from 'fastest-levenshtein';
import { sameGivenName } from '../../text/languages/nicknames.ts';
import { MATCH } from './align-words.ts';
import { lettersApart, type NameWord } from './name-word.ts';
import { wordLikeness } from './word-likeness.ts';

/** From this on two words are held together when names are ranked. */
export const WEAK = 0.25;

/**
 * How alike two words of names are, 0 to 1, told more finely than whether they match: what only sounds alike, begins alike or
 * shares most of its letters counts a little, since among many names it tells the nearest.
 */
export function weakLikeness(a: NameWord, b: NameWord): number {
  if (a === b) return 1;
  const [x, y] = [a.text, b.text];
  const longest = Math.max(x.length, y.length);
  const shortest = Math.min(x.length, y.length);
  if (shortest === 1) return x[0] === y[0] ? 0.7 : 0;
  if (a.concept >= 0 && a.concept === b.concept) return 0.85;
  if (longest > 4 && lettersApart(a, b) > longest && !sameGivenName(x, y)) return 0;
  const { value } = wordLikeness(x, y);
  if (value >= MATCH || a.hasDigits || b.hasDigits) return value;
  let best = value;
  if (a.syllable.length >= 2 && a.syllable === b.syllable) best = Math.max(best, 0.75);
  const alike = a.skeleton.length >= 2 && a.skeleton === b.skeleton && a.sound[0] === b.sound[0];
  if (alike) best = Math.max(best, a.skeleton.length >= 3 ? 0.6 : 0.4);
  if (shortest < 4) return best;
  if (x.startsWith(y) || y.startsWith(x)) best = Math.max(best, 0.3 + (0.4 * shortest) / longest);
  if (longest - shortest > longest * 0.4) return best;
  return Math.max(best, (1 - distance(x, y) / longest - 0.6) * 1.5);
}
