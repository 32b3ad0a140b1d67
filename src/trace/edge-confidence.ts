import type { Parent } from './tree.ts';

/** How sure an edge may be where nothing outside the wording tells which of two like texts came first. */
export const UNDIRECTED = 0.5;

/** How sure an edge is, 0–1 to three places. */
export const edgeConfidence = ({ chance }: Extract<Parent, { kind: 'report' }>): number =>
  Math.round(chance * 1000) / 1000;
