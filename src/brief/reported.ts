import type { Attribution, Reading } from '../model/reading.ts';
import { tokenAt } from '../text/comparison/statements.ts';
import { SpeechWord, speechWordsOf } from '../text/languages/speech.ts';

/**
 * Whether somebody says something: words are quoted, or what leads to the content is no verb ("according to") or one of saying. "The car
 * dragged her" is none, though a reading may take it for one.
 */
export function isReported({ language, tokens }: Reading, { kind, cue, quoted }: Attribution): boolean {
  if (kind !== 'indirect' || quoted.length > 0 || cue.length === 0) return true;
  const words = speechWordsOf(language);
  if (!words) return true;
  let verbs = 0;
  for (const { start, end } of cue)
    for (let i = tokenAt(tokens.start, tokens.length, start); i < tokens.length && tokens.end[i]! <= end; i++) {
      const bits = words.bits.get(tokens.fold[i]!) ?? 0;
      if ((bits & (SpeechWord.verb | SpeechWord.clauseVerb | SpeechWord.of)) !== 0) return true;
      verbs++;
    }
  return verbs === 0;
}
