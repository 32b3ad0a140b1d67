import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { open, openDeskOver, openStore } from '../compose.ts';
import type { Progress } from './desk.ts';
import type { Asked, Told } from './remote-desk.ts';

// What answers comes first: this thread and those that it starts stand back behind it. Elsewhere than on Linux a priority
// is of the whole process.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 10));

/** A desk in a thread of its own, so that reading and telling never keep a server from answering. */
const { path } = workerData as { readonly path: string };
const desk = await openDeskOver(await open(), await openStore(path));

const answer = (message: Told): void => parentPort?.postMessage(message);

parentPort?.on('message', (asked: Asked) => {
  const { id } = asked;
  run(asked).then(
    (result) => answer({ id, result }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      answer({ id, failed: { name, message } });
    },
  );
});

function run(asked: Asked): Promise<unknown> {
  const { id } = asked;
  const progress: Progress = (...told) => answer({ id, progress: told });
  switch (asked.method) {
    case 'add':
      return desk.add(asked.pages, progress);
    case 'addInputs':
      return desk.addInputs(asked.inputs, progress);
    case 'settle':
      return desk.settle(progress);
    case 'reread':
      return desk.reread(asked.options, progress);
    case 'close':
      return desk.close();
    case 'decide':
      return desk.decide(asked.decision, asked.by);
    case 'undo':
      return desk.undo(asked.decision, asked.by);
    case 'check':
      return desk.check(asked.story, asked.draft);
  }
}
