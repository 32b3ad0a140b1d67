import type { Notice, Step } from '../model/notice.ts';

/** A fault of the program in one place, told so that the rest goes on. */
export function failure(step: Step, place: string, outcome: string, error: unknown): Notice {
  const what = error instanceof Error ? error.message : String(error);
  return {
    step,
    place,
    reason: `expected this to succeed, but the program failed (${what.slice(0, 200)}); ${outcome}`,
  };
}
