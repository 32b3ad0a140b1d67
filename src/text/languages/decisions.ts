import { PhraseLexicon } from '../phrase-lexicon.ts';
import { languageCode } from './code.ts';
import { decisions as de } from './de/decisions.ts';
import { decisions as en } from './en/decisions.ts';
import { decisions as es } from './es/decisions.ts';
import { decisions as fr } from './fr/decisions.ts';
import { decisions as it } from './it/decisions.ts';
import { decisions as pt } from './pt/decisions.ts';

/** What a decision is on: the outcomes of one matter exclude one another, and are the same in all languages. */
export const MATTERS = ['approval', 'verdict', 'office', 'appeal', 'date', 'card'] as const;

const lists: Readonly<Record<string, Readonly<Record<(typeof MATTERS)[number], readonly string[]>>>> = {
  de,
  en,
  es,
  fr,
  it,
  pt,
};
const made = new Map<string, PhraseLexicon | undefined>();

/** A language's words for outcomes: the kind is the number of the matter, the value that of the outcome. Undefined where none are known. */
export function decisionWordsOf(language: string): PhraseLexicon | undefined {
  const code = languageCode(language);
  if (made.has(code)) return made.get(code);
  const list = lists[code];
  let lexicon: PhraseLexicon | undefined;
  if (list) {
    lexicon = new PhraseLexicon();
    for (const [kind, matter] of MATTERS.entries())
      for (const [outcome, phrases] of list[matter].entries()) lexicon.add(kind, outcome, phrases);
  }
  made.set(code, lexicon);
  return lexicon;
}
