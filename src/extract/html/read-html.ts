import type { BlockRole } from '../../model/article.ts';
import { creditLine } from '../credits/credit-line.ts';
import { bylineCredits, pictureCredits, removedLineCredits } from '../credits/frame-credits.ts';
import { type Draft, emptyDraft, remove } from '../draft.ts';
import { byline } from '../frame/byline.ts';
import { dateLine, isDateLine } from '../frame/date-line.ts';
import { furnitureRule, isCaption } from '../frame/furniture-line.ts';
import { splitTitle } from '../frame/title.ts';
import { keyOf, type Piece } from '../piece.ts';
import type { PlainOptions } from '../plain/read-plain.ts';
import { type HtmlBlock, htmlBlocks, Within } from './blocks.ts';
import { chooseBlocks } from './choose.ts';
import { readHead } from './head.ts';
import { liveEntryTimes } from './live-entries.ts';
import { measureBlocks } from './measure-blocks.ts';
import { outletNames, takeMetadata } from './metadata.ts';
import { takeDates } from './page-dates.ts';
import { pageNotices } from './page-notices.ts';
import { type BlockWeights, scoreBlocks, tellingFeature } from './score.ts';
import { shownAuthor } from './shown-author.ts';
import { statedBody } from './stated-body.ts';
import { statedText } from './stated-text.ts';
import { placeTemplates } from './template-text.ts';
import { findTitleBlock } from './title-block.ts';
import { parseHtml } from './tree.ts';
import { blockWeights } from './weights.ts';

export interface HtmlOptions extends PlainOptions {
  readonly url?: string | undefined;
}

/** Reads an HTML page: its main text as pieces, what else it says as fields, the rest left out and logged. */
export function readHtml(html: string, options: HtmlOptions, weights: BlockWeights = blockWeights): Draft {
  const draft = emptyDraft();
  const { root, truncated } = parseHtml(html);
  if (truncated) draft.notices.push('the page has more elements than are read; only the first ones were');
  const head = readHead(root);
  placeTemplates(head.scripts);
  const { blocks, containers } = htmlBlocks(root);
  const names = outletNames(head, options.url);
  const titleAt = findTitleBlock(head, blocks, names);
  const measured = measureBlocks(blocks, containers, titleAt, statedText(head));
  takeMetadata(head, { blocks, pieces: measured.pieces, titleAt, names, ...options }, draft);
  const scores = scoreBlocks(measured, blocks, containers, weights);
  const chosen = chooseBlocks(scores, blocks, measured);
  const entryTimes = liveEntryTimes(chosen, measured.pieces, blocks);
  const edges = sentenceEdges(chosen, measured.pieces);
  takeDates(head, { blocks, pieces: measured.pieces, titleAt, ...edges, ...options }, draft);
  const author = draft.author ?? shownAuthor(root, { blocks, pieces: measured.pieces, titleAt, ...edges });
  if (author !== undefined) draft.author = author;
  const titleKey = keyOf(draft.title);
  for (const [i, block] of blocks.entries()) {
    const piece = measured.pieces[i]!;
    piece.role = entryTimes.has(i) ? 'entry-time' : roleOf(block, piece);
    if (piece.role === 'entry-time') {
      draft.pieces.push(piece);
      continue;
    }
    const shown = i === titleAt && (block.tag === 'h1' || block.loud) ? 'title' : undefined;
    const rule =
      shown ??
      ruleOf(
        piece,
        block,
        {
          keep: chosen[i]!,
          score: scores[i]!,
          atEdge: i < edges.first || i > edges.last,
          atHead: i <= edges.first + HEAD,
        },
        titleKey,
        draft,
      );
    if (rule === undefined) draft.pieces.push(piece);
    else
      remove(
        draft,
        rule === 'boilerplate' ? `boilerplate: ${tellingFeature(measured, i, weights.first)}` : rule,
        piece.text,
      );
  }
  const body = statedBody(head, draft.pieces);
  if (body !== undefined) {
    for (const shown of draft.pieces) remove(draft, 'shown instead of the stated text', shown.text);
    draft.pieces = body;
    draft.notices.push('the page shows little of its text; it was taken from its JSON-LD');
    return draft;
  }
  draft.notices.push(...pageNotices(draft, blocks, measured.pieces, head, html.length));
  return draft;
}

