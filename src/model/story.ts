import type { Article } from './article.ts';
import type { ArticleId, Siglum, StoryId } from './ids.ts';
import type { NameKind, Reading } from './reading.ts';

/** An article with its reading: what the steps after reading work on. */
export interface Report {
  readonly article: Article;
  readonly reading: Reading;
}

/** A report within a story, with its short name there. */
export interface Witness extends Report {
  readonly siglum: Siglum;
}

/** One person, organisation or place over all reports of a story. */
export interface StoryEntity {
  readonly id: number;
  readonly kind: NameKind;
  readonly name: string;
  readonly forms: readonly { readonly form: string; readonly articles: readonly ArticleId[] }[];
}

/** The reports of one event, in order of publication where known, else of input. */
export interface Story {
  readonly id: StoryId;
  readonly witnesses: readonly Witness[];
  readonly entities: readonly StoryEntity[];
  /** For each article, its reading's entity index → index into `entities`. */
  readonly entityOf: ReadonlyMap<ArticleId, Int32Array>;
}

/** Which articles are one story, as the clusterer says it; stable ids. */
export interface Cluster {
  readonly id: StoryId;
  readonly articles: readonly ArticleId[];
  /** The earlier story of which this is a sequel. */
  readonly follows?: StoryId;
}

/** What joined an article to a story or kept it apart. */
export interface JoinReason {
  readonly kind: 'word' | 'name' | 'time' | 'amount' | 'copy' | 'constraint';
  readonly what: string;
  /** Positive joins, negative keeps apart. */
  readonly weight: number;
}

export type StoryChange =
  | { readonly kind: 'opened'; readonly story: StoryId; readonly article: ArticleId }
  | {
      readonly kind: 'joined';
      readonly story: StoryId;
      readonly article: ArticleId;
      readonly reasons: readonly JoinReason[];
    }
  | {
      readonly kind: 'moved';
      readonly story: StoryId;
      readonly from: StoryId;
      readonly article: ArticleId;
      readonly reasons: readonly JoinReason[];
    }
  | {
      readonly kind: 'merged';
      readonly story: StoryId;
      readonly from: StoryId;
      readonly articles: readonly ArticleId[];
    }
  | {
      readonly kind: 'split';
      readonly story: StoryId;
      readonly from: StoryId;
      readonly articles: readonly ArticleId[];
    };

/** A person's decision, honoured by every later revision. */
export type Constraint =
  | { readonly kind: 'together'; readonly a: ArticleId; readonly b: ArticleId }
  | { readonly kind: 'apart'; readonly a: ArticleId; readonly b: ArticleId }
  | { readonly kind: 'story'; readonly article: ArticleId; readonly story: StoryId };
