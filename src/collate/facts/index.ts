import type { Fact, QuotationFamily } from '../../model/collation.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';
import { instancesOf } from '../../text/comparison/instances.ts';
import { matchStatements, prepareStatements } from '../../text/comparison/matching.ts';
import { comparedReports } from '../../text/comparison/story-statements.ts';
import { causeFacts } from './cause-facts.ts';
import { decisionFacts } from './decision-facts.ts';
import { garbledFacts } from './garbled-facts.ts';
import { officeFacts } from './offices.ts';
import { polarityFacts } from './polarity-facts.ts';
import { quotationFacts } from './quotation-facts.ts';
import { slotFacts } from './slots.ts';
import { spellingFacts } from './spellings.ts';
import { swappedFacts } from './swapped-facts.ts';
import { swapped } from './swapped-values.ts';

/** Typed slots and the values that the reports give them. */
export function factsOf(story: Story, lineage: Lineage, quotations: readonly QuotationFamily[]): Fact[] {
  const matching = matchStatements(prepareStatements(comparedReports(story)));
  const offices = officeFacts(story, lineage);
  const instances = instancesOf(matching);
  const { clusters, values } = swapped(story, matching, instances);
  const slots = slotFacts(story, lineage, matching, instances, clusters);
  const quoted = quotationFacts(story, quotations, lineage);
  const disputes = [...offices, ...slots, ...quoted].filter(({ status }) => status === 'disputed');
  const others = swappedFacts(story, lineage, matching, values).filter(
    (fact) => !disputes.some((told) => isToldBy(fact, told)),
  );
  const decisions = decisionFacts(story, lineage, matching);
  return [
    ...offices.filter((one) => one.status === 'disputed' || !slots.some((other) => isSameOffice(one, other))),
    ...quoted,
    ...slots.filter((one) => !offices.some((other) => other.status === 'disputed' && isSameOffice(one, other))),
    ...others,
    ...garbledFacts(story, lineage),
    ...decisions,
    ...causeFacts(story, lineage, matching),
    ...polarityFacts(story, lineage, matching).filter((fact) => !decisions.some((told) => isToldBy(fact, told))),
    ...spellingFacts(story, lineage),
  ];
}

/** Whether two values of one dispute stand in sentences of different values of another. */
function isToldBy({ values: [one, two] }: Fact, { values }: Fact): boolean {
  const at = (value: Fact['values'][0] | undefined): number =>
    value === undefined
      ? -1
      : values.findIndex(({ cites }) =>
          cites.some((cite) =>
            value.cites.some((own) => own.article === cite.article && own.start <= cite.start && cite.end <= own.end),
          ),
        );
  const [a, b] = [at(one), at(two)];
  return a >= 0 && b >= 0 && a !== b;
}

const isSameOffice = (one: Fact, other: Fact): boolean =>
  one.slot === 'office' && other.slot === 'office' && one.about === other.about;
