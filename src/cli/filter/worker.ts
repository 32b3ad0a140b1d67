import { open } from '../../index.ts';
import { type Answer, answer, type Verb } from './answer.ts';
import type { Batch } from './batches.ts';

const stemma = open();

/** The task of a worker thread: one batch. Weights are loaded once a thread. */
export default async function work(task: { verb: Verb; batch: Batch; options: { words?: number } }): Promise<Answer> {
  return answer(task.verb, task.batch, await stemma, task.options);
}
