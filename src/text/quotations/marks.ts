import { isCornerMark, type MarkStyle, mayFollow, mayPrecede, spaceAt, styleOf } from './styles.ts';

/** A quotation mark and what its place lets it do. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly form: string;
  readonly style: MarkStyle;
  /** The place lets it open; lets it close. */
  readonly opening: boolean;
  readonly closing: boolean;
}

const MARKS = /''|``|[“”„‟«»「」『』〝〞〟"＂‘’‚‹›']/g;

/** Where the search for marks has come to: the next one, often some paragraphs ahead, is looked for once. */
export interface Scan {
  hit: RegExpExecArray | null;
}

export function firstHit(text: string): RegExpExecArray | null {
  MARKS.lastIndex = 0;
  return MARKS.exec(text);
}

/** The marks between two places; apostrophes within words are none. */
export function marksOf(text: string, from: number, to: number, scan: Scan): Mark[] {
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
export function firstMarkAfter(text: string, to: number): string {
  let i = to;
  while (i < text.length && spaceAt(text, i)) i++;
  const two = text.slice(i, i + 2);
  if (two === "''" || two === '``') return two;
  const one = text[i] ?? '';
  return styleOf(one)?.opens ? one : '';
}

const DIGIT = /\d/;
const LOWER = /\p{Ll}/u;

/** The forms that may close what a mark opened. */
export const closersOf = (open: Mark): string[] =>
  open.style.closedBy === "''" ? ["''"] : open.style.closedBy.split('');

/** Whether `mark` is a proper closing mark for `open` and stands where one can stand. */
export function closes(mark: Mark, open: Mark): boolean {
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

/** Whether a mark may open a quotation where it stands. */
export function opens(text: string, mark: Mark, to: number): boolean {
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
export function isInch(text: string, mark: Mark, open: Mark | undefined, marks: readonly Mark[], m: number): boolean {
  if (mark.form !== '"' && mark.form !== '”' && mark.form !== "''" && mark.form !== "'" && mark.form !== '’')
    return false;
  if (!DIGIT.test(text[mark.at - 1] ?? '')) return false;
  if (mark.style.level === 'single') return DIGIT.test(text[mark.end] ?? '') || open === undefined;
  if (open === undefined) return true;
  if (open.form !== '"' && open.form !== mark.form) return open.form !== '“';
  // The quotation's own closing mark is still to come: the next mark closes rather than opens.
  const next = marks.slice(m + 1, m + 6).find(({ form }) => form === mark.form);
  return next?.closing === true && !next.opening;
}

/** workers’ rights: an s with an apostrophe before a word in lower case, while a better closing mark is still to come. */
export function isPossessive(text: string, mark: Mark, better: boolean): boolean {
  const before = text[mark.at - 1] ?? '';
  if (!/[\p{L}]/u.test(before)) return false;
  const after = text[mark.end] ?? '';
  return better && /\s/.test(after) && (before === 's' || LOWER.test(text[mark.end + 1] ?? ''));
}

/** Marks behind one that may close what another opened. */
export function countClosers(marks: readonly Mark[], from: number, open: Mark): number {
  const forms = closersOf(open);
  let count = 0;
  for (let i = from + 1; i < marks.length && i < from + 64; i++) {
    const mark = marks[i]!;
    if (forms.includes(mark.form) && mark.closing && !mark.opening) count++;
  }
  return count;
}

/** The single mark that stands in for a missing double one: "…aggression', - said". */
export function strayCloser(text: string, marks: readonly Mark[], open: Mark, to: number): Mark | undefined {
  for (const mark of marks) {
    if (mark.at <= open.end || mark.style.level !== 'single' || !mark.closing || mark.opening) continue;
    const after = text[mark.end] ?? '';
    const before = text[mark.at - 1] ?? '';
    if (mark.end >= to || ',.;:!?'.includes(after) || ',.!?…'.includes(before)) return mark;
  }
  return undefined;
}
