/** How page extraction is scored: the measures of the sets' own authors, written anew. */

const WORD = /[\p{L}\p{N}_]+/gu;
const NGRAM = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - NGRAM + 1); i++) {
    const shingle = words.slice(i, i + NGRAM).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of an extracted text against the true one by shingles of four words, counted as a multiset. */
export function shingleScore(truth: string, found: string): PrecisionRecall {
  const a = shingles(truth);
  const b = shingles(found);
  let both = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const inTruth = a.get(key) ?? 0;
    const inFound = b.get(key) ?? 0;
    both += Math.min(inTruth, inFound);
    extra += Math.max(0, inFound - inTruth);
    missed += Math.max(0, inTruth - inFound);
  }
  if (extra === 0 && missed === 0) return { precision: 1, recall: 1 };
  return {
    precision: both + extra === 0 ? 0 : both / (both + extra),
    recall: both + missed === 0 ? 0 : both / (both + missed),
  };
}

/** As the article-extraction benchmark does it: precision and recall are averaged over pages, F1 is that of the averages. */
export function averageScore(scores: readonly PrecisionRecall[]): PrecisionRecall & { readonly f1: number } {
  const mean = (pick: (score: PrecisionRecall) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

export interface SegmentCounts {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}

/** As trafilatura's evaluation does it: segments that must stand in the text, and such that must not. */
export function countSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
  counts: SegmentCounts,
): void {
  const plain = evenSpaces(text);
  for (const segment of wanted) {
    if (plain.includes(evenSpaces(segment))) counts.tp++;
    else counts.fn++;
  }
  for (const segment of unwanted) {
    if (plain.includes(evenSpaces(segment))) counts.fp++;
    else counts.tn++;
  }
}

export const segmentScore = ({ tp, fn, fp }: SegmentCounts): PrecisionRecall & { readonly f1: number } => {
  const precision = tp / Math.max(1, tp + fp);
  const recall = tp / Math.max(1, tp + fn);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
};

/** White space and what no reader sees apart: a line break or a soft hyphen must not hide a segment. */
const evenSpaces = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
