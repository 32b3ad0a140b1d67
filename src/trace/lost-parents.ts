import type { Evidence } from '../model/lineage.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Tree } from './tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A parent that nobody credits and that is not among the reports. */
export interface LostParent {
  readonly children: readonly number[];
  readonly confidence: number;
  /** The reason, for a report that has one of its own. */
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/** Each of two has altered so many places at least, and so many beside the other's number. */
const ALTERED = { least: 3, share: 0.3 };
/** How much rarer the words of one must be for a place to count as altered by it. */
const RARER = 0.25;
/** How often a parent of such siblings is right, by simulated trees. */
const SIBLINGS = 0.45;
/** Neither has what the other has: shares of the common text in either, and of what is missing in either. */
const PARTLY = { common: 0.5, missing: 0.15 };
/** Weight of signs of machine rewriting from which a report without a parent has a lost one. */
const SIGNS = 3;

/**
 * Lost parents. Two reports share the greater part of their narration though neither has all of it: both come from a
 * third. A report bears signs of machine rewriting, and no other report is what it rewrites.
 */
export function lostParents(comparison: Comparison, tree: Tree, signs: readonly (readonly Evidence[])[]): LostParent[] {
  const lost: LostParent[] = [];
  const groups = new Map<number, Set<number>>();
  tree.forEach((parents, child) => {
    const parent = parents[0];
    if (parents.length !== 1 || parent?.kind !== 'report' || !isSibling(comparison, parent.kinship)) return;
    const group = groups.get(child) ?? groups.get(parent.report) ?? new Set<number>();
    group.add(child).add(parent.report);
    for (const member of group) groups.set(member, group);
  });
  for (const group of new Set(groups.values())) {
    // Only where the elder of them has no parent itself: otherwise that parent is what they share.
    if (![...group].some((member) => tree[member]!.length === 0)) continue;
    lost.push({ children: [...group].sort((x, y) => x - y), confidence: SIBLINGS, evidence: new Map() });
  }
  comparison.reports.forEach((_, report) => {
    if (tree[report]!.length > 0 || groups.has(report) || !isReworded(signs[report]!)) return;
    const confidence = Math.min(0.9, 0.5 + 0.1 * weightOf(signs[report]!));
    lost.push({ children: [report], confidence, evidence: new Map([[report, signs[report]!]]) });
  });
  return lost;
}

const count = (signs: readonly Evidence[], start: string): number =>
  signs.filter(({ note }) => note.startsWith(start)).length;

/** A garbled amount may be a slip of the page: only words in other words beside it show that a text was rewritten. */
const isReworded = (signs: readonly Evidence[]): boolean =>
  weightOf(signs) >= SIGNS && count(signs, 'a quotation') + count(signs, 'an office') > 0;

/** A garbled amount weighs more; reworded quotations and offices may have other grounds. */
function weightOf(signs: readonly Evidence[]): number {
  const quotations = count(signs, 'a quotation');
  const offices = count(signs, 'an office');
  return 2 * (signs.length - quotations - offices) + Math.min(2, quotations) + Math.min(2, offices);
}

/** Both altered what they share, or both left out what the other has. */
function isSibling(comparison: Comparison, kinship: Kinship): boolean {
  const { pair, verbatim, aCovered, bCovered } = kinship;
  if (verbatim < 0.9) return false;
  const [byA, byB] = alterations(comparison, kinship);
  if (Math.min(byA, byB) >= ALTERED.least && Math.min(byA, byB) >= ALTERED.share * Math.max(byA, byB)) return true;
  // The one has a slip that the other has not, and the other lacks what the one has: neither is from the other.
  const [slipsA, slipsB] = slips(comparison, kinship);
  if ((slipsA > 0 && 1 - aCovered >= PARTLY.missing) || (slipsB > 0 && 1 - bCovered >= PARTLY.missing)) return true;
  let common = 0;
  for (const { matter } of pair.passages) common += matter;
  const shareA = common / comparison.reports[pair.a]!.words.length;
  const shareB = common / comparison.reports[pair.b]!.words.length;
  return Math.min(shareA, shareB) >= PARTLY.common && 1 - Math.max(aCovered, bCovered) >= PARTLY.missing;
}

/** In how many places of the passages each has the rarer words, where the two differ: it is the one that altered them. */
function alterations({ vocabulary }: Comparison, { pair }: Kinship): [number, number] {
  const termsA = vocabulary.terms[pair.a]!;
  const termsB = vocabulary.terms[pair.b]!;
  let byA = 0;
  let byB = 0;
  for (const { runs } of pair.passages) {
    for (let r = 3; r < runs.length; r += 3) {
      const rarestA = rarest(vocabulary.telling, termsA, runs[r - 3]! + runs[r - 1]!, runs[r]!);
      const rarestB = rarest(vocabulary.telling, termsB, runs[r - 2]! + runs[r - 1]!, runs[r + 1]!);
      if (rarestA > rarestB + RARER) byA++;
      else if (rarestB > rarestA + RARER) byB++;
    }
  }
  return [byA, byB];
}

function rarest(telling: Float32Array, terms: Uint32Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, telling[terms[i]!]!);
  return most;
}

/** Misspellings that one alone has where the other has the right word: as short gaps of one word each. */
function slips({ vocabulary }: Comparison, { pair }: Kinship): [number, number] {
  const found: [number, number] = [0, 0];
  for (const { runs } of pair.passages) {
    for (let r = 3; r < runs.length; r += 3) {
      const fromA = runs[r - 3]! + runs[r - 1]!;
      const fromB = runs[r - 2]! + runs[r - 1]!;
      if (runs[r]! - fromA !== 1 || runs[r + 1]! - fromB !== 1) continue;
      const termA = vocabulary.terms[pair.a]![fromA]!;
      const termB = vocabulary.terms[pair.b]![fromB]!;
      if (vocabulary.stems[termA] !== vocabulary.stems[termB] && !sameLetters(vocabulary, termA, termB)) continue;
      if (vocabulary.known[termA] === 0 && vocabulary.known[termB] === 1) found[0]++;
      else if (vocabulary.known[termB] === 0 && vocabulary.known[termA] === 1) found[1]++;
    }
  }
  return found;
}

const sameLetters = (vocabulary: Vocabulary, a: number, b: number): boolean =>
  vocabulary.letters[a] !== 0 && vocabulary.letters[a] === vocabulary.letters[b];
