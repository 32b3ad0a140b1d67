import type { Readable, Writable } from 'node:stream';

/** What a command sees of the process that runs it. */
export interface Face {
  readonly in: Readable;
  readonly out: Writable;
  readonly err: Writable;
  /** Columns for text. */
  readonly width: number;
  readonly color: boolean;
  /** Whether a progress bar would be seen. */
  readonly progress: boolean;
  readonly exit: (code: number) => void;
}

/** Told to the user without a stack: the input or the surroundings are wrong, not the program. */
export class UsageError extends Error {
  override name = 'UsageError';
}
