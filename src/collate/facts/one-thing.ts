import { sameTitleWord } from '../../text/comparison/items.ts';
import type { SlotPair } from '../../text/comparison/slot-pairs.ts';

/** Share of the longer sentence that must stand in the other one. */
const LEAST: Readonly<Record<'amount' | 'time' | 'name', number>> = { amount: 0.3, time: 0.27, name: 0.3 };
/** Where the sentence has other items that could be meant, it must be nearly the same one. */
const LISTED = 0.6;
/** Of a report and what was made from it less is asked. */
const KIN = 0.6;
/** The same words stand on both sides. */
const VERBATIM = 1.75;
/** Words must be shared on both sides of the value. */
const EITHER_SIDE = 0.25;

/**
 * Whether two sentences are alike enough for a reader to take two different values in them for values of one thing. Told
 * disputes ask for more than contradicting pairs do: a wrong one is worse than a missing one.
 */
export function isOneThing({ a, b, signs }: SlotPair, kin: boolean): boolean {
  const { left, right, head, alone, least } = signs;
  const ease = kin ? KIN : 1;
  const beside = left + right;
  if (a.kind === 'office' && b.kind === 'office') {
    // A rank in short ("Dr.", "Sgt.") is a form of address. Titles that share no word may be held at once.
    if ([a, b].some(({ words }) => words.every((word) => word.endsWith('.')))) return false;
    const kindred = a.words.some((word) => b.words.some((other) => sameTitleWord(word, other)));
    return kindred || (least >= 0.35 * ease && beside >= 0.9 * ease);
  }
  if (a.kind === 'quoted') return least >= LISTED * ease && beside >= 1;
  if (alone < 1 && (least < LISTED || beside < (kin ? 1.4 : 1.5))) return false;
  const near = Math.min(left, right) >= EITHER_SIDE * ease || least >= LISTED * ease;
  if (a.kind === 'amount') {
    if (a.amount.kind === 'age') return beside >= 1.15;
    if (beside >= VERBATIM && least >= 0.2) return true;
    if (least < LEAST.amount * ease || !near) return false;
    // Nothing tells what is counted: the sentences must be the same ones.
    if (a.amount.kind === 'count' && head !== 1) return least >= 0.4 * ease && beside >= 1.2 * ease;
    if (a.amount.kind === 'score' || a.amount.kind === 'ordinal') return least >= 0.5 * ease && beside >= 1.4 * ease;
    return true;
  }
  if (a.kind === 'time') return least >= LEAST.time * ease;
  return least >= LEAST.name * ease && near && beside >= 1.1 * ease;
}
