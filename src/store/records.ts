import type { Article } from '../model/article.ts';
import type { StoryBrief } from '../model/brief.ts';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { OriginRange } from '../model/lineage.ts';
import type { Page } from '../model/page.ts';
import type { Constraint } from '../model/story.ts';
import type { PackedPage } from './packed-page.ts';

export interface Entry {
  readonly article: Article;
  readonly page?: Page | PackedPage;
  readonly reading?: KeptReading;
}

/** What is needed to place an article among the stories, and where it stands now. */
export interface Arrival extends Member {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly published?: string;
  readonly story?: StoryId;
  /** How many articles that story had when it was told. */
  readonly reports?: number;
}

export interface Member {
  /** Its place in the order of arrival, ascending without regard to gaps. */
  readonly number: number;
  readonly id: ArticleId;
}

/** A feed and how it was when it was last asked. */
export interface FollowedFeed {
  readonly url: string;
  readonly title?: string;
  /** Where it has moved to for good. */
  readonly moved?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** ISO 8601; absent where it was never asked. */
  readonly asked?: string;
  /** Not to be asked before, ISO 8601. */
  readonly due?: string;
  /** Failures in a row. */
  readonly failures: number;
  /** Askings in a row at which there was nothing new. */
  readonly quiet?: number;
  /** What the last failure was; absent after a success. */
  readonly trouble?: string;
  /** It said that it is gone for good. */
  readonly gone?: boolean;
}

export interface Added {
  /** The id under which the article is kept: its own, or its own with a number where the same text came from elsewhere. */
  readonly id: ArticleId;
  readonly outcome: 'new' | 'known' | 'revision';
  /** The article of which this is a later text. */
  readonly revises?: ArticleId;
}

export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language: string;
  readonly published?: string;
  readonly added: string;
  readonly story?: StoryId;
}

export interface StoredArticle extends ArticleSummary {
  readonly article: Article;
}

export interface Revision {
  readonly number: number;
  readonly article: ArticleId;
  /** When it was first seen, ISO 8601. */
  readonly seen: string;
}

export interface KeptReading {
  /** Of the program that read it. */
  readonly version: string;
  /** As they are given, packed by who reads. */
  readonly bytes: Uint8Array;
}

export interface StorySummary {
  readonly id: StoryId;
  readonly title: string;
  readonly reports: number;
  readonly origins: OriginRange;
  /** Facts on which the reports differ. */
  readonly disputed: number;
  readonly firstPublished?: string;
  readonly lastPublished?: string;
  readonly updated: string;
}

export interface StoredStory extends StorySummary {
  readonly brief: StoryBrief;
}

export interface Hit extends ArticleSummary {
  /** Some words around what was found; `marks` are the found words' places in it. */
  readonly snippet: { readonly text: string; readonly marks: readonly (readonly [number, number])[] };
}

export interface Speaker {
  readonly name: string;
  /** Wordings of what they said. */
  readonly quotations: number;
  readonly stories: number;
  /** The last day on which they are quoted. */
  readonly last?: string;
}

export interface Said {
  readonly speaker: string;
  readonly text: string;
  readonly difference: string;
  readonly story: StoryId;
  readonly sigla: readonly string[];
  readonly published?: string;
  readonly cite: { readonly article: ArticleId; readonly start: number; readonly end: number; readonly exact: string };
}

export interface Decision {
  readonly number: number;
  readonly constraint: Constraint;
  readonly by: string;
  readonly at: string;
  readonly undone?: { readonly by: string; readonly at: string };
}

export interface Change {
  readonly number: number;
  readonly kind: 'article' | 'story' | 'story-dropped' | 'decision';
  readonly subject: string;
  readonly at: string;
}

export interface Counts {
  readonly articles: number;
  readonly stories: number;
  readonly quotations: number;
  readonly decisions: number;
  readonly lastChange: number;
}
