import type { Span } from '../../model/span.ts';
import { closersOf, closes, countClosers, isInch, isPossessive, type Mark, opens, strayCloser } from './marks.ts';
import { isCornerMark, spaceAt } from './styles.ts';

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

/** A quotation whose end is still to be found. */
export type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] };

interface Open {
  readonly mark: Mark;
  readonly slot: number;
}

/** Deeper nesting than this is noise. */
const DEEPEST = 4;

/**
 * Pairs the marks of a paragraph and puts its quotations behind the others. `continues`: the mark that the paragraph before left open,
 * `next`: the one with which the next begins. Returns the mark that this paragraph leaves open for the next one, or ''.
 */
export function pairMarks(
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
    if (isInch(text, mark, stack[double]?.mark, marks, m)) continue;
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

function innermostDouble(stack: readonly Open[], outermost = false): number {
  if (outermost) return stack.findIndex(({ mark }) => mark.style.level === 'double');
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.mark.style.level === 'double') return i;
  return -1;
}

/** Where a stretch ends without the space behind it. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && spaceAt(text, end - 1)) end--;
  return end;
}
