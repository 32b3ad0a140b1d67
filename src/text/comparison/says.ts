import { polarityOf } from '../languages/polarity.ts';
import type { Overlap } from './overlap.ts';
import { coverage } from './overlap.ts';
import { FeatureKind, type Statements } from './statements.ts';

/**
 * Whether statement `b` says all that statement `a` says: nearly all of its weight, every number of it, every day that
 * both tell, and no negation that only one of them has.
 */
export function saysAll(statements: Statements, overlap: Overlap, least = 0.78): boolean {
  if (coverage(statements, overlap) < least) return false;
  return (
    numbersWithin(statements, overlap.a, overlap.b) && negated(statements, overlap.a) === negated(statements, overlap.b)
  );
}

/** Whether statement `b` has every number of statement `a`, and every day of it where `b` tells days. */
export function numbersWithin({ from, feature, kind }: Statements, a: number, b: number): boolean {
  const theirs = new Set<number>();
  let days = false;
  for (let u = from[b]!; u < from[b + 1]!; u++) {
    theirs.add(feature[u]!);
    if (kind[u] === FeatureKind.day) days = true;
  }
  for (let u = from[a]!; u < from[a + 1]!; u++) {
    if (theirs.has(feature[u]!)) continue;
    if (kind[u] === FeatureKind.number || (kind[u] === FeatureKind.day && days)) return false;
  }
  return true;
}

/** Whether a statement holds an odd number of negations. */
export function negated({ reports, report, sentence }: Statements, s: number): boolean {
  const { reading } = reports[report[s]!]!;
  const { firstToken, endToken } = reading.sentences[sentence[s]!]!;
  const { negations } = polarityOf(reading.language);
  let count = 0;
  for (let i = firstToken; i < endToken; i++) if (negations.has(reading.tokens.fold[i]!)) count++;
  return count % 2 === 1;
}
