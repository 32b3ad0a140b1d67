import { type Draft, remove } from '../draft.ts';
import type { Piece } from '../piece.ts';

/** A line longer than this that stands alone without an end mark is another story's headline, not a heading of this one. */
const HEADING_WORDS = 8;
const HEADLINE_WORDS = 30;

/**
 * Decides what lines without an end mark are, between paragraphs that have one: short ones are headings; longer ones, alone
 * between two paragraphs, are headlines of other stories that the page inserts, and are left out. Where many paragraphs go
 * without end marks (transcripts, lists, verse) nothing is decided.
 */
export function markInserted(pieces: readonly Piece[], draft: Draft): Piece[] {
  const paragraphs = pieces.filter((piece) => piece.role === 'paragraph' && piece.words >= 6);
  const terminal = paragraphs.filter((piece) => piece.terminal).length;
  if (paragraphs.length < 4 || terminal < paragraphs.length * 0.75) return [...pieces];
  const kept: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece.role !== 'paragraph' || piece.terminal || i === 0) {
      kept.push(piece);
      continue;
    }
    const before = pieces[i - 1]!;
    const after = pieces[i + 1];
    const alone = isSentence(before) && after !== undefined && isSentence(after);
    if (piece.words <= HEADING_WORDS) {
      if (after !== undefined) {
        piece.role = 'heading';
        kept.push(piece);
      } else remove(draft, 'after-text', piece.text);
    } else if (alone && piece.words <= HEADLINE_WORDS && !/:["”’»]?$/.test(before.text)) {
      remove(draft, 'inserted-headline', piece.text);
    } else kept.push(piece);
  }
  return kept;
}

const isSentence = (piece: Piece): boolean =>
  (piece.terminal && piece.words >= 6) || piece.role === 'list-item' || piece.role === 'credit';
