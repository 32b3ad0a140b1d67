import type { BriefEvidence, BriefFact, BriefLineage, BriefQuotation, StoryBrief } from './brief.ts';

/** The words for people of the kinds that stand in a brief: one wording for the terminal, the files and the page. */
export const statusWords: Readonly<Record<BriefFact['status'], string>> = {
  disputed: 'disputed',
  agreed: 'agreed',
  single: 'in one origin only',
  incomparable: 'not comparable',
};

/** A sign beside the word, so that a status is never told by colour alone. */
export const statusSigns: Readonly<Record<BriefFact['status'], string>> = {
  disputed: '≠',
  agreed: '=',
  single: '·',
  incomparable: '∥',
};

/** The order in which an editor wants them. */
export const statusOrder: readonly BriefFact['status'][] = ['disputed', 'incomparable', 'agreed', 'single'];

/** "B is … X": the kind of an edge, said of the child. */
export const edgeWords: Readonly<Record<BriefLineage['edges'][number]['kind'], string>> = {
  reprint: 'reprint of',
  copy: 'copy of',
  excerpt: 'excerpt from',
  splice: 'spliced from',
  rewrite: 'rewrite of',
  translation: 'translation of',
  revision: 'revision of',
};

export const differenceWords: Readonly<Record<BriefQuotation['variants'][number]['difference'], string>> = {
  base: 'base wording',
  punctuation: 'punctuation differs',
  trimmed: 'trimmed',
  grammar: 'grammar adapted',
  translated: 'translated',
  reworded: 'reworded',
  content: 'other content',
  're-attributed': 'given to another speaker',
};

type Run = BriefQuotation['variants'][number]['runs'][number];

/** What stands between two runs of a wording: words left out stand beside those that are there, and where the texts have no space one keeps them apart. */
export const gapBetween = (before: Run | undefined, run: Run): string =>
  before &&
  (before.mark === 'missing' || run.mark === 'missing') &&
  !/\s$/.test(before.text) &&
  !/^[\s.,;:!?]/.test(run.text)
    ? ' '
    : '';

/** The element of HTML that says what a run is, without colour. */
export const runElements = { same: 'span', added: 'ins', changed: 'em', missing: 'del' } as const;

export const evidenceWords: Readonly<Record<BriefEvidence['role'], string>> = {
  narration: 'shared narration',
  quotation: 'shared quotation',
  credit: 'stated source',
  paraphrase: 'paraphrase',
  error: 'shared error',
  'machine-sign': 'sign of machine rewriting',
  time: 'time',
  link: 'link',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An ISO 8601 or TIMEX3 value as a reader would write it: `2022-02-24` → "24 February 2022", `XXXX-02-23T09:31` →
 * "23 February, 09:31". What has no such form is given back as it is.
 */
export function dateInWords(value: string): string {
  const parts =
    /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day, clock, zone] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return value;
  const date = [day === undefined ? undefined : String(Number(day)), name, year === 'XXXX' ? undefined : year]
    .filter((part) => part !== undefined)
    .join(' ');
  if (date === '') return value;
  if (clock === undefined || clock === '00:00') return date;
  return `${date}, ${clock}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`}`;
}

/** A range of origins in words: "1 origin", "2–4 origins". */
export function originsInWords(origins: { readonly low: number; readonly high: number }): string {
  if (origins.low === origins.high) return `${origins.low} origin${origins.low === 1 ? '' : 's'}`;
  return `${origins.low}–${origins.high} origins`;
}

/** Origins of a statement beside its sigla: "2 origins", "1–2 origins, perhaps one"; '' where one alone tells it. */
export function supportInWords(origins: { readonly low: number; readonly high: number }): string {
  if (origins.high <= 1) return '';
  return origins.low === 1 ? `${originsInWords(origins)}, perhaps one` : originsInWords(origins);
}

/** Beside a sentence whose words are a language model's. */
export const wordedSign = 'worded';

/** "1 report", "5 reports". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function daysInWords(first: string, last: string): string {
  if (first === last) return dateInWords(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${dateInWords(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${dateInWords(first).slice(0, -5)} – ${dateInWords(last)}`;
  return `${dateInWords(first)} – ${dateInWords(last)}`;
}

/** First and last day of publication that the reports state: "23–24 February 2022"; '' where none does. */
export function publishedDays(story: StoryBrief): string {
  const days = story.articles
    .map((article) => article.published?.value.slice(0, 10) ?? '')
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : daysInWords(first, last);
}
