import { enableCompileCache } from 'node:module';
import type { Answer, Verb } from './answer.ts';
import type { Batch } from './batches.ts';

// A thread's compiled code is kept between runs as well, but only of what is imported after this.
enableCompileCache();
const { answer } = await import('./answer.ts');
const { open } = await import('../../index.ts');
const stemma = open();

/** The task of a worker thread: one batch. Weights are loaded once a thread. */
export default async function work(task: { verb: Verb; batch: Batch; options: { words?: number } }): Promise<Answer> {
  return answer(task.verb, task.batch, await stemma, task.options);
}
