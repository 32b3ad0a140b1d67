import { overlapsOf, type StatementIndex } from './overlap.ts';

/** How far a draft is made from the reports. */
export interface Kinship {
  /** Mean share of the draft's sentences that stands in the likest sentence of report `r`, 0–1. */
  readonly of: (r: number) => number;
  /** How well the sentences beside one of the draft stand in those around statement `b`, 0–1; −1 where there are none. */
  readonly around: (at: number, b: number) => number;
}

const LEAST_SHARED = 0.12;
const PARTNERS = 12;
/** Statements off within which the neighbours of a sentence stand. */
const NEAR = 3;

/** Looked at once for a draft: report 0 of the statements. */
export function kinshipOf(index: StatementIndex): Kinship {
  const { statements } = index;
  const { first, report, total } = statements;
  const count = first[1]!;
  const found = Array.from({ length: count }, (_, at) =>
    overlapsOf(index, at, LEAST_SHARED)
      .slice(0, PARTNERS)
      .map(({ b, shared }) => ({ b, share: total[at]! > 0 ? Math.min(1, shared / total[at]!) : 0 })),
  );
  const sums = new Float64Array(statements.reports.length);
  for (const list of found) {
    const best = new Map<number, number>();
    for (const { b, share } of list) best.set(report[b]!, Math.max(best.get(report[b]!) ?? 0, share));
    for (const [r, share] of best) sums[r]! += share;
  }
  return {
    of: (r) => sums[r]! / Math.max(1, count),
    around(at, b) {
      if (count < 2) return -1;
      let most = 0;
      for (const other of [at - 1, at + 1])
        for (const { b: s, share } of found[other] ?? [])
          if (s !== b && report[s] === report[b] && Math.abs(s - b) <= NEAR) most = Math.max(most, share);
      return most;
    },
  };
}
