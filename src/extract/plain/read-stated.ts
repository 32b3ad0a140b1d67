import type { Block } from '../../model/article.ts';
import { creditLine } from '../credits/credit-line.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import { furnitureRule } from '../frame/furniture-line.ts';
import { splitTitle } from '../frame/title.ts';
import { piece } from '../piece.ts';
import { cleanLine } from './even.ts';
import { type PlainOptions, readPlain } from './read-plain.ts';

/**
 * Reads a text that its carrier calls clean: it is kept to the letter, so nothing is left out. The frame of it (a title, byline,
 * date or credit in its first and last lines, furniture) is only looked at.
 */
export function readStated(text: string, options: PlainOptions): { draft: Draft; blocks: Block[] } {
  const looked = readPlain(text, options);
  const draft: Draft = { ...emptyDraft(), known: looked.known };
  draft.title = options.title === undefined ? looked.title : splitTitle(options.title).title;
  if (looked.titleOutlet !== undefined) draft.titleOutlet = looked.titleOutlet;
  if (looked.author !== undefined) draft.author = looked.author;
  if (looked.published !== undefined) draft.published = looked.published;
  if (looked.modified !== undefined) draft.modified = looked.modified;
  // Nothing is removed, so what the look called removed stands in the text or the byline.
  draft.credits = looked.credits.map((credit) => (credit.where === 'removed' ? { ...credit, where: 'text' } : credit));
  const headings = new Set(looked.pieces.filter((one) => one.role === 'heading').map((one) => one.text));
  const blocks: Block[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    from = to + 1;
    if (line.trim() === '') continue;
    const clean = cleanLine(line);
    const isTitle =
      draft.title !== '' &&
      clean.length < 400 &&
      clean.includes(draft.title) &&
      splitTitle(clean).title === draft.title;
    const short = clean.length < 500 ? (looked.known.get(clean) ?? piece(clean)) : undefined;
    const role =
      isTitle || headings.has(clean)
        ? 'heading'
        : short && creditLine(short)
          ? 'credit'
          : short && furnitureRule(short) !== undefined
            ? 'furniture'
            : 'paragraph';
    blocks.push({ start, end: start + line.trim().length, role });
  }
  return { draft, blocks };
}

const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
