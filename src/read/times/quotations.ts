import type { Sentence } from '../../model/reading.ts';
import { TokenFlag } from '../../model/tokens.ts';
import type { Scan } from './scan.ts';

/** Opening mark → the marks that close it: “ ”, „ “, « », and German » «. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」' };

/**
 * 1 for each token within a direct quotation in double marks. A straight mark opens and closes by turns; each paragraph
 * begins outside, so that a lost mark harms no more than its own.
 */
export function quotedTokens(s: Scan, sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(s.tokens.length);
  let closing = '';
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) closing = '';
    paragraph = sentence.paragraph;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const mark = s.flag(i, TokenFlag.quoteMark) ? s.form(i) : '';
      if (closing !== '' && mark !== '' && closing.includes(mark)) closing = '';
      else if (CLOSING[mark] !== undefined) closing = CLOSING[mark];
      else if (closing !== '') quoted[i] = 1;
    }
  }
  return quoted;
}
