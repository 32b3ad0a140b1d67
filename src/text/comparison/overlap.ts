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

/** A feature in more statements than this is too common to tell anything. */
const COMMON = 250;

/** Statements by their features. */
export interface StatementIndex {
  readonly statements: Statements;
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** Room for counting, all zero between calls. */
  readonly shared: Float32Array;
  readonly features: Uint16Array;
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
  return {
    statements,
    postings,
    shared: new Float32Array(statements.length),
    features: new Uint16Array(statements.length),
  };
}

/**
 * The statements of other reports that share at least two features with statement `s` and at least `least` of the
 * weight of the lighter one, the heaviest overlap first.
 */
export function overlapsOf(index: StatementIndex, s: number, least: number): Overlap[] {
  const { statements, postings, shared, features } = index;
  const { feature, weight: weights, report, from, total } = statements;
  const own = report[s]!;
  const touched: number[] = [];
  for (let u = from[s]!; u < from[s + 1]!; u++) {
    const weight = weights[u]!;
    if (weight === 0) continue;
    const list = postings.get(feature[u]!)!;
    if (list.length > COMMON) continue;
    for (let k = 0; k < list.length; k++) {
      const t = list[k]!;
      if (report[t] === own) continue;
      if (features[t] === 0) touched.push(t);
      shared[t]! += weight;
      features[t]! += 1;
    }
  }
  const found: Overlap[] = [];
  for (const b of touched) {
    const weight = shared[b]!;
    const many = features[b]!;
    shared[b] = 0;
    features[b] = 0;
    if (many < 2 || weight < least * Math.min(total[s]!, total[b]!)) continue;
    found.push({ a: s, b, shared: weight, features: many });
  }
  return found.sort((x, y) => y.shared - x.shared || x.b - y.b);
}

/** How much of statement `a` statement `b` says as well, 0–1 by weight. */
export const coverage = (statements: Statements, { a, shared }: Overlap): number =>
  statements.total[a]! > 0 ? Math.min(1, shared / statements.total[a]!) : 0;
