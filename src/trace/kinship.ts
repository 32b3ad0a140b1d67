import type { Alikeness } from './alike.ts';
import { enough, enoughShared } from './enough-words.ts';
import { figuresHad, figuresOf } from './figures.ts';
import type { Comparison, Pair } from './pairs.ts';
import type { Prepared } from './prepared.ts';

/** How far one report is derived from another, by whichever way. */
export interface Kinship {
  readonly pair: Pair;
  /** 0–1: that one of the two comes from the other or both from one text. */
  readonly derived: number;
  readonly verbatim: number;
  readonly paraphrase: number;
  readonly translation: number;
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
const VERBATIM = { slope: 2.8, offset: -4.25 };
const PARAPHRASE = { best: 16, quarter: 4.2, mean: 5, order: 4.6, amount: 1.5, offset: -14.2 };
/** Words of narration beyond chance from which two reports are relatives. */
const RELATIVE = 5;
/** What the best of unrelated reports is taken to share at the least where the story has none, one, two … to compare with. */
const USUAL = [0.4, 0.34, 0.26, 0.2];
/** For stories of two reports; fitted by train/trace/alone.ts. */
const ALONE = { least: 17.9, amount: -1.3, offset: -1.2 };
const LEAST_TELLING = 8;
/** A parent so many times as long as the child has a sentence for anything: what each doubling beyond costs (a logit). */
const USUALLY = 8;
const LARGER = 0.8;

/** Less likely than this, figures need not be looked at. */
const LEAST_LIKELY = 0.05;
/** Share of figures of each one's own that a rewrite may have too, and what a whole share beyond costs: a logit. */
const OWN = { usual: 0.12, weight: 8 };

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** For each report those that share narration with it: no measure of what unrelated reports have in common. */
export type Relatives = readonly ReadonlySet<number>[];

export const narrationInCommon = ({ passages }: Pair): number => passages.reduce((sum, p) => sum + p.beyondChance, 0);

/** A lone sentence that two long reports have (a caption, a line of the house) proves little of the whole. */
const LONE = { share: 0.1, counts: 0.3 };

/** `narrationInCommon`, less where it is one sentence alone that makes up little of either report. */
function proof({ reports }: Comparison, pair: Pair): number {
  const telling = pair.passages.filter(({ beyondChance }) => beyondChance >= 0.5);
  const [only] = telling;
  const sum = narrationInCommon(pair);
  if (only === undefined || telling.length > 1) return sum;
  const first = reports[pair.a]!;
  const second = reports[pair.b]!;
  const lone =
    first.sentence[only.aFrom] === first.sentence[only.aTo - 1] ||
    second.sentence[only.bFrom] === second.sentence[only.bTo - 1];
  const shorter = Math.min(first.words.length, second.words.length);
  return lone && only.same < LONE.share * shorter ? sum * LONE.counts : sum;
}

export function relativesOf({ pairs, reports }: Comparison): Relatives {
  const relatives: Set<number>[] = reports.map(() => new Set());
  for (const pair of pairs) {
    if (narrationInCommon(pair) < RELATIVE) continue;
    relatives[pair.a]!.add(pair.b);
    relatives[pair.b]!.add(pair.a);
  }
  return relatives;
}

export function kinships(comparison: Comparison): Kinship[] {
  const beyond = comparison.pairs.map((pair) => proof(comparison, pair));
  const relatives = relativesOf(comparison);
  return comparison.pairs.map((pair, i) => {
    const verbatim = beyond[i]! < 0.5 ? 0 : sigmoid(VERBATIM.slope * Math.log(beyond[i]!) + VERBATIM.offset);
    const forth = pair.aInB === undefined ? 0 : paraphrased(comparison, relatives, pair.a, pair.b, pair.aInB);
    const back = pair.bInA === undefined ? 0 : paraphrased(comparison, relatives, pair.b, pair.a, pair.bInA);
    const alone = comparison.reports.length === 2 ? paraphrasedAlone(comparison, pair) : 0;
    const paraphrase = lessOwnFigures(comparison, pair, Math.max(forth, back, alone)) * enough(comparison, pair);
    const translation =
      lessOwnFigures(comparison, pair, pair.translation?.chance ?? 0) * enoughShared(comparison, pair);
    return {
      pair,
      derived: 1 - (1 - verbatim) * (1 - paraphrase) * (1 - translation),
      verbatim,
      paraphrase,
      translation,
      beyondChance: beyond[i]!,
      aCovered: covered(comparison, pair, true),
      bCovered: covered(comparison, pair, false),
    };
  });
}

/**
 * Who rewrites a text may leave figures out, but has none of his own: where each of two reports states figures that the other
 * lacks, likeness counts less.
 */
function lessOwnFigures({ reports }: Comparison, { a, b }: Pair, chance: number): number {
  if (chance < LEAST_LIKELY) return chance;
  const [inA, inB] = [figuresOf(reports[a]!), figuresOf(reports[b]!)];
  const { had, own } = figuresHad(inA, inB);
  const lesser = Math.min(own, figuresHad(inB, inA).own);
  const share = lesser / (lesser + had + 1);
  return share <= OWN.usual
    ? chance
    : sigmoid(Math.log(chance / Math.max(1e-9, 1 - chance)) - OWN.weight * (share - OWN.usual));
}

function paraphrased(
  comparison: Comparison,
  relatives: Relatives,
  child: number,
  parent: number,
  found: Alikeness,
): number {
  const signs = paraphraseSigns(comparison, relatives, child, parent, found);
  if (signs === undefined) return 0;
  return sigmoid(
    PARAPHRASE.best * signs.best +
      PARAPHRASE.quarter * signs.quarter +
      PARAPHRASE.mean * signs.mean +
      PARAPHRASE.order * signs.order +
      PARAPHRASE.amount * signs.amount +
      PARAPHRASE.offset -
      LARGER *
        Math.max(
          0,
          Math.log(
            comparison.reports[parent]!.words.length / (USUALLY * (comparison.reports[child]!.words.length + 1)),
          ),
        ),
  );
}

/** What speaks for two reports having one text where there is no third to compare with. */
export interface AloneSigns {
  /** The lesser of the shares that each tells of the other's sentences. */
  readonly least: number;
  readonly amount: number;
}

export function aloneSigns({ tellings }: Comparison, { a, b, aInB, bInA }: Pair): AloneSigns {
  return {
    least: Math.min(aInB?.mean ?? 0, bInA?.mean ?? 0),
    amount: Math.log(Math.min(tellings[a]!.total, tellings[b]!.total) + 1),
  };
}

function paraphrasedAlone(comparison: Comparison, pair: Pair): number {
  const { least, amount } = aloneSigns(comparison, pair);
  return sigmoid(ALONE.least * least + ALONE.amount * amount + ALONE.offset);
}

const languageOf = ({ witness: { article } }: Prepared): string => article.language.slice(0, 2);

/** What speaks for `child` being `parent` retold; undefined where the child tells too little to say. */
export interface ParaphraseSigns {
  /** Mean over the child's sentences, by weight: what the parent says of each beyond the best unrelated report. */
  readonly best: number;
  /** The same beyond the upper quarter of the unrelated reports. */
  readonly quarter: number;
  readonly mean: number;
  readonly order: number;
  readonly amount: number;
}

export function paraphraseSigns(
  { tellings, alike, reports }: Comparison,
  relatives: Relatives,
  child: number,
  parent: number,
  found: Alikeness,
): ParaphraseSigns | undefined {
  const { weight, total } = tellings[child]!;
  if (total < LEAST_TELLING) return undefined;
  const others: Float32Array[] = [];
  for (const [other, { score }] of alike[child]!) {
    if (other === parent || relatives[parent]!.has(other) || relatives[child]!.has(other)) continue;
    // What a report in another language has in common is no measure.
    if (languageOf(reports[other]!) === languageOf(reports[child]!)) others.push(score);
  }
  let best = 0;
  let quarter = 0;
  const scores = new Float32Array(others.length);
  for (let s = 0; s < weight.length; s++) {
    for (let o = 0; o < others.length; o++) scores[o] = others[o]![s]!;
    scores.sort();
    const usual = USUAL[scores.length] ?? 0;
    const most = Math.max(usual, scores[scores.length - 1] ?? 0);
    const upper = Math.max(usual, scores[scores.length - 1 - (scores.length >> 2)] ?? 0);
    best += weight[s]! * Math.max(-0.3, found.score[s]! - most);
    quarter += weight[s]! * Math.max(-0.4, found.score[s]! - upper);
  }
  return {
    best: best / total,
    quarter: quarter / total,
    mean: found.mean,
    order: found.matched > 2 ? found.order : 0,
    amount: Math.log(total + 1),
  };
}

/** A sentence is had by the other where half its words stand there in a passage, or most of what it tells in other words. */
export const SAID = 0.45;

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

/** From here two reports are taken for kin in the tree; below, the doubt goes into the range of origins. */
export const KIN = 0.5;
/** With no third report to compare with, the doubt is greater and shown on the edge. */
const KIN_OF_TWO = 0.25;

/** Those of a story's pairs that are taken for kin. */
export function relatedOf({ reports }: Comparison, kin: readonly Kinship[]): Kinship[] {
  const least = reports.length === 2 ? KIN_OF_TWO : KIN;
  // Over languages no third report is compared with: there is no more doubt about two.
  return kin.filter(({ derived, translation }) => derived >= (2 * translation > derived ? KIN : least));
}

/** Words in common count up to so many: the tree of two books is not a matter of degree. */
const MOST_WORDS = 2000;

/** How many words the two have in common: verbatim, or half of those retold where these are more. */
export function commonWords({ reports }: Comparison, { pair, aCovered, bCovered }: Kinship): number {
  let same = 0;
  for (const { matter } of pair.passages) same += matter;
  const retold = Math.min(aCovered * reports[pair.a]!.words.length, bCovered * reports[pair.b]!.words.length);
  return Math.min(MOST_WORDS, Math.max(same, 0.5 * retold));
}
