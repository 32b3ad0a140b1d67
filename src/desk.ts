import type { StoryBrief } from './model/brief.ts';
import type { Verdict } from './model/collation.ts';
import { type ArticleId, articleId, type StoryId } from './model/ids.ts';
import type { Notice } from './model/notice.ts';
import type { Page } from './model/page.ts';
import type { Constraint, Report } from './model/story.ts';
import type { Stemma } from './stemma.ts';
import { type Decision, NotKeptError, type Store } from './store/store.ts';

export interface Kept {
  readonly added: number;
  readonly stories: number;
  readonly notices: readonly Notice[];
}

type Progress = (done: number, all: number, what: 'pages' | 'stories') => void;

/** The steps and a store together: what changes the store. Changes are made one after another, in the order of asking. */
export interface Desk {
  /**
   * Adds pages and tells the stories anew. Articles are kept before any story is told of them, so an end in between
   * loses none.
   */
  add(pages: readonly Page[], progress?: Progress): Promise<Kept>;
  /** Records a decision and tells the stories anew by it. Throws NotKeptError where its articles are not kept. */
  decide(decision: Constraint, by: string): Promise<Decision>;
  /** Takes a decision back and tells the stories anew. False where there is none in force. */
  undo(decision: number, by: string): Promise<boolean>;
  /** What a story's reports say to each sentence of a draft; undefined where there is no such story. */
  check(story: StoryId, draft: string): Promise<readonly Verdict[] | undefined>;
}

export function openDesk(stemma: Stemma, store: Store): Desk {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const known = new Map<ArticleId, Report>();

  /** Every report that is kept, in the order in which they came; each is read once. */
  async function reports(): Promise<Report[]> {
    for await (const id of articleIds(store)) {
      if (known.has(id)) continue;
      const kept = await store.article(id);
      if (kept) known.set(id, { article: kept.article, reading: stemma.read(kept.article) });
    }
    const order = [];
    for await (const id of articleIds(store)) order.push(id);
    return order.reverse().flatMap((id) => known.get(id) ?? []);
  }

  async function tell(progress?: Progress) {
    const constraints = (await store.decisions()).filter((one) => !one.undone).map((one) => one.constraint);
    const found = stemma.stories(await reports(), { constraints });
    const told = found.stories.map((story, index): StoryBrief => {
      const lineage = stemma.trace(story);
      progress?.(index + 1, found.stories.length, 'stories');
      return stemma.brief(story, lineage, stemma.collate(story, lineage));
    });
    const stay = new Set<string>(told.map((story) => story.id));
    const drop: StoryId[] = [];
    for await (const id of storyIds(store)) if (!stay.has(id)) drop.push(id);
    await store.changeStories({ put: told, drop });
    return { stories: told.length, notices: found.notices };
  }

  return {
    add: (pages, progress) =>
      inTurn(async () => {
        const read = stemma.readPages(pages, progress ? { progress } : {});
        const fresh = await addReports(store, read.reports, pages);
        for (const report of fresh) known.set(report.article.id, report);
        const told = await tell(progress);
        return { added: fresh.length, stories: told.stories, notices: [...read.notices, ...told.notices] };
      }),
    decide: (constraint, by) =>
      inTurn(async () => {
        const named = constraint.kind === 'story' ? [constraint.article] : [constraint.a, constraint.b];
        for (const id of named) {
          if (!(await store.article(id))) throw new NotKeptError(`expected an article that is kept, got ${id}`);
        }
        const decision = await store.decide(constraint, by);
        await tell();
        return decision;
      }),
    undo: (decision, by) =>
      inTurn(async () => {
        const undone = await store.undo(decision, by);
        if (undone) await tell();
        return undone;
      }),
    async check(id, draft) {
      const kept = await store.story(id);
      if (!kept) return undefined;
      const found: Report[] = [];
      for (const { id: name } of kept.brief.articles) {
        const article = known.get(articleId(name))?.article ?? (await store.article(articleId(name)))?.article;
        if (article) found.push(known.get(article.id) ?? { article, reading: stemma.read(article) });
      }
      const asked = stemma.readPages([{ id: 'draft', bytes: new Uint8Array(), stated: { text: draft, title: '' } }]);
      const [report] = asked.reports;
      return report ? stemma.check(report, stemma.story(id, found)) : [];
    },
  };
}

async function* articleIds(store: Store): AsyncGenerator<ArticleId> {
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: 200, cursor });
    for (const { id } of page.items) yield id;
    cursor = page.next;
  } while (cursor !== undefined);
}

async function* storyIds(store: Store): AsyncGenerator<StoryId> {
  let cursor: string | undefined;
  do {
    const page = await store.stories({ sort: 'reports', limit: 200, cursor });
    for (const { id } of page.items) yield id;
    cursor = page.next;
  } while (cursor !== undefined);
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
