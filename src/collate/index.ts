import type { Collation } from '../model/collation.ts';
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

/** The reports of a story side by side: utterances with their variants, and facts with their values. */
export function collateStory(story: Story, lineage: Lineage, options: CollateOptions = {}): Collation {
  const quotations = quotationFamilies(story, lineage, options.words);
  return { quotations, facts: factsOf(story, lineage, quotations) };
}
