import { TokenFlag } from '../../src/model/tokens.ts';
import { averageLink } from '../../src/structures/average-link.ts';
import { tokenize } from '../../src/text/index.ts';
import { bCubed } from '../b-cubed.ts';

const THRESHOLDS = Array.from({ length: 19 }, (_, k) => 0.06 + k * 0.02);

/**
 * B³ F1 of average link over cosines of TF-IDF, at the threshold that is best for this very pile: what a plain method could
 * reach at most. For piles of some hundreds.
 */
export function bestPlain(texts: readonly string[], labels: readonly string[]): number {
  const vectors = tfIdf(texts);
  const n = texts.length;
  const cosines = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      let dot = 0;
      for (const [term, weight] of vectors[i]!) dot += weight * (vectors[j]!.get(term) ?? 0);
      cosines[i * n + j] = dot;
      cosines[j * n + i] = dot;
    }
  }
  const one = new Float64Array(n).fill(1);
  const none = new Float64Array(n);
  return Math.max(
    ...THRESHOLDS.map((threshold) => {
      const scores = cosines.map((cosine) => cosine - threshold);
      const groups = averageLink(scores, n, one.slice(), none.slice(), ({ mean }) => mean);
      return bCubed(labels, Array.from(groups, String)).f1;
    }),
  );
}

/** Of unit length, with 1 + ln(frequency) and a smoothed idf over these texts. */
function tfIdf(texts: readonly string[]): Map<number, number>[] {
  const counts = texts.map((text) => {
    const { fold, flags, length } = tokenize(text);
    const count = new Map<number, number>();
    for (let i = 0; i < length; i++)
      if ((flags[i]! & TokenFlag.word) !== 0) count.set(fold[i]!, (count.get(fold[i]!) ?? 0) + 1);
    return count;
  });
  const documents = new Map<number, number>();
  for (const count of counts) for (const term of count.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counts.map((count) => {
    const weights = [...count].map(([term, frequency]): [number, number] => [
      term,
      (1 + Math.log(frequency)) * (1 + Math.log((1 + texts.length) / (1 + documents.get(term)!))),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}
