import type { Name, Time } from '../model/reading.ts';

/**
 * Times that are no part of a name: "Janeiro" in "Rio de Janeiro" is no month. Drops those whose span lies within a longer
 * name of a person, place or organization. Both lists are in order of their start.
 */
export function timesOutsideNames(times: readonly Time[], names: readonly Name[]): Time[] {
  let n = 0;
  return times.filter((time) => {
    while (n < names.length && names[n]!.end < time.end) n++;
    const name = names[n];
    return !name || name.kind === 'other' || name.start > time.start || name.end - name.start <= time.end - time.start;
  });
}
