import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { linesOf, open } from '../../index.ts';
import { printable } from '../printable.ts';
import { type Answer, answer, type Verb } from './answer.ts';
import { type Batch, type Line, runs, stories } from './batches.ts';

export interface FilterOptions {
  readonly words?: number;
  /** Worker threads; all cores by default. */
  readonly jobs?: number;
}

/** Runs one step as a filter: NDJSON in, NDJSON out in the order of input. Returns the exit code: 1 if a line was bad. */
export async function runFilter(
  verb: Verb,
  streams: { in: Readable; out: Writable; err: Writable },
  options: FilterOptions,
): Promise<0 | 1> {
  const perStory = verb === 'trace' || verb === 'collate' || verb === 'brief';
  const batches = perStory ? stories(numbered(streams.in)) : runs(numbered(streams.in));
  let code: 0 | 1 = 0;
  for await (const { lines, complaints, notices } of answers(verb, batches, options)) {
    for (const { line, reason } of complaints) {
      code = 1;
      streams.err.write(`line ${line}: ${reason}\n`);
    }
    for (const { place, reason } of notices) streams.err.write(`${printable(place)}: ${printable(reason)}\n`);
    if (lines.length > 0 && !streams.out.write(`${lines.join('\n')}\n`)) await drained(streams.out);
  }
  return code;
}

const drained = (out: Writable): Promise<void> => new Promise((resolve) => out.once('drain', resolve));

async function* numbered(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of linesOf(input)) yield { number: ++number, text };
}

/** Batches that a worker has at hand: one to do and one to go on with while this thread is busy. */
const AT_HAND = 2;
/** Answers that wait for an earlier one, for each thread. */
const WAITING = 8;

/**
 * A first batch that is also the last is answered here. More are shared between this thread and the workers, who are begun
 * when there is something for them, and come back in order.
 */
async function* answers(verb: Verb, batches: AsyncGenerator<Batch>, options: FilterOptions): AsyncGenerator<Answer> {
  const first = await batches.next();
  if (first.done) return;
  const second = await batches.next();
  const jobs = options.jobs ?? availableParallelism();
  const workers = second.done ? 0 : jobs - 1;
  const pool = workers === 0 ? undefined : workersOf(workers);
  try {
    const stemma = await open();
    const ahead: { readonly answer: Promise<Answer>; settled: boolean }[] = [];
    let afar = 0;
    const give = (batch: Batch): void => {
      if (pool === undefined || afar >= workers * AT_HAND) {
        ahead.push({ answer: Promise.resolve(answer(verb, batch, stemma, options)), settled: true });
        return;
      }
      afar++;
      const task = { answer: pool.run({ verb, batch, options }) as Promise<Answer>, settled: false };
      const done = (): void => {
        afar--;
        task.settled = true;
      };
      // A failed task is reported when its turn comes, not as an unhandled rejection before.
      task.answer.then(done, done);
      ahead.push(task);
    };
    give(first.value);
    if (!second.done) give(second.value);
    for await (const batch of batches) {
      give(batch);
      // Lets word from the workers come in.
      await turn();
      while (ahead[0]?.settled || ahead.length > jobs * WAITING) yield await ahead.shift()!.answer;
    }
    for (const { answer } of ahead) yield await answer;
  } finally {
    await pool?.destroy();
  }
}

function workersOf(count: number): Tinypool {
  const filename = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href;
  return new Tinypool({
    filename,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: AT_HAND,
    idleTimeout: 60_000,
  });
}
