import type { EdgeKind } from '../model/lineage.ts';
import type { DirectionSigns } from './direction.ts';

/** How sure an edge may be where nothing outside the wording tells which of two like texts came first. */
export const UNDIRECTED = 0.6;
/** Kinds in which the two texts are so alike that wording alone hardly tells a direction. */
const ALIKE: ReadonlySet<EdgeKind> = new Set(['copy', 'reprint', 'revision']);

/**
 * How sure an edge is, 0–1 to three places: that the two are kin, times that the direction is right. Between like texts the
 * direction is sure only where times, credits, quotation or signs of machine rewriting speak for it.
 * @param signs What speaks for the pair's `a` as the parent.
 * @param forward Whether the edge goes from `a` to `b`.
 */
export function edgeConfidence(
  kind: EdgeKind,
  derived: number,
  forth: number,
  signs: DirectionSigns,
  forward: boolean,
): number {
  const way = forward ? 1 : -1;
  const told = [signs.time, signs.credit, signs.quotation, signs.signs].some((sign) => sign * way > 0);
  // Times that speak against an edge take from it what they would have given.
  const against = signs.time * way < 0 && signs.credit * way <= 0;
  const sure = derived * forth;
  return Math.round((ALIKE.has(kind) && (!told || against) ? Math.min(UNDIRECTED, sure) : sure) * 1000) / 1000;
}
