import { splitTitle } from '../frame/title.ts';
import { keyOf } from '../piece.ts';
import { type HtmlBlock, Within } from './blocks.ts';
import type { PageHead } from './head.ts';

/** How much of a heading's words must stand in a title that the page states. */
const SHARED = 0.5;
const MOST_HEADINGS = 120;

/**
 * The index of the block that shows the page's title, or -1: the h1 that has most words in common with the titles that the page
 * states, else another heading that stands in them whole, else the only h1.
 */
export function findTitleBlock(head: PageHead, blocks: readonly HtmlBlock[], outletKeys: readonly string[]): number {
  const stated = statedTitles(head).map((title) => new Set(keyOf(title).split(' ')));
  let best = -1;
  let bestScore = 0;
  let seen = 0;
  const firsts: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if ((block.within & Within.heading) === 0 || !/^h[1-4]$/.test(block.tag)) continue;
    if (++seen > MOST_HEADINGS) break;
    const key = keyOf(block.text);
    const words = key.split(' ');
    if (key === '' || outletKeys.includes(key) || words.length > 60) continue;
    if (block.tag === 'h1') firsts.push(i);
    const shared = Math.max(0, ...stated.map((title) => words.filter((word) => title.has(word)).length / words.length));
    const needed = block.tag === 'h1' ? SHARED : 0.99;
    if (shared < needed || (block.tag !== 'h1' && words.length < 3)) continue;
    // Words in common count more than their share: "News" stands in many titles.
    const score = shared * Math.min(words.length, 8) + (block.tag === 'h1' ? 3 : 0) + (block.linked > 0 ? -1 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best >= 0) return best;
  return firsts.length === 1 ? firsts[0]! : -1;
}

/** Titles that the page states of itself, without suffixes that name an outlet. */
export function statedTitles(head: PageHead): string[] {
  const { meta, linked, title } = head;
  return [meta.get('og:title'), linked.headline, meta.get('twitter:title'), meta.get('dc.title'), title]
    .filter((one): one is string => one !== undefined && one.trim() !== '')
    .map((one) => splitTitle(one).title);
}
