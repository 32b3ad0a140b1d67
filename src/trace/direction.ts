import { commonWords, KIN, type Kinship } from './kinship.ts';
import { earlier, earlierDay, whenOf } from './moments.ts';
import type { Comparison } from './pairs.ts';
import { Voice } from './prepared.ts';

/** What speaks for `a` as the parent of `b` (above nought) or the other way round. */
export interface DirectionSigns {
  readonly time: number;
  /** 1 or -1 where both state the day and the days differ. */
  readonly days: -1 | 0 | 1;
  readonly coverage: number;
  readonly quotation: number;
  readonly wording: number;
  readonly credit: number;
  readonly signs: number;
  /** Nearness to the other kin: a parent stands in the middle of its children. */
  readonly middle: number;
  /** A report whose parts stand in several others, and in none of them all, was put together from these. */
  readonly assembled: number;
  /** Words that only one of the two has, as a share of its own in the places that both tell. */
  readonly sole: number;
}

/** What is known of a story's reports before any direction is told. */
export interface Bearings {
  /** `names[r]` holds the reports whose outlet `r` credits for the whole. */
  readonly names: readonly ReadonlySet<number>[];
  /** Number of signs of machine rewriting. */
  readonly signs: readonly number[];
  /** Share of what a report tells in words that no other report has. */
  readonly sole: Float64Array;
  /** Share of a report that its kin have together beyond what the closest of them has alone. */
  readonly assembled: Float64Array;
  /** `common[r].get(q)`: words that two kin have in common. */
  readonly common: readonly ReadonlyMap<number, number>[];
}

export function bearingsOf(
  comparison: Comparison,
  kin: readonly Kinship[],
  names: readonly ReadonlySet<number>[],
  signs: readonly number[],
): Bearings {
  const { reports, vocabulary } = comparison;
  const common: Map<number, number>[] = reports.map(() => new Map());
  for (const kinship of kin) {
    if (kinship.derived < KIN) continue;
    const words = commonWords(comparison, kinship);
    common[kinship.pair.a]!.set(kinship.pair.b, words);
    common[kinship.pair.b]!.set(kinship.pair.a, words);
  }
  const sole = new Float64Array(reports.length);
  reports.forEach((report, r) => {
    let all = 0;
    let own = 0;
    for (let i = 0; i < report.words.length; i++) {
      if (report.aside[i] === 1) continue;
      const term = vocabulary.terms[r]![i]!;
      all += vocabulary.telling[term]!;
      if (vocabulary.reports[term] === 1) own += vocabulary.telling[term]!;
    }
    sole[r] = all > 0 ? own / all : 0;
  });
  return { names, signs, sole, assembled: assembledShares(comparison, kin), common };
}

export function directionSigns(comparison: Comparison, kinship: Kinship, bearings: Bearings): DirectionSigns {
  const { a, b } = kinship.pair;
  const { names, signs, sole, assembled } = bearings;
  const [first, second] = [comparison.reports[a]!, comparison.reports[b]!];
  return {
    time: earlier(whenOf(first.witness.article), whenOf(second.witness.article)),
    days: earlierDay(whenOf(first.witness.article), whenOf(second.witness.article)),
    // In other words a rewriter's own rare words make a sentence seem less covered than it is.
    coverage: (kinship.bCovered - kinship.aCovered) * (0.4 + 0.6 * kinship.verbatim),
    quotation: quotationSign(comparison, kinship),
    wording: wordingSign(comparison, kinship),
    credit: Number(names[b]!.has(a)) - Number(names[a]!.has(b)),
    signs: Math.max(-2, Math.min(2, signs[b]! - signs[a]!)),
    middle: middleSign(bearings, a, b),
    assembled: assembled[b]! - assembled[a]!,
    sole: sole[b]! - sole[a]!,
  };
}

/** A kin that has this much of a report is its copy or its whole: it tells nothing of how the report was put together. */
const NEARLY_ALL = 0.88;

function assembledShares({ reports }: Comparison, kin: readonly Kinship[]): Float64Array {
  const together = reports.map(({ words }) => new Uint8Array(words.length));
  const most = new Float64Array(reports.length);
  const length = reports.map(({ aside }) => aside.reduce((sum, each) => sum + 1 - each, 0));
  for (const { pair, derived } of kin) {
    if (derived < KIN) continue;
    let same = 0;
    for (const { matter } of pair.passages) same += matter;
    for (const r of [pair.a, pair.b]) {
      if (same >= NEARLY_ALL * length[r]!) continue;
      most[r] = Math.max(most[r]!, same);
      for (const { runs, matter } of pair.passages) {
        if (matter === 0) continue;
        for (let i = r === pair.a ? 0 : 1; i < runs.length; i += 3) {
          const size = runs[r === pair.a ? i + 2 : i + 1]!;
          together[r]!.fill(1, runs[i]!, runs[i]! + size);
        }
      }
    }
  }
  return Float64Array.from(reports, ({ words, aside }, r) => {
    let had = 0;
    for (let i = 0; i < words.length; i++) if (aside[i] === 0) had += together[r]![i]!;
    return Math.max(0, had - most[r]!) / Math.max(1, length[r]!);
  });
}

/** Mean over the kin of both: which of the two has more in common with them; -1…1. */
function middleSign({ common }: Bearings, a: number, b: number): number {
  let sum = 0;
  let count = 0;
  for (const [other, withA] of common[a]!) {
    const withB = common[b]!.get(other);
    if (withB === undefined) continue;
    sum += (withA - withB) / (Math.max(withA, withB) + 10);
    count++;
  }
  return sum / (count + 1);
}

/** Speech in `a` that `b` tells in its own voice can only have gone from `a` to `b`; -1…1. */
function quotationSign({ reports }: Comparison, { pair }: Kinship): number {
  const first = reports[pair.a]!;
  const second = reports[pair.b]!;
  let forth = 0;
  let back = 0;
  for (const { runs } of pair.passages) {
    for (let r = 0; r < runs.length; r += 3) {
      for (let k = 0; k < runs[r + 2]!; k++) {
        const inA = first.voice[runs[r]! + k];
        const inB = second.voice[runs[r + 1]! + k];
        if (inA === Voice.speech && inB === Voice.narration) forth++;
        else if (inA === Voice.narration && inB === Voice.speech) back++;
      }
    }
  }
  return Math.max(-1, Math.min(1, (forth - back) / 8));
}

/** Where small edits stand inside a passage, the one who edited has the rarer words; -1…1. */
function wordingSign({ vocabulary }: Comparison, { pair }: Kinship): number {
  const termsA = vocabulary.terms[pair.a]!;
  const termsB = vocabulary.terms[pair.b]!;
  let rarer = 0;
  let seen = 0;
  for (const passage of pair.passages) {
    const inA = new Set(termsA.subarray(passage.aFrom, passage.aTo));
    const inB = new Set(termsB.subarray(passage.bFrom, passage.bTo));
    for (const term of inB) {
      if (inA.has(term)) continue;
      rarer += vocabulary.telling[term]!;
      seen++;
    }
    for (const term of inA) {
      if (inB.has(term)) continue;
      rarer -= vocabulary.telling[term]!;
      seen++;
    }
  }
  return seen < 2 ? 0 : Math.max(-1, Math.min(1, rarer / Math.sqrt(seen) / 2));
}
