import type { Reading, Time } from '../../model/reading.ts';
import { fold } from '../fold.ts';

const known = new WeakMap<Reading, ReadonlySet<Time>>();

/**
 * The dates of a report that can be taken as certain: those that need no reference, and resolved ones unless the report
 * uses the same words ("Tuesday") for another day as well; then only the day that it means most often, the earlier of two.
 */
export function certainDates(text: string, reading: Reading): ReadonlySet<Time> {
  // Asked for with each sentence, told once for each reading.
  let dates = known.get(reading);
  if (!dates) {
    dates = findCertain(text, reading);
    known.set(reading, dates);
  }
  return dates;
}

function findCertain(text: string, reading: Reading): ReadonlySet<Time> {
  const byWords = new Map<string, Map<string, number>>();
  const words = (time: Time): string => fold(text.slice(time.start, time.end));
  const dates = reading.times.filter(({ type }) => type === 'DATE');
  for (const time of dates) {
    const counts = byWords.get(words(time)) ?? new Map<string, number>();
    byWords.set(words(time), counts);
    counts.set(time.value, (counts.get(time.value) ?? 0) + 1);
  }
  return new Set(
    dates.filter((time) => {
      if (time.certainty === 'fixed') return true;
      const counts = [...byWords.get(words(time))!].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return counts[0]![0] === time.value;
    }),
  );
}
