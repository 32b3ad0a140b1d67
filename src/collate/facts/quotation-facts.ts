import type { DiffRun, Fact, FactValue, QuotationFamily, QuotationVariant } from '../../model/collation.ts';
import type { ArticleId } from '../../model/ids.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import type { Story } from '../../model/story.ts';

/** Utterances whose wording or speaker the reports do not agree on, as facts of their own. */
export function quotationFacts(story: Story, families: readonly QuotationFamily[], lineage: Lineage): Fact[] {
  const texts = new Map(story.witnesses.map(({ article }) => [article.id, article.text]));
  return families.flatMap((family) => {
    const [base] = family.variants;
    const others = family.variants.filter(
      (variant) => isOther(variant, family) && !mayBeOneSpeaker(variant, family, texts),
    );
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

const isOther = ({ difference, runs, text }: QuotationVariant, { speaker, variants }: QuotationFamily): boolean =>
  difference === 're-attributed' ||
  ((difference === 'content' || (difference === 'reworded' && speaker !== 'unknown')) &&
    sharedOf(runs) >= SAME_UTTERANCE &&
    isOfLikeLength(text, variants[0].text));

/** Characters before a quotation, and behind it, in which its speaker is named. */
const BEFORE = 320;
const BEHIND = 120;

/**
 * Whether the speaker of either wording is named beside the other one as well: "her spokesman says she was sorry for …". Then
 * it is a matter of reading to whom the words belong, and the reports do not differ.
 */
function mayBeOneSpeaker(
  { difference, speaker, cites }: QuotationVariant,
  { speaker: own, variants }: QuotationFamily,
  texts: ReadonlyMap<ArticleId, string>,
): boolean {
  if (difference !== 're-attributed' || speaker === undefined) return false;
  const named = (who: string, where: QuotationVariant['cites']): boolean =>
    where.some(({ article, start, end }) =>
      (texts.get(article) ?? '').slice(Math.max(0, start - BEFORE), end + BEHIND).includes(who.split(/\s+/).at(-1)!),
    );
  return named(own, cites) || named(speaker, variants[0].cites);
}

/** Share of the shorter wording's words that must stand in both: below it the reports may quote two utterances. */
const SAME_UTTERANCE = 0.6;

/** Of a wording far shorter than the other it is hard to say whether it is the same utterance at all. */
const LIKE_LENGTH = 0.46;

function isOfLikeLength(a: string, b: string): boolean {
  const [one, two] = [wordsIn(a), wordsIn(b)];
  return Math.min(one, two) >= LIKE_LENGTH * Math.max(one, two);
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)?.length ?? 0;

function sharedOf(runs: readonly DiffRun[]): number {
  const words = { same: 0, changed: 0, added: 0, missing: 0 };
  for (const { text, mark } of runs) words[mark] += wordsIn(text);
  const own = words.same + words.changed + words.added;
  const base = words.same + words.changed + words.missing;
  return words.same / Math.max(1, Math.min(own, base));
}

const variantValue = (variant: QuotationVariant, lineage: Lineage): FactValue => ({
  value: variant.speaker === undefined ? variant.text : `${variant.text} (${variant.speaker})`,
  sigla: variant.sigla,
  cites: variant.cites,
  origins: originsOf(new Set(variant.cites.map(({ article }) => article)), lineage.origins),
});
