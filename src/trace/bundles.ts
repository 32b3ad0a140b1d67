import { winnow } from '../structures/winnow.ts';
import { hashPair } from '../text/hash.ts';
import type { Prepared } from './prepared.ts';

/** In stories of more distinct texts, near copies are traced as one. */
const MANY = 120;
/** Two texts are near copies where so much of the fingerprints of each stands in the other. */
const NEAR = 0.8;

/**
 * For each report the index of the one that stands for it: itself, or an earlier report with the same words. In large
 * stories near copies stand under one too, so that the cost grows with the distinct texts.
 */
export function leadersOf(reports: readonly Prepared[]): Int32Array {
  const leader = new Int32Array(reports.length);
  const byText = new Map<number, number>();
  const distinct: number[] = [];
  reports.forEach((report, r) => {
    let hash = report.whole.length;
    for (const word of report.whole) hash = hashPair(hash, word);
    const known = report.words.length < 5 ? undefined : byText.get(hash);
    if (known !== undefined && sameWords(reports[known]!, report)) leader[r] = known;
    else {
      leader[r] = r;
      byText.set(hash, r);
      distinct.push(r);
    }
  });
  if (distinct.length > MANY) nearCopies(reports, distinct, leader);
  return leader;
}

function sameWords(a: Prepared, b: Prepared): boolean {
  if (a.whole.length !== b.whole.length) return false;
  for (let i = 0; i < a.whole.length; i++) if (a.whole[i] !== b.whole[i]) return false;
  return true;
}

function nearCopies(reports: readonly Prepared[], distinct: readonly number[], leader: Int32Array): void {
  const holders = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  const moved = new Map<number, number>();
  for (const r of distinct) {
    const prints = new Set(winnow(reports[r]!.whole, 5, 4).hash);
    const shared = new Map<number, number>();
    for (const hash of prints) {
      for (const other of holders.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best = -1;
    let bestCount = 0;
    for (const [other, count] of shared) {
      if (count > bestCount && count >= NEAR * prints.size && count >= NEAR * sizes.get(other)!) {
        best = other;
        bestCount = count;
      }
    }
    if (best >= 0) {
      moved.set(r, best);
      continue;
    }
    sizes.set(r, prints.size);
    for (const hash of prints) {
      const list = holders.get(hash);
      if (list === undefined) holders.set(hash, [r]);
      else if (list.length < 64) list.push(r);
    }
  }
  for (let r = 0; r < leader.length; r++) leader[r] = moved.get(leader[r]!) ?? leader[r]!;
}
