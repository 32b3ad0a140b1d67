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

/** A credit or a copy that is so sure joins in the high count too; below, as often as it is likely. */
const BELIEVED = 0.8;
/** Kinship less likely than this is no reason. */
const LEAST_REASON = 0.08;
/** The range holds this share of the draws, unless it grows wider than so many and this share of the middle count. */
const HELD = 0.95;
const WIDTH = { fixed: 1, share: 0.2 };
const MOST_REASONS = 24;
/** Golden section: spreads any number of throws evenly. */
const SPREAD = 0.6180339887498949;

/** One draw of what goes back to one origin: the family of each compared report, and which article each report is. */
export interface Draw {
  readonly families: Int32Array;
  readonly places: readonly number[];
}

/**
 * Origins as a range. `members` nodes are numbered 0…; the first `articles.length` of them are articles, the others unseen
 * sources, which count only through the articles that they join. `joins` are credits and copies; kinship is in the draws
 * (same-origin.ts), and `kinship` tells it in words. The range is that of the draws' counts, cut at both ends; each of the two
 * partitions is the draw of its count that agrees most with all draws.
 */
export function originsOf(
  articles: readonly ArticleId[],
  members: number,
  joins: readonly Join[],
  kinship: readonly Join[],
  draws: readonly Draw[],
): Origins {
  const drawn = draws.map(({ families, places }, d) => {
    const groups = sets(members);
    const first = new Map<number, number>();
    families.forEach((family, report) => {
      const place = places[report]!;
      const known = first.get(family);
      if (known === undefined) first.set(family, place);
      else groups.union(known, place);
    });
    const doubt = (d * SPREAD) % 1;
    for (const { a, b, confidence } of joins) if (confidence >= BELIEVED || confidence > doubt) groups.union(a, b);
    return { groups, count: new Set(articles.map((_, i) => groups.find(i))).size };
  });
  const counts = drawn.map(({ count }) => count).sort((x, y) => x - y);
  const middle = counts[counts.length >> 1] ?? articles.length;
  let [from, to] = [Math.floor(((1 - HELD) / 2) * counts.length), Math.ceil((1 - (1 - HELD) / 2) * counts.length) - 1];
  // Too wide: given up where fewer draws are lost.
  while (from < to && counts[to]! - counts[from]! > WIDTH.fixed + WIDTH.share * middle) {
    const below = counts.lastIndexOf(counts[from]!) + 1 - from;
    const above = to + 1 - counts.indexOf(counts[to]!);
    if (below <= above) from += below;
    else to -= above;
  }
  const pairs = [...joins, ...kinship];
  const often = pairs.map(
    ({ a, b }) => drawn.filter(({ groups }) => groups.find(a) === groups.find(b)).length / drawn.length,
  );
  /** Of the draws of a count, the one that agrees most with all. */
  const typical = (count: number): UnionFind => {
    let best = drawn[0]!.groups;
    let most = Number.NEGATIVE_INFINITY;
    for (const each of drawn) {
      if (each.count !== count) continue;
      let agreement = 0;
      pairs.forEach(({ a, b }, p) => {
        agreement += each.groups.find(a) === each.groups.find(b) ? often[p]! - 0.5 : 0.5 - often[p]!;
      });
      if (agreement > most) [best, most] = [each.groups, agreement];
    }
    return best;
  };
  const [low, high] = [typical(counts[from]!), typical(counts[to]!)];
  const certain: string[] = [];
  const doubtful: string[] = [];
  const told = sets(members);
  const order = [...pairs.keys()].sort((x, y) => pairs[y]!.confidence - pairs[x]!.confidence || x - y);
  for (const p of order) {
    const { a, b, confidence, reason, doubt } = pairs[p]!;
    if (confidence < LEAST_REASON || low.find(a) !== low.find(b) || told.find(a) === told.find(b)) continue;
    told.union(a, b);
    if (high.find(a) !== high.find(b)) doubtful.push(doubt ?? `perhaps one origin: ${reason}`);
    else if (a < articles.length && b < articles.length) certain.push(reason);
  }
  const reasons = [...certain, ...doubtful];
  const more = reasons.length - MOST_REASONS;
  return {
    low: Math.max(1, counts[from]!),
    high: Math.max(1, counts[to]!),
    reasons: more > 0 ? [...reasons.slice(0, MOST_REASONS), `and ${more} more joins`] : reasons,
    lowGroup: numbered(articles, low),
    highGroup: numbered(articles, high),
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
