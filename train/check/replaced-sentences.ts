import { otherAmount, otherDate, otherName, otherPlace } from '../../quality/discrepancies/other-values.ts';
import type { Span } from '../../src/model/span.ts';
import type { Report, Story } from '../../src/model/story.ts';
import { quotedSpans } from '../../src/text/index.ts';
import type { Random } from './pair-drafts.ts';

/** A sentence that has another value in the place of one of its own. */
export interface ReplacedSentence {
  readonly kind: string;
  readonly sentence: number;
  readonly text: string;
  /** The new words within it, and those that they replace within the report. */
  readonly place: Span;
  readonly original: Span;
}

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];

/** For each value of each sentence of a report another one in its place: invented, half invented, or another of the story's. */
export function replacedSentences({ article, reading }: Report, story: Story, random: Random): ReplacedSentence[] {
  const { text } = article;
  const found: ReplacedSentence[] = [];
  const quoted = quotedSpans(text);
  reading.sentences.forEach(({ start, end }, sentence) => {
    const within = (span: { start: number; end: number }): boolean => start <= span.start && span.end <= end;
    const put = (kind: string, span: { start: number; end: number }, words: string | undefined): void => {
      if (words === undefined || words.toLowerCase() === text.slice(span.start, span.end).toLowerCase()) return;
      found.push({
        kind,
        sentence,
        text: text.slice(start, span.start) + words + text.slice(span.end, end),
        place: { start: span.start - start, end: span.start - start + words.length },
        original: { start: span.start, end: span.end },
      });
    };
    for (const one of reading.amounts.filter(within))
      if (one.value > 1 && one.kind !== 'ordinal')
        put('amount', one, otherAmount(text.slice(one.start, one.end), random));
    for (const one of reading.times.filter(within)) {
      const words = text.slice(one.start, one.end);
      if (one.type === 'DATE') put('date', one, otherDate(words, random));
      else if (one.type === 'DURATION') put('duration', one, otherAmount(words, random));
    }
    for (const one of reading.names.filter(within)) {
      const words = text.slice(one.start, one.end);
      if (one.kind === 'person') put('name', one, otherName(words, random));
      if (one.kind === 'location') put('place', one, otherPlace(words, random));
      if (one.kind === 'person') put('family name', one, otherFamily(words, random));
      const others = story.entities.filter(
        ({ kind, name }) => kind === one.kind && !sharesWord(name, text.slice(start, end)),
      );
      put('other of the story', one, pick(others, random)?.name);
    }
    for (const span of quoted.filter(within)) {
      const words = text.slice(span.start, span.end).split(' ');
      const other = pick(quoted, random);
      if (words.length <= 3 && other) {
        const word = pick(text.slice(other.start, other.end).match(/\p{Ll}{5,}/gu) ?? [], random);
        if (word && !words.includes(word)) put('quoted', span, [...words.slice(0, -1), word].join(' '));
      }
    }
  });
  return found;
}

/** The same given names with another family name. */
function otherFamily(words: string, random: Random): string | undefined {
  const parts = words.split(' ');
  const other = otherName('X', random);
  return parts.length < 2 || other === undefined ? undefined : [...parts.slice(0, -1), other].join(' ');
}

const sharesWord = (name: string, text: string): boolean => name.split(/\s+/).some((word) => text.includes(word));
