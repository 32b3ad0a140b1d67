import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';

/** A page of this many long linked headlines with little text is a list. */
const LIST_LINKS = 15;

/** Why a page gives no article: only scripts, a list of others' headlines, nothing. */
export function pageNotices(
  draft: Draft,
  blocks: readonly HtmlBlock[],
  pieces: readonly Piece[],
  head: PageHead,
  length: number,
): string[] {
  const words = draft.pieces.reduce((sum, piece) => sum + piece.words, 0);
  const visible = pieces.reduce((sum, piece) => sum + piece.words, 0);
  if (visible < 30 && head.scripts > 0 && length > 500) {
    return ['expected an article, got a page whose text is made by scripts; give the page as a browser shows it'];
  }
  if (words === 0) return ['no text of an article was found in the page'];
  const links = blocks.filter(
    (block, i) => pieces[i]!.words >= 4 && block.linked > pieces[i]!.text.length * 0.7,
  ).length;
  const kind = head.meta.get('og:type')?.toLowerCase();
  const paragraphs = draft.pieces.filter((piece) => piece.words >= 30 && piece.terminal).length;
  if (links >= LIST_LINKS && paragraphs <= 2 && words < 150 && kind !== 'article') {
    return ['expected an article, got what looks like a list of others (a section or front page)'];
  }
  return [];
}
