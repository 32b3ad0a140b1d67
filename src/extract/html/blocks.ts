import { cleanText } from '../plain/even.ts';
import { cueBit, cuesOf } from './class-cues.ts';
import { BLOCK_TAGS } from './tags.ts';
import type { Element } from './tree.ts';

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
  /** A line in bold or great letters that is no heading element: on old pages, titles are. */
  readonly loud: boolean;
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
/** What the walk needs of an element by its name, in one look: bits of `Within` and whether it is block-level, or that it is passed over. */
const BLOCK = 1 << 30;
const SKIP = -1;
const SHAPES: ReadonlyMap<string, number> = new Map(
  [...SKIPPED, ...BLOCK_TAGS, ...Object.keys(TAG_WITHIN)].map((tag) => [
    tag,
    SKIPPED.has(tag) ? SKIP : (BLOCK_TAGS.has(tag) ? BLOCK : 0) | (TAG_WITHIN[tag] ?? 0),
  ]),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Frame {
  readonly element: Element;
  next: number;
  readonly within: number;
  /** Cues of the three nearest block-level elements, with those of what stands between. */
  readonly nearest: number;
  readonly nearer: number;
  readonly near: number;
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
    this.stack.push({
      element: root,
      next: 0,
      within: 0,
      nearest: 0,
      nearer: 0,
      near: 0,
      cues: 0,
      container: 0,
      block: true,
    });
  }

  run(): void {
    for (let frame = this.stack.at(-1); frame !== undefined; frame = this.stack.at(-1)) {
      const child = frame.element.children[frame.next++];
      if (child === undefined) {
        if (frame.block) this.flush(frame);
        else if (isLoud(frame.element)) this.text += QUIET;
        this.stack.pop();
      } else if (typeof child === 'string') {
        this.text += child;
        if ((frame.within & Within.link) !== 0) this.linked += visible(child);
      } else if (child.tag === 'br') this.text += BREAK;
      else this.enter(frame, child);
    }
  }

  private enter(frame: Frame, element: Element): void {
    const shape = SHAPES.get(element.tag);
    if (shape === SKIP) return;
    const { attributes } = element;
    if (attributes['hidden'] !== undefined || (attributes['style'] !== undefined && HIDDEN.test(attributes['style'])))
      return;
    const block = shape !== undefined && (shape & BLOCK) !== 0;
    if (block) this.flush(frame);
    else if (isLoud(element)) this.text += LOUD;
    const own = cuesOf(attributes['class']) | cuesOf(attributes['id']) | roleCues(attributes);
    let within = frame.within | (shape === undefined ? 0 : shape & ~BLOCK);
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
      nearest: block ? own : frame.nearest | own,
      nearer: block ? frame.nearest : frame.nearer,
      near: block ? frame.nearer : frame.near,
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
    if (text.length === 0) return;
    const share = linked === 0 ? 0 : linked / Math.max(1, visible(text));
    if (!text.includes(BREAK)) this.put(cleanText(text), share, frame, isLoudLine(text));
    else if ((frame.within & Within.preformatted) !== 0)
      this.put(cleanText(text.replaceAll(BREAK, '\n')), share, frame);
    else for (const part of splitAtBreaks(text)) this.put(cleanText(part), share, frame, isLoudLine(part));
  }

  private put(text: string, share: number, frame: Frame, loud = false): void {
    if (text === '') return;
    const holder = this.containers[frame.container]!.element;
    const size = visible(text);
    this.blocks.push({
      text,
      visible: size,
      linked: Math.round(share * size),
      within: frame.within,
      nearCues: frame.near | frame.nearer | frame.nearest,
      cues: frame.cues,
      element: holder,
      container: frame.container,
      tag: holder.tag,
      loud,
    });
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

/** Stand at the beginning and end of bold and great letters; no reader sees them. */
const LOUD = '\u0002';
const QUIET = '\u0003';
const LONGEST_LOUD = 200;

/** Whether all letters of a line stand between those. */
function isLoudLine(line: string): boolean {
  if (!line.includes(LOUD)) return false;
  let depth = 0;
  let letters = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit === 2) depth++;
    else if (unit === 3) depth--;
    else if (unit > 32 && unit !== 0xa0 && (depth <= 0 || ++letters > LONGEST_LOUD)) return false;
  }
  return letters > 0;
}

function isLoud({ tag, attributes }: Element): boolean {
  return (
    tag === 'b' ||
    tag === 'strong' ||
    tag === 'big' ||
    (tag === 'font' && /^\s*(?:[4-7]|\+[1-4])/.test(attributes['size'] ?? ''))
  );
}

/** Cuts at two breaks in a row; at single ones where what they part are sentences. */
function splitAtBreaks(text: string): string[] {
  return text.split(/\u0001(?:\s*\u0001)+/).flatMap((part) => {
    const lines = part.split(BREAK);
    // A title or a heading in bold, though no element says so.
    const loud = lines.length > 1 && isLoudLine(lines[0]!) ? lines.splice(0, 1) : [];
    const sentences = lines.every(
      (line, i) => i === lines.length - 1 || (line.length > 80 && /[.!?:”"»]\s*$/.test(line.slice(-8))),
    );
    return [...loud, ...(sentences ? lines : [lines.join(' ')])];
  });
}

function visible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) count++;
  return count;
}
