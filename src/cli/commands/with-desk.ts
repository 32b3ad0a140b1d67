import { type Desk, open, openDeskOver, openStore, type Stemma, type Store } from '../../index.ts';

export interface DeskAtWork {
  readonly stemma: Stemma;
  readonly store: Store;
  readonly desk: Desk;
}

/** Opens a store and a desk over it, and closes both whatever happens. */
export async function withDesk<Result>(
  path: string,
  options: { readonly jobs?: number; readonly private?: boolean; readonly gapMs?: number },
  work: (at: DeskAtWork) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(path);
  try {
    const stemma = await open({
      allowPrivate: options.private === true,
      ...(options.gapMs === undefined ? {} : { gapMs: options.gapMs }),
    });
    const desk = await openDeskOver(stemma, store, options.jobs);
    try {
      return await work({ stemma, store, desk });
    } finally {
      await desk.close();
    }
  } finally {
    await store.close();
  }
}
