import { fold } from './fold.ts';
import { hashString } from './hash.ts';

const VARIANT = /our|is[aei]|ys[ei]|tre$|ll|ae|oe|ogue$/;

/**
 * A hash under which British and American spellings of a word are one ("realised", "neighborhood"); `whole`, the hash of the
 * folded word, where it has no such letters. Words of other languages with the same letters only ever meet themselves.
 */
export function spellingKey(word: string, whole: number): number {
  const plain = fold(word);
  if (!VARIANT.test(plain) || plain.length < 5) return whole;
  const key = plain
    .replace(/our(?=s?$|ed|ing|h|a|i)/g, 'or')
    .replace(/is(?=e[sd]?$|ing$|ation|er)/g, 'iz')
    .replace(/ys(?=e[sd]?$|ing$)/g, 'yz')
    .replace(/tre$/, 'ter')
    .replace(/ll(?=e[dr]|ing)/g, 'l')
    .replace(/[ao]e/g, 'e')
    .replace(/ogue$/, 'og');
  return key === plain ? whole : hashString(key);
}
