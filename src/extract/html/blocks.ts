import { cleanLine } from '../plain/lines.ts';
import { cueBit, cuesOf } from './class-cues.ts';
import { BLOCK_TAGS, type Element } from './tree.ts';

/** What a block stands within, as bits. */
export const Within = {
  article: 1,
  main: 2,
  nav: 4,
  header: 8,
  footer: 16,
  aside: 32,
  form: 64,
  figure: 128,
  table: 256,
  list: 512,
  quotation: 1024,
  heading: 2048,
  paragraph: 4096,
  caption: 8192,
  articleBody: 16384,
  link: 32768,
  preformatted: 65536,
  button: 131072,
  definition: 262144,
} as const;

/** A stretch of text between block-level boundaries, with where it stands. */
export interface HtmlBlock {
  readonly text: string;
  /** Code units of the text, spaces aside. */
  readonly visible: number;
  /** Such code units within links. */
  readonly linked: number;
  /** Bits of `Within`. */
  readonly within: number;
  /** Cues of the three nearest elements, and of all up to the body. */
  readonly nearCues: number;
  readonly cues: number;
  /** The block-level element that holds it. */
  readonly element: Element;
  /** Index into the containers: the nearest block-level ancestors, from the root. */
  readonly container: number;
  readonly tag: string;
}

export interface Container {
  readonly parent: number;
  readonly element: Element;
  readonly depth: number;
}

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed video audio canvas head select option textarea amp-ad amp-embed map datalist input rt rp'.split(
    ' ',
  ),
);
const TAG_WITHIN: Readonly<Record<string, number>> = {
  article: Within.article,
  main: Within.main,
  nav: Within.nav,
  header: Within.header,
  footer: Within.footer,
  aside: Within.aside,
  form: Within.form,
  figure: Within.figure,
  figcaption: Within.caption | Within.figure,
  table: Within.table,
  ul: Within.list,
  ol: Within.list,
  blockquote: Within.quotation,
  h1: Within.heading,
  h2: Within.heading,
  h3: Within.heading,
  h4: Within.heading,
  h5: Within.heading,
  h6: Within.heading,
  p: Within.paragraph,
  a: Within.link,
  pre: Within.preformatted,
  button: Within.button,
  dl: Within.definition,
};
/** Elements past this nesting share their ancestor's. */
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Frame {
  readonly element: Element;
  next: number;
  readonly within: number;
  readonly nearCues: readonly [number, number, number];
  readonly cues: number;
  readonly container: number;
  readonly block: boolean;
}

/** All text of a page in blocks, in order; without recursion. Hidden elements, scripts and forms' fields are passed over. */
export function htmlBlocks(root: Element): { readonly blocks: HtmlBlock[]; readonly containers: Container[] } {
  const walk = new Walk(root);
  walk.run();
  return { blocks: walk.blocks, containers: walk.containers };
}

class Walk {
  readonly blocks: HtmlBlock[] = [];
  readonly containers: Container[] = [];
  private text = '';
  private linked = 0;
  private readonly stack: Frame[] = [];

  constructor(root: Element) {
    this.containers.push({ parent: -1, element: root, depth: 0 });
    this.stack.push({ element: root, next: 0, within: 0, nearCues: [0, 0, 0], cues: 0, container: 0, block: true });
  }

  run(): void {
    for (let frame = this.stack.at(-1); frame !== undefined; frame = this.stack.at(-1)) {
      const child = frame.element.children[frame.next++];
      if (child === undefined) {
        if (frame.block) this.flush(frame);
        this.stack.pop();
      } else if (typeof child === 'string') {
        this.text += child;
        if ((frame.within & Within.link) !== 0) this.linked += visible(child);
      } else if (child.tag === 'br') this.text += BREAK;
      else this.enter(frame, child);
    }
  }

  private enter(frame: Frame, element: Element): void {
    if (SKIPPED.has(element.tag)) return;
    const { attributes } = element;
    if (attributes['hidden'] !== undefined || (attributes['style'] !== undefined && HIDDEN.test(attributes['style'])))
      return;
    const block = BLOCK_TAGS.has(element.tag);
    if (block) this.flush(frame);
    const own = cuesOf(attributes['class']) | cuesOf(attributes['id']) | roleCues(attributes);
    let within = frame.within | (Object.hasOwn(TAG_WITHIN, element.tag) ? TAG_WITHIN[element.tag]! : 0);
    const itemprop = attributes['itemprop'];
    if (itemprop !== undefined && /\b(?:articleBody|reviewBody)\b/.test(itemprop)) within |= Within.articleBody;
    let container = frame.container;
    if (block) {
      container = this.containers.length;
      this.containers.push({ parent: frame.container, element, depth: this.containers[frame.container]!.depth + 1 });
    }
    const skipBody = element.tag === 'body' || element.tag === 'html';
    this.stack.push({
      element,
      next: 0,
      within,
      nearCues: block
        ? [own, frame.nearCues[0], frame.nearCues[1]]
        : [frame.nearCues[0] | own, frame.nearCues[1], frame.nearCues[2]],
      cues: skipBody ? 0 : frame.cues | own,
      container,
      block,
    });
  }

  /** Ends the block that is open: what came since the last boundary belongs to `frame`'s block-level element. */
  private flush(frame: Frame): void {
    const { text, linked } = this;
    this.text = '';
    this.linked = 0;
    if (text.length === 0 || !/\S/.test(text)) return;
    const holder = this.containers[frame.container]!.element;
    const preformatted = (frame.within & Within.preformatted) !== 0;
    const parts = preformatted ? [text.replaceAll(BREAK, '\n')] : splitAtBreaks(text);
    const share = linked / Math.max(1, visible(text));
    for (const part of parts) {
      const clean = cleanLine(part.replace(/[\r\n]+/g, ' '));
      if (clean === '') continue;
      const size = visible(clean);
      this.blocks.push({
        text: clean,
        visible: size,
        linked: Math.round(share * size),
        within: frame.within,
        nearCues: frame.nearCues[0] | frame.nearCues[1] | frame.nearCues[2],
        cues: frame.cues,
        element: holder,
        container: frame.container,
        tag: holder.tag,
      });
    }
  }
}

function roleCues(attributes: Readonly<Record<string, string>>): number {
  const role = attributes['role'];
  if (role === undefined) return 0;
  if (/^(?:navigation|banner|contentinfo|search|menu|complementary|menubar)$/.test(role)) return cueBit('navigation');
  return role === 'dialog' || role === 'alertdialog' ? cueBit('subscribe') : 0;
}

/** Stands for a `br`: line breaks of the source are white space. */
const BREAK = '\u0001';

/** Cuts at two breaks in a row; at single ones where what they part are sentences. */
function splitAtBreaks(text: string): string[] {
  if (!text.includes(BREAK)) return [text];
  return text.split(/\u0001(?:\s*\u0001)+/).flatMap((part) => {
    const lines = part.split(BREAK);
    const sentences = lines.every(
      (line, i) => i === lines.length - 1 || (line.length > 80 && /[.!?:”"»]\s*$/.test(line.slice(-8))),
    );
    return sentences ? lines : [lines.join(' ')];
  });
}

function visible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) count++;
  return count;
}
