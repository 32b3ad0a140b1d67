import { open } from '../compose.ts';
import { type HandsTask, readPage, tellStory } from './hands.ts';

const stemma = open();

/** The task of a worker thread. Weights are loaded once a thread. */
export default async function work(task: HandsTask): Promise<unknown> {
  const steps = await stemma;
  return task.kind === 'read'
    ? task.pages.map((page) => readPage(steps, page))
    : tellStory(steps, task.id, task.reports);
}
