import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
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

/** A first batch that is also the last is answered here; more go to the workers, a few ahead, and come back in order. */
async function* answers(verb: Verb, batches: AsyncGenerator<Batch>, options: FilterOptions): AsyncGenerator<Answer> {
  const first = await batches.next();
  if (first.done) return;
  const second = await batches.next();
  const jobs = options.jobs ?? availableParallelism();
  if (second.done || jobs === 1) {
    const stemma = await open();
    yield answer(verb, first.value, stemma, options);
    if (second.done) return;
    yield answer(verb, second.value, stemma, options);
    for await (const batch of batches) yield answer(verb, batch, stemma, options);
    return;
  }
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename: worker, minThreads: jobs, maxThreads: jobs, idleTimeout: 60_000 });
  try {
    const ahead: Promise<Answer>[] = [];
    const send = (batch: Batch): void => {
      const task = pool.run({ verb, batch, options }) as Promise<Answer>;
      // A failed task is reported when its turn comes, not as an unhandled rejection before.
      task.catch(() => {});
      ahead.push(task);
    };
    send(first.value);
    send(second.value);
    for await (const batch of batches) {
      send(batch);
      if (ahead.length >= jobs * 3) yield await ahead.shift()!;
    }
    for (const task of ahead) yield await task;
  } finally {
    await pool.destroy();
  }
}
