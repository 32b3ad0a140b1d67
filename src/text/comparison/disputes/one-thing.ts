import type { SlotPair } from '../slot-pairs.ts';

/** Least likeness of the words on both sides, 0–2, and of the sentences, 0–1, together: with less no pair is ever told. */
const LEAST = 0.35;

/** Likeness of the words beside "one", 0–2, from which on it is a number. */
const BESIDE_ONE = 1.6;
/** Share of both sentences that must stand in the other where two people are said to have said it. */
const LEAST_OF_SPEECH = 0.5;

/** Whether it is worth asking: no forms of address, members of lists, or ages of two persons. */
export function isWorthAsking({ a, b }: SlotPair): boolean {
  if (a.kind === 'office' && b.kind === 'office')
    return ![a, b].some(({ words }) => words.every((word) => word.endsWith('.')));
  if (a.kind === 'name' && b.kind === 'name' && (a.listed || b.listed)) return false;
  return !(a.kind === 'amount' && b.kind === 'amount' && a.of !== undefined && b.of !== undefined && a.of !== b.of);
}

/**
 * Whether two different values can be told as a dispute at all, before it is asked how likely that is: a reader must see
 * the same words beside them, and they must not be of other people, in a list, or forms of address.
 */
export function mayBeOneThing({ a, b, signs }: SlotPair): boolean {
  const { left, right, least } = signs;
  const beside = left + right;
  if (a.kind === 'office' && b.kind === 'office') {
    // A rank in short ("Dr.", "Sgt.") is a form of address.
    return ![a, b].some(({ words }) => words.every((word) => word.endsWith('.')));
  }
  if (beside + least < LEAST) return false;
  if (a.kind === 'amount' && b.kind === 'amount') {
    // Other things are counted.
    if (signs.head < 0) return false;
    // "One" is often no number.
    if (a.amount.kind === 'count' && Math.min(a.amount.value, b.amount.value) <= 1 && beside < BESIDE_ONE) return false;
  }
  // Of a list each report gives other members.
  if (a.kind === 'name' && b.kind === 'name' && (a.listed || b.listed)) return false;
  if (a.kind === 'amount' && b.kind === 'amount' && a.of !== undefined && b.of !== undefined && a.of !== b.of)
    return false;
  // Reports ask different people.
  if (a.kind === 'name' && b.kind === 'name' && a.ofSpeech && b.ofSpeech && least < LEAST_OF_SPEECH) return false;
  // Two offices may say the same of one matter.
  if (a.kind === 'name' && a.name.kind === 'organization' && signs.speech === 1) return false;
  if (a.kind === 'quoted') return least >= 0.3 && beside >= 1;
  return true;
}
