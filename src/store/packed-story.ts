import type { StoryBrief } from '../model/brief.ts';
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
  /** The brief as JSON. */
  readonly packed: Uint8Array;
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

export function packStory(story: StoryBrief): PackedStory {
  const published = new Map(story.articles.map(({ id, published: moment }) => [id, dayOf(moment?.value)]));
  const days = [...published.values()].filter((day) => day !== undefined).sort();
  const { low, high } = story.lineage.origins;
  return {
    id: story.id,
    title: story.title,
    origins: { low, high },
    disputed: story.collation.facts.filter((fact) => fact.status === 'disputed').length,
    ...(days.length > 0 ? { firstDay: days[0]!, lastDay: days.at(-1)! } : {}),
    articles: story.articles.map(({ id }) => id),
    said: story.collation.quotations.flatMap((family) =>
      family.variants.map((variant): PackedSaid => {
        const cite = variant.cites[0]!;
        const day = published.get(cite.article);
        return {
          speaker: variant.speaker ?? family.speaker,
          text: variant.text,
          difference: variant.difference,
          sigla: variant.sigla.join(' '),
          ...(day === undefined ? {} : { published: day }),
          cite: JSON.stringify(cite),
        };
      }),
    ),
    packed: packJson(story),
  };
}
