import { HASH_SEED, hashEnd, hashStep } from '../text/hash.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';

/** Fewer words tell nothing for certain. */
const LEAST_WORDS = 25;
/** Share of function words that English texts have and no other language's reach, of words in Latin letters without accents. */
const SHARE = 0.3;
/** Share of letters beyond ASCII that names bring into an English text. */
const FOREIGN = 0.03;

/**
 * Whether a text is English without doubt, by its function words: asked first, since it costs a hundredth of telling one language
 * of sixty from the others by their letters. It says no too often rather than too seldom.
 */
export function isPlainlyEnglish(sample: string): boolean {
  const functionWords = stopwordsOf('en');
  let words = 0;
  let hits = 0;
  let foreign = 0;
  let hash = HASH_SEED;
  let length = 0;
  for (let i = 0; i <= sample.length; i++) {
    const unit = i < sample.length ? sample.charCodeAt(i) : 0;
    const lower = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if (lower >= 97 && lower <= 122) {
      hash = hashStep(hash, lower);
      length++;
      continue;
    }
    // Typographic quotation marks and dashes are no letters.
    if (unit > 127 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xa0) foreign++;
    if (length === 0) continue;
    words++;
    if (functionWords.has(hashEnd(hash))) hits++;
    hash = HASH_SEED;
    length = 0;
  }
  return words >= LEAST_WORDS && hits >= SHARE * words && foreign <= FOREIGN * sample.length;
}
