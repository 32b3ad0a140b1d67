import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';

/** What comes in: a page, or why there is none in its place. */
export type Incoming = { readonly page: Page } | { readonly notice: Notice };

/** What a source holds: also addresses that it only announces, with what it states of them. */
export type Ingested = Incoming | { readonly link: Link };

export interface Link {
  readonly url: string;
  /** A list (a feed, a sitemap) is read for what it announces in turn. */
  readonly kind: 'page' | 'list';
  /** Where it was announced. */
  readonly from: string;
  readonly stated?: NonNullable<Page['stated']>;
  /** What serves where the address is not or cannot be fetched. */
  readonly otherwise?: Page;
}

/** Larger pages are refused with a notice: no news page is. */
export const LARGEST_PAGE = 32 * 1024 * 1024;

export const notice = (place: string, reason: string): Notice => ({ step: 'ingest', place, reason });
