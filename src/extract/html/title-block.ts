import { splitTitle } from '../frame/title.ts';
import { keyOf } from '../piece.ts';
import { type HtmlBlock, Within } from './blocks.ts';
import { cueBit } from './class-cues.ts';
import type { PageHead } from './head.ts';
import type { Element } from './tree.ts';

const MOST_HEADINGS = 120;
/** How much of a heading's words must stand in a title that the page states: an h1's, and how alike another heading must be. */
const SHARED = 0.5;
const ALIKE = 0.85;

const HIDDEN = cueBit('hidden');
// No "header": an article's own is called so too.
const ELSEWHERE = cueBit('sidebar') | cueBit('footer') | cueBit('related') | cueBit('subscribe');
const OUTSIDE = Within.nav | Within.aside | Within.footer | Within.form;

/**
 * The index of the block that shows the page's title, or -1: the heading that is most like a title that the page states, h1 before
 * others; else the only h1 of the page's middle; else, where the page states nothing but a `title` element, the heading
 * right above the text.
 */
export function findTitleBlock(head: PageHead, blocks: readonly HtmlBlock[], outletNames: readonly string[]): number {
  const outlets = new Set(outletNames.map(keyOf));
  const stated = statedTitles(head, outletNames).map((title) => new Set(keyOf(title).split(' ')));
  let best = -1;
  let bestScore = 0;
  let seen = 0;
  const firsts: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const tag = headingTag(block);
    if (tag === undefined) continue;
    if (++seen > MOST_HEADINGS) break;
    const key = keyOf(block.text);
    const words = key.split(' ');
    if (key === '' || outlets.has(key) || words.length > 60) continue;
    const first = tag === 'h1';
    if (first) firsts.push(i);
    let shared = 0;
    let alike = 0;
    for (const title of stated) {
      const both = words.filter((word) => title.has(word)).length;
      shared = Math.max(shared, both / words.length);
      alike = Math.max(alike, (2 * both) / (words.length + title.size));
    }
    if (first ? shared < SHARED : words.length < 3 || (alike < ALIKE && shared < 0.99)) continue;
    const score =
      (shared + alike) * Math.min(words.length, 8) +
      (first ? 5 : 0) -
      (block.linked > 0 ? 1 : 0) -
      ((block.nearCues & HIDDEN) !== 0 ? 4 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  if (firsts.length === 1) return firsts[0]!;
  const text = firstText(blocks);
  const middle = firsts.filter((i) => {
    const { nearCues, within } = blocks[i]!;
    return i < text && (nearCues & (HIDDEN | ELSEWHERE)) === 0 && (within & OUTSIDE) === 0;
  });
  if (middle.length === 1) return middle[0]!;
  return stated.length <= 1 ? headingAbove(firstText(blocks, SENTENCE), blocks, outlets) : -1;
}

/** Index of the first block that can be a paragraph of the text, or -1. */
const firstText = (blocks: readonly HtmlBlock[], ended = PARAGRAPH): number =>
  blocks.findIndex(
    (block) =>
      (block.visible >= PARAGRAPH || (block.visible >= ended && /[.!?]["”»]?$/.test(block.text.slice(-2)))) &&
      block.linked < block.visible * 0.2,
  );
/** Letters of a paragraph; fewer are enough where they end as a sentence does. */
const PARAGRAPH = 120;
const SENTENCE = 80;

/** `h1` to `h4` where a block is such a heading or stands in one: some put a `div` within; `b` where it only looks like one. */
function headingTag(block: HtmlBlock): string | undefined {
  if ((block.within & Within.heading) === 0) return block.loud ? 'b' : undefined;
  let element: Element | undefined = block.element;
  for (let up = 0; element !== undefined && up < 4; up++, element = element.parent)
    if (/^h[1-4]$/.test(element.tag)) return element.tag;
  return undefined;
}

const ABOVE = 4;

/** The heading within a few blocks above `first`; -1 where there is none. */
function headingAbove(first: number, blocks: readonly HtmlBlock[], outlets: ReadonlySet<string>): number {
  for (let i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
    const block = blocks[i]!;
    const words = keyOf(block.text).split(' ').length;
    if (
      ((block.within & Within.heading) === 0 && !block.loud) ||
      (block.within & OUTSIDE) !== 0 ||
      words < 3 ||
      words > 25
    )
      continue;
    if (!outlets.has(keyOf(block.text)) && (block.nearCues & ELSEWHERE) === 0) return i;
  }
  return -1;
}

/** Titles that the page states of itself, without suffixes that name an outlet. */
export function statedTitles(head: PageHead, outletNames: readonly string[]): string[] {
  const { meta, linked, title } = head;
  return [meta.get('og:title'), linked.headline, meta.get('twitter:title'), meta.get('dc.title'), title]
    .filter((one): one is string => one !== undefined && one.trim() !== '')
    .map((one) => splitTitle(one, outletNames).title);
}
