import type { Piece } from './pieces.ts';

/** A report's wording of an utterance: one piece, or several with the reporter's words between. */
export interface Wording {
  readonly witness: number;
  readonly pieces: readonly Piece[];
  /** All pieces' words in order. */
  readonly words: readonly WordOf[];
}

export interface WordOf {
  readonly fold: number;
  readonly stem: number;
  /** Weight: 1 for content, less for function words. */
  readonly weight: number;
  /** Index into the witness's tokens. */
  readonly token: number;
}

export function wordingOf(witness: number, pieces: readonly Piece[]): Wording {
  const words = pieces.flatMap((piece) =>
    Array.from(piece.words, (fold, k) => ({
      fold,
      stem: piece.stems[k]!,
      weight: piece.weights[k]!,
      token: piece.tokens[k]!,
    })),
  );
  return { witness, pieces, words };
}
