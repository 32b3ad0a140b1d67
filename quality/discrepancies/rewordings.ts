import type { Span } from '../../src/model/span.ts';
import type { Story, Witness } from '../../src/model/story.ts';
import type { Alteration } from './alteration.ts';
import { sharedPlaces } from './shared-items.ts';

const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Changes that leave the meaning: other forms of numbers and dates, shorter names, bounds, synonyms, contractions. */
export function rewordings(story: Story): Alteration[] {
  const out: Alteration[] = [];
  const put = (kind: Alteration['kind'], report: number, span: Span, words: string | undefined): void => {
    const original = story.witnesses[report]!.article.text.slice(span.start, span.end);
    if (words === undefined || words === original) return;
    out.push({ kind, harmless: true, report, span, words, original });
  };
  const textAt = (report: number, span: Span): string =>
    story.witnesses[report]!.article.text.slice(span.start, span.end);
  for (const { report, span } of sharedPlaces(story, amounts))
    put('amount', report, span, sameAmount(textAt(report, span)));
  for (const { report, span } of sharedPlaces(story, days)) {
    const time = story.witnesses[report]!.reading.times.find((one) => one.start === span.start)!;
    put('date', report, span, sameDay(textAt(report, span), time.value));
  }
  for (const { report, span } of sharedPlaces(story, fullNames))
    put('name', report, span, textAt(report, span).split(/\s+/).at(-1));
  for (const [from, to, kind] of SYNONYMS) {
    for (const { report, span } of sharedPlaces(story, matches(from))) put(kind, report, span, to);
  }
  return out;
}

const amounts = ({ reading }: Witness) =>
  reading.amounts
    .filter(({ garbled, kind, value }) => garbled === undefined && kind !== 'ordinal' && value > 1)
    .map(({ start, end, value, unit }) => ({ span: { start, end }, key: `${value} ${unit}` }));

function sameAmount(words: string): string | undefined {
  const whole = /^\d+$/.test(words) ? Number(words) : undefined;
  if (whole !== undefined && whole >= 2 && whole <= 12) return WORDS[whole];
  const spelled = WORDS.indexOf(words.toLowerCase());
  if (spelled > 1) return String(spelled);
  const millions = /^\$(\d+(?:\.\d+)?) (million|billion)$/.exec(words);
  if (millions) return `${millions[1]} ${millions[2]} dollars`;
  const percent = /^(\d+(?:\.\d+)?) percent$/.exec(words);
  if (percent) return `${percent[1]}%`;
  if (/^\d{1,3}(?:,\d{3})+$/.test(words)) return words.replaceAll(',', '');
  if (/^\d{2,}$/.test(words)) return `about ${words}`;
  return undefined;
}

const days = ({ reading }: Witness) =>
  reading.times
    .filter(({ type, value }) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value))
    .map(({ start, end, value }) => ({ span: { start, end }, key: value }));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
function sameDay(words: string, value: string): string | undefined {
  if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words)) return undefined;
  return `${MONTHS[Number(value.slice(5, 7)) - 1]} ${Number(value.slice(8, 10))}`;
}

const fullNames = ({ reading, article }: Witness) =>
  reading.names
    .filter(
      ({ kind, start, end }) =>
        kind === 'person' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(article.text.slice(start, end)),
    )
    .map(({ start, end, entity }) => ({ span: { start, end }, key: reading.entities[entity]!.name.toLowerCase() }));

const SYNONYMS: readonly (readonly [RegExp, string, Alteration['kind']])[] = [
  [/\bsaid\b/g, 'stated', 'quoted word'],
  [/\bannounced\b/g, 'said', 'quoted word'],
  [/\bkilled\b/g, 'slain', 'negation'],
  [/\binjured\b/g, 'hurt', 'negation'],
  [/\barrested\b/g, 'taken into custody', 'negation'],
  [/\bdid not\b/g, "didn't", 'negation'],
  [/\bwas not\b/g, "wasn't", 'negation'],
  [/\bis not\b/g, "isn't", 'negation'],
  [/\bspokesman\b/g, 'spokesperson', 'office'],
  [/\bPresident\b(?= \p{Lu})/gu, 'Pres.', 'office'],
  [/\bUnited States\b/g, 'U.S.', 'place'],
  [/\bU\.S\./g, 'United States', 'place'],
  [/\babout\b/g, 'roughly', 'amount'],
  [/\bmore than\b/g, 'over', 'amount'],
];

const matches = (what: RegExp) => (witness: Witness) =>
  [...witness.article.text.matchAll(what)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    key: match[0].toLowerCase(),
  }));
