import { foldHash } from '../../text/fold.ts';
import { SpeechWord, speechWordsOf } from '../../text/languages/speech.ts';

/** 1 where the words before a name end in a man's form of address ("Mr."), -1 for a woman's, 0 for none or either's. */
export function sexOfAddress(before: string, language: string): number {
  const word = /(\p{L}+)\.?\s$/u.exec(before)?.[1];
  if (word === undefined) return 0;
  const bits = speechWordsOf(language)?.bits.get(foldHash(word)) ?? 0;
  return ((bits & SpeechWord.masculineTitle) !== 0 ? 1 : 0) - ((bits & SpeechWord.feminineTitle) !== 0 ? 1 : 0);
}
