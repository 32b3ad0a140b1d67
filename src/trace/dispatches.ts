import { UnionFind } from '../structures/union-find.ts';
import { KIN, type Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import { type Source, standsFor } from './sources.ts';

/** For each source the reports that are its own text; empty where several stand for it that have nothing to do with each other. */
export type Dispatches = readonly (readonly number[])[];

/**
 * The reports that stand for the source that they credit: what an agency sends out under its own dateline has nobody behind it.
 * Where several stand for one source without being kin, they have the source in common and nothing else, so it is drawn.
 */
export function dispatchesOf({ reports }: Comparison, kin: readonly Kinship[], sources: readonly Source[]): Dispatches {
  return sources.map((source) => {
    const own = [...reports.keys()].filter((r) => standsFor(reports[r]!, source));
    if (own.length < 2) return own;
    const place = new Map(own.map((r, i) => [r, i]));
    const families = new UnionFind();
    for (let i = 0; i < own.length; i++) families.add();
    for (const { pair, derived } of kin) {
      const [a, b] = [place.get(pair.a), place.get(pair.b)];
      if (derived >= KIN && a !== undefined && b !== undefined) families.union(a, b);
    }
    return own.every((_, i) => families.find(i) === families.find(0)) ? own : [];
  });
}

/** Who sends out its own text has it from another so seldom: a logit. */
const OWN = 3;

/** Lowers, in place, the scores by which an agency's own text would come from another house's. */
export function ownTextsFirst(
  kin: readonly Kinship[],
  dispatches: Dispatches,
  { forth, back }: { readonly forth: Float64Array; readonly back: Float64Array },
): void {
  const houses = new Map<number, number>();
  dispatches.forEach((own, s) => {
    for (const report of own) houses.set(report, s);
  });
  if (houses.size === 0) return;
  kin.forEach(({ pair: { a, b } }, k) => {
    const [ofA, ofB] = [houses.get(a), houses.get(b)];
    if (ofA === ofB) return;
    if (ofB !== undefined) forth[k]! -= OWN;
    if (ofA !== undefined) back[k]! -= OWN;
  });
}
