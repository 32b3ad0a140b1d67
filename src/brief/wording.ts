import type { Attribution, Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { certainDates } from '../text/comparison/certain-dates.ts';
import { dayInWords } from '../text/day-in-words.ts';
import { fold, foldHash } from '../text/index.ts';
import { openingsOf } from '../text/languages/openings.ts';
import { SpeechWord, speechWordsOf } from '../text/languages/speech.ts';
import { dateLineLength } from './date-line.ts';

/** Words put into a sentence in brackets, behind `at`. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * A sentence as a brief has it: the report's own words, with brackets behind a weekday or "yesterday" that was resolved
 * to a day, and behind a pronoun whose bearer is certain. Nothing else is added, nothing but a date line left out.
 */
export function readable(story: Story, witness: number, index: number, attribution?: Attribution): string {
  const { article, reading } = story.witnesses[witness]!;
  const sentence = reading.sentences[index]!;
  const text = article.text.slice(sentence.start, sentence.end);
  const bearers = attribution ? speakers(story, witness, sentence, attribution) : [];
  const insertions = [
    ...days(story, witness, sentence).filter(({ at }) => at > dateLineLength(text)),
    ...bearers,
    ...references(story, witness, sentence).filter(({ text: name }) => bearers.every((one) => one.text !== name)),
  ].sort((a, b) => b.at - a.at);
  let out = text;
  for (const { at, text: words } of insertions) out = `${out.slice(0, at)} [${words}]${out.slice(at)}`;
  const { paragraph } = sentence;
  if (reading.sentences[index - 1]?.paragraph !== paragraph) out = out.slice(dateLineLength(text));
  return out.replace(/\s+/g, ' ').trim();
}

/** "on Thursday [24 February 2022]": a resolved day whose words hold no number. */
function days(story: Story, witness: number, sentence: Sentence): Insertion[] {
  const { article, reading } = story.witnesses[witness]!;
  const seen = new Set<string>();
  const certain = certainDates(article.text, reading);
  return reading.times
    .filter(
      (time) =>
        time.start >= sentence.start &&
        time.end <= sentence.end &&
        time.type === 'DATE' &&
        time.certainty === 'resolved' &&
        certain.has(time) &&
        time.modifier === undefined &&
        /^\d{4}-\d\d-\d\d$/.test(time.value) &&
        !/[\p{Nd}]/u.test(article.text.slice(time.start, time.end)),
    )
    .flatMap((time) => {
      if (seen.has(time.value)) return [];
      seen.add(time.value);
      return [
        { at: behindClitic(article.text, time.end) - sentence.start, text: dayInWords(time.value, reading.language) },
      ];
    });
}

/** "Tuesday's [22 February 2022] move": the bracket stands behind the whole word. */
function behindClitic(text: string, end: number): number {
  const tail = /^['’]\p{L}{1,2}(?!\p{L})/u.exec(text.slice(end, end + 4));
  return end + (tail?.[0].length ?? 0);
}

/** "he [Blinken] said": the source of the statement, where reading is sure of it and the name stands nowhere in the sentence. */
function speakers(story: Story, witness: number, sentence: Sentence, attribution: Attribution): Insertion[] {
  const { article, reading } = story.witnesses[witness]!;
  const source = attribution.source[0];
  const { speaker } = attribution;
  if (!source || attribution.source.length !== 1 || speaker.kind !== 'named' || speaker.confidence < 0.75) return [];
  if (source.start < sentence.start || source.end > sentence.end) return [];
  const words = article.text.slice(source.start, source.end);
  if (!openingsOf(reading.language).pronouns.has(foldHash(words))) return [];
  if (
    speaker.entity === undefined ||
    reading.names.some(
      (name) => name.entity === speaker.entity && name.start >= sentence.start && name.end <= sentence.end,
    )
  )
    return [];
  const shared = story.entityOf.get(article.id)?.[speaker.entity] ?? -1;
  const name = story.entities[shared]?.name ?? speaker.name;
  return fold(name) === fold(words) ? [] : [{ at: source.end - sentence.start, text: name }];
}

/** "the company [Nordlinie]", "he [Blinken]": what reading is sure of, once for each whose name stands nowhere in the sentence. */
function references(story: Story, witness: number, sentence: Sentence): Insertion[] {
  const { article, reading } = story.witnesses[witness]!;
  const inside = (span: Span): boolean => span.start >= sentence.start && span.end <= sentence.end;
  const told = new Set(reading.names.filter(inside).map(({ entity }) => entity));
  const bits = speechWordsOf(reading.language)?.bits;
  return (reading.references ?? []).filter(inside).flatMap(({ start, end, entity }) => {
    const words = article.text.slice(start, end);
    // "his car" wants another form of the name.
    if (told.has(entity) || ((bits?.get(foldHash(words)) ?? 0) & SpeechWord.possessive) !== 0) return [];
    told.add(entity);
    const shared = story.entityOf.get(article.id)?.[entity] ?? -1;
    const name = story.entities[shared]?.name ?? reading.entities[entity]?.name;
    return name === undefined || fold(name) === fold(words) ? [] : [{ at: end - sentence.start, text: name }];
  });
}
