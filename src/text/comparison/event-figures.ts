import { TokenFlag } from '../../model/tokens.ts';
import { fold } from '../fold.ts';
import { JOINING_WORDS, type Measure, measureOfWord, PART_WORDS, PEOPLE_WORDS } from '../languages/event-measures.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { Item } from './items.ts';
import type { ComparedReport } from './statements.ts';
import { votesIn } from './votes.ts';

type AmountItem = Extract<Item, { kind: 'amount' }>;

/** A figure of the event that a report tells: what it measures, and of whom. */
export interface EventFigure {
  /** The measure, and the word for who is counted where these are not people in general. */
  readonly key: string;
  readonly measure: Measure | 'score';
  readonly sentence: number;
  readonly item: AmountItem;
  /** Keys of the names in its sentence, and of words that may be names. */
  readonly names: ReadonlySet<number>;
  readonly language: string;
}

/** Sentences in which a report tells the figures of its own event; further below stand those of others. */
const LEAD = 4;
/** Letters of a word with a capital that may name a side. */
const LEAST_OF_NAME = 4;
const LEAD_OF_SCORE = 3;
/** Tokens between a figure and the word that says what it measures. */
const BEFORE = 12;
const BEHIND = 9;
const BESIDE = 4;

/** The figures of a report that say how many died, how strong a quake was, how a game or a vote ended; in the order of the text. */
export function eventFigures(report: ComparedReport, items: readonly (readonly Item[])[], year: number): EventFigure[] {
  const figures: EventFigure[] = [];
  const { reading } = report;
  const language = reading.language.slice(0, 2);
  const votes = votesIn(report, items);
  items.forEach((list, sentence) => {
    if (isOfThePast(report, sentence, year)) return;
    if (!list.some(({ kind }) => kind === 'amount')) return;
    const names = namedIn(report, list, sentence);
    const vote = votes.get(sentence);
    if (vote) figures.push({ key: 'votes', measure: 'votes', sentence, item: vote, names, language });
    for (const item of list) {
      if (item.kind !== 'amount') continue;
      if (item.amount.kind === 'score' && !vote && sentence < LEAD_OF_SCORE && names.size > 0)
        figures.push({ key: 'score', measure: 'score', sentence, item, names, language });
      const measure = measureOf(report, list, item, sentence);
      if (measure === undefined) continue;
      if (
        sentence >= LEAD &&
        !(ANYWHERE.has(measure) && (measure !== 'magnitude' || !Number.isInteger(item.amount.value)))
      )
        continue;
      const head = isOfPeople(measure) ? headOf(report, item, reading.language) : '';
      figures.push({ key: head === '' ? measure : `${measure} ${head}`, measure, sentence, item, names, language });
    }
  });
  return figures;
}

const ANYWHERE: ReadonlySet<string> = new Set(['magnitude', 'crowd', 'shares']);
const isOfPeople = (measure: Measure): boolean =>
  measure === 'dead' ||
  measure === 'injured' ||
  measure === 'missing' ||
  measure === 'homeless' ||
  measure === 'cases' ||
  measure === 'arrested';

/** Keys of the names of a sentence, and of its words with capitals, for not every side of a game is known as a name. */
function namedIn({ reading }: ComparedReport, list: readonly Item[], sentence: number): ReadonlySet<number> {
  const named = new Set(list.flatMap((item) => (item.kind === 'name' ? [item.key] : [])));
  const { tokens, language } = reading;
  const stop = stopwordsOf(language);
  const { firstToken, endToken } = reading.sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const capital = (tokens.flags[i]! & TokenFlag.capital) !== 0;
    if (capital && tokens.end[i]! - tokens.start[i]! >= LEAST_OF_NAME && !stop.has(tokens.fold[i]!))
      named.add(tokens.fold[i]!);
  }
  return named;
}

/** A sentence that names an earlier year tells of another event. */
function isOfThePast({ text, reading }: ComparedReport, sentence: number, year: number): boolean {
  const { start, end } = reading.sentences[sentence]!;
  return reading.times.some(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      /^\d{4}/.test(time.value) &&
      /\d{4}/.test(text.slice(time.start, time.end)) &&
      (Number.isNaN(year) ? time.value.length === 4 : Number(time.value.slice(0, 4)) < year),
  );
}

/** What an amount measures, by the words nearest to it; undefined where they do not tell. */
export function measureOf(
  report: ComparedReport,
  list: readonly Item[],
  item: AmountItem,
  sentence: number,
): Measure | undefined {
  const { kind, value } = item.amount;
  if (kind !== 'count' && kind !== 'percent') return undefined;
  if (kind === 'count' && value < 2) return undefined;
  const { tokens, language } = report.reading;
  const { firstToken, endToken } = report.reading.sentences[sentence]!;
  const others = list.filter((other): other is AmountItem => other.kind === 'amount' && other !== item);
  const word = (i: number): string => fold(report.text.slice(tokens.start[i]!, tokens.end[i]!));
  const search = (from: number, step: 1 | -1, most: number): readonly [Measure, number] | undefined => {
    for (let i = from, n = 1; i >= firstToken && i < endToken && n <= most; i += step, n++) {
      if (others.some(({ range }) => range.first <= i && i < range.end)) return undefined;
      const form = word(i);
      if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0) {
        if (/[,;:()–—"“”«»]/u.test(report.text.slice(tokens.start[i]!, tokens.end[i]!))) return undefined;
        continue;
      }
      if (JOINING_WORDS.has(form)) return undefined;
      if (step < 0 && n <= BESIDE && PART_WORDS.has(form)) return undefined;
      const measure = measureOfWord(form, language);
      if (measure !== undefined && fits(measure, item, n)) return [measure, n];
    }
    return undefined;
  };
  const before = search(item.range.first - 1, -1, BEFORE);
  const behind = search(item.range.end, 1, BEHIND);
  // A word that stands as near as the other and ahead rules the figure: "killing 14 people".
  if (before && behind) return before[1] <= behind[1] + 1 ? before[0] : behind[0];
  return (before ?? behind)?.[0];
}

function fits(measure: Measure, { amount }: AmountItem, distance: number): boolean {
  if (measure === 'magnitude')
    return (
      amount.kind === 'count' &&
      distance <= (Number.isInteger(amount.value) ? 1 : 3) &&
      amount.value > 2 &&
      amount.value < 10
    );
  if (measure === 'shares') return amount.kind === 'percent' && distance <= 6;
  if (measure === 'votes') return false;
  if (measure === 'jobs' || measure === 'crowd') return amount.kind === 'count' && distance <= BESIDE + 1;
  return amount.kind === 'count' && Number.isInteger(amount.value);
}

/** The word for who is counted; '' for people in general. */
function headOf(report: ComparedReport, { amount }: AmountItem, language: string): string {
  if (!amount.counts) return '';
  const form = fold(report.text.slice(amount.counts.start, amount.counts.end));
  return PEOPLE_WORDS.has(form) || measureOfWord(form, language) !== undefined ? '' : form;
}
