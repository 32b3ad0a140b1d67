import type { Article } from '../model/article.ts';
import type { StoryId } from '../model/ids.ts';
import type { Notice, Step } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Report } from '../model/story.ts';
import type { Stemma } from '../stemma.ts';
import { type PackedPage, packPage } from '../store/packed-page.ts';
import { type PackedStory, packLoneStory, packStory } from '../store/packed-story.ts';
import { failure } from './failure.ts';
import { packReading, unpackReading } from './kept-reading.ts';

/** An article and its reading as bytes; without them it is read anew. */
export interface KeptReport {
  readonly article: Article;
  readonly reading?: Uint8Array;
}

/** A page, and its key where it is to be kept. */
export interface GivenPage {
  readonly page: Page;
  readonly key?: Uint8Array;
}

export interface PageRead {
  readonly reports: readonly KeptReport[];
  /** The page as it is kept, where it came with a key and something was read in it. */
  readonly packed?: PackedPage;
  readonly notices: readonly Notice[];
}

/**
 * The costly work of a desk that needs no store: reading pages and telling stories. It is done here or by worker threads,
 * and what it gives does not depend on that. `alone` says that nothing else waits to be done meanwhile.
 */
export interface Hands {
  /** One answer a page, in their order. */
  read(pages: readonly GivenPage[], alone: boolean): Promise<readonly PageRead[]>;
  /** Tells a story of these reports in their order of arrival; a notice where that fails. */
  tell(id: StoryId, reports: readonly KeptReport[], alone: boolean): Promise<PackedStory | Notice>;
  /** How many tasks are done at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** What a worker thread is asked to do. */
export type HandsTask =
  | { readonly kind: 'read'; readonly pages: readonly GivenPage[] }
  | { readonly kind: 'tell'; readonly id: StoryId; readonly reports: readonly KeptReport[] };

/** All work is done in this thread. */
export const ownHands = (stemma: Stemma): Hands => ({
  read: async (pages) => pages.map((page) => readPage(stemma, page)),
  tell: async (id, reports) => tellStory(stemma, id, reports),
  width: 1,
  close: async () => undefined,
});

export function readPage(stemma: Stemma, { page, key }: GivenPage): PageRead {
  try {
    const { reports, notices } = stemma.readPages([page]);
    return {
      reports: reports.map(({ article, reading }) => ({ article, reading: packReading(reading) })),
      ...(key && reports.length > 0 ? { packed: packPage(page, key) } : {}),
      notices,
    };
  } catch (error) {
    const place = page.path ?? page.url ?? page.id ?? '';
    return { reports: [], notices: [failure('read', place, 'the page was not added', error)] };
  }
}

export function reportOf(stemma: Stemma, { article, reading }: KeptReport): Report {
  return { article, reading: reading ? unpackReading(reading, article) : stemma.read(article) };
}

/** A story of one report gets its brief when somebody asks for it: in a pile of news most are such. */
export function tellStory(stemma: Stemma, id: StoryId, kept: readonly KeptReport[]): PackedStory | Notice {
  let step: Step = 'read';
  try {
    const story = stemma.story(
      id,
      kept.map((report) => reportOf(stemma, report)),
    );
    const [only] = story.witnesses;
    if (only && story.witnesses.length === 1) {
      step = 'collate';
      const { title, quotations } = stemma.lone(story);
      return packLoneStory(id, title, only.article, quotations);
    }
    step = 'trace';
    const lineage = stemma.trace(story);
    step = 'collate';
    const collation = stemma.collate(story, lineage);
    step = 'brief';
    return packStory(stemma.brief(story, lineage, collation));
  } catch (error) {
    return failure(step, id, 'the story stays as it was told before', error);
  }
}
