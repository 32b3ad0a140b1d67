import { creditPhrases } from '../../text/credit-phrases.ts';
import { isPictureCredit } from '../frame/furniture-line.ts';
import type { Piece } from '../piece.ts';

const LONGEST = 60;

/** Whether a line does nothing but state a source: "This article was originally published by …". It stays in the text. */
export function creditLine(line: Piece): boolean {
  if (line.words > LONGEST || line.words < 2) return false;
  if (isPictureCredit(line)) return false;
  return creditPhrases(line.text, line.tokens, 0, line.tokens.length).some((phrase) => {
    if (phrase.group === 'agency' || (phrase.single && phrase.group === 'partial' && line.words > 8)) return false;
    if (phrase.group === 'reprint') return line.words <= 45;
    // "Source: …" begins its line; "Jane Doe via AP" is a picture's.
    return line.words <= 16 && (phrase.group === 'partial' || phrase.from <= 1);
  });
}
