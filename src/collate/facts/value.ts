import type { FactValue } from '../../model/collation.ts';
import type { ArticleId, Siglum } from '../../model/ids.ts';
import { type Lineage, originsOf } from '../../model/lineage.ts';
import { type Cite, cite, someCites } from '../../model/span.ts';
import type { Story, Witness } from '../../model/story.ts';
import type { Item } from '../../text/comparison/items.ts';
import { dayInWords } from '../../text/day-in-words.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';

/** A place in a story where a value stands. */
export interface Standing {
  /** Index into the story's witnesses, and into that reading's sentences. */
  readonly witness: number;
  readonly sentence: number;
}

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
        article.text.slice(boundStart(story.witnesses[witness]!, item), Math.max(item.amount.end, headEnd(item))),
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
const headEnd = ({ amount }: Extract<Item, { kind: 'amount' }>): number =>
  amount.counts && amount.counts.start >= amount.end && amount.counts.start - amount.end <= 25
    ? amount.counts.end
    : amount.end;

/** "More than 150,000", "at least 12": with the one or two words before that bound it. */
function boundStart({ article, reading }: Witness, { amount, range }: Extract<Item, { kind: 'amount' }>): number {
  const { tokens } = reading;
  const before = range.first - 1;
  if (amount.bound === 'exact' || before < 0 || !isWord(tokens.flags[before]!)) return amount.start;
  const word = article.text.slice(tokens.start[before]!, tokens.end[before]!);
  // "About 400", not "the 400".
  if (word.length <= 3) return amount.start;
  if (amount.bound === 'about') return tokens.start[before]!;
  const further = before - 1;
  const two =
    word.length <= 5 &&
    further >= 0 &&
    isWord(tokens.flags[further]!) &&
    tokens.end[further]! - tokens.start[further]! <= 4;
  return tokens.start[two ? further : before]!;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words before and behind the blank. */
const AROUND = 7;

/**
 * What a value is of, in the words of a report with a blank where the value stands: "planned for …". Cut at the sentence
 * and at words, never inside one.
 */
export function blank(
  { article, reading }: Witness,
  sentence: number,
  item: { range: { first: number; end: number } },
): string {
  const { tokens } = reading;
  const bounds = reading.sentences[sentence]!;
  let from = item.range.first;
  for (let words = 0; from > bounds.firstToken && words < AROUND; from--) if (isWord(tokens.flags[from - 1]!)) words++;
  // A function word that the cut left at the beginning tells nothing.
  const stop = stopwordsOf(reading.language);
  while (from > bounds.firstToken && from < item.range.first - 1 && stop.has(tokens.fold[from]!)) from++;
  let to = item.range.end;
  for (let words = 0; to < bounds.endToken && words < AROUND - 2; to++) if (isWord(tokens.flags[to]!)) words++;
  const before =
    from < item.range.first ? article.text.slice(tokens.start[from]!, tokens.end[item.range.first - 1]!) : '';
  const behind = item.range.end < to ? article.text.slice(tokens.start[item.range.end]!, tokens.end[to - 1]!) : '';
  return clean(`${before} … ${behind}`).replace(/^["“”„«»,;:.)\s]+|["“”„«»,;:.(\s]+$/gu, '');
}

const isWord = (flags: number): boolean => (flags & 3) !== 0;
