import { SingleBar } from 'cli-progress';
import type { Face } from './face.ts';

/** Short work needs no bar. */
const FEWEST = 40;

/** A bar on standard error with rate and remaining time, where somebody would see it. */
export function progressBar(face: Face): { step: (done: number, all: number, what: string) => void; stop: () => void } {
  let bar: SingleBar | undefined;
  let doing = '';
  let begun = 0;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const start = (all: number, what: string): void => {
    stop();
    doing = what;
    begun = Date.now();
    const format = `${what} {bar} {value}/{total} · {rate}/s · {eta_formatted} left`;
    bar = new SingleBar({ format, stream: face.err as NodeJS.WriteStream, hideCursor: true, clearOnComplete: true });
    bar.start(all, 0, { rate: '–' });
  };
  const step = (done: number, all: number, what: string): void => {
    if (!face.progress || all < FEWEST) return;
    if (doing !== what) start(all, what);
    const seconds = (Date.now() - begun) / 1000;
    bar?.update(done, { rate: seconds > 0.2 ? Math.round(done / seconds) : '–' });
  };
  return { step, stop };
}
