import type { Comparison, Pair } from './pairs.ts';
import type { Prepared } from './prepared.ts';

/** Two reports of so few words tell the same of one event though nobody took from the other; of so many they do not. */
const SHORT = { words: 20, longEnough: 60, counts: 0.3 };
/** Two agencies tell what happened each by itself. */
const OTHER_AGENCY = 0.3;

/** What likeness in other words counts, 0–1: less where a report is too short to tell, or where each credits another agency. */
export function enough({ reports }: Comparison, { a, b }: Pair): number {
  const [first, second] = [reports[a]!, reports[b]!];
  const words = Math.min(first.words.length, second.words.length);
  const length = Math.min(1, Math.max(0, (words - SHORT.words) / (SHORT.longEnough - SHORT.words)));
  const agencies = agenciesOf(first);
  const others = agenciesOf(second);
  const apart = agencies.size > 0 && others.size > 0 && [...agencies].every((name) => !others.has(name));
  return (SHORT.counts + (1 - SHORT.counts) * length) * (apart ? OTHER_AGENCY : 1);
}

/** Whether one of two reports is too short for likeness in other words to prove much. */
export const isShort = ({ reports }: Comparison, { a, b }: Pair): boolean =>
  Math.min(reports[a]!.words.length, reports[b]!.words.length) < SHORT.longEnough;

const agenciesOf = ({ witness: { article } }: Prepared): Set<string> =>
  new Set(article.credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name));
