import { sameTitleWord } from '../items.ts';
import type { SlotPair } from '../slot-pairs.ts';

/** Least likeness of the words on both sides, 0–2. */
const LEAST_BESIDE = 0.6;
/** The same for a report and what was made from it. */
const LEAST_OF_KIN = 0.35;
/** The same words stand on both sides. */
const VERBATIM = 1.7;
/** "One" is often no number: nearly the same words must stand beside it. */
const BESIDE_ONE = 1.6;

/**
 * Whether two different values can be told as a dispute at all, before it is asked how likely that is: a reader must see
 * the same words beside them, and they must not be of other people, in a list, or forms of address.
 */
export function mayBeOneThing({ a, b, signs }: SlotPair, kin: boolean): boolean {
  const { left, right, least, others } = signs;
  const beside = left + right;
  if (a.kind === 'office' && b.kind === 'office') {
    // A rank in short ("Dr.", "Sgt.") is a form of address. Titles that share no word may be held at once.
    if ([a, b].some(({ words }) => words.every((word) => word.endsWith('.')))) return false;
    return a.words.some((word) => b.words.some((other) => sameTitleWord(word, other))) || least >= 0.35;
  }
  if (beside < (kin ? LEAST_OF_KIN : LEAST_BESIDE) || (!kin && others === 1 && beside < VERBATIM)) return false;
  // Two offices may say the same of one matter.
  if (a.kind === 'name' && a.name.kind === 'organization' && signs.speech === 1) return false;
  if (a.kind === 'quoted') return least >= 0.6 && beside >= 1;
  if (a.kind === 'amount' && b.kind === 'amount') {
    if (a.amount.kind === 'count' && Math.min(a.amount.value, b.amount.value) <= 1) return beside >= BESIDE_ONE;
  }
  return true;
}
