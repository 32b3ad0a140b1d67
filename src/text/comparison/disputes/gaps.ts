import type { Item } from '../items.ts';
import type { StatementMatch } from '../matching.ts';
import type { Statements } from '../statements.ts';
import type { TokenAlignment } from '../token-alignment.ts';

/** A gap that cannot be told, or is past counting. */
export const FAR = 12;
const LONGEST_RUN = 6;

/** Words that meet nothing between two items and the nearest words on either side that meet one another. */
export function gapsOf(
  { a, b, partnerA }: TokenAlignment,
  one: Item,
  two: Item,
): { readonly left: number; readonly right: number } {
  const [firstA, firstB] = [at(a, one.range.first), at(b, two.range.first)];
  const [endA, endB] = [at(a, one.range.end), at(b, two.range.end)];
  let left = FAR;
  for (let i = firstA - 1; i >= 0; i--) {
    const j = partnerA[i]!;
    if (j < 0) continue;
    left = j < firstB ? firstA - 1 - i + (firstB - 1 - j) : FAR;
    break;
  }
  if (firstA === 0 && firstB === 0) left = 0;
  let right = FAR;
  for (let i = endA; i < a.length; i++) {
    const j = partnerA[i]!;
    if (j < 0) continue;
    right = j >= endB ? i - endA + (j - endB) : FAR;
    break;
  }
  if (endA === a.length && endB === b.length) right = 0;
  return { left, right };
}

/** Tokens that are the same one after another beside both items, marks too; the end of both sentences counts as one. */
export function runOf(
  { reports, report, sentence }: Statements,
  match: StatementMatch,
  a: number,
  b: number,
  step: 1 | -1,
): number {
  const [one, two] = [reports[report[match.a]!]!.reading, reports[report[match.b]!]!.reading];
  const [x, y] = [one.sentences[sentence[match.a]!]!, two.sentences[sentence[match.b]!]!];
  let run = 0;
  while (run < LONGEST_RUN) {
    const [i, j] = [a + step * (run + 1), b + step * (run + 1)];
    const [outA, outB] = [i < x.firstToken || i >= x.endToken, j < y.firstToken || j >= y.endToken];
    if (outA || outB) return outA && outB ? run + 1 : run;
    if (one.tokens.fold[i] !== two.tokens.fold[j]) return run;
    run++;
  }
  return run;
}

/** The first word of the list that is not before a token. */
function at(words: Uint32Array, token: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of either statement's words, without the items, that meet one in the other. */
export function alignedShares(
  { a, b, partnerA, partnerB }: TokenAlignment,
  one: Item,
  two: Item,
): { a: number; b: number } {
  const share = (words: Uint32Array, partner: Int32Array, { range }: Item): number => {
    let met = 0;
    let all = 0;
    for (let i = 0; i < words.length; i++) {
      if (words[i]! >= range.first && words[i]! < range.end) continue;
      all++;
      if (partner[i]! >= 0) met++;
    }
    return all > 0 ? met / all : 0;
  };
  return { a: share(a, partnerA, one), b: share(b, partnerB, two) };
}
