import type { BriefArticle, BriefQuotation, StoryBrief } from '../model/brief.ts';
import type { QuotationFamily } from '../model/collation.ts';
import type { OriginRange } from '../model/lineage.ts';
import { dayOf } from './day.ts';
import { packJson } from './packed.ts';

/** A told story as a store keeps it; packing may be done in another thread than the store's. */
export interface PackedStory {
  readonly id: string;
  readonly title: string;
  readonly origins: OriginRange;
  readonly disputed: number;
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** Ids in the order of the brief. */
  readonly articles: readonly string[];
  readonly said: readonly PackedSaid[];
  /** The brief as JSON; absent where it is told when it is asked for. */
  readonly packed?: Uint8Array;
}

export interface PackedSaid {
  readonly speaker: string;
  readonly text: string;
  readonly difference: string;
  readonly sigla: string;
  readonly published?: string;
  /** As JSON. */
  readonly cite: string;
}

/** A story and its brief. */
export function packStory(story: StoryBrief): PackedStory {
  const { low, high } = story.lineage.origins;
  return {
    ...headOf(story.id, story.title, story.articles, story.collation.quotations),
    origins: { low, high },
    disputed: story.collation.facts.filter((fact) => fact.status === 'disputed').length,
    packed: packJson(story),
  };
}

/** A story of one report, whose brief is told when it is asked for. */
export const packLoneStory = (
  id: string,
  title: string,
  report: Reported,
  quotations: readonly QuotationFamily[],
): PackedStory => ({ ...headOf(id, title, [report], quotations), origins: { low: 1, high: 1 }, disputed: 0 });

type Reported = Pick<BriefArticle, 'id' | 'published'>;

/** Whose words nobody tells are no person's of that name. */
const named = (speaker: string): string => (speaker === 'unknown' ? '' : speaker);

function headOf(
  id: string,
  title: string,
  articles: readonly Reported[],
  quotations: readonly (BriefQuotation | QuotationFamily)[],
) {
  const published = new Map(articles.map(({ id: article, published: moment }) => [article, dayOf(moment?.value)]));
  const days = [...published.values()].filter((day) => day !== undefined).sort();
  return {
    id,
    title,
    ...(days.length > 0 ? { firstDay: days[0]!, lastDay: days.at(-1)! } : {}),
    articles: [...published.keys()],
    said: quotations.flatMap((family) =>
      family.variants.map((variant): PackedSaid => {
        const cite = variant.cites[0]!;
        const day = published.get(cite.article);
        return {
          speaker: named(variant.speaker ?? family.speaker),
          text: variant.text,
          difference: variant.difference,
          sigla: variant.sigla.join(' '),
          ...(day === undefined ? {} : { published: day }),
          cite: JSON.stringify(cite),
        };
      }),
    ),
  };
}
