import { type Attributes, type MarkupHandler, scanHtml } from './scan.ts';
import { BLOCK_TAGS, type TagKind } from './tags.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: (Element | string)[];
  readonly parent: Element | undefined;
}

/** Deeper elements are kept, but what stands in them is given to their ancestor at this depth. */
const DEEPEST = 300;
/** How far up an end tag looks for its element: hostile pages have hundreds of thousands of open ones. */
const LOOK_BACK = 300;
/** Elements and stretches of text beyond this are not read. */
const MOST_NODES = 1_500_000;

const NONE: Attributes = Object.freeze({});

/**
 * Reads HTML to a tree, with the end tags that HTML lets one leave out. Linear in the length of the page whatever is in it: the depth
 * of the tree, the reach of end tags and the number of nodes are bounded.
 */
export function parseHtml(html: string): { readonly root: Element; readonly truncated: boolean } {
  const builder = new TreeBuilder();
  scanHtml(html, builder);
  return { root: builder.root, truncated: builder.full };
}

class TreeBuilder implements MarkupHandler {
  readonly root: Element = { tag: '#root', attributes: {}, children: [], parent: undefined };
  full = false;
  private readonly stack: Element[] = [this.root];
  private readonly kinds: (TagKind | undefined)[] = [undefined];
  private overflow = 0;
  private nodes = 0;

  text(text: string): void {
    if (this.full) return;
    const { children } = this.top;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else this.append(text);
  }

  open(kind: TagKind, attributes: Attributes): void {
    const tag = kind.name;
    // A second <body> or <html> of a page put together from several adds nothing.
    if ((tag === 'html' || tag === 'body') && this.stack.some((one, i) => i < 4 && one.tag === tag)) return;
    if (kind.endsParagraph) this.closeParagraph();
    if (kind.implied !== undefined) this.closeImplied(kind.implied[0], kind.implied[1]);
    const element: Element = { tag, attributes, children: [], parent: this.top };
    this.append(element);
    if (kind.isVoid) return;
    if (this.stack.length >= DEEPEST) this.overflow++;
    else {
      this.stack.push(element);
      this.kinds.push(kind);
    }
  }

  close(kind: TagKind): void {
    const tag = kind.name;
    if (kind.isVoid) {
      if (tag === 'br') this.append({ tag, attributes: NONE, children: [], parent: this.top });
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    const lowest = Math.max(1, this.stack.length - LOOK_BACK);
    for (let i = this.stack.length - 1; i >= lowest; i--) {
      const open = this.kinds[i]!;
      if (open.name === tag) {
        this.cutTo(i);
        return;
      }
      if (open.isScope && !(kind.isScope || tag === 'tr' || tag === 'tbody' || tag === 'thead')) return;
      if (!kind.isBlock && open.isBlock) return;
    }
  }

  private get top(): Element {
    return this.stack[this.stack.length - 1]!;
  }

  private cutTo(length: number): void {
    this.stack.length = length;
    this.kinds.length = length;
  }

  private append(node: Element | string): void {
    if (++this.nodes > MOST_NODES) {
      this.full = true;
      return;
    }
    this.top.children.push(node);
  }

  private closeParagraph(): void {
    const lowest = Math.max(1, this.stack.length - 24);
    for (let i = this.stack.length - 1; i >= lowest; i--) {
      const open = this.kinds[i]!;
      if (open.name === 'p') {
        this.cutTo(i);
        return;
      }
      if (open.isBlock) return;
    }
  }

  private closeImplied(closes: ReadonlySet<string>, stops: ReadonlySet<string>): void {
    const lowest = Math.max(1, this.stack.length - 24);
    let cut = -1;
    for (let i = this.stack.length - 1; i >= lowest; i--) {
      const open = this.stack[i]!.tag;
      if (closes.has(open)) cut = i;
      else if (stops.has(open)) break;
    }
    if (cut > 0) this.cutTo(cut);
  }
}

/** All elements below `root` in order of the page, `root` itself left out; without recursion. */
export function* elementsOf(root: Element): Generator<Element> {
  const stack: Element[] = [];
  const push = (element: Element): void => {
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') stack.push(child);
    }
  };
  push(root);
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    push(element);
  }
}

/** The text within an element, without recursion; at most `most` code units. */
export function textOf(element: Element, most = 100_000): string {
  let text = '';
  const stack: (Element | string)[] = [element];
  for (let node = stack.pop(); node !== undefined && text.length < most; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else {
      if (node.tag === 'script' || node.tag === 'style') continue;
      if (BLOCK_TAGS.has(node.tag) || node.tag === 'br') text += ' ';
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  return text;
}
