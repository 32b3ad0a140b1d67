import type { Report, Story } from '../../src/model/story.ts';
import { mainVerb } from '../../src/text/comparison/main-verb.ts';
import { otherAmount, otherDate, otherName, otherPlace } from './other-values.ts';

export type Random = () => number;

/** A sentence that says something else than the one it was made from. */
export interface AlteredSentence {
  readonly kind: string;
  /** The sentence in its report. */
  readonly sentence: number;
  readonly text: string;
}

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)];

/**
 * For each sentence of a report some others that say something else: another amount, day, name or place, a negation more or
 * less, somebody else of the same story in the place of a name, two names in each other's places, and the beginning of one
 * sentence with the end of another.
 */
export function alteredSentences(report: Report, story: Story, random: Random): AlteredSentence[] {
  const { article, reading } = report;
  const { text } = article;
  const others = namesOf(story);
  const compared = { text, reading, entityKey: (entity: number) => entity };
  const verbs = reading.sentences.map((_, at) => mainVerb(compared, at));
  return reading.sentences.flatMap((sentence, at) => {
    const { start, end } = sentence;
    const found: AlteredSentence[] = [];
    const within = (span: { start: number; end: number }): boolean => start <= span.start && span.end <= end;
    const put = (kind: string, span: { start: number; end: number }, words: string | undefined): void => {
      if (words === undefined || words.toLowerCase() === text.slice(span.start, span.end).toLowerCase()) return;
      found.push({ kind, sentence: at, text: text.slice(start, span.start) + words + text.slice(span.end, end) });
    };
    const slice = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
    const amount = pick(
      reading.amounts.filter((one) => within(one) && one.value > 1 && one.kind !== 'ordinal'),
      random,
    );
    if (amount) put('amount', amount, otherAmount(slice(amount), random));
    const date = pick(
      reading.times.filter((one) => within(one) && one.type === 'DATE'),
      random,
    );
    if (date) put('date', date, otherDate(slice(date), random));
    const names = reading.names.filter(within);
    const person = pick(
      names.filter(({ kind }) => kind === 'person'),
      random,
    );
    if (person) put('name', person, otherName(slice(person), random));
    const place = pick(
      names.filter(({ kind }) => kind === 'location'),
      random,
    );
    if (place) put('place', place, otherPlace(slice(place), random));
    const swapped = pick(
      names.filter(({ kind }) => kind !== 'other'),
      random,
    );
    if (swapped) {
      const choice = (others.get(swapped.kind) ?? []).filter(
        (name) =>
          !name.split(/\s+/).some((word) => text.slice(start, end).includes(word)) && !slice(swapped).includes(name),
      );
      put('other of the story', swapped, pick(choice, random));
    }
    const pairs = names.flatMap((one) =>
      names.flatMap((two) =>
        two.start > one.end && two.kind === one.kind && slice(two) !== slice(one) ? [[one, two]] : [],
      ),
    ) as (readonly [(typeof names)[0], (typeof names)[0]])[];
    const pair = pick(pairs, random);
    const verb = verbs[at];
    if (
      pair &&
      verb !== undefined &&
      pair[0].end <= reading.tokens.start[verb]! &&
      pair[1].start > reading.tokens.end[verb]!
    ) {
      const [one, two] = pair;
      found.push({
        kind: 'turned round',
        sentence: at,
        text:
          text.slice(start, one.start) +
          slice(two) +
          text.slice(one.end, two.start) +
          slice(one) +
          text.slice(two.end, end),
      });
    }
    const auxiliary = /\b(?:was|were|is|are|will|would|could|should|had|has|have|did)\b( not)?(?= [a-z]{3,})/.exec(
      text.slice(start, end),
    );
    if (auxiliary) {
      const from = start + auxiliary.index;
      const to = from + auxiliary[0].length;
      put('negation', { start: from, end: to }, auxiliary[1] ? auxiliary[0].slice(0, -4) : `${auxiliary[0]} not`);
    } else if (
      verb !== undefined &&
      /ed$/.test(slice({ start: reading.tokens.start[verb]!, end: reading.tokens.end[verb]! }))
    ) {
      const span = { start: reading.tokens.start[verb]!, end: reading.tokens.end[verb]! };
      put('negation', span, `never ${slice(span)}`);
    }
    const other = pick(
      [...verbs.keys()].filter((k) => k !== at && verbs[k] !== undefined),
      random,
    );
    if (verb !== undefined && other !== undefined) {
      const from = reading.tokens.start[verbs[other]!]!;
      const glued = `${text.slice(start, reading.tokens.start[verb]!)}${text.slice(from, reading.sentences[other]!.end)}`;
      if (glued.split(/\s+/).length >= 5) found.push({ kind: 'glued', sentence: at, text: glued });
    }
    return found;
  });
}

/** The names of a story by kind, as its reports write them. */
function namesOf(story: Story): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, name } of story.entities) found.set(kind, [...(found.get(kind) ?? []), name]);
  return found;
}
