import type { Desk, Kept } from '../index.ts';
import type { Page } from '../model/index.ts';

export interface Job {
  readonly number: number;
  /** What was given, for people. */
  readonly names: readonly string[];
  readonly state: 'under way' | 'done' | 'failed';
  readonly done: number;
  /** 0 where nobody can tell. */
  readonly all: number;
  readonly what: 'pages' | 'articles' | 'stories';
  readonly kept?: Kept;
}

export interface Given {
  readonly names: readonly string[];
  readonly pages: readonly Page[];
  /** Addresses, and files that hold many pages. */
  readonly inputs: readonly string[];
  /** Called when all is read. */
  readonly close: () => void;
}

export interface AddingJobs {
  /** Begins at once; undefined where too many are under way. */
  begin(given: Given): Job | undefined;
  job(number: number): Job | undefined;
  /** The last first. */
  all(): readonly Job[];
}

const MOST_UNDER_WAY = 8;
const MOST_REMEMBERED = 50;

/** Reports that come in from the page or the API, each call with its progress. `log` is told of failures that are ours. */
export function createAddingJobs(desk: Desk, log: (error: unknown) => void): AddingJobs {
  const jobs = new Map<number, Job>();
  let last = 0;
  let running = 0;
  return {
    begin({ names, pages, inputs, close }) {
      if (running >= MOST_UNDER_WAY) return undefined;
      running += 1;
      last += 1;
      const number = last;
      const change = (change: Partial<Job>): void => {
        const before = jobs.get(number);
        if (before) jobs.set(number, { ...before, ...change });
      };
      jobs.set(number, { number, names, state: 'under way', done: 0, all: 0, what: 'pages' });
      for (const old of jobs.keys()) {
        if (jobs.size <= MOST_REMEMBERED) break;
        if (jobs.get(old)?.state !== 'under way') jobs.delete(old);
      }
      const progress = (done: number, all: number, what: Job['what']) => change({ done, all, what });
      const work = async (): Promise<Kept> => {
        const first = pages.length > 0 ? await desk.add(pages, progress) : undefined;
        const second = inputs.length > 0 ? await desk.addInputs(inputs, progress) : undefined;
        const told = second ?? first ?? { added: 0, known: 0, stories: 0, notices: [] };
        if (!first || !second) return told;
        return {
          added: first.added + second.added,
          known: first.known + second.known,
          stories: second.stories,
          notices: [...first.notices, ...second.notices],
        };
      };
      work()
        .then(
          (kept) => change({ state: 'done', kept }),
          (error: unknown) => {
            log(error);
            change({ state: 'failed' });
          },
        )
        .finally(() => {
          running -= 1;
          close();
        });
      return jobs.get(number)!;
    },
    job: (number) => jobs.get(number),
    all: () => [...jobs.values()].reverse(),
  };
}
