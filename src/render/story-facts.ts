import type { BriefArticle, BriefCite, BriefSentence, StoryBrief } from '../model/brief.ts';
import { dateInWords } from '../model/brief-words.ts';

const bySiglum = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The sigla of the cited reports, each once, in order. */
export function siglaOf(story: StoryBrief, cites: readonly BriefCite[]): string[] {
  const known = new Map(story.articles.map((article) => [article.id, article.siglum]));
  const found = new Set<string>();
  for (const cite of cites) found.add(known.get(cite.article) ?? '?');
  return [...found].sort(bySiglum);
}

/** "A–E", "A" for one. */
export function siglaRange(story: StoryBrief): string {
  const first = story.articles[0]?.siglum ?? '';
  const last = story.articles.at(-1)?.siglum ?? '';
  return first === last ? first : `${first}–${last}`;
}

/** "Al Jazeera English, 22 February 2022 (inferred)". */
export function sourceLine(article: BriefArticle): string {
  const { published } = article;
  const sure = published && published.certainty !== 'stated' ? ` (${published.certainty})` : '';
  const when = published ? `${dateInWords(published.value)}${sure}` : 'undated';
  return [article.outlet, article.author, when].filter((part) => part !== undefined && part !== '').join(', ');
}

const TITLE_WORDS = 8;

/** The title of a report, or the first words of its text in quotation marks where it has none. */
export function titleOrWords(article: BriefArticle): string {
  if (article.title.trim() !== '') return article.title;
  const words = article.text.slice(0, 400).trim().split(/\s+/).slice(0, TITLE_WORDS).join(' ');
  return words === '' ? '' : `“${words.slice(0, 80)} …”`;
}

/** The ids of all reports that a sentence, a date, a fact or a quotation of the story cites. */
export function citedReports({ sentences, timeline, collation }: StoryBrief): ReadonlySet<string> {
  const holders = [
    ...sentences,
    ...timeline,
    ...collation.facts.flatMap(({ values }) => values),
    ...collation.quotations.flatMap(({ variants }) => variants),
  ];
  return new Set(holders.flatMap(({ cites }) => cites.map(({ article }) => article)));
}

/** The sentences that more than one origin may tell, and those of one origin alone. */
export function bySupport(story: StoryBrief): { readonly several: BriefSentence[]; readonly alone: BriefSentence[] } {
  return {
    several: story.sentences.filter((sentence) => sentence.origins.high > 1),
    alone: story.sentences.filter((sentence) => sentence.origins.high === 1),
  };
}
