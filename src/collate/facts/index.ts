import type { Fact, QuotationFamily } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { matchStatements } from './matching.ts';
import { officeFacts } from './offices.ts';
import { polarityFacts } from './polarity-facts.ts';
import { quotationFacts } from './quotation-facts.ts';
import { slotFacts } from './slots.ts';
import { spellingFacts } from './spellings.ts';

/** Typed slots and the values that the reports give them. */
export function factsOf(story: Story, lineage: Lineage, quotations: readonly QuotationFamily[]): Fact[] {
  const matching = matchStatements(story);
  return [
    ...officeFacts(story, lineage),
    ...quotationFacts(quotations, lineage),
    ...slotFacts(story, lineage, matching),
    ...polarityFacts(story, lineage, matching),
    ...spellingFacts(story, lineage),
  ];
}
