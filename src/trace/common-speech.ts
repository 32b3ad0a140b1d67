import { gramHashes } from '../structures/winnow.ts';
import { type Prepared, Voice } from './prepared.ts';

const GRAM = 5;
const LEAST = 9;

/**
 * Marks as speech what one report gives without quotation marks and another within them: a post set into a page, a speech
 * printed whole. Words that are speech in any report are nobody's narration.
 */
export function markCommonSpeech(reports: readonly Prepared[]): void {
  const spoken = new Set<number>();
  const grams = reports.map(({ words }) => gramHashes(words, GRAM));
  reports.forEach(({ voice }, r) => {
    let run = 0;
    for (let i = 0; i < voice.length; i++) {
      run = voice[i] === Voice.speech ? run + 1 : 0;
      if (run >= GRAM) spoken.add(grams[r]![i - GRAM + 1]!);
    }
  });
  if (spoken.size === 0) return;
  reports.forEach(({ voice }, r) => {
    const own = grams[r]!;
    for (let i = 0; i < own.length; ) {
      if (!spoken.has(own[i]!)) {
        i++;
        continue;
      }
      let end = i;
      while (end < own.length && spoken.has(own[end]!)) end++;
      if (end - i + GRAM - 1 >= LEAST) voice.fill(Voice.speech, i, end + GRAM - 1);
      i = end;
    }
  });
}
