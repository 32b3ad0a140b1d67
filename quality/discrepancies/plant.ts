import type { Story, Witness } from '../../src/model/story.ts';
import { TokenFlag } from '../../src/model/tokens.ts';
import { quotedSpans } from '../../src/text/index.ts';
import { stopwordsOf } from '../../src/text/languages/stopwords.ts';
import type { Alteration } from './alteration.ts';
import { otherAmount, otherDate, otherName, otherOffice, otherPlace } from './other-values.ts';
import { type SharedPlace, sharedPlaces } from './shared-items.ts';

type Random = () => number;

/** All alterations of meaning that can be made to a story, in an order drawn from `random`; at most one for each place. */
export function discrepancies(story: Story, random: Random): Alteration[] {
  const out: Alteration[] = [];
  const put = (kind: Alteration['kind'], place: SharedPlace, words: string | undefined): void => {
    const { text } = story.witnesses[place.report]!.article;
    const original = text.slice(place.span.start, place.span.end);
    if (words === undefined || words.toLowerCase() === original.toLowerCase()) return;
    out.push({ kind, harmless: false, report: place.report, span: place.span, words, original });
  };
  const textAt = ({ report, span }: SharedPlace): string =>
    story.witnesses[report]!.article.text.slice(span.start, span.end);

  for (const place of sharedPlaces(story, amounts)) put('amount', place, otherAmount(textAt(place), random));
  for (const place of sharedPlaces(story, dates)) put('date', place, otherDate(textAt(place), random));
  for (const place of sharedPlaces(story, names('person'))) put('name', place, otherName(textAt(place), random));
  for (const place of sharedPlaces(story, names('location'))) put('place', place, otherPlace(textAt(place), random));
  for (const place of sharedPlaces(story, offices)) put('office', place, otherOffice(textAt(place), random));
  for (const place of sharedPlaces(story, quotedWords)) put('quoted word', place, otherWord(story, place, random));
  for (const place of sharedPlaces(story, auxiliaries)) put('negation', place, `${textAt(place)} not`);
  for (const place of sharedPlaces(story, negations)) put('negation', place, '');
  return out;
}

const amounts = ({ reading, article }: Witness) =>
  reading.amounts
    .filter(({ garbled, value, kind, start, end }) => {
      const words = article.text.slice(start, end);
      const torn = /[:,]\s?$/.test(article.text.slice(0, start)) && /^\s?[:,]?\s?\d/.test(article.text.slice(end));
      const alone = /[:/]\s?$/.test(article.text.slice(0, start)) || /^\s?[:/]\s?\d/.test(article.text.slice(end));
      return (
        !torn &&
        !alone &&
        garbled === undefined &&
        kind !== 'ordinal' &&
        kind !== 'score' &&
        value > 1 &&
        /^[$€£]?\d[\d,.]*|^[a-z]+$/i.test(words)
      );
    })
    .map(({ start, end, value, unit }) => ({ span: { start, end }, key: `${value} ${unit}` }));

const dates = ({ reading }: Witness) =>
  reading.times
    .filter(({ type, value }) => type === 'DATE' && /^(\d{4}|XXXX)(-\d\d)*$|^XXXX-WXX-\d$/.test(value))
    .map(({ start, end, value }) => ({ span: { start, end }, key: value }));

const names = (kind: 'person' | 'location') => (witness: Witness) => {
  const story = witness.reading.entities;
  return witness.reading.names
    .filter(
      (name) =>
        name.kind === kind &&
        !witness.reading.attributions.some(({ source }) =>
          source.some((s) => s.start <= name.start && name.end <= s.end && kind === 'location'),
        ),
    )
    .map(({ start, end, entity }) => ({
      span: { start, end },
      key: story[entity]!.name.split(' ').at(-1)!.toLowerCase(),
    }));
};

const offices = ({ reading }: Witness) =>
  reading.offices.map(({ start, end, title, holder }) => ({
    span: { start, end },
    key: `${title.toLowerCase()} ${reading.entities[holder]!.name.split(' ').at(-1)!.toLowerCase()}`,
  }));

/** Content words within quotation marks, keyed by themselves and their neighbour. */
function quotedWords({ article, reading }: Witness) {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const found: { span: { start: number; end: number }; key: string }[] = [];
  for (const quoted of quotedSpans(article.text)) {
    for (let i = 1; i < tokens.length; i++) {
      if (tokens.start[i]! < quoted.start || tokens.end[i]! > quoted.end) continue;
      const plain = (tokens.flags[i]! & TokenFlag.word) !== 0 && (tokens.flags[i]! & TokenFlag.capital) === 0;
      if (!plain || stop.has(tokens.fold[i]!) || tokens.end[i]! - tokens.start[i]! < 4) continue;
      found.push({
        span: { start: tokens.start[i]!, end: tokens.end[i]! },
        key: `${tokens.fold[i - 1]} ${tokens.fold[i]}`,
      });
    }
  }
  return found;
}

/** Another lower-case word of about the same length that is quoted nowhere near. */
function otherWord(story: Story, place: SharedPlace, random: Random): string | undefined {
  const { article, reading } = story.witnesses[place.report]!;
  const { tokens } = reading;
  const own = article.text.slice(place.span.start, place.span.end);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const flags = tokens.flags[i]!;
    const length = tokens.end[i]! - tokens.start[i]!;
    if ((flags & TokenFlag.word) === 0 || (flags & TokenFlag.capital) !== 0 || Math.abs(length - own.length) > 2)
      continue;
    const word = article.text.slice(tokens.start[i]!, tokens.end[i]!);
    if (length >= 4 && word.slice(0, 3) !== own.slice(0, 3) && word.slice(-2) === own.slice(-2)) words.push(word);
  }
  return words.length > 0 ? words[Math.floor(random() * words.length)] : undefined;
}

const AUXILIARY = /\b(?:was|were|is|are|will|would|could|should|had been|has been)\b/g;

/** Auxiliary verbs, which "not" may follow, keyed with the word behind. */
function auxiliaries({ article, reading }: Witness) {
  const found: { span: { start: number; end: number }; key: string }[] = [];
  for (const match of article.text.matchAll(AUXILIARY)) {
    const end = match.index + match[0].length;
    const next = /^ ([a-z]{4,})\b/.exec(article.text.slice(end, end + 24))?.[1];
    if (next === undefined || !reading.language.startsWith('en')) continue;
    found.push({ span: { start: match.index, end }, key: `${match[0]} ${next}` });
  }
  return found;
}

function negations({ article, reading }: Witness) {
  const found: { span: { start: number; end: number }; key: string }[] = [];
  if (!reading.language.startsWith('en')) return found;
  for (const match of article.text.matchAll(
    /\b(was|were|is|are|will|would|could|did|does|do|had|has|have)( not)(?= ([a-z]{3,}))/g,
  )) {
    const start = match.index + match[1]!.length;
    found.push({ span: { start, end: start + match[2]!.length }, key: `not ${match[3]}` });
  }
  return found;
}
