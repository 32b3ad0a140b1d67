import type { Span } from '../../src/model/span.ts';

export type DiscrepancyKind = 'amount' | 'date' | 'name' | 'office' | 'place' | 'negation' | 'quoted word';

/** A change to one report of a story: the words at `span` of report `report` become `words`. */
export interface Alteration {
  readonly kind: DiscrepancyKind;
  /** True where the meaning stays: it must not be told as a dispute. */
  readonly harmless: boolean;
  readonly report: number;
  readonly span: Span;
  readonly words: string;
  /** What it was, for the list of misses. */
  readonly original: string;
}

/** The altered text of a report. */
export const altered = (text: string, { span, words }: Alteration): string =>
  text.slice(0, span.start) + words + text.slice(span.end);
