import type { VariantDifference } from '../../model/collation.ts';
import type { Witness } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { alignSequences } from '../../structures/sequence-alignment.ts';
import { fold } from '../../text/index.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import { type WordLikeness, wordLikeness } from '../words.ts';
import { isLeftOut, omissionsOf, settle } from './omissions.ts';
import type { Wording, WordOf } from './wording.ts';

/** For each word of `variant` the same or nearest word of `base`, or -1. */
export function alignWordings(variant: Wording, base: Wording, words: WordLikeness | undefined): Int32Array {
  const score = (i: number, j: number): number => {
    const a = variant.words[i]!;
    const b = base.words[j]!;
    if (a.fold === b.fold) return Math.min(a.weight, b.weight) + 0.05;
    if (a.weight < 1 || b.weight < 1) return 0;
    return wordLikeness(words, a.fold, a.stem, b.fold, b.stem);
  };
  const partner = alignSequences(variant.words.length, base.words.length, score);
  settle(variant, base, partner);
  return partner;
}

/** What kind of difference a variant shows against the base wording, the gravest first. */
export function differenceOf(
  variant: Wording,
  base: Wording,
  partner: Int32Array,
  witnesses: readonly Witness[],
  names: (wording: Wording) => ReadonlySet<number>,
): VariantDifference {
  const missing = unmatched(base, partner, omissionsOf(variant, witnesses));
  const leftOut = omissionsOf(base, witnesses);
  const added = variant.words.filter((_, i) => partner[i]! < 0);
  const altered = variant.words.filter((word, i) => {
    const other = partner[i]!;
    return other >= 0 && base.words[other]!.fold !== word.fold;
  });
  if (missing.all.length === 0 && added.length === 0 && altered.length === 0) return 'punctuation';
  if (lettersOf(variant, witnesses) === lettersOf(base, witnesses)) return 'punctuation';
  const edges = outerWords(partner);
  const atEdges = edgeWords(variant, base, partner);
  const gained = variant.words.filter(
    (_, i) =>
      partner[i]! < 0 &&
      ((i > edges.first && i < edges.last && !isWithinOmission(partner, leftOut, i)) || atEdges.has(i)),
  );
  const lost = [...missing.inner, ...missing.edges(atEdges.head, atEdges.tail)];
  if (lost.length === 0 && gained.length === 0 && altered.length === 0) return 'trimmed';

  const language = witnesses[variant.witness]!.reading.language;
  if (language.slice(0, 2) !== witnesses[base.witness]!.reading.language.slice(0, 2)) return 'translated';
  const { negations, modals } = polarityOf(language);
  const turned = (words: readonly WordOf[], set: ReadonlySet<number>): number =>
    words.filter((word) => set.has(word.fold)).length;
  if (turned(lost, negations) % 2 !== turned(gained, negations) % 2) return 'content';
  if (numbersDiffer(variant, lost, gained, base, witnesses)) return 'content';
  const namesOfVariant = names(variant);
  const namesOfBase = names(base);
  const isName = (word: WordOf, set: ReadonlySet<number>): boolean => set.has(word.token);
  const lostNames = lost.filter((word) => isName(word, namesOfBase));
  const gainedNames = gained.filter((word) => isName(word, namesOfVariant));
  if (lostNames.length > 0 && gainedNames.length > 0) return 'content';
  const heavyLost = lost.filter((word) => word.weight === 1 && !modals.has(word.fold));
  const heavyGained = gained.filter((word) => word.weight === 1 && !modals.has(word.fold));
  const heavyAltered = altered.filter((word) => word.weight === 1);
  if (heavyLost.length === 0 && heavyGained.length === 0) {
    const sameStems = heavyAltered.every((word) => {
      const other = base.words[partner[variant.words.indexOf(word)]!]!;
      return other.stem === word.stem;
    });
    if (sameStems) {
      const modalChange = turned(lost, modals) !== turned(gained, modals);
      return modalChange && heavyAltered.length === 0 ? 'content' : 'grammar';
    }
    return 'reworded';
  }
  // One content word in the place of another, all else the same: other content, unless it is a longer rewording.
  const size = Math.max(variant.words.length, base.words.length);
  const changed = heavyLost.length + heavyGained.length + heavyAltered.length;
  if (heavyLost.length > 0 && heavyGained.length > 0 && changed <= 3 && changed / size <= 0.25) return 'content';
  return 'reworded';
}

