import type { Span } from '../model/span.ts';
import { isCornerMark, type MarkStyle, mayFollow, mayPrecede, spaceAt, styleOf } from './quotation-styles.ts';

/** A stretch between quotation marks: `start`–`end` without the marks, `outer` with them. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /**
   * How it ends: by its own mark; by a mark of another style; by the end of a paragraph after which the next one reopens
   * it; or, without any of these, by the end of its paragraph or the next opening mark.
   */
  readonly ends: 'closed' | 'other-style' | 'reopened' | 'unclosed';
  /** It goes on where the paragraph before left off. */
  readonly continues: boolean;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly form: string;
  readonly style: MarkStyle;
  /** The place lets it open; lets it close. */
  readonly opening: boolean;
  readonly closing: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly slot: number;
}

type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] };

/** Deeper nesting than this is noise. */
const DEEPEST = 4;

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

const MARKS = /''|``|[“”„‟«»「」『』〝〞〟"＂‘’‚‹›']/g;

/** Where the search for marks has come to: the next one, often some paragraphs ahead, is looked for once. */
interface Scan {
  hit: RegExpExecArray | null;
}

function firstHit(text: string): RegExpExecArray | null {
  MARKS.lastIndex = 0;
  return MARKS.exec(text);
}

function marksOf(text: string, from: number, to: number, scan: Scan): Mark[] {
  const marks: Mark[] = [];
  for (let hit = scan.hit; hit !== null && hit.index < to; hit = scan.hit) {
    scan.hit = MARKS.exec(text);
    const form = hit[0];
    const at = hit.index;
    const end = at + form.length;
    const opening = mayFollow(text, at - 1, from) && end < to;
    const closing = mayPrecede(text, end, to) && at > from;
    // An apostrophe within a word.
    if (form === '’' || form === "'") {
      if (!opening && !closing) continue;
      if (form === '’' && !closing) continue;
    }
    marks.push({ at, end, form, style: styleOf(form)!, opening, closing });
  }
  return marks;
}

/** The mark with which the next paragraph begins, if it begins with one. */
function firstMarkAfter(text: string, to: number): string {
  let i = to;
  while (i < text.length && spaceAt(text, i)) i++;
  const two = text.slice(i, i + 2);
  if (two === "''" || two === '``') return two;
  const one = text[i] ?? '';
  return styleOf(one)?.opens ? one : '';
}

const DIGIT = /\d/;
const LOWER = /\p{Ll}/u;

function pairMarks(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  continues: string,
  next: string,
  found: Draft[],
): string {
  // For each form the last place in the paragraph where it stands as a closing mark: tells whether one is still to come.
  const lastClosing = new Map<string, number>();
  for (const mark of marks) if (mark.closing || isCornerMark(mark.form)) lastClosing.set(mark.form, mark.at);
  const stillCloses = (open: Mark, after: number): boolean => {
    for (const form of closersOf(open)) if ((lastClosing.get(form) ?? -1) > after) return true;
    return false;
  };
  const stack: Open[] = [];
  const close = (index: number, at: number, end: number, ends: Quotation['ends']): void => {
    // Whatever was opened within and not closed was no quotation.
    while (stack.length > index + 1) drop(found, stack.pop()!);
    const draft = found[stack.pop()!.slot]!;
    draft.end = at;
    draft.outer = { start: draft.outer.start, end };
    draft.ends = ends;
  };
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m]!;
    const top = stack.at(-1);
    const double = innermostDouble(stack);
    if (isInch(text, mark, double >= 0 ? stack[double] : undefined, marks, m)) continue;
    if (top !== undefined && closes(mark, top.mark)) {
      if (top.mark.style.level === 'single' && isPossessive(text, mark, stillCloses(top.mark, mark.at))) continue;
      close(stack.length - 1, mark.at, mark.end, 'closed');
      continue;
    }
    if (mark.style.level === 'double' && double >= 0 && double < stack.length && closes(mark, stack[double]!.mark)) {
      close(double, mark.at, mark.end, 'closed');
      continue;
    }
    if (mark.style.level === 'double' && double >= 0 && mark.style.closes && mark.closing && !mark.opening) {
      if (!stillCloses(stack[double]!.mark, mark.at)) close(double, mark.at, mark.end, 'other-style');
      continue;
    }
    if (!opens(text, mark, to)) continue;
    if (mark.style.level === 'single' && !stillCloses(mark, mark.at)) continue;
    if (double >= 0 && mark.style.level === 'double' && stack[double]!.mark.form === mark.form) {
      // The same mark opens again: nested if both can still close, else the first was never closed.
      const closers = countClosers(marks, m, stack[double]!.mark);
      if (closers <= stack.length)
        close(double, trimEnd(text, from, mark.at), trimEnd(text, from, mark.at), 'unclosed');
    }
    if (stack.length >= DEEPEST) continue;
    const leads = text.slice(from, mark.at).trim() === '';
    stack.push({ mark, slot: found.length });
    found.push({
      start: mark.end,
      end: mark.end,
      outer: { start: mark.at, end: mark.end },
      depth: stack.length - 1,
      ends: 'unclosed',
      continues: leads && continues !== '' && continues === mark.form,
    });
  }
  let carried = '';
  const rest = innermostDouble(stack, true);
  if (rest >= 0) {
    const open = stack[rest]!.mark;
    const end = trimEnd(text, from, to);
    const stray = strayCloser(text, marks, open, to);
    if (next === open.form || (open.form === '«' && next === '»')) {
      carried = next;
      close(rest, end, end, 'reopened');
    } else if (stray !== undefined) close(rest, stray.at, stray.end, 'other-style');
    else close(rest, end, end, 'unclosed');
  }
  while (stack.length > 0) drop(found, stack.pop()!);
  let first = found.length;
  while (first > 0 && found[first - 1]!.outer.start >= from) first--;
  let kept = first;
  for (let k = first; k < found.length; k++) if (found[k]!.end > found[k]!.start) found[kept++] = found[k]!;
  found.length = kept;
  return carried;
}

