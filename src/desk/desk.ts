import type { Incoming } from '../ingest/index.ts';
import type { Verdict } from '../model/collation.ts';
import { articleId, type StoryId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Constraint } from '../model/story.ts';
import type { Stemma } from '../stemma.ts';
import type { Decision } from '../store/records.ts';
import { NotKeptError, type Store } from '../store/store.ts';
import { keepRead, readAhead } from './adding.ts';
import { type Hands, ownHands, reportOf } from './hands.ts';
import { createPlacing, type PlacingOptions } from './placing.ts';
import { ReportCache } from './report-cache.ts';
import { rereadPages } from './rereading.ts';
import { tellChanged, type Wanted } from './telling.ts';

export interface Kept {
  /** Articles that were not kept before. */
  readonly added: number;
  /** Pages that were kept already and were not read again. */
  readonly known: number;
  /** Stories that are kept. */
  readonly stories: number;
  /** The first thousand, and how many more there were. */
  readonly notices: readonly Notice[];
}

/** `all` is 0 where nobody can tell. */
export type Progress = (done: number, all: number, what: 'pages' | 'articles' | 'stories') => void;

/**
 * The steps and a store together: what changes the store.
 *
 * Promises: (1) An article is kept, with its page and its reading, before any story is told of it; what was acknowledged
 * survives a crash. (2) Which articles are one story follows from the order in which the store's articles arrived and from
 * the decisions in force, and from nothing else: not from how they were cut into calls, nor from ends and restarts in
 * between (of a store larger than the horizon, only the last arrivals are placed again after a restart; older ones keep
 * their stories). (3) Only stories whose articles changed are told anew. (4) A page, an article or a story at which a step
 * fails is told in a notice and keeps nothing else from being added or told.
 *
 * Pages are kept as they come; placing, telling and deciding go one after another, and a long run of pages lets others in
 * between. Two desks on one store come to the same stories.
 */
export interface Desk {
  /** Adds pages, places them and tells the stories that changed by it. */
  add(pages: readonly Page[], progress?: Progress): Promise<Kept>;
  /** The same with the pages behind files, folders, patterns and addresses, streaming. */
  addInputs(inputs: readonly string[], progress?: Progress): Promise<Kept>;
  /** Places and tells what is kept and was not yet told, as after a crash. */
  settle(progress?: Progress): Promise<Kept>;
  /** Records a decision and tells the stories that change by it. Throws NotKeptError where its articles are not kept. */
  decide(decision: Constraint, by: string): Promise<Decision>;
  /** Takes a decision back. False where there is none in force. */
  undo(decision: number, by: string): Promise<boolean>;
  /** What a story's reports say to each sentence of a draft; undefined where there is no such story. */
  check(story: StoryId, draft: string): Promise<readonly Verdict[] | undefined>;
  /** Reads the kept pages that another version read (or all) again, and tells their stories anew. */
  reread(options?: { readonly all?: boolean }, progress?: Progress): Promise<Reread>;
  close(): Promise<void>;
}

export interface Reread {
  readonly read: number;
  /** Of which another text, title or date came. */
  readonly changed: number;
  readonly notices: readonly Notice[];
}

export interface DeskOptions extends PlacingOptions {
  readonly hands?: Hands;
  /** Articles after which stories at rest are told while more come, for tests. */
  readonly tellAfter?: number;
}

/**
 * While many pages come, each time so many articles were placed those stories are told that came to rest: a story that
 * grows all the time would be told again and again.
 */
const TELL_AFTER = 2000;
/** A story is told at the latest when so many articles came since it changed: far less than what is placed again at opening. */
const LATEST = 8000;

