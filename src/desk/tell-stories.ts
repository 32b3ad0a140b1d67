import { setImmediate as breath } from 'node:timers/promises';
import type { StoryBrief } from '../model/brief.ts';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { Notice, Step } from '../model/notice.ts';
import type { Cluster, Constraint, Report } from '../model/story.ts';
import { clusterItem } from '../pipeline.ts';
import type { Stemma } from '../stemma.ts';

export interface ToldStories {
  /** The largest first. */
  readonly briefs: readonly StoryBrief[];
  /** Stories that were found and could not be told: what is kept of them stays. */
  readonly failed: ReadonlySet<StoryId>;
  readonly notices: readonly Notice[];
}

/**
 * Groups reports into stories and tells each. A report at which the grouping fails is left out and added to `unfit`, with
 * its notice, so that it is left out from then on; a story that cannot be told is named in a notice, the others are told.
 */
export async function tellStories(
  stemma: Stemma,
  reports: readonly Report[],
  constraints: readonly Constraint[],
  unfit: Map<ArticleId, Notice>,
  progress: (done: number, all: number) => void,
): Promise<ToldStories | Notice> {
  const grouped = group(stemma, reports, constraints, unfit);
  if ('reason' in grouped) return grouped;
  const position = new Map(reports.map(({ article }, index) => [article.id, index]));
  const notices = [...grouped.notices];
  const failed = new Set<StoryId>();
  const told: { readonly brief: StoryBrief; readonly size: number }[] = [];
  for (const [index, { id, articles }] of grouped.clusters.entries()) {
    const places = articles.flatMap((article) => position.get(article) ?? []).sort((a, b) => a - b);
    const members = places.map((place) => reports[place]!);
    const brief = tellOne(stemma, id, members);
    if ('reason' in brief) {
      notices.push(brief);
      failed.add(id);
    } else told.push({ brief, size: members.length });
    progress(index + 1, grouped.clusters.length);
    await breath();
  }
  return { briefs: told.sort((a, b) => b.size - a.size).map(({ brief }) => brief), failed, notices };
}

interface Grouped {
  readonly clusters: readonly Cluster[];
  readonly notices: readonly Notice[];
}

function group(
  stemma: Stemma,
  reports: readonly Report[],
  constraints: readonly Constraint[],
  unfit: Map<ArticleId, Notice>,
): Grouped | Notice {
  const cluster = (some: readonly Report[]): Grouped => stemma.clusterAll(some.map(clusterItem), { constraints });
  const fit = reports.filter(({ article }) => !unfit.has(article.id));
  try {
    return cluster(fit);
  } catch (error) {
    // Which reports are to blame: those that fail alone.
    const sound = fit.filter((report) => {
      const { id } = report.article;
      try {
        cluster([report]);
        return true;
      } catch (own) {
        unfit.set(id, failure('cluster', id, 'this report is in no story', own));
        return false;
      }
    });
    const stay = failure('cluster', '', 'the stories stay as they were', error);
    if (sound.length === fit.length) return stay;
    try {
      return cluster(sound);
    } catch {
      return stay;
    }
  }
}

function tellOne(stemma: Stemma, id: StoryId, reports: readonly Report[]): StoryBrief | Notice {
  let step: Step = 'read';
  try {
    const story = stemma.story(id, reports);
    step = 'trace';
    const lineage = stemma.trace(story);
    step = 'collate';
    const collation = stemma.collate(story, lineage);
    step = 'brief';
    return stemma.brief(story, lineage, collation);
  } catch (error) {
    return failure(step, id, 'the story stays as it was told before', error);
  }
}

/** A fault of the program in one place, told so that the rest goes on. */
export function failure(step: Step, place: string, outcome: string, error: unknown): Notice {
  const what = error instanceof Error ? error.message : String(error);
  return {
    step,
    place,
    reason: `expected this to succeed, but the program failed (${what.slice(0, 200)}); ${outcome}`,
  };
}
