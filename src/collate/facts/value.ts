import type { FactValue } from '../../model/collation.ts';
import type { ArticleId, Siglum } from '../../model/ids.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import { type Cite, cite, someCites } from '../../model/span.ts';
import type { Story, Witness } from '../../model/story.ts';
import type { Standing } from '../../text/comparison/instances.ts';
import type { Item } from '../../text/comparison/items.ts';
import { dayInWords } from '../../text/day-in-words.ts';
import { UnitKind, unitWordsOf } from '../../text/languages/units.ts';
import { tokenize } from '../../text/tokens.ts';

/** A value with the reports that give it; undefined where no place is given. */
export function factValue(
  story: Story,
  lineage: Lineage,
  value: string,
  standings: readonly Standing[],
  asOf?: string,
): FactValue | undefined {
  const sigla: Siglum[] = [];
  const articles: ArticleId[] = [];
  const cites: Cite[] = [];
  for (const { witness, sentence } of [...standings].sort((a, b) => a.witness - b.witness || a.sentence - b.sentence)) {
    const { article, siglum, reading } = story.witnesses[witness]!;
    const span = reading.sentences[sentence]!;
    if (cites.some((one) => one.article === article.id && one.start === span.start)) continue;
    cites.push(cite(article, span));
    if (!sigla.includes(siglum)) sigla.push(siglum);
    articles.push(article.id);
  }
  const some = someCites(cites);
  if (!some) return undefined;
  return {
    value,
    sigla,
    cites: some,
    origins: originsOf(articles, lineage.origins),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** An item's value as a reader would write it: the report's own words, days as dates. */
export function wordsOf(story: Story, witness: number, item: Item): string {
  const { article, reading } = story.witnesses[witness]!;
  switch (item.kind) {
    case 'time':
      return /^\d{4}-\d\d-\d\d/.test(item.time.value)
        ? dayInWords(item.time.value, reading.language)
        : clean(article.text.slice(item.time.start, item.time.end));
    case 'amount':
      return clean(
        article.text.slice(
          reading.tokens.start[boundToken(story.witnesses[witness]!, item)]!,
          Math.max(item.amount.end, headEnd(item)),
        ),
      );
    case 'quoted':
      return clean(article.text.slice(item.span.start, item.span.end));
    case 'office':
      return clean(article.text.slice(item.office.start, item.office.end));
    case 'name': {
      const shared = story.entityOf.get(article.id)?.[item.name.entity] ?? -1;
      return story.entities[shared]?.name ?? clean(article.text.slice(item.name.start, item.name.end));
    }
  }
}

/** "150,000 troops": with what is counted, where it stands right behind. */
export const headEnd = ({ amount }: Extract<Item, { kind: 'amount' }>): number =>
  amount.counts && amount.counts.start >= amount.end && amount.counts.start - amount.end <= 25
    ? amount.counts.end
    : amount.end;

/** "More than 150,000", "at least 12": the first token of the words before that bound it, else the amount's own first. */
export function boundToken(
  { article, reading }: Witness,
  { amount, range }: Extract<Item, { kind: 'amount' }>,
): number {
  if (amount.bound === 'exact') return range.first;
  const from = Math.max(0, range.first - LONGEST_BOUND);
  const words = tokenize(article.text.slice(reading.tokens.start[from]!, reading.tokens.start[range.first]!));
  const lengths = new Uint8Array(words.length);
  const kinds = new Int32Array(words.length);
  unitWordsOf(reading.language).lexicon.mark(words, new Uint16Array(words.length), lengths, kinds);
  for (let i = 0; i < words.length; i++)
    if (i + lengths[i]! === words.length && (kinds[i]! & BOUNDS) !== 0) return range.first - (words.length - i);
  return range.first;
}

/** Tokens of "no fewer than". */
const LONGEST_BOUND = 4;
const BOUNDS = (1 << UnitKind.atLeast) | (1 << UnitKind.atMost) | (1 << UnitKind.about);

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
