import type { Attested } from './attested.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Slips } from './slips.ts';

/** Places within the passages of two reports where they differ by a few words: which of the two has altered them. */
export interface Variants {
  /** A third report has the words of `b` where `a` is alone with its own: `a` altered them; and the other way round. */
  readonly byA: number;
  readonly byB: number;
  /** A third has the words of each: two families of readings. */
  readonly shared: number;
  /** No third report tells, but the words of one are rarer in the language, or no words of the story. */
  readonly strangeInA: number;
  readonly strangeInB: number;
  /** Slips that the one has where the other has the right word. */
  readonly slipsA: number;
  readonly slipsB: number;
  /** Slips that both have and others of the story not. */
  readonly slipsShared: number;
  /** Words that the one has where the other has nothing at that place. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** All places. */
  readonly places: number;
}

/** How much rarer, or less at home in the story, the words of one must be. */
const STRANGER = 0.25;
/** What a word that other reports of the story use counts against its rarity. */
const AT_HOME = 0.35;

export function variantsOf(
  comparison: Comparison,
  { pair }: Kinship,
  attested: Attested,
  { rightOf }: Slips,
): Variants {
  const { vocabulary } = comparison;
  const termsA = vocabulary.terms[pair.a]!;
  const termsB = vocabulary.terms[pair.b]!;
  const wordsA = attested.words[pair.a]!;
  const wordsB = attested.words[pair.b]!;
  const found = {
    byA: 0,
    byB: 0,
    shared: 0,
    strangeInA: 0,
    strangeInB: 0,
    slipsA: 0,
    slipsB: 0,
    slipsShared: 0,
    onlyA: 0,
    onlyB: 0,
    places: 0,
  };
  for (const { runs } of pair.passages) {
    for (let r = 3; r < runs.length; r += 3) {
      const fromA = runs[r - 3]! + runs[r - 1]!;
      const fromB = runs[r - 2]! + runs[r - 1]!;
      const toA = runs[r]!;
      const toB = runs[r + 1]!;
      if (toA <= fromA && toB <= fromB) continue;
      found.places++;
      if (toA <= fromA) found.onlyB++;
      else if (toB <= fromB) found.onlyA++;
      const heldA = isHeld(wordsA, fromA, toA);
      const heldB = isHeld(wordsB, fromB, toB);
      if (heldA && heldB) found.shared++;
      else if (heldA) found.byB++;
      else if (heldB) found.byA++;
      if (toA <= fromA || toB <= fromB) continue;
      const strangeA = strangest(comparison, termsA, fromA, toA);
      const strangeB = strangest(comparison, termsB, fromB, toB);
      if (strangeA > strangeB + STRANGER) found.strangeInA++;
      else if (strangeB > strangeA + STRANGER) found.strangeInB++;
      if (toA - fromA !== 1 || toB - fromB !== 1) continue;
      if (rightOf.get(termsA[fromA]!)?.term === termsB[fromB]!) found.slipsA++;
      else if (rightOf.get(termsB[fromB]!)?.term === termsA[fromA]!) found.slipsB++;
    }
    if (rightOf.size === 0) continue;
    for (let r = 0; r < runs.length; r += 3)
      for (let i = runs[r]!; i < runs[r]! + runs[r + 2]!; i++) if (rightOf.has(termsA[i]!)) found.slipsShared++;
  }
  return found;
}

/** Whether a third report has any of these words at this place. */
function isHeld(words: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]! > 0) return true;
  return false;
}

function strangest({ vocabulary }: Comparison, terms: Uint32Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) {
    const term = terms[i]!;
    most = Math.max(most, vocabulary.telling[term]! - AT_HOME * Math.log(vocabulary.reports[term]!));
  }
  return most;
}
