import type { OriginRange } from '../model/lineage.ts';

/** A statement that is cited has one origin at least, also where the lineage does not know the article. */
export const oneOrigin = ({ low, high }: OriginRange): { low: number; high: number } => ({
  low: Math.max(1, low),
  high: Math.max(1, high, low),
});
