import type { Passage } from '../model/lineage.ts';
import type { Comparison } from './pairs.ts';
import { citeWords } from './prepared.ts';

/** A passage is shown from so many equal words. */
const SHOWN = 8;
const MOST_PASSAGES = 20_000;

/** The passages that two reports share, as they are told. */
export function shownPassages(comparison: Comparison): Passage[] {
  const shown: Passage[] = [];
  for (const { a, b, passages } of comparison.pairs) {
    for (const passage of passages) {
      if (passage.same < SHOWN || shown.length >= MOST_PASSAGES) continue;
      const longer = Math.max(passage.aTo - passage.aFrom, passage.bTo - passage.bFrom);
      shown.push({
        a: citeWords(comparison.reports[a]!, passage.aFrom, passage.aTo),
        b: citeWords(comparison.reports[b]!, passage.bFrom, passage.bTo),
        speech: passage.narration * 5 <= passage.same,
        sameness: Math.min(1, passage.same / longer),
      });
    }
  }
  return shown;
}
