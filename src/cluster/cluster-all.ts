import type { ArticleId, Cluster, JoinReason, Notice } from '../model/index.ts';
import { type ClusterItem, type ClusterOptions, createClusterer } from './clusterer.ts';
import { publishedDay } from './published-day.ts';

/**
 * Groups a pile at once: the same engine, fed in order of publication; an undated article goes with the one before it.
 * The stories come in the order of their first article in the input, and so do the articles of each. `explain` tells what holds an article
 * in its story, with the option of that name.
 */
export function clusterAll(
  items: readonly ClusterItem[],
  options: ClusterOptions = {},
): {
  clusters: readonly Cluster[];
  notices: Notice[];
  explain: (article: ArticleId) => readonly JoinReason[];
} {
  const clusterer = createClusterer(options);
  const order = inOrderOfDate(items);
  for (const at of order) clusterer.add(items[at]!);
  clusterer.settle();
  const position = new Map<string, number>();
  items.forEach((item, i) => {
    if (!position.has(item.id)) position.set(item.id, i);
  });
  const clusters = clusterer.clusters().map((cluster) => ({
    ...cluster,
    articles: [...cluster.articles].sort((a, b) => position.get(a)! - position.get(b)!),
  }));
  clusters.sort((a, b) => position.get(a.articles[0]!)! - position.get(b.articles[0]!)!);
  return { clusters, notices: [...clusterer.notices], explain: clusterer.explain };
}

function inOrderOfDate(items: readonly ClusterItem[]): number[] {
  const days = new Float64Array(items.length);
  let last = Number.NEGATIVE_INFINITY;
  items.forEach((item, i) => {
    last = publishedDay(item.published) ?? last;
    days[i] = last;
  });
  const order = items.map((_, i) => i);
  return order.sort((a, b) => (days[a]! === days[b]! ? a - b : days[a]! - days[b]!));
}