/** Indices of the first and last chosen blocks that are sentences. */
function sentenceEdges(chosen: readonly boolean[], pieces: readonly Piece[]): { first: number; last: number } {
  const isSentence = (i: number): boolean => chosen[i]! && pieces[i]!.terminal && pieces[i]!.words >= 10;
  let first = 0;
  let last = chosen.length - 1;
  while (first < chosen.length && !isSentence(first)) first++;
  while (last >= 0 && !isSentence(last)) last--;
  return { first, last };
}

/** Whether a block repeats the title, perhaps with an outlet behind it. */
function isTitle(piece: Piece, titleKey: string): boolean {
  if (titleKey === '' || piece.words > 50 || piece.text.length > titleKey.length * 2 + 60) return false;
  if (piece.text.length < titleKey.length - 10) return false;
  // The title is a stretch of the line, so its words stand among the line's; keys of longer lines hold their beginnings only.
  if (piece.text.length <= 600 && !piece.key.includes(titleKey)) return false;
  return keyOf(splitTitle(piece.text).title) === titleKey;
}

/** Sentences behind the first after which a byline or date still stands at the head. */
const HEAD = 4;

/** "back | print this article | top": links with marks between them. */
const isRowOfLinks = ({ text, visible, linked }: HtmlBlock): boolean =>
  text.length <= 200 && linked >= visible * 0.7 && /\s[|·•»/]\s/.test(text);

interface Choice {
  readonly keep: boolean;
  readonly score: number;
  /** Before the first sentence of the article or behind its last. */
  readonly atEdge: boolean;
  /** Not far behind its first sentence, which may be a teaser. */
  readonly atHead: boolean;
}

/** The rule by which a block is left out, or undefined where it stays; credits that it states go into the draft. */
function ruleOf(
  piece: Piece,
  block: HtmlBlock,
  { keep, score, atEdge, atHead }: Choice,
  titleKey: string,
  draft: Draft,
): string | undefined {
  if (piece.words === 0) return 'no-words';
  if (isTitle(piece, titleKey)) return 'title';
  if (score > 0.1 && creditLine(piece)) {
    piece.role = 'credit';
    return undefined;
  }
  if (keep && (atEdge || atHead) && piece.words <= 8) {
    if (draft.author !== undefined && piece.key === keyOf(draft.author)) return 'byline';
    if (draft.section !== undefined && piece.key === keyOf(draft.section)) return 'label';
  }
  const found = keep && piece.words <= 16 ? byline(piece) : undefined;
  if (found !== undefined) {
    if (found.author !== '') draft.author ??= found.author;
    draft.credits.push(...bylineCredits(found));
    return 'byline';
  }
  const date = keep && (atEdge || atHead) && piece.words <= 18 && !piece.terminal ? dateLine(piece, true) : undefined;
  if (date !== undefined && isDateLine(date, piece)) return 'date-line';
  if (keep && !piece.terminal && isRowOfLinks(block)) return 'links';
  const picture = (block.within & (Within.caption | Within.figure)) !== 0;
  const furniture = keep ? furnitureRule(piece) : undefined;
  if (keep && furniture === undefined) return undefined;
  draft.credits.push(
    ...(picture || furniture === 'picture' || isCaption(piece) ? pictureCredits(piece) : removedLineCredits(piece)),
  );
  return furniture ?? 'boilerplate';
}

function roleOf(block: HtmlBlock, piece: Piece): BlockRole {
  const { within, tag } = block;
  if ((within & Within.caption) !== 0) return 'caption';
  if ((within & Within.heading) !== 0) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt' || ((within & Within.list) !== 0 && tag === 'p')) return 'list-item';
  if ((within & Within.quotation) !== 0) return 'quotation';
  // Old pages are laid out by tables: sentences in a cell are paragraphs.
  const told = piece.terminal && piece.words >= 6;
  if (tag !== 'td' && tag !== 'th') return 'paragraph';
  return isCaption(piece) ? 'caption' : told ? 'paragraph' : 'table';
}
