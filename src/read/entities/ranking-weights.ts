/**
 * What the signs of `rank-names.ts` weigh, in their order, so that two equal names of two rare words come to 1. Made by
 * train/name-ranking.ts from the OFAC list of sanctioned persons (public domain).
 */
export const RANKING: readonly number[] = [
  -0.3104, 0.2366, 0.5235, 0.0862, 0.0263, -0.1127, -0.0588, 0.3255, 0.6268, 0.5484,
];
