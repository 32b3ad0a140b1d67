import type { Span } from '../../model/span.ts';
import { firstHit, firstMarkAfter, type Mark, marksOf, type Scan } from './marks.ts';
import { type Draft, pairMarks, type Quotation, trimEnd } from './pairing.ts';
import { spaceAt } from './styles.ts';

/**
 * The quotations of a text in order of their opening marks, all styles („“ “” «» »« 「」 "" '' ‘’), in linear time. Marks
 * pair within a paragraph; inches, apostrophes and stray closing marks open nothing; what is not closed ends with its
 * paragraph at the latest.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Draft[] = [];
  let continues = '';
  /** The last quotation, where its paragraph ended before it, and the paragraphs since, without marks. */
  let open: Left | undefined;
  const scan: Scan = { hit: firstHit(text) };
  for (let from = 0; from < text.length; ) {
    const to = paragraphEnd(text, from);
    const marks = marksOf(text, from, to, scan);
    if (marks.length > 0) {
      const first = open === undefined ? undefined : lateCloser(text, from, marks, open);
      if (first !== undefined) goOn(found, open!, { start: from, end: first.at, close: first.end });
      const next = firstMarkAfter(text, to);
      const before = found.length;
      const left = first === undefined ? marks : marks.slice(marks.indexOf(first) + 1);
      if (left.length > 0) continues = pairMarks(text, from, to, left, continues, next, found);
      const last = found.at(-1);
      open =
        found.length > before && last!.ends === 'unclosed' && last!.depth === 0
          ? { quotation: last!, mark: text[last!.outer.start]!, between: [] }
          : undefined;
    } else if (text.slice(from, to).trim() !== '') {
      continues = '';
      if (open !== undefined && open.between.push(trimmed(text, from, to)) > MOST_BETWEEN) open = undefined;
    }
    from = to + 1;
  }
  return found;
}

/** More paragraphs than this do not stand between an opening mark and its closing one. */
const MOST_BETWEEN = 8;

interface Left {
  readonly quotation: Draft;
  readonly mark: string;
  readonly between: Span[];
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && spaceAt(text, start)) start++;
  return { start, end: trimEnd(text, start, to) };
}

/**
 * The mark that closes a quotation some paragraphs later, none of which opened it again: only marks that do not open there, and
 * only as the first double mark of its paragraph.
 */
function lateCloser(text: string, from: number, marks: readonly Mark[], { mark }: Left): Mark | undefined {
  const closer = LATE_CLOSERS.get(mark);
  const first = marks.find(({ style }) => style.level === 'double');
  if (closer === undefined || first === undefined || first.form !== closer) return undefined;
  // A straight mark must stand where none can open.
  if (mark === '"' ? first.opening || !first.closing : first.opening && !first.closing) return undefined;
  const least = mark === '"' ? LEAST_PIECE : 1;
  return text.slice(from, first.at).trim().length < least ? undefined : first;
}
/** Characters before a straight mark that closes late: shorter pieces are names of those who spoke. */
const LEAST_PIECE = 40;
const LATE_CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/** A quotation left open that was closed after all: its paragraphs are quotations that go on from each other. */
function goOn(found: Draft[], { quotation, between }: Left, last: Span & { readonly close: number }): void {
  quotation.ends = 'reopened';
  for (const { start, end } of between)
    found.push({ start, end, outer: { start, end }, depth: 0, ends: 'reopened', continues: true });
  const { start, end, close } = last;
  found.push({ start, end, outer: { start, end: close }, depth: 0, ends: 'closed', continues: true });
}

/** The stretches between quotation marks, outermost ones only, without the marks, in order. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const quotation of findQuotations(text)) {
    if (quotation.depth === 0 && quotation.end > quotation.start)
      spans.push({ start: quotation.start, end: quotation.end });
  }
  return spans;
}

/** The line break that ends a paragraph: one before a word in lower case is that of a fixed column. */
function paragraphEnd(text: string, from: number): number {
  let to = text.indexOf('\n', from);
  while (to >= 0 && LOWER.test(text[to + 1] ?? '')) to = text.indexOf('\n', to + 1);
  return to < 0 ? text.length : to;
}

const LOWER = /\p{Ll}/u;
