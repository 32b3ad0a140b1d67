import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { HtmlBlock } from './blocks.ts';
import type { PageHead } from './head.ts';

/** A page of this many long linked headlines with little text is a list. */
const LIST_LINKS = 15;
/** Fewer are enough where there is no text at all, or where each stands right above a stretch of it. */
const BARE_LINKS = 8;
const TEASERS = 5;
const LIST = 'expected an article, got what looks like a list of others (a section or front page)';

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
  if (visible < 30 && head.scripts.length > 0 && length > 500) {
    return ['expected an article, got a page whose text is made by scripts; give the page as a browser shows it'];
  }
  const headlines = blocks.map((block, i) => pieces[i]!.words >= 4 && block.linked > block.visible * 0.7);
  const links = headlines.filter(Boolean).length;
  const kind = head.meta.get('og:type')?.toLowerCase();
  if (words === 0)
    return [links >= BARE_LINKS && kind !== 'article' ? LIST : 'no text of an article was found in the page'];
  if (kind === 'article' || head.linked.published !== undefined) return [];
  const paragraphs = draft.pieces.filter((piece) => piece.words >= 30 && piece.terminal).length;
  if (links >= LIST_LINKS && paragraphs <= 2 && words < 150) return [LIST];
  return areTeasers(draft, pieces, headlines) ? [LIST] : [];
}

/** Whether nearly all of the text stands in stretches of a few lines, each right below a linked headline. */
function areTeasers(draft: Draft, pieces: readonly Piece[], headlines: readonly boolean[]): boolean {
  const kept = new Set<Piece>(draft.pieces);
  let below = 0;
  let all = 0;
  let stretches = 0;
  let since = Number.POSITIVE_INFINITY;
  for (const [i, piece] of pieces.entries()) {
    if (headlines[i]) since = 0;
    else {
      since++;
      if (!kept.has(piece) || piece.words < 8) continue;
      all += piece.words;
      if (since > 3) continue;
      below += piece.words;
      if (since === 1) stretches++;
    }
  }
  return stretches >= TEASERS && below >= all * 0.8;
}
