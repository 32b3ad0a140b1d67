import type { Random, Words } from './words.ts';

export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;
const between = (low: number, high: number, random: Random): number => low + Math.floor(random() * (high - low + 1));

/** The sentences up to a place chosen so that at least 40 % stay. */
export function trim(sentences: readonly string[], random: Random): string[] {
  const keep = Math.max(3, Math.round(sentences.length * (0.4 + 0.45 * random())));
  return sentences.slice(0, keep);
}

/** Some paragraphs of one report (a quarter to a half) in one piece. */
export function excerpt(sentences: readonly string[], random: Random): string[] {
  const size = Math.max(3, Math.round(sentences.length * (0.25 + 0.25 * random())));
  const from = between(0, Math.max(0, sentences.length - size), random);
  return sentences.slice(from, from + size);
}

/** A few words replaced, a few sentences dropped. */
export const rewriteLightly = (sentences: readonly string[], words: Words, random: Random): string[] =>
  sentences
    .filter((_, i) => i === 0 || random() > 0.08)
    .map((sentence) => replaceWords(random() < 0.15 ? turnClauses(sentence) : sentence, 0.15, words, random));

/** Half of the telling words replaced, clauses turned, sentences merged, moved and dropped, quotations reworded. */
export function rewriteHeavily(sentences: readonly string[], words: Words, random: Random): string[] {
  const kept = sentences.filter((_, i) => i === 0 || random() > 0.15);
  for (let i = 1; i + 1 < kept.length; i++) {
    if (random() < 0.15) [kept[i], kept[i + 1]] = [kept[i + 1]!, kept[i]!];
  }
  const merged: string[] = [];
  for (const sentence of kept) {
    const last = merged.at(-1);
    if (last !== undefined && random() < 0.15 && last.length + sentence.length < 320 && !/["”]$/.test(last))
      merged[merged.length - 1] =
        `${last.replace(/[.!?]$/, '')}, while ${sentence[0]!.toLowerCase()}${sentence.slice(1)}`;
    else merged.push(sentence);
  }
  return merged.map((sentence) => replaceWords(random() < 0.5 ? turnClauses(sentence) : sentence, 0.5, words, random));
}

/** "X, Y." → "Y, X." at the first comma between two longer parts. */
export function turnClauses(sentence: string): string {
  const found = /^([^,"“]{15,}),\s([^,"“]{15,})([.!?])$/.exec(sentence);
  if (found === null) return sentence;
  const [, first, second, end] = found;
  return `${second![0]!.toUpperCase()}${second!.slice(1)}, ${first![0]!.toLowerCase()}${first!.slice(1)}${end!}`;
}

/**
 * Replaces a share of the lower-case words of four letters and more: half by a word near in use, half by one that no table
 * holds for near, so that recognising the rewriting is no matter of knowing the table.
 */
function replaceWords(sentence: string, share: number, words: Words, random: Random): string {
  return sentence.replace(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu, (word) => {
    if (random() >= share) return word;
    const near = random() < 0.5 ? words.near(word, random) : undefined;
    return near ?? words.other(random);
  });
}

/** A slip that only copying hands on: two letters of one longer word change places. */
export function slip(sentences: readonly string[], random: Random): string[] {
  const changed = [...sentences];
  const at = between(0, changed.length - 1, random);
  let done = false;
  changed[at] = changed[at]!.replace(/\p{Ll}{7,}/u, (word) => {
    if (done) return word;
    done = true;
    return `${word.slice(0, 3)}${word[4]!}${word[3]!}${word.slice(5)}`;
  });
  return changed;
}
