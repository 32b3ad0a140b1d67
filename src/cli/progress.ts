import { SingleBar } from 'cli-progress';
import type { Face } from './face.ts';

/** Short work needs no bar. */
const FEWEST = 40;
/** Where no bar would be seen (a log, a pipe), long work is told in a line so often. */
const LINE_SECONDS = 30;

export interface ProgressBar {
  /** `all` may grow, and is 0 where nobody can tell. */
  step(done: number, all: number, what: string): void;
  stop(): void;
}

/** A bar on standard error with rate and remaining time, one at a time; where nobody would see it move, a line now and then. */
export function progressBar(face: Face, clock: () => number = () => performance.now()): ProgressBar {
  let bar: SingleBar | undefined;
  let doing = '';
  let begun = 0;
  let at = 0;
  let lastLine = 0;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
    doing = '';
  };
  const start = (done: number, what: string): void => {
    stop();
    doing = what;
    begun = clock();
    lastLine = begun;
    at = done;
    if (!face.progress) return;
    const format = `${what} {bar} {count} · {rate}/s{left}`;
    bar = new SingleBar({ format, stream: face.err as NodeJS.WriteStream, hideCursor: true, clearOnComplete: true });
    bar.start(1, 0, { count: '0', rate: '–', left: '' });
  };
  return {
    stop,
    step(done, all, what) {
      if (all > 0 && all < FEWEST) return;
      if (doing !== what || done < at) start(done, what);
      const seconds = (clock() - begun) / 1000;
      const speed = seconds > 0.2 ? (done - at) / seconds : 0;
      const of = all > 0 ? ` of ${all.toLocaleString('en')}` : '';
      const count = `${done.toLocaleString('en')}${of}`;
      const rate = speed > 0 ? speed.toFixed(speed < 10 ? 1 : 0) : '–';
      const left = all > 0 && speed > 0 ? ` · ${duration((all - done) / speed)} left` : '';
      bar?.setTotal(Math.max(1, all));
      bar?.update(all > 0 ? Math.min(done, all) : 0, { count, rate, left });
      if (bar || clock() - lastLine < LINE_SECONDS * 1000) return;
      lastLine = clock();
      face.err.write(`${what}: ${count} · ${rate}/s${left}\n`);
    },
  };
}

/** 59 s, 12 min, 3.5 h: as precise as such a guess is. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
