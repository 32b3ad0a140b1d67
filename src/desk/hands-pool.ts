import { Tinypool } from 'tinypool';
import type { Notice } from '../model/notice.ts';
import type { PackedStory } from '../store/packed-story.ts';
import { failure } from './failure.ts';
import type { Hands, HandsTask, PageRead } from './hands.ts';

/**
 * Worker threads for the costly work; `own` does what comes alone, so that a little work starts no thread. A thread that
 * dies takes its task with it, which is told in a notice; others take its place.
 */
export function poolHands(own: Hands, width: number): Hands {
  let pool: Tinypool | undefined;
  const run = (task: HandsTask): Promise<unknown> => {
    pool ??= new Tinypool({
      filename: import.meta.url.replace(/hands-pool\.([jt]s)$/, 'hands-worker.$1'),
      minThreads: width,
      maxThreads: width,
      idleTimeout: 60_000,
      runtime: 'worker_threads',
    });
    return pool.run(task);
  };
  return {
    width,
    async read(pages, alone) {
      if (alone && !pool) return own.read(pages, alone);
      try {
        return (await run({ kind: 'read', pages })) as readonly PageRead[];
      } catch (error) {
        if (pages.length > 1) return (await Promise.all(pages.map((page) => this.read([page], false)))).flat();
        const { path, url, id } = pages[0]!.page;
        const place = path ?? url ?? id ?? '';
        return [{ reports: [], notices: [failure('read', place, 'the page was not added', error)] }];
      }
    },
    async tell(id, reports, alone) {
      if (alone && !pool) return own.tell(id, reports, alone);
      try {
        return (await run({ kind: 'tell', id, reports })) as PackedStory | Notice;
      } catch (error) {
        return failure('brief', id, 'the story stays as it was told before', error);
      }
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