/** All letters and digits of a wording, one behind the other: "I 'm" is "I'm". */
const lettersOf = ({ witness, words }: Wording, witnesses: readonly Witness[]): string => {
  const { article, reading } = witnesses[witness]!;
  return words
    .map(({ token }) => fold(article.text.slice(reading.tokens.start[token]!, reading.tokens.end[token]!)))
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
};

/** First and last word of a variant that has a partner. */
function outerWords(partner: Int32Array): { first: number; last: number } {
  let first = -1;
  let last = -1;
  partner.forEach((j, i) => {
    if (j < 0) return;
    if (first < 0) first = i;
    last = i;
  });
  return { first, last };
}

/** Whether word `i` of the variant, which has no partner, stands between two pairs where the base leaves something out. */
function isWithinOmission(partner: Int32Array, omissions: ReadonlySet<number>, i: number): boolean {
  if (omissions.size === 0) return false;
  let [before, after] = [i - 1, i + 1];
  while (before >= 0 && partner[before]! < 0) before--;
  while (after < partner.length && partner[after]! < 0) after++;
  return before >= 0 && after < partner.length && isLeftOut(omissions, partner[before]!, partner[after]!);
}

/**
 * Words of the base that no word of the variant stands for; `inner` without those before the first and behind the last pair,
 * and without what the variant leaves out by its own word.
 */
function unmatched(
  base: Wording,
  partner: Int32Array,
  omissions: ReadonlySet<number>,
): { all: WordOf[]; inner: WordOf[]; edges: (head: boolean, tail: boolean) => WordOf[] } {
  const taken = new Uint8Array(base.words.length);
  let first = base.words.length;
  let last = -1;
  for (const j of partner) {
    if (j < 0) continue;
    taken[j] = 1;
    first = Math.min(first, j);
    last = Math.max(last, j);
  }
  const all = base.words.filter((_, j) => taken[j] === 0);
  const ofBase = new Int32Array(base.words.length).fill(-1);
  partner.forEach((j, i) => {
    if (j >= 0) ofBase[j] = i;
  });
  const inner = base.words.filter(
    (_, j) => taken[j] === 0 && j > first && j < last && !isWithinOmission(ofBase, omissions, j),
  );
  const edges = (head: boolean, tail: boolean): WordOf[] =>
    base.words.filter((_, j) => taken[j] === 0 && ((head && j < first) || (tail && j > last)));
  return { all, inner, edges };
}

/**
 * Words of the variant before its first or behind its last pair, where the base has words in that place too: these stand
 * for one another. Where only one side has words there, it was trimmed.
 */
function edgeWords(variant: Wording, base: Wording, partner: Int32Array) {
  const { first, last } = outerWords(partner);
  const head = first > 0 && partner[first]! > 0;
  const tail = last >= 0 && last < variant.words.length - 1 && partner[last]! < base.words.length - 1;
  return { head, tail, has: (i: number): boolean => (head && i < first) || (tail && i > last) };
}

function numbersDiffer(
  variant: Wording,
  lost: readonly WordOf[],
  gained: readonly WordOf[],
  base: Wording,
  witnesses: readonly Witness[],
): boolean {
  const number = (wording: Wording, word: WordOf): boolean =>
    (witnesses[wording.witness]!.reading.tokens.flags[word.token]! & TokenFlag.number) !== 0;
  return lost.some((word) => number(base, word)) && gained.some((word) => number(variant, word));
}
