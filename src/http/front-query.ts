import type { Listing, Store, StorySummary } from '../index.ts';

/** What the front may be asked for; '' and undefined are no filter. */
export interface StoryFilters {
  readonly sort: 'updated' | 'published' | 'origins' | 'reports' | 'growing';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly origins?: number | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

const DAY_MS = 86_400_000;

/** Growing are the stories that changed within a day of the last change, the greatest first. */
export async function listedStories(
  store: Store,
  { sort, ...filters }: StoryFilters,
  paging: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Listing<StorySummary>> {
  if (sort !== 'growing') return store.stories({ ...filters, ...paging, sort });
  const [latest] = (await store.stories({ sort: 'updated', limit: 1 })).items;
  if (!latest) return { items: [] };
  const since = new Date(Date.parse(latest.updated) - DAY_MS).toISOString();
  return store.stories({ ...filters, ...paging, sort: 'reports', updatedSince: since });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days, outlet and language as they stand in the address of a page; what cannot be understood is no filter. */
export function filtersOf(query: (name: string) => string | undefined) {
  const day = (name: string) => (DAY.test(query(name) ?? '') ? query(name) : undefined);
  const words = (name: string, most: number) => query(name)?.trim().slice(0, most) || undefined;
  return { from: day('from'), to: day('to'), outlet: words('outlet', 200), language: words('language', 35) };
}
