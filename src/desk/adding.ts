import type { Incoming } from '../ingest/index.ts';
import type { Notice } from '../model/notice.ts';
import { pageKey } from '../store/page-key.ts';
import type { Store } from '../store/store.ts';
import type { GivenPage, Hands, KeptReport, PageRead } from './hands.ts';

const PAGES_AT_ONCE = 16;
const BYTES_AT_ONCE = 2 * 1024 * 1024;
/** Batches that are kept in one transaction at most: each waits for the disk. */
const TOGETHER = 8;

/** Pages that were read together, in the order in which they came. */
export interface ReadBatch {
  readonly read: readonly PageRead[];
  /** How many more pages of the run were kept before and were passed over. */
  readonly known: number;
  readonly notices: readonly Notice[];
}

interface Unread extends Omit<ReadBatch, 'read'> {
  readonly pages: readonly GivenPage[];
}

/** Cuts what comes in into batches and leaves out the pages that are kept already. */
async function* batches(items: AsyncIterable<Incoming>, store: Store): AsyncGenerator<Unread> {
  let pages: (GivenPage & { readonly key: Uint8Array })[] = [];
  let notices: Notice[] = [];
  let bytes = 0;
  const cut = async (): Promise<Unread> => {
    const kept = await store.has(pages.map(({ key }) => key));
    const fresh = pages.filter((_, index) => !kept[index]);
    const batch = { pages: fresh, known: pages.length - fresh.length, notices };
    pages = [];
    notices = [];
    bytes = 0;
    return batch;
  };
  for await (const item of items) {
    if ('notice' in item) {
      notices.push(item.notice);
      continue;
    }
    const { page } = item;
    pages.push({ page, key: pageKey(page) });
    bytes += page.bytes.length + (page.stated?.text?.length ?? 0);
    if (pages.length >= PAGES_AT_ONCE || bytes >= BYTES_AT_ONCE) yield await cut();
  }
  if (pages.length > 0 || notices.length > 0) yield await cut();
}

/**
 * Reads pages a few batches ahead, on as many threads as there are hands. The batches come back in order, those together
 * that are read by then.
 */
export async function* readAhead(
  items: AsyncIterable<Incoming>,
  store: Store,
  hands: Hands,
): AsyncGenerator<readonly ReadBatch[]> {
  const ahead: { readonly task: Promise<ReadBatch>; settled: boolean }[] = [];
  let held: Unread | undefined;
  const send = ({ pages, ...batch }: Unread, alone: boolean): void => {
    const read = pages.length === 0 ? Promise.resolve([]) : hands.read(pages, alone);
    const one = { task: read.then((found) => ({ ...batch, read: found })), settled: false };
    // A failed task is told when its turn comes, not as an unhandled rejection before.
    const settle = () => {
      one.settled = true;
    };
    one.task.then(settle, settle);
    ahead.push(one);
  };
  const take = async (): Promise<ReadBatch[]> => {
    const group = [await ahead.shift()!.task];
    while (ahead[0]?.settled && group.length < TOGETHER) group.push(await ahead.shift()!.task);
    return group;
  };
  for await (const batch of batches(items, store)) {
    // The first waits for a second: one alone is read in this thread.
    if (held) send(held, false);
    held = batch;
    if (ahead.length >= hands.width * 4) yield await take();
  }
  if (held) send(held, ahead.length === 0);
  while (ahead.length > 0) yield await take();
}

/** Keeps what was read, all of it or none; gives the reports that were not known, under the ids of the store. */
export async function keepRead(store: Store, read: readonly PageRead[], version: string): Promise<KeptReport[]> {
  const entries = read.flatMap(({ reports, packed }) =>
    reports.map(({ article, reading }) => ({
      article,
      ...(packed ? { page: packed } : {}),
      ...(reading ? { reading: { version, bytes: reading } } : {}),
    })),
  );
  if (entries.length === 0) return [];
  const added = await store.add(entries);
  return entries.flatMap(({ article, reading }, index): KeptReport[] => {
    const { id, outcome } = added[index]!;
    return outcome === 'known' ? [] : [{ article: { ...article, id }, ...(reading ? { reading: reading.bytes } : {}) }];
  });
}
