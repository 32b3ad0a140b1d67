import type { ArticleId } from '../model/ids.ts';
import type { Origins } from '../model/lineage.ts';
import { UnionFind } from '../structures/union-find.ts';

/** Something that joins two articles (or one with an unseen source), how sure it is, and what it is for people. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly confidence: number;
  readonly reason: string;
  /** The same where it is not certain. */
  readonly doubt?: string;
}

/** Joined in the low count from here; in the high count only from `CERTAIN`. */
export const ANY_EVIDENCE = 0.35;
export const CERTAIN = 0.8;
const MOST_REASONS = 24;

/**
 * Origins as a range. `members` nodes are numbered 0…; the first `articles.length` of them are articles, the others unseen
 * sources, which count only through the articles that they join.
 */
export function originsOf(articles: readonly ArticleId[], members: number, joins: readonly Join[]): Origins {
  const low = sets(members);
  const high = sets(members);
  const doubtful: Join[] = [];
  const certain: Join[] = [];
  for (const join of [...joins].sort((x, y) => y.confidence - x.confidence || x.a - y.a || x.b - y.b)) {
    if (join.confidence < ANY_EVIDENCE) continue;
    if (join.confidence >= CERTAIN) {
      if (high.find(join.a) !== high.find(join.b) && join.a < articles.length && join.b < articles.length)
        certain.push(join);
      high.union(join.a, join.b);
    } else if (low.find(join.a) !== low.find(join.b)) doubtful.push(join);
    low.union(join.a, join.b);
  }
  const lowGroup = numbered(articles, low);
  const highGroup = numbered(articles, high);
  const lowCount = new Set(lowGroup.values()).size;
  const highCount = new Set(highGroup.values()).size;
  const reasons = [
    ...certain.map(({ reason }) => reason),
    ...doubtful
      .filter(({ a, b }) => high.find(a) !== high.find(b))
      .map(({ reason, doubt }) => doubt ?? `perhaps one origin: ${reason}`),
  ];
  const more = reasons.length - MOST_REASONS;
  return {
    low: Math.max(1, lowCount),
    high: Math.max(1, highCount),
    reasons: more > 0 ? [...reasons.slice(0, MOST_REASONS), `and ${more} more joins`] : reasons,
    lowGroup,
    highGroup,
  };
}

function sets(members: number): UnionFind {
  const made = new UnionFind();
  for (let i = 0; i < members; i++) made.add();
  return made;
}

function numbered(articles: readonly ArticleId[], groups: UnionFind): Map<ArticleId, number> {
  const numbers = new Map<number, number>();
  const result = new Map<ArticleId, number>();
  articles.forEach((article, i) => {
    const root = groups.find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    result.set(article, numbers.get(root)!);
  });
  return result;
}
