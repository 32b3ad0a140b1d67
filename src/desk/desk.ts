import { setImmediate as breath } from 'node:timers/promises';
import type { Article } from '../model/article.ts';
import type { Verdict } from '../model/collation.ts';
import { type ArticleId, articleId, type StoryId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Constraint, Report } from '../model/story.ts';
import type { Stemma } from '../stemma.ts';
import { type Decision, NotKeptError, type Store } from '../store/store.ts';
import { failure, tellStories } from './tell-stories.ts';

export interface Kept {
  readonly added: number;
  readonly stories: number;
  readonly notices: readonly Notice[];
}

export type Progress = (done: number, all: number, what: 'pages' | 'stories') => void;

/**
 * The steps and a store together: what changes the store. Changes are made one after another, in the order of asking;
 * between two pages and two stories others get their turn, so that a server goes on answering. A page, an article or a
 * story at which a step fails is told in a notice and keeps nothing else from being added or told; what is kept of it stays.
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

  /** Articles at which reading or grouping fails, with what is told of them; tried again when the desk opens anew. */
  const unfit = new Map<ArticleId, Notice>();

  function read(article: Article): Report | undefined {
    const { id } = article;
    const held = known.get(id);
    if (held || unfit.has(id)) return held;
    try {
      const report = { article, reading: stemma.read(article) };
      known.set(id, report);
      return report;
    } catch (error) {
      unfit.set(id, failure('read', id, 'the article is kept, but is in no new story', error));
      return undefined;
    }
  }

  /** Every report that is kept and can be read, in the order in which they came; each is read once. */
  async function reports(): Promise<Report[]> {
    const order: ArticleId[] = [];
    for await (const id of articleIds(store)) {
      order.push(id);
      if (known.has(id) || unfit.has(id)) continue;
      const kept = await store.article(id);
      if (kept) read(kept.article);
    }
    return order.reverse().flatMap((id) => known.get(id) ?? []);
  }

  async function tell(progress?: Progress) {
    const constraints = (await store.decisions()).filter((one) => !one.undone).map((one) => one.constraint);
    const all = await reports();
    const told = await tellStories(stemma, all, constraints, unfit, (done, of) => progress?.(done, of, 'stories'));
    if ('reason' in told) return { stories: (await store.counts()).stories, notices: [...unfit.values(), told] };
    const { briefs, failed, notices } = told;
    const anew = new Set<string>(briefs.map(({ id }) => id));
    const placed = new Set(briefs.flatMap(({ articles }) => articles.map(({ id }) => id)));
    // Where something failed, a story of which no report has found another place is better old than gone.
    const stays = async (id: StoryId): Promise<boolean> => {
      if (anew.has(id) || failed.has(id)) return true;
      if (failed.size === 0 && unfit.size === 0) return false;
      const kept = await store.story(id);
      return kept?.brief.articles.every((article) => !placed.has(article.id)) ?? false;
    };
    const drop: StoryId[] = [];
    for await (const id of storyIds(store)) if (!(await stays(id))) drop.push(id);
    await store.changeStories({ put: briefs, drop });
    return { stories: briefs.length, notices: [...unfit.values(), ...notices] };
  }

  const add = (pages: readonly Page[], progress?: Progress): Promise<Kept> =>
    inTurn(async () => {
      const notices: Notice[] = [];
      let added = 0;
      for (const [index, page] of pages.entries()) {
        const found = readPage(stemma, page);
        for (const notice of found.notices) notices.push(notice);
        for (const report of await keep(store, found.reports, page)) {
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
        const report = article && read(article);
        if (report) found.push(report);
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

function readPage(stemma: Stemma, page: Page): { reports: readonly Report[]; notices: readonly Notice[] } {
  try {
    return stemma.readPages([page]);
  } catch (error) {
    const place = page.path ?? page.url ?? page.id ?? '';
    return { reports: [], notices: [failure('read', place, 'the page was not added', error)] };
  }
}

/** Keeps the reports of a page; those that were not known come back, under the ids that the store gave them. */
async function keep(store: Store, reports: readonly Report[], page: Page): Promise<Report[]> {
  const added = await store.add(reports.map(({ article }) => ({ article, page })));
  return reports.flatMap(({ article, reading }, index): Report[] => {
    const { id, outcome } = added[index]!;
    return outcome === 'known' ? [] : [{ article: { ...article, id }, reading: { ...reading, article: id } }];
  });
}
