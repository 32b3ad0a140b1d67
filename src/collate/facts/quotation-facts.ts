import type { Fact, FactValue, QuotationFamily, QuotationVariant } from '../../model/collation.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';

/** Utterances whose wording or speaker the reports do not agree on, as facts of their own. */
export function quotationFacts(families: readonly QuotationFamily[], lineage: Lineage): Fact[] {
  return families.flatMap((family) => {
    const [base] = family.variants;
    const others = family.variants.filter((variant) => isOther(variant, family));
    if (others.length === 0) return [];
    const reports = new Set(others.flatMap(({ sigla }) => sigla));
    if (base.sigla.every((siglum) => reports.has(siglum))) return [];
    const values = [base, ...others].map((variant) => variantValue(variant, lineage)) as [FactValue, ...FactValue[]];
    return [
      {
        slot: 'quotation' as const,
        about: `words of ${family.speaker}`,
        status: 'disputed' as const,
        values,
        origins: family.origins,
        note: others.some(({ difference }) => difference === 're-attributed')
          ? 'given to different speakers'
          : 'worded differently',
      },
    ];
  });
}

const isOther = ({ difference }: QuotationVariant, { speaker }: QuotationFamily): boolean =>
  difference === 'content' || difference === 're-attributed' || (difference === 'reworded' && speaker !== 'unknown');

const variantValue = (variant: QuotationVariant, lineage: Lineage): FactValue => ({
  value: variant.speaker === undefined ? variant.text : `${variant.text} (${variant.speaker})`,
  sigla: variant.sigla,
  cites: variant.cites,
  origins: originsOf(new Set(variant.cites.map(({ article }) => article)), lineage.origins),
});
