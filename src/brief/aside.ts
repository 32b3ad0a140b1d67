import { asidesOf, spacedWords } from '../text/languages/asides.ts';

/** Words that a reporter's sign-off has at most, with the place that it names. */
const SIGN_OFF = 10;

/** Whether a sentence is no telling of the report but a caption, a credit, a correction or a sign-off, by its words. */
export function isAside(text: string, language: string): boolean {
  const asides = asidesOf(language);
  const words = spacedWords(text);
  if (asides.beginnings.some((phrase) => words.startsWith(phrase))) return true;
  if (asides.endings.some((phrase) => words.endsWith(phrase))) return true;
  if (asides.within.some((phrase) => words.includes(phrase))) return true;
  return asides.signOffs.some((phrase) => words.includes(phrase)) && words.split(' ').length - 2 <= SIGN_OFF;
}

/** Whether a sentence is torn: cut with an ellipsis, or the sentence before it in its paragraph was not closed. */
export function isTorn(text: string, before: string | undefined): boolean {
  if (/(?:…|\.\s?\.\s?\.)["”’»)\]]*$/u.test(text)) return true;
  return before !== undefined && !/[.!?。！？؟।…:;]["”’»›'」』)\]]*$/u.test(before.trimEnd());
}
