import type { Alikeness } from './alike.ts';
import type { Comparison, Pair } from './pairs.ts';

/** How far one report is derived from another, by whichever way. */
export interface Kinship {
  readonly pair: Pair;
  /** 0–1: that one of the two comes from the other or both from one text. */
  readonly derived: number;
  readonly verbatim: number;
  readonly paraphrase: number;
  /** Words in the reporter's voice beyond chance that both have. */
  readonly beyondChance: number;
  /** Sentences of `a` that `b` has (verbatim or in other words), as a share of what `a` tells; and the other way round. */
  readonly aCovered: number;
  readonly bCovered: number;
}

/**
 * Logistic models of few parameters. Verbatim: logarithm of the words beyond chance. Paraphrase: what the other says of a
 * report's sentences beyond what any unrelated report of the story says of them, beyond the upper quarter of these, the
 * mean, the order, the amount. Fitted by train/trace/kinship.ts; see models/trace.md.
 */
const VERBATIM = { slope: 2, offset: -3.6 };
const PARAPHRASE = { best: 31.5, quarter: 2.6, mean: -5.1, order: 4.6, amount: 0.38, offset: -6.9 };
/** Verbatim relatives of either are no measure of what unrelated reports share. */
const RELATIVE = 10;
/** What an unrelated report is taken to share where the story has none to compare with. */
const ALONE = 0.2;
const LEAST_TELLING = 8;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function kinships(comparison: Comparison): Kinship[] {
  const beyond = comparison.pairs.map(({ passages }) => passages.reduce((sum, p) => sum + p.beyondChance, 0));
  const relatives: Set<number>[] = comparison.reports.map(() => new Set());
  comparison.pairs.forEach(({ a, b }, i) => {
    if (beyond[i]! < RELATIVE) return;
    relatives[a]!.add(b);
    relatives[b]!.add(a);
  });
  return comparison.pairs.map((pair, i) => {
    const verbatim = beyond[i]! < 1 ? 0 : sigmoid(VERBATIM.slope * Math.log(beyond[i]!) + VERBATIM.offset);
    const forth = pair.aInB === undefined ? 0 : paraphrased(comparison, relatives, pair.a, pair.b, pair.aInB);
    const back = pair.bInA === undefined ? 0 : paraphrased(comparison, relatives, pair.b, pair.a, pair.bInA);
    const paraphrase = Math.max(forth, back);
    return {
      pair,
      derived: 1 - (1 - verbatim) * (1 - paraphrase),
      verbatim,
      paraphrase,
      beyondChance: beyond[i]!,
      aCovered: covered(comparison, pair, true),
      bCovered: covered(comparison, pair, false),
    };
  });
}

function paraphrased(
  { tellings, alike }: Comparison,
  relatives: readonly ReadonlySet<number>[],
  child: number,
  parent: number,
  found: Alikeness,
): number {
  const { weight, total } = tellings[child]!;
  if (total < LEAST_TELLING) return 0;
  const others: Float32Array[] = [];
  for (const [other, { score }] of alike[child]!) {
    if (other !== parent && !relatives[parent]!.has(other) && !relatives[child]!.has(other)) others.push(score);
  }
  let beyondBest = 0;
  let beyondQuarter = 0;
  const scores = new Float32Array(others.length);
  for (let s = 0; s < weight.length; s++) {
    for (let o = 0; o < others.length; o++) scores[o] = others[o]![s]!;
    scores.sort();
    const best = scores.length > 0 ? scores[scores.length - 1]! : ALONE;
    const quarter = scores.length > 0 ? scores[scores.length - 1 - (scores.length >> 2)]! : ALONE;
    beyondBest += weight[s]! * Math.max(-0.3, found.score[s]! - best);
    beyondQuarter += weight[s]! * Math.max(-0.4, found.score[s]! - quarter);
  }
  return sigmoid(
    (PARAPHRASE.best * beyondBest) / total +
      (PARAPHRASE.quarter * beyondQuarter) / total +
      PARAPHRASE.mean * found.mean +
      PARAPHRASE.order * (found.matched > 2 ? found.order : 0) +
      PARAPHRASE.amount * Math.log(total + 1) +
      PARAPHRASE.offset,
  );
}

/** A sentence is had by the other where half its words stand there in a passage, or most of what it tells in other words. */
const SAID = 0.45;

function covered({ reports, tellings }: Comparison, pair: Pair, ofA: boolean): number {
  const self = ofA ? pair.a : pair.b;
  const report = reports[self]!;
  const same = new Uint8Array(report.words.length);
  for (const passage of pair.passages) {
    if (ofA) same.fill(1, passage.aFrom, passage.aTo);
    else same.fill(1, passage.bFrom, passage.bTo);
  }
  const found = ofA ? pair.aInB : pair.bInA;
  let had = 0;
  let all = 0;
  for (let s = 0; s + 1 < report.sentenceFrom.length; s++) {
    const from = report.sentenceFrom[s]!;
    const to = report.sentenceFrom[s + 1]!;
    const weight = tellings[self]!.weight[s]!;
    if (weight === 0) continue;
    let words = 0;
    for (let i = from; i < to; i++) words += same[i]!;
    all += weight;
    if (words * 2 >= to - from || (found?.score[s] ?? 0) >= SAID) had += weight;
  }
  return all > 0 ? had / all : 0;
}
