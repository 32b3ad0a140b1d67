import { keyOf } from '../piece.ts';
import { type HtmlBlock, Within } from './blocks.ts';
import { type Element, elementsOf, textOf } from './tree.ts';

/** The index of the block that shows the page's title, or -1: an h1 first, else a block whose words are the title element's. */
export function findTitleBlock(root: Element, blocks: readonly HtmlBlock[]): number {
  let title = '';
  for (const element of elementsOf(root)) {
    if (element.tag === 'title') {
      title = ` ${keyOf(textOf(element, 1000))} `;
      break;
    }
    if (element.tag === 'body') break;
  }
  let heading = -1;
  for (const [i, block] of blocks.entries()) {
    if ((block.within & Within.heading) === 0) continue;
    const key = keyOf(block.text);
    if (key.length > 12 && title.includes(` ${key} `)) return i;
    if (heading < 0 && block.tag === 'h1') heading = i;
  }
  return heading;
}
