import type { Fact, QuotationFamily } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import type { WordLikeness } from '../words.ts';

export function factsOf(
  _story: Story,
  _lineage: Lineage,
  _quotations: readonly QuotationFamily[],
  _words: WordLikeness | undefined,
): Fact[] {
  return [];
}
