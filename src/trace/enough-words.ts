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

/** Two reports of one event in two languages have so much in common anyway: weight of anchors in order, and joined sentences. */
const FEW = { shared: 1.5, enough: 6, sentences: 3, many: 5, counts: 0.3 };

/**
 * The same for two reports that seem to be one text in two languages: numbers and names are the event's before they are a
 * text's, so few of them prove little; nor does an agency's report come from that of another that it does not name.
 */
export function enoughShared({ reports }: Comparison, { a, b, translation }: Pair): number {
  if (translation === undefined) return 0;
  const { shared, sentences } = translation;
  const within = (x: number, none: number, all: number): number => Math.min(1, Math.max(0, (x - none) / (all - none)));
  const held = Math.max(
    within(shared, FEW.shared, FEW.enough) * (sentences.length < FEW.sentences ? 0.5 : 1),
    within(sentences.length, FEW.sentences - 1, FEW.many),
  );
  const sources = sourcesOf(reports[a]!);
  const others = sourcesOf(reports[b]!);
  const apart = sources.size > 0 && others.size > 0 && [...sources].every((name) => !others.has(name));
  return (FEW.counts + (1 - FEW.counts) * held) * (apart ? OTHER_AGENCY : 1);
}

/** Whether one of two reports is too short for likeness in other words to prove much. */
export const isShort = ({ reports }: Comparison, { a, b }: Pair): boolean =>
  Math.min(reports[a]!.words.length, reports[b]!.words.length) < SHORT.longEnough;

const agenciesOf = ({ witness: { article } }: Prepared): Set<string> =>
  new Set(article.credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name));
const sourcesOf = ({ witness: { article, reading } }: Prepared): Set<string> =>
  new Set([...article.credits, ...reading.credits].filter(({ kind }) => kind !== 'picture').map(({ name }) => name));
