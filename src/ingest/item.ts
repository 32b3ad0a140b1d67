import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';

/** What comes in: a page, or why there is none in its place. */
export type Ingested = { readonly page: Page } | { readonly notice: Notice };

/** Larger pages are refused with a notice: no news page is. */
export const LARGEST_PAGE = 32 * 1024 * 1024;

export const notice = (place: string, reason: string): Notice => ({ step: 'ingest', place, reason });
