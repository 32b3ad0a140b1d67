import type { Time } from '../../model/reading.ts';

/** The publication days of a story's undated reports, where the others tell them. Not built yet: tells nothing. */
export function inferReference(
  reports: readonly { readonly published?: string; readonly times: readonly Time[] }[],
): (string | undefined)[] {
  return reports.map(() => undefined);
}
