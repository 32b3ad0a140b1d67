/** What collation asks of word vectors; `text/word-vectors.ts` has it. */
export interface WordLikeness {
  /** Cosine of two words by their folded hashes, 1 for equal ones, 0 where either is unknown. */
  similarity(a: number, b: number): number;
}

/** Below this two words are not taken for one another. */
const LEAST_COSINE = 0.55;

/** How far two words are the same, 0–1: the same form 1, the same stem .9, a word used alike at most .7. */
export function wordLikeness(
  words: WordLikeness | undefined,
  a: number,
  stemA: number,
  b: number,
  stemB: number,
): number {
  if (a === b) return 1;
  if (stemA === stemB) return 0.9;
  if (!words) return 0;
  const cosine = words.similarity(a, b);
  return cosine >= LEAST_COSINE ? Math.min(0.7, cosine) : 0;
}
