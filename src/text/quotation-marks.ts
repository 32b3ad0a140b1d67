import type { Span } from '../model/span.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
  '»': '«',
};
/** A quotation longer than this without a closing mark is taken for unbalanced. */
const LONGEST = 6000;

/**
 * The stretches between double quotation marks of any style, without the marks, in order. A mark that is not closed within its
 * paragraph ends with it (speech over several paragraphs reopens in each); stray closing marks are passed over.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closers = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (open >= 0) {
      const paragraphEnds = unit === '\n';
      if (closers.includes(unit) || paragraphEnds || i - open > LONGEST) {
        if (i > open) spans.push({ start: open, end: i });
        open = -1;
      }
      continue;
    }
    const closing = PAIRS[unit];
    if (closing === undefined) continue;
    // A closing « » of the reversed style stands after a letter; a straight mark opens only before a word.
    if ((unit === '»' || unit === '"') && /\s|^$/.test(text[i + 1] ?? '')) continue;
    open = i + 1;
    closers = closing;
  }
  if (open >= 0 && text.length > open) spans.push({ start: open, end: text.length });
  return spans;
}
