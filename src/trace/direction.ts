import type { Kinship } from './kinship.ts';
import { earlier, whenOf } from './moments.ts';
import type { Comparison } from './pairs.ts';
import { Voice } from './prepared.ts';

/** What speaks for `a` as the parent of `b` (above nought) or the other way round; logits, added up. */
export interface DirectionSigns {
  readonly time: number;
  readonly length: number;
  readonly coverage: number;
  readonly quotation: number;
  readonly wording: number;
  readonly credit: number;
  readonly signs: number;
}

/** Weights of the signs, fitted by train/trace/direction.ts on simulated trees; see models/trace.md. */
export const DIRECTION = { time: 2.5, length: 1, coverage: 2, quotation: 0.7, wording: 2, credit: 1.5, signs: 1 };

export function directionSigns(
  comparison: Comparison,
  kinship: Kinship,
  /** Of each report: does it credit somebody for the whole of it. */
  credited: readonly boolean[],
  signs: readonly number[],
): DirectionSigns {
  const { a, b } = kinship.pair;
  const first = comparison.reports[a]!;
  const second = comparison.reports[b]!;
  return {
    time: earlier(whenOf(first.witness.article), whenOf(second.witness.article)),
    length: Math.max(-1.5, Math.min(1.5, Math.log((first.words.length + 20) / (second.words.length + 20)))),
    coverage: kinship.bCovered - kinship.aCovered,
    quotation: quotationSign(comparison, kinship),
    wording: wordingSign(comparison, kinship),
    credit: Number(credited[b]) - Number(credited[a]),
    signs: Math.max(-2, Math.min(2, signs[b]! - signs[a]!)),
  };
}

export const directionOf = (signs: DirectionSigns, weights: DirectionSigns): number =>
  weights.time * signs.time +
  weights.length * signs.length +
  weights.coverage * signs.coverage +
  weights.quotation * signs.quotation +
  weights.wording * signs.wording +
  weights.credit * signs.credit +
  weights.signs * signs.signs;

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
