import type { BriefFact, BriefQuotation, StoryBrief } from '../model/brief.ts';
import type { Collation, Fact, QuotationFamily } from '../model/collation.ts';
import { oneOrigin } from './origin-range.ts';

const order: Readonly<Record<Fact['status'], number>> = { disputed: 0, incomparable: 1, agreed: 2, single: 3 };

/** The collation as the document has it: disputes first, then values that change with time. */
export function collationOutput(collation: Collation): StoryBrief['collation'] {
  const facts = [...collation.facts].sort((a, b) => order[a.status] - order[b.status]);
  return { quotations: collation.quotations.map(quotation), facts: facts.map(fact) };
}

const quotation = ({ speaker, origins, variants }: QuotationFamily): BriefQuotation => ({
  speaker,
  origins: oneOrigin(origins),
  variants: variants.map((variant) => ({
    text: variant.text,
    sigla: [...variant.sigla],
    cites: [...variant.cites],
    difference: variant.difference,
    runs: variant.runs.map(({ text, mark }) => ({ text, mark })),
    ...(variant.speaker === undefined ? {} : { speaker: variant.speaker }),
  })),
});

const fact = ({ slot, about, status, origins, values, note }: Fact): BriefFact => ({
  slot,
  about,
  status,
  origins: oneOrigin(origins),
  values: values.map((value) => ({
    value: value.value,
    sigla: [...value.sigla],
    cites: [...value.cites],
    origins: oneOrigin(value.origins),
    ...(value.asOf === undefined ? {} : { asOf: value.asOf }),
  })),
  ...(note === undefined ? {} : { note }),
});
