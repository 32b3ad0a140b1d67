import { creditLine } from '../credits/credit-line.ts';
import type { LiveEntry } from '../metadata/json-ld.ts';
import { type Piece, piece } from '../piece.ts';
import { cleanLine } from '../plain/even.ts';
import { htmlBlocks } from './blocks.ts';
import type { PageHead } from './head.ts';
import { parseHtml } from './tree.ts';

/** A stated body is taken where it has so many words, and so many times those that the page shows. */
const FEWEST = 60;
const TIMES = 2;
/** Fewer shown words than these are no text with which the stated one would have to agree. */
const SHELL = 30;
const AGREEING = 30;
const LONGEST = 1_000_000;

/**
 * The article's text as the page's JSON-LD states it, where the page shows none of it (scripts would) or only its beginning;
 * undefined where the page shows enough, or something else.
 */
export function statedBody(head: PageHead, shown: readonly Piece[]): Piece[] | undefined {
  const { body, entries } = head.linked;
  const pieces = [...(body === undefined ? [] : paragraphs(body)), ...entries.flatMap(entryPieces)];
  const words = count(pieces);
  const seen = count(shown);
  if (words < FEWEST || words < seen * TIMES) return undefined;
  const stated = pieces.map((one) => one.key).join(' ');
  const agrees = shown.some((one) => one.words >= 8 && stated.includes(one.key.slice(0, AGREEING)));
  return seen < SHELL || agrees ? pieces : undefined;
}

const count = (pieces: readonly Piece[]): number => pieces.reduce((sum, one) => sum + one.words, 0);

/** The paragraphs of a stated text, which may hold markup, or markup that is escaped once more. */
function paragraphs(body: string): Piece[] {
  const text = body.slice(0, LONGEST);
  const bare = /<(?:p|br|div)\b|&lt;p|&[a-z]{2,8};|&#\d/i.test(text) ? visibleText(text) : text;
  return bare
    .split('\n')
    .map((line) => cleanLine(line))
    .filter((line) => line !== '')
    .map((line) => {
      const one = piece(line);
      if (creditLine(one)) one.role = 'credit';
      return one;
    });
}

function visibleText(text: string): string {
  const html = /&lt;\/?(?:p|br|div)\b/i.test(text)
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : text;
  return htmlBlocks(parseHtml(html.replaceAll('\n', '<br><br>')).root)
    .blocks.map((block) => block.text)
    .join('\n');
}

function entryPieces({ time, headline, body }: LiveEntry): Piece[] {
  return [
    ...(time === undefined ? [] : [piece(time, 'entry-time')]),
    ...(headline === undefined ? [] : [piece(cleanLine(headline), 'heading')]),
    ...paragraphs(body ?? ''),
  ];
}
