import type { StoryBrief } from './model/brief.ts';
import type { Notice } from './model/notice.ts';
import type { Page } from './model/page.ts';
import type { Constraint, Report } from './model/story.ts';
import type { Stemma } from './stemma.ts';
import type { Store } from './store/store.ts';

export interface Kept {
  readonly added: number;
  readonly stories: number;
  readonly notices: readonly Notice[];
}

/**
 * Adds pages to a store and tells its stories anew, with the decisions that people have made. Articles are kept before
 * any story is told of them, so an end in between loses none.
 */
export async function keepPages(
  stemma: Stemma,
  store: Store,
  pages: readonly Page[],
  progress?: (done: number, all: number, what: 'pages' | 'stories') => void,
): Promise<Kept> {
  const before = await keptReports(stemma, store);
  const read = stemma.readPages(pages, progress ? { progress } : {});
  const fresh = await addReports(store, read.reports, pages);
  const reports = [...before, ...fresh];
  const found = stemma.stories(reports, { constraints: await constraintsOf(store) });
  const told = found.stories.map((story, index): StoryBrief => {
    const lineage = stemma.trace(story);
    progress?.(index + 1, found.stories.length, 'stories');
    return stemma.brief(story, lineage, stemma.collate(story, lineage));
  });
  await replaceStories(store, told);
  return { added: fresh.length, stories: told.length, notices: [...read.notices, ...found.notices] };
}

/** The articles that are kept, in the order in which they came, read again. */
async function keptReports(stemma: Stemma, store: Store): Promise<Report[]> {
  const reports: Report[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: 200, cursor });
    for (const { id } of page.items) {
      const kept = await store.article(id);
      if (kept) reports.push({ article: kept.article, reading: stemma.read(kept.article) });
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return reports.reverse();
}

/** Keeps reports; those that were not known come back, under the ids that the store gave them. */
async function addReports(store: Store, reports: readonly Report[], pages: readonly Page[]): Promise<Report[]> {
  // A page belongs to a report where its place tells it apart from all others: lines of one file have one path.
  const places = new Map<string, Page | undefined>();
  const place = ({ url, path }: { readonly url?: string; readonly path?: string }) => `${url ?? ''} ${path ?? ''}`;
  for (const page of pages) places.set(place(page), places.has(place(page)) ? undefined : page);
  const entries = reports.map(({ article }) => {
    const page = places.get(place(article));
    return page ? { article, page } : { article };
  });
  const added = await store.add(entries);
  return reports.flatMap(({ article, reading }, index): Report[] => {
    const { id, outcome } = added[index]!;
    return outcome === 'known' ? [] : [{ article: { ...article, id }, reading: { ...reading, article: id } }];
  });
}

async function constraintsOf(store: Store): Promise<Constraint[]> {
  return (await store.decisions()).filter((decision) => !decision.undone).map((decision) => decision.constraint);
}

async function replaceStories(store: Store, put: readonly StoryBrief[]): Promise<void> {
  const stay = new Set<string>(put.map((story) => story.id));
  const drop = [];
  let cursor: string | undefined;
  do {
    const page = await store.stories({ sort: 'reports', limit: 200, cursor });
    drop.push(...page.items.map((story) => story.id).filter((id) => !stay.has(id)));
    cursor = page.next;
  } while (cursor !== undefined);
  await store.changeStories({ put, drop });
}
