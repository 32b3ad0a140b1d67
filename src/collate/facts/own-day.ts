import type { Time } from '../../model/reading.ts';
import type { Witness } from '../../model/story.ts';

/** Whether a day is that of the report's own publication, as it says itself or as its date has it. */
export function isOwnDay({ article, reading }: Witness, { start, value }: Time): boolean {
  const day = article.published?.value.slice(0, 10);
  return (
    (day !== undefined && value.slice(0, 10) === day) ||
    reading.times.some(({ end }) => end <= start && BRACKET.test(article.text.slice(end, start)))
  );
}

/** "Today (14 October)". */
const BRACKET = /^ ?[([] ?$/;
