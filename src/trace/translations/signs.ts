import { type Alignment, alignAnchors, sharedAnchors } from './alignment.ts';
import type { Anchors } from './anchors.ts';
import { lengthAlignment } from './sentence-lengths.ts';

/** What speaks for one of two reports in different languages being a translation of the other (or both of a third). */
export interface TranslationSigns {
  /** Weight of the anchors that an alignment of sentences in order joins, as a share of the lesser report's. */
  readonly chained: number;
  /** The same where one report is held backwards: what the two share in any order. */
  readonly backwards: number;
  /** Share of the lesser report's figures that the other has. */
  readonly figures: number;
  /** How many figures that is of: a logarithm. */
  readonly manyFigures: number;
  /** Correlation of the lengths of joined sentences, less where they are few; -1…1. */
  readonly lengths: number;
  /** Share of sentences that are joined, of the report with fewer. */
  readonly joined: number;
  /** Share of joined sentences whose neighbours behind are joined too. */
  readonly unbroken: number;
  /** How evenly the text between joined sentences is long in both: mean difference of the logarithms, from its median. */
  readonly drift: number;
  /** What an alignment of all sentences between the first and the last joined ones by their lengths gains and costs. */
  readonly gain: number;
  readonly cost: number;
  /** Of the two, how many are in scripts without capitals, 0–2: less can be told of them by names. */
  readonly uncased: number;
  /** How much there is to tell by: a logarithm. */
  readonly amount: number;
}

export function translationSigns(
  a: Anchors,
  b: Anchors,
): { readonly signs: TranslationSigns; readonly pairs: Alignment['pairs'] } {
  const table = sharedAnchors(a, b);
  const ahead = alignAnchors(a.from.length - 1, table, false);
  const back = alignAnchors(a.from.length - 1, table, true);
  const least = Math.max(1, Math.min(a.total, b.total));
  const ofA = a.from.length <= b.from.length;
  const figures = (of: Anchors): Set<number> => new Set([...of.keys].filter((_, k) => of.figure[k] === 1));
  const [inA, inB] = [figures(a), figures(b)];
  const [few, many] = inA.size <= inB.size ? [inA, inB] : [inB, inA];
  let common = 0;
  for (const key of few) if (many.has(key)) common++;
  const sentences = new Set(ahead.pairs.map(([s, t]) => (ofA ? s : t)));
  return {
    signs: {
      chained: ahead.score / least,
      backwards: back.score / least,
      figures: (common + 0.5) / (few.size + 1),
      manyFigures: Math.log1p(few.size),
      lengths: lengthCorrelation(a, b, ahead.pairs),
      joined: sentences.size / Math.max(1, Math.min(a.from.length, b.from.length) - 1),
      ...evenness(a, b, ahead.pairs),
      ...between(a, b, ahead.pairs),
      uncased: a.uncased + b.uncased,
      amount: Math.log(least + 1),
    },
    pairs: ahead.pairs,
  };
}

/** Gale and Church 1993: lengths of translated sentences go together. Shrunk towards nought where pairs are few. */
function lengthCorrelation(a: Anchors, b: Anchors, pairs: Alignment['pairs']): number {
  const n = pairs.length;
  if (n < 3) return 0;
  const x = pairs.map(([s]) => Math.log(a.length[s]! + 10));
  const y = pairs.map(([, t]) => Math.log(b.length[t]! + 10));
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0.05;
  let yy = 0.05;
  for (let i = 0; i < n; i++) {
    xy += (x[i]! - mx) * (y[i]! - my);
    xx += (x[i]! - mx) ** 2;
    yy += (y[i]! - my) ** 2;
  }
  return (xy / Math.sqrt(xx * yy)) * (n / (n + 4));
}

/** How a chain goes on: in neighbouring sentences, and by stretches as long in one report as in the other. */
function evenness(a: Anchors, b: Anchors, pairs: Alignment['pairs']): Pick<TranslationSigns, 'unbroken' | 'drift'> {
  if (pairs.length < 2) return { unbroken: 0, drift: 1 };
  const starts = (lengths: Float32Array): Float64Array => {
    const sums = new Float64Array(lengths.length + 1);
    for (let i = 0; i < lengths.length; i++) sums[i + 1] = sums[i]! + lengths[i]!;
    return sums;
  };
  const [inA, inB] = [starts(a.length), starts(b.length)];
  const ratios: number[] = [];
  let unbroken = 0;
  for (let p = 1; p < pairs.length; p++) {
    const [[s, t], [s2, t2]] = [pairs[p - 1]!, pairs[p]!];
    if (s2 - s <= 1 && t2 - t <= 1) unbroken++;
    ratios.push(Math.log((inA[s2]! - inA[s]! + 30) / (inB[t2]! - inB[t]! + 30)));
  }
  const middle = [...ratios].sort((x, y) => x - y)[ratios.length >> 1]!;
  const drift = ratios.reduce((sum, each) => sum + Math.min(2, Math.abs(each - middle)), 1) / (ratios.length + 1);
  return { unbroken: unbroken / (pairs.length + 1), drift };
}

/** Lengths are compared between the first and the last joined sentences: a translation may leave out a beginning or an end. */
function between(a: Anchors, b: Anchors, pairs: Alignment['pairs']): ReturnType<typeof lengthAlignment> {
  if (pairs.length < 3) return lengthAlignment(a.length, b.length);
  const [first, last] = [pairs[0]!, pairs[pairs.length - 1]!];
  return lengthAlignment(a.length.subarray(first[0], last[0] + 1), b.length.subarray(first[1], last[1] + 1));
}
