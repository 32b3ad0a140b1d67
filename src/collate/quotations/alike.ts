import { alignSequences } from '../../structures/sequence-alignment.ts';
import { type WordLikeness, wordLikeness } from '../words.ts';
import type { Piece } from './pieces.ts';

/** Two pieces held side by side. */
export interface PieceMatch {
  /** For each word of `a` the word of `b`, or -1. */
  readonly partner: Int32Array;
  /** Share of the weight of either that stands in the other, 0–1. */
  readonly ofA: number;
  readonly ofB: number;
  /** Content words that stand in both, exactly or by stem. */
  readonly content: number;
  /** The longest unbroken run of the same words. */
  readonly run: number;
}

export function matchPieces(a: Piece, b: Piece, words: WordLikeness | undefined): PieceMatch {
  const partner = alignSequences(a.words.length, b.words.length, (i, j) => {
    const like = likeness(a, i, b, j, words);
    return like * Math.min(a.weights[i]!, b.weights[j]!);
  });
  let shared = 0;
  let content = 0;
  let run = 0;
  let longest = 0;
  partner.forEach((j, i) => {
    if (j < 0) {
      run = 0;
      return;
    }
    const like = likeness(a, i, b, j, words);
    shared += like * Math.min(a.weights[i]!, b.weights[j]!);
    if (like >= 0.9 && a.weights[i] === 1) content++;
    run = like === 1 && (i === 0 || partner[i - 1] === j - 1) ? run + 1 : like === 1 ? 1 : 0;
    longest = Math.max(longest, run);
  });
  return { partner, ofA: shared / a.total, ofB: shared / b.total, content, run: longest };
}

/** Words of saying little are only ever the same as themselves. */
function likeness(a: Piece, i: number, b: Piece, j: number, words: WordLikeness | undefined): number {
  const light = a.weights[i]! < 1 || b.weights[j]! < 1;
  if (light) return a.words[i] === b.words[j] ? 1 : 0;
  return wordLikeness(words, a.words[i]!, a.stems[i]!, b.words[j]!, b.stems[j]!);
}

/** Words up to which a clause is short. */
const SHORT = 6;

/** How surely two pieces are one utterance: 0 where they are not. `kin`: one report was made from the other. */
export function sameUtterance(a: Piece, b: Piece, match: PieceMatch, kin: boolean): number {
  const { ofA, ofB, content, run } = match;
  const shorter = Math.max(ofA, ofB);
  const longer = Math.min(ofA, ofB);
  const words = Math.min(a.words.length, b.words.length);
  const speakers = sameSpeaker(a, b);
  // "It was a handball" and "It was never a handball": two short clauses of one mouth.
  if (speakers === 'same' && a.clause && b.clause && content === 1 && words >= 3)
    return words <= SHORT && shorter >= 0.85 && longer >= 0.45 && run >= 2 ? shorter * 0.9 : 0;
  if (words < 3 || content < 2) return 0;
  if (speakers === 'other') {
    // Other people may say much the same; only nearly the same long words are one utterance given to another.
    return words >= 7 && content >= 4 && shorter >= 0.85 && longer >= 0.6 ? shorter : 0;
  }
  if (shorter >= 0.8 && (words >= 5 || longer >= 0.6)) return shorter;
  // The same opening of some length by the same speaker, then other words: told anew.
  if (speakers === 'same' && run >= 5 && content >= 3 && shorter >= 0.4) return 0.5;
  // Whoever rewrites a report rewrites what is said in it.
  if (kin && speakers === 'same' && words >= 6 && run >= 3 && longer >= 0.4) return 0.5;
  const least = speakers === 'same' ? 0.5 : 0.72;
  if (speakers === 'same' && words >= 5 && content >= 2 && shorter >= 0.55 && longer >= 0.5) return shorter * 0.9;
  if (shorter < least || content < 3) return 0;
  return run >= 3 || longer >= 0.45 ? shorter * 0.9 : 0;
}

/** From here on a speaker is taken as told. */
const SURE = 0.8;

/** Whether two pieces are given to one speaker, to two, or it cannot be told. */
export function sameSpeaker(a: Piece, b: Piece): 'same' | 'other' | 'unknown' {
  const one = a.speaker;
  const two = b.speaker;
  if (!one || !two) return 'unknown';
  if (one.entity !== undefined && two.entity !== undefined) {
    if (one.entity === two.entity) return 'same';
    return one.confidence >= SURE && two.confidence >= SURE ? 'other' : 'unknown';
  }
  return 'unknown';
}
