import { withoutEntities } from './entities.ts';
import { NAME_SEED, NameTable, nameStep, type TagKind, tagKindAt } from './tags.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a page's markup, in its order. Comments and declarations are passed over. */
export interface MarkupHandler {
  open(tag: TagKind, attributes: Attributes): void;
  close(tag: TagKind): void;
  /** Entities are replaced. Stretches that follow each other are one text. */
  text(text: string): void;
}

/** Attributes that are looked at; the others' values are not even copied. Addresses are looked at in `link` alone. */
const READ = new NameTable<string>(
  'class id role hidden style itemprop itemtype property name content href rel datetime title lang xml:lang charset http-equiv type pubdate size'.split(
    ' ',
  ),
  (name) => name,
);
const NONE: Attributes = Object.freeze({});

const BANG = 0x21;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
const isLetter = (unit: number): boolean => ((unit | 0x20) - 0x61) >>> 0 < 26 && unit < 0x80;
const endsName = (unit: number): boolean => isSpace(unit) || unit === SLASH || unit === GREATER;

/**
 * Cuts HTML into tags and text as browsers do, jumping from mark to mark; linear in its length whatever is in it. A tag that
 * the page ends within is left out.
 */
export function scanHtml(html: string, handler: MarkupHandler): void {
  new Scanner(html, handler).run();
}

class Scanner {
  private readonly html: string;
  private readonly handler: MarkupHandler;
  /** Of the name read last. */
  private hash = 0;

  constructor(html: string, handler: MarkupHandler) {
    this.html = html;
    this.handler = handler;
  }

  run(): void {
    const { html } = this;
    const n = html.length;
    // Text from `from` on is not told yet.
    let from = 0;
    let mark = html.indexOf('<');
    while (mark >= 0 && mark + 1 < n) {
      const end = this.markup(mark, from);
      if (end > 0) from = end;
      mark = html.indexOf('<', end > 0 ? end : mark + 1);
    }
    this.text(from, n);
  }

  /** Tells the text before the markup that begins at `mark`, and the markup; gives its end, or -1 where none begins there. */
  private markup(mark: number, from: number): number {
    const { html } = this;
    const first = html.charCodeAt(mark + 1);
    if (isLetter(first)) {
      this.text(from, mark);
      return this.openTag(mark + 1);
    }
    if (first === SLASH && mark + 2 < html.length) {
      this.text(from, mark);
      return isLetter(html.charCodeAt(mark + 2)) ? this.closeTag(mark + 2) : this.after('>', mark + 2);
    }
    if (first === BANG) {
      this.text(from, mark);
      return this.declaration(mark + 2);
    }
    if (first !== QUESTION) return -1;
    this.text(from, mark);
    return this.after('>', mark + 2);
  }

  private text(from: number, to: number): void {
    if (from < to) this.handler.text(withoutEntities(this.html.slice(from, to), false));
  }

  /** The place behind the next `mark`, or the end of the page. */
  private after(mark: string, from: number): number {
    const at = this.html.indexOf(mark, from);
    return at < 0 ? this.html.length : at + mark.length;
  }

  private declaration(at: number): number {
    const { html } = this;
    if (html.startsWith('--', at)) return this.afterComment(at + 2);
    if (!html.startsWith('[CDATA[', at)) return this.after('>', at);
    const end = html.indexOf(']]>', at + 7);
    if (end < 0) return html.length;
    if (end > at + 7) this.handler.text(html.slice(at + 7, end));
    return end + 3;
  }

  /** `>` and `->` right behind the beginning end a comment too, as does `--!>`. */
  private afterComment(at: number): number {
    const { html } = this;
    if (html.charCodeAt(at) === GREATER) return at + 1;
    if (html.startsWith('->', at)) return at + 2;
    for (let i = html.indexOf('--', at); i >= 0; i = html.indexOf('--', i)) {
      while (html.charCodeAt(i) === DASH) i++;
      if (html.charCodeAt(i) === GREATER) return i + 1;
      if (html.charCodeAt(i) === BANG && html.charCodeAt(i + 1) === GREATER) return i + 2;
    }
    return html.length;
  }

  /** Where the name that begins here ends; its hash is then in `hash`. */
  private nameEnd(start: number): number {
    const { html } = this;
    let hash = NAME_SEED;
    let i = start;
    for (; i < html.length; i++) {
      const unit = html.charCodeAt(i);
      if (endsName(unit)) break;
      hash = nameStep(hash, unit);
    }
    this.hash = hash;
    return i;
  }

  private closeTag(start: number): number {
    const { html } = this;
    const i = this.nameEnd(start);
    if (i >= html.length) return i;
    this.handler.close(tagKindAt(html, start, i, this.hash));
    return this.after('>', i);
  }

  private openTag(start: number): number {
    const { html } = this;
    const n = html.length;
    let i = this.nameEnd(start);
    const tag = tagKindAt(html, start, i, this.hash);
    let attributes: Record<string, string> | undefined;
    for (;;) {
      let unit = html.charCodeAt(i);
      while (isSpace(unit) || unit === SLASH) unit = html.charCodeAt(++i);
      if (i >= n) return n;
      if (unit === GREATER) break;
      const nameStart = i;
      let hash = NAME_SEED;
      // Its first letter may be anything, even an equals sign.
      do {
        hash = nameStep(hash, unit);
        unit = html.charCodeAt(++i);
      } while (i < n && unit !== EQUALS && !endsName(unit));
      const name = READ.find(html, nameStart, i, hash);
      while (isSpace(unit)) unit = html.charCodeAt(++i);
      if (i >= n) return n;
      let from = 0;
      let to = 0;
      if (unit === EQUALS) {
        unit = html.charCodeAt(++i);
        while (isSpace(unit)) unit = html.charCodeAt(++i);
        if (i >= n) return n;
        const quoted = unit === DOUBLE || unit === SINGLE;
        from = quoted ? i + 1 : i;
        to = quoted ? html.indexOf(unit === DOUBLE ? '"' : "'", from) : this.bareEnd(from);
        if (to < 0 || to >= n) return n;
        i = quoted ? to + 1 : to;
      }
      if (name === undefined || (name === 'href' && tag.name !== 'link')) continue;
      attributes ??= {};
      if (attributes[name] === undefined) attributes[name] = withoutEntities(html.slice(from, to), true);
    }
    this.handler.open(tag, attributes ?? NONE);
    return tag.content === 'markup' ? i + 1 : this.raw(tag, i + 1);
  }

  /** The end of a value without quotes. */
  private bareEnd(from: number): number {
    let i = from;
    for (; i < this.html.length; i++) {
      const unit = this.html.charCodeAt(i);
      if (unit === GREATER || isSpace(unit)) break;
    }
    return i;
  }

  /** The text of an element that holds nothing else, and its end tag. */
  private raw(tag: TagKind, from: number): number {
    const { html } = this;
    const end = tag.content === 'all the rest' ? -1 : this.rawEnd(tag.name, from);
    const to = end < 0 ? html.length : end;
    if (from < to) {
      const text = html.slice(from, to);
      this.handler.text(tag.content === 'raw with entities' ? withoutEntities(text, false) : text);
    }
    return end < 0 ? html.length : this.closeTag(end + 2);
  }

  private rawEnd(name: string, from: number): number {
    const { html } = this;
    for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      if (end >= html.length) return -1;
      if (!endsName(html.charCodeAt(end))) continue;
      let k = 0;
      while (k < name.length && (html.charCodeAt(at + 2 + k) | 0x20) === name.charCodeAt(k)) k++;
      if (k === name.length) return at;
    }
    return -1;
  }
}
