import type { Fact, QuotationFamily } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { matchStatements, prepareStatements } from '../../text/comparison/matching.ts';
import { comparedReports } from '../../text/comparison/story-statements.ts';
import { garbledFacts } from './garbled-facts.ts';
import { officeFacts } from './offices.ts';
import { polarityFacts } from './polarity-facts.ts';
import { quotationFacts } from './quotation-facts.ts';
import { slotFacts } from './slots.ts';
import { spellingFacts } from './spellings.ts';

/** Typed slots and the values that the reports give them. */
export function factsOf(story: Story, lineage: Lineage, quotations: readonly QuotationFamily[]): Fact[] {
  const matching = matchStatements(prepareStatements(comparedReports(story)));
  const offices = officeFacts(story, lineage);
  const slots = slotFacts(story, lineage, matching);
  return [
    ...offices.filter((one) => one.status === 'disputed' || !slots.some((other) => isSameOffice(one, other))),
    ...quotationFacts(story, quotations, lineage),
    ...slots.filter((one) => !offices.some((other) => other.status === 'disputed' && isSameOffice(one, other))),
    ...garbledFacts(story, lineage),
    ...polarityFacts(story, lineage, matching),
    ...spellingFacts(story, lineage),
  ];
}

const isSameOffice = (one: Fact, other: Fact): boolean =>
  one.slot === 'office' && other.slot === 'office' && one.about === other.about;
