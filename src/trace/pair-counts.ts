import type { Attested } from './attested.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** What one of two kin has of the other, and what it has of others besides. */
interface Counts {
  /** Words that stand in the other to the letter. */
  had: number;
  /** Share of the matter's sentences that the other says. */
  said: number;
  /** Words that stand in kin, but not in the other. */
  lacking: number;
  lackingSaid: number;
  /** 1 where the other says the first, the last sentence of the telling. */
  lead: number;
  end: number;
}

export interface PairCounts {
  readonly a: Counts;
  readonly b: Counts;
}

/** `k` is the number of the kinship among those of `attested`. */
export function countsOf(
  { pair }: Kinship,
  k: number,
  attested: Attested,
  { reports, tellings }: Comparison,
): PairCounts {
  const of = (side: 0 | 1): Counts => {
    const r = side === 0 ? pair.a : pair.b;
    const { aside } = reports[r]!;
    const words = attested.words[r]!;
    const had = attested.inOther[k]![side];
    const said = attested.saidByOther[k]![side];
    const sentences = attested.sentences[r]!;
    const { weight, total } = tellings[r]!;
    const counts = { had: 0, said: 0, lacking: 0, lackingSaid: 0, lead: 0, end: 0 };
    for (let i = 0; i < words.length; i++) {
      if (aside[i] === 1) continue;
      if (had[i] === 1) counts.had++;
      else if (words[i]! > 0) counts.lacking++;
    }
    for (let s = 0; s < said.length; s++) {
      if (said[s] === 1) counts.said += weight[s]!;
      else if (sentences[s]! > 0) counts.lackingSaid += weight[s]!;
    }
    const first = weight.findIndex((each) => each > 0);
    const last = weight.findLastIndex((each) => each > 0);
    counts.lead = said[first] ?? 0;
    counts.end = said[last] ?? 0;
    counts.said /= Math.max(1e-6, total);
    counts.lackingSaid /= Math.max(1e-6, total);
    return counts;
  };
  return { a: of(0), b: of(1) };
}
