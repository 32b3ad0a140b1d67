import type { ArticleId, StoryId } from '../model/ids.ts';

interface Group {
  readonly id: StoryId;
  readonly articles: readonly ArticleId[];
}

/**
 * The kept story that each group found anew is to be: the one that has most of its articles. Each kept story goes to one
 * group, the one that has most of it; a group that gets none keeps its own id, with a number where that is taken.
 */
export function namesByOverlap(
  groups: readonly Group[],
  keptIn: (article: ArticleId) => StoryId | undefined,
): Map<StoryId, StoryId> {
  const claims: { group: number; kept: StoryId; size: number }[] = [];
  groups.forEach(({ id, articles }, group) => {
    const sizes = new Map<StoryId, number>();
    for (const article of articles) {
      const kept = keptIn(article);
      if (kept !== undefined) sizes.set(kept, (sizes.get(kept) ?? 0) + (kept === id ? 1.5 : 1));
    }
    for (const [kept, size] of sizes) claims.push({ group, kept, size });
  });
  claims.sort((a, b) => b.size - a.size || a.group - b.group || (a.kept < b.kept ? -1 : 1));
  const names = new Map<StoryId, StoryId>();
  const taken = new Set<StoryId>();
  for (const { group, kept } of claims) {
    const { id } = groups[group]!;
    if (names.has(id) || taken.has(kept)) continue;
    names.set(id, kept);
    taken.add(kept);
  }
  for (const { id } of groups) {
    if (names.has(id)) continue;
    let free: StoryId = id;
    for (let k = 2; taken.has(free); k++) free = `${id}~${k}` as StoryId;
    names.set(id, free);
    taken.add(free);
  }
  return names;
}
