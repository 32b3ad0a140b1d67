import type { Article } from '../model/article.ts';
import type { StoryBrief } from '../model/brief.ts';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import type { Constraint } from '../model/story.ts';
import type { PackedStory } from './packed-story.ts';
import type { ArticleQuery, Listing, QuotationQuery, SearchQuery, SpeakerQuery, StoryQuery } from './queries.ts';
import type {
  Added,
  Arrival,
  ArticleSummary,
  Change,
  Counts,
  Decision,
  Entry,
  FollowedFeed,
  Hit,
  KeptReading,
  Member,
  Revision,
  Said,
  Speaker,
  StoredArticle,
  StoredStory,
  StorySummary,
} from './records.ts';

/** Where articles, stories and decisions are kept. Every adapter passes the contract of test/contracts/store.ts. */
export interface Store {
  /**
   * Adds articles with the pages they came from, all or none. When the promise is fulfilled they survive a crash. The
   * same article from the same place is kept once; a changed text under one address is a revision, and both stay.
   */
  add(entries: readonly Entry[]): Promise<readonly Added[]>;
  article(id: ArticleId): Promise<StoredArticle | undefined>;
  articles(query: ArticleQuery): Promise<Listing<ArticleSummary>>;
  /** The bytes as they came, so that a newer version can read them again. */
  page(id: ArticleId): Promise<Page | undefined>;
  /** Whether the pages of these keys (page-key.ts) are kept, whenever they were fetched: then nothing of them need be read. */
  has(keys: readonly Uint8Array[]): Promise<readonly boolean[]>;
  /** The texts that stood under one address, the first first. */
  revisions(url: string): Promise<readonly Revision[]>;
  /** Keeps what a version of the program found in an article; an earlier reading is replaced. */
  keepReading(id: ArticleId, reading: KeptReading): Promise<void>;
  reading(id: ArticleId): Promise<KeptReading | undefined>;
  /** Articles behind `after` whose page is kept and was not read by this version, in the order in which they came. */
  outdated(version: string, after: ArticleId | undefined, limit: number): Promise<readonly ArticleId[]>;
  /** Puts what was read in the article's page anew into its place: id, address and order of arrival stay. */
  replace(id: ArticleId, article: Article, reading: KeptReading): Promise<void>;

  /** Articles in the order in which they came, behind the one of that number (0: from the first). */
  arrivals(after: number, limit: number): Promise<readonly Arrival[]>;
  arrival(id: ArticleId): Promise<Arrival | undefined>;
  /** The number of the last arrival that is in a story; 0 where none is. */
  lastTold(): Promise<number>;
  /** The articles of a story in the order in which they came. */
  members(story: StoryId): Promise<readonly Member[]>;

  /**
   * Puts and drops stories, all or none. A story that is known is replaced under its id; one whose last article is put
   * into another is dropped.
   */
  changeStories(change: {
    readonly put: readonly (StoryBrief | PackedStory)[];
    readonly drop: readonly StoryId[];
  }): Promise<void>;
  /** A story of one report that is kept without its brief is told now, and undefined where nobody can tell it. */
  story(id: StoryId): Promise<StoredStory | undefined>;
  /** The story of which an article is part. */
  storyOf(id: ArticleId): Promise<StoryId | undefined>;
  stories(query: StoryQuery): Promise<Listing<StorySummary>>;

  /** Articles in whose title or text all words of the query stand, with a snippet each. */
  search(query: SearchQuery): Promise<Listing<Hit>>;
  /** Where the words of a query stand in an article's text, in order. */
  found(id: ArticleId, words: string): Promise<readonly (readonly [number, number])[]>;
  /** What was said: by whom, with which words, when. */
  quotations(query: QuotationQuery): Promise<Listing<Said>>;
  /** Who is quoted with these words in the name, or of late where there are none; who is quoted most often first. */
  speakers(query: SpeakerQuery): Promise<readonly Speaker[]>;

  /** Records a person's decision on which articles belong together; it outlives every re-clustering. */
  decide(decision: Constraint, by: string): Promise<Decision>;
  /** Takes a decision back; it stays on record with who took it back and when. False where there is none in force. */
  undo(decision: number, by: string): Promise<boolean>;
  decisions(): Promise<readonly Decision[]>;

  /** The feeds that are followed, by address. */
  feeds(): Promise<readonly FollowedFeed[]>;
  /** Keeps what is known of a feed, and that these entries of it were taken: both or none. */
  keepFeed(feed: FollowedFeed, entries: readonly string[]): Promise<void>;
  /** Those of a feed's entries that were not taken yet. */
  newEntries(feed: string, entries: readonly string[]): Promise<readonly string[]>;

  /** What has changed after a change that is known, in order. */
  changes(after: number, limit: number): Promise<readonly Change[]>;
  counts(): Promise<Counts>;
  /** Writes a whole and consistent copy while others go on reading and writing. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Tells a story of this one report; undefined where that fails. */
export type TellLone = (
  id: StoryId,
  article: Article,
  reading: KeptReading | undefined,
) => Promise<StoryBrief | undefined>;

/** A cursor that this store did not give out, or a limit out of its range. */
export class BadQueryError extends Error {
  override name = 'BadQueryError';
}

/** The file was written by a newer version, or is no store at all. */
export class UnknownStoreError extends Error {
  override name = 'UnknownStoreError';
}

/** Something refers to an article or a story that is not kept. */
export class NotKeptError extends Error {
  override name = 'NotKeptError';
}
