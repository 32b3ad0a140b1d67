import { Tokenizer } from 'htmlparser2';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | undefined;
}

/** Deeper elements are kept, but what stands in them is given to their ancestor at this depth. */
const DEEPEST = 300;
/** How far up an end tag looks for its element: hostile pages have hundreds of thousands of open ones. */
const LOOK_BACK = 300;
/** Elements and stretches of text beyond this are not read. */
const MOST_NODES = 1_500_000;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const VOID = set('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound');
export const BLOCK_TAGS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td ' +
    'tfoot th thead tr ul caption iframe amp-ad amp-iframe noscript object button textarea',
);
/** Opening one of these ends a paragraph that is open. */
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul',
);
/** Opening the key closes an open one of the first names, unless one of the second stands between. */
const IMPLIED: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  li: [set('li'), set('ul ol menu dir body td th')],
  dd: [set('dd dt'), set('dl body td')],
  dt: [set('dd dt'), set('dl body td')],
  tr: [set('tr td th caption colgroup'), set('table')],
  td: [set('td th'), set('tr table')],
  th: [set('td th'), set('tr table')],
  tbody: [set('thead tbody tfoot tr td th caption colgroup'), set('table')],
  thead: [set('thead tbody tfoot tr td th caption colgroup'), set('table')],
  tfoot: [set('thead tbody tfoot tr td th caption colgroup'), set('table')],
  option: [set('option'), set('select optgroup datalist body')],
  optgroup: [set('option optgroup'), set('select body')],
  a: [set('a'), BLOCK_TAGS],
  h1: [set('h1 h2 h3 h4 h5 h6'), set('div section article body td th li')],
};
for (const tag of ['h2', 'h3', 'h4', 'h5', 'h6']) (IMPLIED as Record<string, unknown>)[tag] = IMPLIED['h1'];
/** An end tag never closes past these. */
const SCOPE = set('table td th caption html body');

/** Attributes that are looked at; the others' values are not even copied. */
const READ = set(
  'class id role hidden style itemprop itemtype property name content href rel datetime title lang xml:lang charset http-equiv type pubdate',
);
const NONE: Readonly<Record<string, string>> = Object.freeze({});

/**
 * Reads HTML to a tree, with the end tags that HTML lets one leave out. Linear in the length of the page whatever is in it: the depth
 * of the tree, the reach of end tags and the number of nodes are bounded.
 */
export function parseHtml(html: string): { readonly root: Element; readonly truncated: boolean } {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, truncated: builder.full };
}

class TreeBuilder {
  readonly root: Element = { tag: '#root', attributes: {}, children: [], parent: undefined };
  full = false;
  private readonly html: string;
  private readonly stack: Element[] = [this.root];
  private overflow = 0;
  private nodes = 0;
  private tag = '';
  private attributes: Record<string, string> | undefined;
  private kept = false;
  private name = '';
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.kept = READ.has(this.name);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.kept) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.kept) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.kept) return;
    this.attributes ??= {};
    if (this.attributes[this.name] === undefined) this.attributes[this.name] = this.value;
  }

  onopentagend(): void {
    this.open();
  }

  onselfclosingtag(): void {
    this.open();
  }

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.text(this.html.slice(start, end - endOffset));
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (VOID.has(tag)) {
      if (tag === 'br') this.append({ tag, attributes: NONE, children: [], parent: this.top });
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    const block = BLOCK_TAGS.has(tag);
    const lowest = Math.max(1, this.stack.length - LOOK_BACK);
    for (let i = this.stack.length - 1; i >= lowest; i--) {
      const open = this.stack[i]!.tag;
      if (open === tag) {
        this.stack.length = i;
        return;
      }
      if (SCOPE.has(open) && !(SCOPE.has(tag) || tag === 'tr' || tag === 'tbody' || tag === 'thead')) return;
      if (!block && BLOCK_TAGS.has(open)) return;
    }
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get top(): Element {
    return this.stack[this.stack.length - 1]!;
  }

  private append(node: Element | string): void {
    if (++this.nodes > MOST_NODES) {
      this.full = true;
      return;
    }
    this.top.children.push(node);
  }

  private text(text: string): void {
    if (this.full) return;
    const { children } = this.top;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else this.append(text);
  }

  private open(): void {
    const { tag } = this;
    const attributes = this.attributes ?? NONE;
    // A second <body> or <html> of a page put together from several adds nothing.
    if ((tag === 'html' || tag === 'body') && this.stack.some((one, i) => i < 4 && one.tag === tag)) return;
    if (ENDS_PARAGRAPH.has(tag)) this.closeParagraph();
    const implied = IMPLIED[tag];
    if (implied !== undefined && Object.hasOwn(IMPLIED, tag)) this.closeImplied(implied[0], implied[1]);
    const element: Element = { tag, attributes, children: [], parent: this.top };
    this.append(element);
    if (VOID.has(tag)) return;
    if (this.stack.length >= DEEPEST) this.overflow++;
    else this.stack.push(element);
  }

  private closeParagraph(): void {
    const lowest = Math.max(1, this.stack.length - 24);
    for (let i = this.stack.length - 1; i >= lowest; i--) {
      const open = this.stack[i]!.tag;
      if (open === 'p') {
        this.stack.length = i;
        return;
      }
      if (BLOCK_TAGS.has(open)) return;
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
    if (cut > 0) this.stack.length = cut;
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