/** A slot whose mark turned out to open nothing: emptied, and taken out at the end of the paragraph. */
function drop(found: Draft[], open: Open): void {
  const draft = found[open.slot]!;
  draft.end = draft.start;
}

const closersOf = (open: Mark): string[] => (open.style.closedBy === "''" ? ["''"] : open.style.closedBy.split(''));

/** Whether `mark` is a proper closing mark for `open` and stands where one can stand. */
function closes(mark: Mark, open: Mark): boolean {
  if (!closersOf(open).includes(mark.form)) return false;
  if (isCornerMark(mark.form)) return true;
  // “Hello“ and »Hello»: a mark that mostly opens closes only where it cannot open.
  const asymmetric = mark.form === open.form ? mark.opening : false;
  if (mark.form === '"' || mark.form === '＂' || mark.form === "''" || mark.form === "'") {
    return mark.closing || !mark.opening;
  }
  if (mark.form === '“' || mark.form === '»' || mark.form === '«' || mark.form === '›' || mark.form === '‹') {
    return !asymmetric || (mark.closing && !mark.opening);
  }
  return true;
}

function opens(text: string, mark: Mark, to: number): boolean {
  if (!mark.style.opens) return false;
  if (isCornerMark(mark.form)) return true;
  if (mark.end >= to) return false;
  switch (mark.form) {
    case '„':
    case '``':
      return true;
    case '“':
    case '«':
    case '‘':
      return mark.opening || !mark.closing;
    case '‚':
      return mark.opening && !spaceAt(text, mark.end);
    default:
      // Straight marks, and ” » › where they open: only before a word.
      return mark.opening && !spaceAt(text, mark.end) && (mark.form === '"' || !isClosingSign(text[mark.end]!));
  }
}

const isClosingSign = (character: string): boolean => ',.;:!?)'.includes(character);

/** 12" or 6'2": a straight mark after a number, where no quotation waits for it. */
function isInch(text: string, mark: Mark, open: Open | undefined, marks: readonly Mark[], m: number): boolean {
  if (mark.form !== '"' && mark.form !== '”' && mark.form !== "''" && mark.form !== "'" && mark.form !== '’')
    return false;
  if (!DIGIT.test(text[mark.at - 1] ?? '')) return false;
  if (mark.style.level === 'single') return DIGIT.test(text[mark.end] ?? '') || open === undefined;
  if (open === undefined) return true;
  if (open.mark.form !== '"' && open.mark.form !== mark.form) return open.mark.form !== '“';
  // The quotation's own closing mark is still to come: the next mark closes rather than opens.
  const next = marks.slice(m + 1, m + 6).find(({ form }) => form === mark.form);
  return next?.closing === true && !next.opening;
}

/** workers’ rights: an s with an apostrophe before a word in lower case, while a better closing mark is still to come. */
function isPossessive(text: string, mark: Mark, better: boolean): boolean {
  const before = text[mark.at - 1] ?? '';
  if (!/[\p{L}]/u.test(before)) return false;
  const after = text[mark.end] ?? '';
  return better && /\s/.test(after) && (before === 's' || LOWER.test(text[mark.end + 1] ?? ''));
}

function innermostDouble(stack: readonly Open[], outermost = false): number {
  if (outermost) return stack.findIndex(({ mark }) => mark.style.level === 'double');
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.mark.style.level === 'double') return i;
  return -1;
}

function countClosers(marks: readonly Mark[], from: number, open: Mark): number {
  const forms = closersOf(open);
  let count = 0;
  for (let i = from + 1; i < marks.length && i < from + 64; i++) {
    const mark = marks[i]!;
    if (forms.includes(mark.form) && mark.closing && !mark.opening) count++;
  }
  return count;
}

/** The single mark that stands in for a missing double one: "…aggression', - said". */
function strayCloser(text: string, marks: readonly Mark[], open: Mark, to: number): Mark | undefined {
  for (const mark of marks) {
    if (mark.at <= open.end || mark.style.level !== 'single' || !mark.closing || mark.opening) continue;
    const after = text[mark.end] ?? '';
    const before = text[mark.at - 1] ?? '';
    if (mark.end >= to || ',.;:!?'.includes(after) || ',.!?…'.includes(before)) return mark;
  }
  return undefined;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && spaceAt(text, end - 1)) end--;
  return end;
}
