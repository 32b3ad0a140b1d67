import type { NameKind } from '../../src/model/reading.ts';
import type { LabelledDocument } from './conll.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A text as an editor would print it, with its names by offsets in UTF-16 units. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|'S|n't|N'T|'re|'ve|'ll|'d|'m|'')$/;
const NO_SPACE_AFTER = /^(?:[([{$£#]|``)$/;

/** How tokens become text: `plain` as printed, `spaced` with a space between all of them; sentences on lines or in one paragraph. */
export interface Printing {
  readonly spaced: boolean;
  readonly lines: boolean;
}

export function plainText(document: LabelledDocument, printing: Printing): LabelledText {
  let text = '';
  const names: { start: number; end: number; kind: NameKind }[] = [];
  for (const sentence of document.sentences) {
    if (text !== '') text += printing.lines ? '\n' : ' ';
    let open = false;
    let glue = true;
    for (const { word, kind, begin } of sentence) {
      const quote = word === '"';
      const close = quote && open;
      if (!glue && (printing.spaced || !(NO_SPACE_BEFORE.test(word) || close))) text += ' ';
      const start = text.length;
      text += word;
      if (kind !== '') {
        const last = names[names.length - 1];
        if (begin || last === undefined) names.push({ start, end: text.length, kind });
        else last.end = text.length;
      }
      if (quote) open = !open;
      glue = !printing.spaced && (NO_SPACE_AFTER.test(word) || (quote && !close));
    }
  }
  return { id: document.id, text, names };
}