export function openDesk(stemma: Stemma, store: Store, options: DeskOptions = {}): Desk {
  const hands = options.hands ?? ownHands(stemma);
  const cache = new ReportCache(store, stemma.version);
  const placing = createPlacing(stemma, store, options);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  /** Tells what changed; with the notices of articles that cannot be placed. */
  async function tell(progress?: Progress, wanted: Wanted = {}): Promise<Notice[]> {
    await placing.catchUp((done, all) => progress?.(done, all, 'articles'));
    const told = (done: number, all: number) => progress?.(done, all, 'stories');
    return tellChanged(store, placing, hands, cache.load, wanted, told);
  }

  let looked = 0;
  /** Tells what came to rest since this was asked last. */
  async function tellResting(progress?: Progress): Promise<Notice[]> {
    const [before, now] = [looked, placing.arrivals];
    looked = now;
    return tell(progress, { isRipe: ({ since, last }) => last <= before || since <= now - LATEST });
  }

  let soon: Promise<void> | undefined;
  /** Places what has been kept meanwhile; pages go on being kept, also while a store that was just opened is placed again. */
  const placeSoon = (): Promise<void> => {
    soon ??= inTurn(async () => {
      soon = undefined;
      await placing.catchUp();
    });
    return soon;
  };

  async function run(items: AsyncIterable<Incoming>, all: () => number, progress?: Progress): Promise<Kept> {
    const notices = collectNotices();
    let [added, known, done, untold] = [0, 0, 0, 0];
    let failed: unknown;
    for await (const batches of readAhead(items, store, hands)) {
      const read = batches.flatMap((batch) => batch.read);
      const passed = batches.reduce((sum, batch) => sum + batch.known, 0);
      for (const batch of batches) notices.add(batch.notices);
      for (const { notices: some } of read) notices.add(some);
      const fresh = await keepRead(store, read, stemma.version);
      for (const report of fresh) cache.put(report);
      added += fresh.length;
      untold += fresh.length;
      known += passed + read.reduce((sum, { reports }) => sum + reports.length, 0) - fresh.length;
      done += read.length + passed;
      progress?.(done, all(), 'pages');
      if (failed) throw failed;
      if (untold >= (options.tellAfter ?? TELL_AFTER)) {
        untold = 0;
        notices.add(await inTurn(() => tellResting(progress)));
      } else if (fresh.length > 0) {
        placeSoon().catch((error: unknown) => {
          failed = error;
        });
      }
    }
    notices.add(await inTurn(() => tell(progress)));
    notices.add([...placing.unfit.values()]);
    return { added, known, stories: (await store.counts()).stories, notices: notices.told() };
  }

  return {
    add: (pages, progress) => run(asItems(pages), () => pages.length, progress),
    addInputs(inputs, progress) {
      let share = 0;
      let pages = 0;
      const items = stemma.stream(inputs, { follow: true, share: (part) => (share = part) });
      const counted = (async function* () {
        for await (const item of items) {
          if ('page' in item) pages += 1;
          yield item;
        }
      })();
      return run(counted, () => (share > 0 ? Math.max(pages, Math.round(pages / share)) : 0), progress);
    },
    settle: (progress) => run(asItems([]), () => 0, progress),
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
      const reports = [];
      for (const { id: name } of kept.brief.articles) {
        const report = await cache.load(articleId(name));
        if (report) reports.push(reportOf(stemma, report));
      }
      const asked = stemma.readPages([{ id: 'draft', bytes: new Uint8Array(), stated: { text: draft, title: '' } }]);
      const [report] = asked.reports;
      return report ? stemma.check(report, stemma.story(id, reports)) : [];
    },
    async reread({ all = false } = {}, progress) {
      const notices = collectNotices();
      const stories = new Set<StoryId>();
      let [read, changed] = [0, 0];
      const { articles } = await store.counts();
      for await (const batch of rereadPages(store, hands, all ? undefined : stemma.version)) {
        await inTurn(async () => {
          for (const { id, article, reading, notices: some } of batch) {
            read += 1;
            notices.add(some);
            if (!article || !reading) continue;
            const before = (await store.article(id))?.article;
            await store.replace(id, article, { version: stemma.version, bytes: reading });
            cache.drop(id);
            if (before?.text !== article.text || before.title !== article.title) changed += 1;
            const story = await store.storyOf(id);
            if (story !== undefined) stories.add(story);
          }
        });
        progress?.(read, articles, 'pages');
      }
      await inTurn(async () => {
        if (changed > 0) placing.forget();
        await placing.catchUp((done, of) => progress?.(done, of, 'articles'));
        for (const story of stories) placing.touch(story);
        notices.add(await tell(progress, { anew: stories }));
      });
      return { read, changed, notices: notices.told() };
    },
    close: () => hands.close(),
  };
}

async function* asItems(pages: readonly Page[]): AsyncGenerator<Incoming> {
  for (const page of pages) yield { page };
}

const MOST_NOTICES = 1000;

function collectNotices() {
  const first: Notice[] = [];
  let more = 0;
  return {
    add(notices: readonly Notice[]): void {
      for (const notice of notices) {
        if (first.length < MOST_NOTICES) first.push(notice);
        else more += 1;
      }
    },
    told: (): Notice[] =>
      more === 0 ? first : [...first, { step: 'ingest', place: '', reason: `and ${more} more notices like these` }],
  };
}
