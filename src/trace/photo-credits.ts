import type { Witness } from '../model/story.ts';
import type { Tokens } from '../model/tokens.ts';
import { foldHash } from '../text/fold.ts';

/** Words by which the maker of a picture is named, in the languages read; a credit has a slash, colon or bracket beside them. */
const WORDS = new Set(
  'photo photos image images picture pictures getty photograph foto fotos bild bilder imagen fotografia photographie immagine zdjecie fot фото снимок'
    .split(' ')
    .map(foldHash),
);
const MARKS = new Set(['/', ':', '(', ')', '|', '©', '[', ']']);
const BESIDE = 3;

/** A report's words by sentence, and which of them are asides. */
interface Worded {
  readonly witness: Witness;
  readonly tokens: Tokens;
  readonly token: Uint32Array;
  readonly words: Uint32Array;
  readonly sentence: Uint32Array;
  readonly sentenceFrom: Uint32Array;
  readonly aside: Uint8Array;
}

/**
 * Marks as asides the sentences that credit a picture ("(AP Photo/N. N.)", "Photo: N. N.") and the caption before the credit:
 * a caption that two pages have shows that both bought the picture.
 */
export function markPhotoCredits(report: Worded): void {
  const { tokens, token, words, sentence, sentenceFrom, aside, witness } = report;
  const { text } = witness.article;
  for (let i = 0; i < words.length; i++) {
    if (!WORDS.has(words[i]!) || !isMarked(text, tokens.start, tokens.end, token[i]!, tokens.length)) continue;
    const s = sentence[i]!;
    aside.fill(1, sentenceFrom[s]!, sentenceFrom[s + 1]!);
    const shortCredit = sentenceFrom[s + 1]! - sentenceFrom[s]! <= 8;
    if (s > 0 && shortCredit) aside.fill(1, sentenceFrom[s - 1]!, sentenceFrom[s]!);
  }
}

function isMarked(text: string, start: Uint32Array, end: Uint32Array, at: number, length: number): boolean {
  for (let t = Math.max(0, at - BESIDE); t <= Math.min(length - 1, at + BESIDE); t++) {
    if (MARKS.has(text.slice(start[t], end[t]))) return true;
  }
  return false;
}
