import { isClause } from './clause.ts';
import { type Item, itemsOf } from './items.ts';
import { coverage, indexStatements, overlapsOf, type StatementIndex } from './overlap.ts';
import { type PolarityClash, polarityClash } from './polarity.ts';
import { type SlotPair, slotPairs } from './slot-pairs.ts';
import { type ComparedReport, type Statements, statementsOf } from './statements.ts';

/** Statements of other reports that are held beside one, the likest first. */
const MOST_PARTNERS = 7;
/** Share of the lighter statement that must stand in both. */
const LEAST_SHARED = 0.22;
/** Share of both, and of the lighter one, from which on statements are alike. */
const ALIKE = 0.3;
const MOSTLY = 0.5;

/** Two statements of different reports and what their items have to do with one another. */
export interface StatementMatch {
  readonly a: number;
  readonly b: number;
  readonly pairs: readonly SlotPair[];
  readonly clash?: PolarityClash;
  /** Share of the lighter statement that stands in both, 0–1. */
  readonly likeness: number;
  /** Share of the heavier one. */
  readonly least: number;
  /** How many statements are likelier to the one from which this was found; 0 for its likest. */
  readonly rank: number;
}

/** Two statements of different reports that say much of the same, and not word for word. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly least: number;
}

export interface Matching {
  readonly statements: Statements;
  /** Items per statement. */
  readonly items: readonly (readonly Item[])[];
  readonly matches: readonly StatementMatch[];
  /** Pairs that are alike enough to be laid beside one another word by word. */
  readonly alike: readonly Likeness[];
}

/** What is prepared of some reports once, before their sentences are held beside one another. */
export interface Compared {
  readonly statements: Statements;
  readonly items: readonly (readonly Item[])[];
  readonly index: StatementIndex;
}

export function prepareStatements(reports: readonly ComparedReport[]): Compared {
  const statements = statementsOf(reports);
  const items = reports.flatMap((report) => itemsOf(report).map((list, at) => (isClause(report, at) ? list : [])));
  return { statements, items, index: indexStatements(statements) };
}

/** Holds every sentence (of report `only`, where it is given) beside those of other reports that say something of the same. */
export function matchStatements({ statements, items, index }: Compared, only?: number): Matching {
  const matches: StatementMatch[] = [];
  const alike: Likeness[] = [];
  const done = new Set<number>();
  const [first, end] =
    only === undefined ? [0, statements.length] : [statements.first[only]!, statements.first[only + 1]!];
  for (let s = first; s < end; s++) {
    for (const [rank, overlap] of overlapsOf(index, s, LEAST_SHARED).slice(0, MOST_PARTNERS).entries()) {
      const [a, b] = s < overlap.b ? [s, overlap.b] : [overlap.b, s];
      const key = a * statements.length + b;
      if (done.has(key)) continue;
      done.add(key);
      const pairs =
        items[a]!.length > 0 && items[b]!.length > 0
          ? slotPairs(statements, a, items[a]!, b, items[b]!, overlap.shared)
          : [];
      const clash = polarityClash(statements, a, b, overlap.shared);
      const [ofA, ofB] = [coverage(statements, { ...overlap, a }), coverage(statements, { ...overlap, a: b })];
      const shares = { likeness: Math.max(ofA, ofB), least: Math.min(ofA, ofB) };
      if (shares.least >= ALIKE && shares.likeness >= MOSTLY && shares.least < 0.999) alike.push({ a, b, ...shares });
      if (pairs.length > 0 || clash) matches.push({ a, b, pairs, ...shares, rank, ...(clash ? { clash } : {}) });
    }
  }
  return { statements, items, matches, alike };
}
