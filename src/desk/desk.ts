import { setImmediate as breath } from 'node:timers/promises';
import type { StoryBrief } from '../model/brief.ts';
import type { Verdict } from '../model/collation.ts';
import { type ArticleId, articleId, type StoryId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Constraint, Report } from '../model/story.ts';
import type { Stemma } from '../stemma.ts';
import { type Decision, NotKeptError, type Store } from '../store/store.ts';

export interface Kept {
  readonly added: number;
  readonly stories: number;
  readonly notices: readonly Notice[];
}

export type Progress = (done: number, all: number, what: 'pages' | 'stories') => void;

/**
 * The steps and a store together: what changes the store. Changes are made one after another, in the order of asking;
 * between two pages and two stories others get their turn, so that a server goes on answering.
 */
export interface Desk {
  /**
   * Adds pages and tells the stories anew. Articles are kept before any story is told of them, so an end in between
   * loses none.
   */
  add(pages: readonly Page[], progress?: Progress): Promise<Kept>;
  /** The same with the pages behind files, folders, patterns and addresses. */
  addInputs(inputs: readonly string[], progress?: Progress): Promise<Kept>;
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
    const told: StoryBrief[] = [];
    for (const story of found.stories) {
      const lineage = stemma.trace(story);
      told.push(stemma.brief(story, lineage, stemma.collate(story, lineage)));
      progress?.(told.length, found.stories.length, 'stories');
      await breath();
    }
    const stay = new Set<string>(told.map((story) => story.id));
    const drop: StoryId[] = [];
    for await (const id of storyIds(store)) if (!stay.has(id)) drop.push(id);
    await store.changeStories({ put: told, drop });
    return { stories: told.length, notices: found.notices };
  }

  const add = (pages: readonly Page[], progress?: Progress): Promise<Kept> =>
    inTurn(async () => {
      const notices: Notice[] = [];
      let added = 0;
      for (const [index, page] of pages.entries()) {
        const read = stemma.readPages([page]);
        notices.push(...read.notices);
        for (const report of await keep(store, read.reports, page)) {
          known.set(report.article.id, report);
          added += 1;
        }
        progress?.(index + 1, pages.length, 'pages');
        await breath();
      }
      const told = await tell(progress);
      return { added, stories: told.stories, notices: [...notices, ...told.notices] };
    });

  return {
    add,
    async addInputs(inputs, progress) {
      const { pages, notices } = await stemma.pages(inputs);
      const kept = await add(pages, progress);
      return { ...kept, notices: [...notices, ...kept.notices] };
    },
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

/** Keeps the reports of a page; those that were not known come back, under the ids that the store gave them. */
async function keep(store: Store, reports: readonly Report[], page: Page): Promise<Report[]> {
  const added = await store.add(reports.map(({ article }) => ({ article, page })));
  return reports.flatMap(({ article, reading }, index): Report[] => {
    const { id, outcome } = added[index]!;
    return outcome === 'known' ? [] : [{ article: { ...article, id }, reading: { ...reading, article: id } }];
  });
}
