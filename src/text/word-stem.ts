import { CharacterClass, classOf } from './characters.ts';
import { fold } from './fold.ts';
import { HASH_SEED, hashEnd, hashStep } from './hash.ts';

/** Letters that are kept of a word: inflection stands behind them in most languages. */
const KEPT = 6;

/**
 * The hash of a word's first six folded letters, or of the whole word where it is shorter: a stem for any language with
 * spaces, which brings "election", "elections" and "electoral", "Лавров" and "Лаврова" together. Truncation does as
 * well as stemmers over many languages (McNamee and Mayfield 2004). `whole` is the hash of the folded word, as in
 * `Tokens.fold`, and is returned for words that stay whole.
 */
export function stemHash(text: string, start: number, end: number, whole: number): number {
  if (end - start <= KEPT) {
    // A plural of a short word: "bank", "banks".
    if (end - start < 4 || (text.charCodeAt(end - 1) | 32) !== 0x73 || (text.charCodeAt(end - 2) | 32) === 0x73)
      return whole;
    return hashPart(text, start, end - 1);
  }
  return hashPart(text, start, start + KEPT, end);
}

function hashPart(text: string, start: number, stop: number, end = stop): number {
  let hash = HASH_SEED;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return hashFolded(text, start, stop, end);
    hash = hashStep(hash, unit >= 65 && unit <= 90 ? unit + 32 : unit);
  }
  return hashEnd(hash);
}

function hashFolded(text: string, start: number, stop: number, end: number): number {
  const plain = fold(text.slice(start, end));
  let hash = HASH_SEED;
  let kept = 0;
  for (let i = 0; i < plain.length && kept < stop - start; i++) {
    const unit = plain.charCodeAt(i);
    hash = hashStep(hash, unit);
    if (classOf(unit) !== CharacterClass.mark) kept++;
  }
  return hashEnd(hash);
}
