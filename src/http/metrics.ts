import type { MiddlewareHandler } from 'hono';
import type { Store } from '../index.ts';

const BOUNDS = [0.005, 0.025, 0.1, 0.25, 1, 5];

export interface Metrics {
  readonly count: MiddlewareHandler;
  /** In the text form of Prometheus. */
  readonly text: (store: Store) => Promise<string>;
}

/** Counts answers by status and how long they took. `clock` gives milliseconds. */
export function createMetrics(clock: () => number): Metrics {
  const answers = new Map<number, number>();
  const buckets = new Array<number>(BOUNDS.length + 1).fill(0);
  let seconds = 0;
  return {
    count: async (context, next) => {
      const begun = clock();
      await next();
      const took = (clock() - begun) / 1000;
      seconds += took;
      const at = BOUNDS.findIndex((bound) => took <= bound);
      const bucket = at < 0 ? BOUNDS.length : at;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
      answers.set(context.res.status, (answers.get(context.res.status) ?? 0) + 1);
    },
    async text(store) {
      const counts = await store.counts();
      const lines: string[] = [];
      for (const name of ['articles', 'stories', 'quotations', 'decisions'] as const) {
        lines.push(`# TYPE stemma_${name} gauge`, `stemma_${name} ${counts[name]}`);
      }
      lines.push('# TYPE stemma_http_answers_total counter');
      for (const [status, count] of [...answers].sort(([a], [b]) => a - b)) {
        lines.push(`stemma_http_answers_total{status="${status}"} ${count}`);
      }
      lines.push('# TYPE stemma_http_seconds histogram');
      let sum = 0;
      for (const [index, bound] of [...BOUNDS, '+Inf'].entries()) {
        sum += buckets[index] ?? 0;
        lines.push(`stemma_http_seconds_bucket{le="${bound}"} ${sum}`);
      }
      lines.push(`stemma_http_seconds_sum ${seconds.toFixed(6)}`, `stemma_http_seconds_count ${sum}`);
      // Of the thread that answers, and of the whole process with the threads that read and tell.
      const [own, all] = [process.threadCpuUsage(), process.cpuUsage()];
      lines.push('# TYPE stemma_answering_cpu_seconds_total counter');
      lines.push(`stemma_answering_cpu_seconds_total ${(own.user + own.system) / 1e6}`);
      lines.push('# TYPE process_cpu_seconds_total counter');
      lines.push(`process_cpu_seconds_total ${(all.user + all.system) / 1e6}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
