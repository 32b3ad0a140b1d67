import type { Sentence } from '../../model/reading.ts';
import type { Scan } from './scan.ts';

const STRAIGHT = 0x22;
const OPEN = new Set([0x201c, 0xab]);
const CLOSE = new Set([0x201d, 0xbb]);

/**
 * 1 for each token within a direct quotation in double marks. A straight mark opens and closes by turns; each paragraph
 * begins outside, so that a lost mark harms no more than its own.
 */
export function quotedTokens(s: Scan, sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(s.tokens.length);
  let inside = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) inside = false;
    paragraph = sentence.paragraph;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const unit = s.unit(i);
      if (unit === STRAIGHT) inside = !inside;
      else if (OPEN.has(unit)) inside = true;
      else if (CLOSE.has(unit)) inside = false;
      else if (inside) quoted[i] = 1;
    }
  }
  return quoted;
}
