import { fold } from '../text/index.ts';
import { asidesOf, spacedWords } from '../text/languages/asides.ts';

/** "VIDEO: …": what stands before a colon at the head. */
const LABEL = /^([\p{L}\p{M}]{3,20}) ?[:|]/u;

/** Words that a reporter's sign-off has at most, with the place that it names. */
const SIGN_OFF = 10;

/** Whether a sentence is no telling of the report but a caption, a credit, a correction or a sign-off, by its words. */
export function isAside(text: string, language: string): boolean {
  const asides = asidesOf(language);
  const words = spacedWords(text);
  const label = LABEL.exec(text);
  if (label && asides.labels.has(fold(label[1]!))) return true;
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

const MARKS = /[“”„‟"＂«»「」]/gu;

/** Whether a quotation mark has no partner in its sentence: "Very subdued,” the sheriff said." */
export const isUnpaired = (text: string): boolean => (text.match(MARKS)?.length ?? 0) % 2 === 1;
