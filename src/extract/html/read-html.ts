import type { BlockRole } from '../../model/article.ts';
import { creditLine } from '../credits/credit-line.ts';
import { bylineCredits, pictureCredits, removedLineCredits } from '../credits/frame-credits.ts';
import { type Draft, emptyDraft, remove } from '../draft.ts';
import { byline } from '../frame/byline.ts';
import { splitTitle } from '../frame/title.ts';
import { keyOf, type Piece } from '../piece.ts';
import type { PlainOptions } from '../plain/read-plain.ts';
import { type HtmlBlock, htmlBlocks, Within } from './blocks.ts';
import { measureBlocks } from './features.ts';
import { readHead } from './head.ts';
import { takeMetadata } from './metadata.ts';
import { pageNotices } from './page-notices.ts';
import { scoreBlocks } from './score.ts';
import { findTitleBlock } from './title-block.ts';
import { parseHtml } from './tree.ts';
import { blockWeights } from './weights.ts';

export interface HtmlOptions extends PlainOptions {
  readonly url?: string | undefined;
}

/** Reads an HTML page: its main text as pieces, what else it says as fields, the rest left out and logged. */
export function readHtml(html: string, options: HtmlOptions): Draft {
  const draft = emptyDraft();
  const { root, truncated } = parseHtml(html);
  if (truncated) draft.notices.push('the page has more elements than are read; only the first ones were');
  const { blocks, containers } = htmlBlocks(root);
  const titleAt = findTitleBlock(root, blocks);
  const measured = measureBlocks(blocks, containers, titleAt);
  const head = readHead(root);
  takeMetadata(head, { blocks, pieces: measured.pieces, titleAt, ...options }, draft);
  const scores = scoreBlocks(measured, blocks, containers, blockWeights);
  const titleKey = keyOf(draft.title);
  for (const [i, block] of blocks.entries()) {
    const piece = measured.pieces[i]!;
    piece.role = roleOf(block);
    const rule = ruleOf(piece, block, scores[i]!, titleKey, draft);
    if (rule === undefined) draft.pieces.push(piece);
    else remove(draft, rule, piece.text);
  }
  draft.notices.push(...pageNotices(draft, blocks, measured.pieces, head, html.length));
  return draft;
}

function ruleOf(piece: Piece, block: HtmlBlock, score: number, titleKey: string, draft: Draft): string | undefined {
  if (piece.words === 0) return 'no-words';
  if (
    titleKey !== '' &&
    piece.words < 50 &&
    (piece.key === titleKey || keyOf(splitTitle(piece.text).title) === titleKey)
  )
    return 'title';
  if (creditLine(piece) && score > 0.2) {
    piece.role = 'credit';
    return undefined;
  }
  if (score >= 0.5) {
    if (piece.words <= 12 && byline(piece) !== undefined) {
      draft.credits.push(...bylineCredits(byline(piece)!));
      return 'byline';
    }
    return undefined;
  }
  if ((block.within & (Within.caption | Within.figure)) !== 0) draft.credits.push(...pictureCredits(piece));
  else draft.credits.push(...removedLineCredits(piece));
  return 'boilerplate';
}

function roleOf(block: HtmlBlock): BlockRole {
  const { within, tag } = block;
  if ((within & Within.caption) !== 0) return 'caption';
  if ((within & Within.heading) !== 0) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt' || ((within & Within.list) !== 0 && tag === 'p')) return 'list-item';
  if ((within & Within.quotation) !== 0) return 'quotation';
  return tag === 'td' || tag === 'th' ? 'table' : 'paragraph';
}
