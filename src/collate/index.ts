import type { Collation, QuotationFamily } from '../model/collation.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Story } from '../model/story.ts';
import { factsOf } from './facts/index.ts';
import { quotationFamilies } from './quotations/index.ts';
import type { WordLikeness } from './words.ts';

export type { WordLikeness } from './words.ts';

export interface CollateOptions {
  /** Tells how alike two words are; without it only words of one stem are alike. */
  readonly words?: WordLikeness;
}

/** What is quoted in the only report of a story: the quotations that `collateStory` tells, without facts and without tracing. */
export function quotationsOf(story: Story, options: CollateOptions = {}): QuotationFamily[] {
  const group = new Map(story.witnesses.map(({ article }) => [article.id, 0]));
  const origins = { low: 1, high: 1, reasons: [], lowGroup: group, highGroup: group };
  return quotationFamilies(story, { nodes: [], edges: [], occasions: [], passages: [], origins }, options.words);
}

/** The reports of a story side by side: utterances with their variants, and facts with their values. */
export function collateStory(story: Story, lineage: Lineage, options: CollateOptions = {}): Collation {
  const quotations = quotationFamilies(story, lineage, options.words);
  return { quotations, facts: factsOf(story, lineage, quotations) };
}
