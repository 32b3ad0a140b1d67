import type { Incoming } from '../ingest/index.ts';
import type { Notice } from '../model/notice.ts';
import type { Page } from '../model/page.ts';
import type { Store } from '../store/store.ts';
import type { Hands, KeptReport, PageRead } from './hands.ts';

const PAGES_AT_ONCE = 16;
const BYTES_AT_ONCE = 2 * 1024 * 1024;

/** Pages that were read together, in the order in which they came. */
export interface ReadBatch {
  readonly pages: readonly Page[];
  readonly read: readonly PageRead[];
  /** How many more pages of the run were kept before and were passed over. */
  readonly known: number;
  readonly notices: readonly Notice[];
}

type Unread = Omit<ReadBatch, 'read'>;

/** Cuts what comes in into batches and leaves out the pages that are kept already. */
async function* batches(items: AsyncIterable<Incoming>, store: Store): AsyncGenerator<Unread> {
  let pages: Page[] = [];
  let notices: Notice[] = [];
  let bytes = 0;
  const cut = async () => {
    const kept = await store.has(pages);
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
    pages.push(item.page);
    bytes += item.page.bytes.length + (item.page.stated?.text?.length ?? 0);
    if (pages.length >= PAGES_AT_ONCE || bytes >= BYTES_AT_ONCE) yield await cut();
  }
  if (pages.length > 0 || notices.length > 0) yield await cut();
}

/** Reads pages a few batches ahead, on as many threads as there are hands; the batches come back in order. */
export async function* readAhead(
  items: AsyncIterable<Incoming>,
  store: Store,
  hands: Hands,
): AsyncGenerator<ReadBatch> {
  const ahead: Promise<ReadBatch>[] = [];
  let held: Unread | undefined;
  const send = (batch: Unread, alone: boolean): void => {
    const read = batch.pages.length === 0 ? Promise.resolve([]) : hands.read(batch.pages, alone);
    const task = read.then((found) => ({ ...batch, read: found }));
    // A failed task is told when its turn comes, not as an unhandled rejection before.
    task.catch(() => undefined);
    ahead.push(task);
  };
  for await (const batch of batches(items, store)) {
    // The first waits for a second: one alone is read in this thread.
    if (held) send(held, false);
    held = batch;
    if (ahead.length >= hands.width * 3) yield await ahead.shift()!;
  }
  if (held) send(held, ahead.length === 0);
  for (const task of ahead) yield await task;
}

/** Keeps what was read, all of a batch or none; gives the reports that were not known, under the ids of the store. */
export async function keepBatch(store: Store, { pages, read }: ReadBatch, version: string): Promise<KeptReport[]> {
  const entries = read.flatMap(({ reports }, index) =>
    reports.map(({ article, reading }) => ({
      article,
      page: pages[index]!,
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
