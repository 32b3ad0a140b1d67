import type { Statements } from './statements.ts';

/** Two statements of different reports that have something in common. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** Weight of what both have. */
  readonly shared: number;
  /** How many features both have. */
  readonly features: number;
}

/** A feature in more statements than this finds no candidates; it still counts in those that others find. */
const COMMON = 400;

/** Statements by their features. */
export interface StatementIndex {
  readonly statements: Statements;
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

export function indexStatements(statements: Statements): StatementIndex {
  const postings = new Map<number, number[]>();
  for (let s = 0; s < statements.length; s++) {
    for (let u = statements.from[s]!; u < statements.from[s + 1]!; u++) {
      if (statements.weight[u] === 0) continue;
      const list = postings.get(statements.feature[u]!);
      if (list) list.push(s);
      else postings.set(statements.feature[u]!, [s]);
    }
  }
  return { statements, postings };
}

/**
 * The statements of other reports that share at least two features with statement `s` and at least `least` of the
 * weight of the lighter one, the heaviest overlap first.
 */
export function overlapsOf(index: StatementIndex, s: number, least: number, among?: (t: number) => boolean): Overlap[] {
  const { statements, postings } = index;
  const own = statements.report[s]!;
  const shared = new Map<number, number>();
  const features = new Map<number, number>();
  for (let u = statements.from[s]!; u < statements.from[s + 1]!; u++) {
    const weight = statements.weight[u]!;
    if (weight === 0) continue;
    const list = postings.get(statements.feature[u]!)!;
    if (list.length > COMMON) continue;
    for (const t of list) {
      if (statements.report[t] === own) continue;
      shared.set(t, (shared.get(t) ?? 0) + weight);
      features.set(t, (features.get(t) ?? 0) + 1);
    }
  }
  const found: Overlap[] = [];
  for (const [b, weight] of shared) {
    const many = features.get(b)!;
    if (many < 2) continue;
    if (weight < least * Math.min(statements.total[s]!, statements.total[b]!)) continue;
    if (among && !among(b)) continue;
    found.push({ a: s, b, shared: weight, features: many });
  }
  return found.sort((x, y) => y.shared - x.shared || x.b - y.b);
}

/** How much of statement `a` statement `b` says as well, 0–1 by weight. */
export const coverage = (statements: Statements, { a, shared }: Overlap): number =>
  statements.total[a]! > 0 ? Math.min(1, shared / statements.total[a]!) : 0;
