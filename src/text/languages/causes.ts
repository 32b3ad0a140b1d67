import { PhraseLexicon } from '../phrase-lexicon.ts';
import { languageCode } from './code.ts';
import { causes as de } from './de/causes.ts';
import { causes as en, noCauses } from './en/causes.ts';
import { causes as es } from './es/causes.ts';
import { causes as fr } from './fr/causes.ts';
import { causes as it } from './it/causes.ts';
import { causes as pt } from './pt/causes.ts';

const lists: Readonly<Record<string, string>> = { de, en, es, fr, it, pt };
const others: Readonly<Record<string, string>> = { en: noCauses };
const made = new Map<string, PhraseLexicon | undefined>();

/** A language's words behind which a cause is given, of kind 0, and what only looks like them, of kind 1; undefined where none are known. */
export function causeWordsOf(language: string): PhraseLexicon | undefined {
  const code = languageCode(language);
  if (made.has(code)) return made.get(code);
  const phrases = lists[code];
  let lexicon: PhraseLexicon | undefined;
  if (phrases !== undefined) {
    lexicon = new PhraseLexicon();
    lexicon.add(0, 0, phrases);
    lexicon.add(1, 0, others[code]);
  }
  made.set(code, lexicon);
  return lexicon;
}
