import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import type { Candidate } from './candidates.ts';

/** The language of most reports; of the earliest where several are as frequent. */
export function mainLanguage(story: Story): string {
  const counts = new Map<string, number>();
  for (const { reading } of story.witnesses) counts.set(reading.language, (counts.get(reading.language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * Without the sentences of reports in another language that may have their words from one in the language of most: what they tell stands
 * there already, and no reader needs it twice.
 */
export function atHome(story: Story, lineage: Lineage, candidates: readonly Candidate[]): readonly Candidate[] {
  const language = mainLanguage(story);
  const { lowGroup } = lineage.origins;
  const isHome = (at: number): boolean => story.witnesses[at]!.reading.language === language;
  const origins = new Set(
    story.witnesses.flatMap(({ article }, at) => (isHome(at) ? [lowGroup.get(article.id) ?? -1] : [])),
  );
  return candidates.filter(
    ({ witness }) => isHome(witness) || !origins.has(lowGroup.get(story.witnesses[witness]!.article.id) ?? -2),
  );
}
