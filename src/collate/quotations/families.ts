import { UnionFind } from '../../structures/union-find.ts';
import type { WordLikeness } from '../words.ts';
import { matchPieces, sameUtterance } from './alike.ts';
import { type Piece, sharedWords } from './pieces.ts';

/** A stem in more pieces than this finds no candidates. */
const COMMON = 200;

/** Indices of the pieces that are one utterance, over reports; single pieces are families of one. */
export function familiesOf(
  pieces: readonly Piece[],
  words: WordLikeness | undefined,
  kin: (a: number, b: number) => boolean,
): number[][] {
  const links = linksOf(pieces, words, kin);
  const sets = new UnionFind();
  for (let i = 0; i < pieces.length; i++) sets.add();
  const members = pieces.map((_, i) => [i]);
  // The surest first; a family takes a second piece of one report only where it is nearly the same words.
  for (const { a, b, surety } of links) {
    const one = sets.find(a);
    const two = sets.find(b);
    if (one === two) continue;
    const first = members[one]!;
    const second = members[two]!;
    const crowded = first.some((i) =>
      second.some((j) => pieces[i]!.witness === pieces[j]!.witness && sharedWords(pieces[i]!, pieces[j]!) > 0.3),
    );
    if (crowded && surety < 0.85) continue;
    const root = sets.union(one, two);
    const merged = [...first, ...second].sort((i, j) => i - j);
    members[one] = [];
    members[two] = [];
    members[root] = merged;
  }
  return members.filter((family) => family.length > 0);
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly surety: number;
}

function linksOf(
  pieces: readonly Piece[],
  words: WordLikeness | undefined,
  kin: (a: number, b: number) => boolean,
): Link[] {
  const byStem = new Map<number, number[]>();
  pieces.forEach((piece, i) => {
    const seen = new Set<number>();
    piece.stems.forEach((stem, k) => {
      if (piece.weights[k]! < 1 || seen.has(stem)) return;
      seen.add(stem);
      const list = byStem.get(stem);
      if (list) list.push(i);
      else byStem.set(stem, [i]);
    });
  });
  const links: Link[] = [];
  pieces.forEach((piece, a) => {
    const common = new Map<number, number>();
    new Set(piece.stems.filter((_, k) => piece.weights[k] === 1)).forEach((stem) => {
      const list = byStem.get(stem) ?? [];
      if (list.length > COMMON) return;
      for (const b of list) {
        if (b > a && pieces[b]!.witness !== piece.witness) common.set(b, (common.get(b) ?? 0) + 1);
      }
    });
    for (const [b, count] of common) {
      const other = pieces[b]!;
      if ((count < 2 && !(piece.clause && other.clause)) || count < 0.3 * Math.min(piece.content, other.content))
        continue;
      const surety = sameUtterance(piece, other, matchPieces(piece, other, words), kin(piece.witness, other.witness));
      if (surety > 0) links.push({ a, b, surety });
    }
  });
  return links.sort((x, y) => y.surety - x.surety || x.a - y.a || x.b - y.b);
}
