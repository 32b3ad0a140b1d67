/**
 * ROUGE-N F1 of a summary against each reference, averaged over the references (Lin 2004): lower case, no stemming, all
 * words count. Words are letters and digits of any script.
 */
export function rouge(summary: string, references: readonly string[], n: number): number {
  const own = grams(summary, n);
  let sum = 0;
  for (const reference of references) {
    const theirs = grams(reference, n);
    let same = 0;
    for (const [gram, count] of theirs.counts) same += Math.min(count, own.counts.get(gram) ?? 0);
    const precision = own.size > 0 ? same / own.size : 0;
    const recall = theirs.size > 0 ? same / theirs.size : 0;
    sum += precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
  return references.length > 0 ? sum / references.length : 0;
}

function grams(text: string, n: number): { counts: Map<string, number>; size: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, size: Math.max(0, words.length - n + 1) };
}
