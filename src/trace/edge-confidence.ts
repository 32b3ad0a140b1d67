import { KIN } from './kinship.ts';
import type { Parent } from './parents.ts';

/** How sure an edge may be where nothing outside the wording tells which of two like texts came first. */
export const UNDIRECTED = 0.5;

/**
 * What the model's chances are worth: points of (chance, share of such edges that were right), straight between them. By
 * simulated trees of other seeds than those fitted and of other events than those measured; an edge counts as right where
 * it comes from the very parent, though others had the same sentences.
 */
const FIRST = [0, 0.02, 0.15, 0.28, 0.35, 0.4, 0.5, 0.52, 0.65, 0.55, 0.75, 0.62, 0.85, 0.79, 0.95, 0.91, 1, 0.97];
const FURTHER = [0, 0.52, 0.3, 0.66, 1, 0.68];
const LOST = [0, 0.1, 1, 0.35];

/** … but a pair that is seldom drawn as one family was put into the tree by what the draws do not know. */
const LEAST_TOGETHER = 0.2;

/**
 * How sure an edge from another report is, 0–1 to three places; `further` where it is not the first parent's. It is no surer
 * than that both go back to one origin (`together`).
 */
export function edgeConfidence(
  { chance, kinship }: Extract<Parent, { kind: 'report' }>,
  further: boolean,
  together = 1,
): number {
  const confidence = Math.min(onCurve(further ? FURTHER : FIRST, chance), Math.max(LEAST_TOGETHER, rounded(together)));
  // Of two reports doubtful kin are told too, of which the points know nothing.
  return kinship.derived < KIN ? Math.min(confidence, onCurve([0, 0, 1, 1], kinship.derived)) : confidence;
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;

/** The same for an edge from a lost parent. */
export const lostConfidence = (chance: number): number => onCurve(LOST, chance);

function onCurve(points: readonly number[], x: number): number {
  let p = 2;
  while (p + 2 < points.length && x > points[p]!) p += 2;
  const [x0, y0, x1, y1] = [points[p - 2]!, points[p - 1]!, points[p]!, points[p + 1]!];
  const y = y0 + ((y1 - y0) * (Math.min(x1, Math.max(x0, x)) - x0)) / (x1 - x0);
  return Math.round(y * 1000) / 1000;
}
