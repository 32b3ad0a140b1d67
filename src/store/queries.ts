/** One page of a list. `next` continues it; absent at the end. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

export interface Paging {
  readonly cursor?: string | undefined;
  /** 1–200. */
  readonly limit: number;
}

/** Days, inclusive: `2022-02-24`. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface ArticleQuery extends Paging, Days {
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

export interface StoryQuery extends Paging, Days {
  readonly sort: 'updated' | 'published' | 'origins' | 'reports';
  /** With at least so many origins, taken as many as may be. */
  readonly origins?: number | undefined;
  /** With a report of this outlet. */
  readonly outlet?: string | undefined;
  /** With a report in this language. */
  readonly language?: string | undefined;
  /** Changed at or after this instant, ISO 8601. */
  readonly updatedSince?: string | undefined;
}

export interface SearchQuery extends Paging, Days {
  readonly words: string;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

export interface QuotationQuery extends Paging, Days {
  readonly speaker?: string | undefined;
  readonly words?: string | undefined;
}

export interface SpeakerQuery {
  readonly words?: string | undefined;
  /** 1–200. */
  readonly limit: number;
}
