import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Verdict } from '../model/collation.ts';
import type { StoryId } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import type { Constraint } from '../model/story.ts';
import type { Decision } from '../store/records.ts';
import { NotKeptError } from '../store/store.ts';
import type { Desk, Kept, Progress, Reread } from './desk.ts';

type Request =
  | { readonly method: 'add'; readonly pages: readonly Page[] }
  | { readonly method: 'addInputs'; readonly inputs: readonly string[] }
  | { readonly method: 'settle' }
  | { readonly method: 'reread'; readonly options: { readonly all?: boolean } }
  | { readonly method: 'close' }
  | { readonly method: 'decide'; readonly decision: Constraint; readonly by: string }
  | { readonly method: 'undo'; readonly decision: number; readonly by: string }
  | { readonly method: 'check'; readonly story: StoryId; readonly draft: string };

/** What the two threads say to each other. */
export type Asked = Request & { readonly id: number };
export type Told = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly failed: { readonly name: string; readonly message: string } }
  | { readonly progress: Parameters<Progress> }
);

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Progress | undefined;
}

/** The desk that runs in a worker of desk-worker.ts. Where the worker ends by itself, all that waits for it fails. */
export function remoteDesk(worker: Worker): Desk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  worker.on('message', (told: Told) => {
    const one = waiting.get(told.id);
    if (!one) return;
    if ('progress' in told) {
      one.progress?.(...told.progress);
      return;
    }
    waiting.delete(told.id);
    if ('result' in told) one.resolve(told.result);
    else one.reject(told.failed.name === 'NotKeptError' ? new NotKeptError(told.failed.message) : failure(told.failed));
  });
  const fail = (error: Error): void => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(ended ?? new Error('the thread that changes the store has ended')));
  const ask = <Result>(request: Request, progress?: Progress): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      last += 1;
      waiting.set(last, { resolve: resolve as (result: unknown) => void, reject, progress });
      worker.postMessage({ ...request, id: last } satisfies Asked);
    });
  return {
    add: (pages, progress) => ask<Kept>({ method: 'add', pages }, progress),
    addInputs: (inputs, progress) => ask<Kept>({ method: 'addInputs', inputs }, progress),
    decide: (decision, by) => ask<Decision>({ method: 'decide', decision, by }),
    undo: (decision, by) => ask<boolean>({ method: 'undo', decision, by }),
    check: (story, draft) => ask<readonly Verdict[] | undefined>({ method: 'check', story, draft }),
    settle: (progress) => ask<Kept>({ method: 'settle' }, progress),
    reread: (options = {}, progress) => ask<Reread>({ method: 'reread', options }, progress),
    close: async () => {
      if (!ended) await Promise.race([ask({ method: 'close' }), pause(2000)]).catch(() => undefined);
      await worker.terminate();
    },
  };
}

function failure({ name, message }: { readonly name: string; readonly message: string }): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
