import { WordBit, type WordTableParts } from '../../src/read/names/word-table.ts';
import { foldHash } from '../../src/text/fold.ts';
import type { CapitalHabits } from './capitals.ts';
import type { Gazetteers } from './gazetteers.ts';
import type { SeenNames } from './seen-names.ts';
import type { WordClasses } from './word-classes.ts';

/** Puts classes, lists and habits of capitals into one table by folded hash. */
export function wordTable(
  classes: WordClasses,
  lists: Gazetteers,
  habits: CapitalHabits,
  news?: SeenNames,
): WordTableParts {
  const row = new Map<number, number>();
  const keys: number[] = [];
  const rowOf = (fold: number): number => {
    const found = row.get(fold);
    if (found !== undefined) return found;
    row.set(fold, keys.length);
    return keys.push(fold) - 1;
  };
  const classRow = classes.words.map((word) => rowOf(foldHash(word)));
  for (const [fold, bits] of lists.words) {
    // Villages only where the word is known otherwise: most are words of other languages.
    if (bits !== WordBit.smallCity) rowOf(fold);
  }
  for (const fold of habits.words(4)) rowOf(fold);
  for (const fold of news?.words.keys() ?? []) rowOf(fold);
  const phrases = new Map(lists.phrases);
  for (const [hash, bits] of news?.phrases ?? []) phrases.set(hash, (phrases.get(hash) ?? 0) | bits);
  const opens = news?.opens ?? new Set<number>();
  const n = keys.length;
  const parts = {
    keys: Uint32Array.from(keys),
    fine: new Uint16Array(n).fill(0xffff),
    other: new Uint16Array(n).fill(0xffff),
    bits: new Uint16Array(n),
    capital: new Uint8Array(n),
    seen: new Uint8Array(n),
    phraseKeys: Uint32Array.from(phrases.keys()),
    phraseBits: Uint8Array.from(phrases.values()),
  };
  // Frequent words last, so that of two that fold to the same the frequent one stays.
  for (let i = classRow.length - 1; i >= 0; i--) {
    parts.fine[classRow[i]!] = classes.fine[i]!;
    parts.other[classRow[i]!] = classes.other[i]!;
  }
  for (let i = 0; i < n; i++) {
    parts.bits[i] = (lists.words.get(keys[i]!) ?? 0) | (opens.has(keys[i]!) ? WordBit.opensPhrase : 0);
    parts.seen[i] = news?.words.get(keys[i]!) ?? 0;
    parts.capital[i] = habits.of(keys[i]!);
  }
  return parts;
}
