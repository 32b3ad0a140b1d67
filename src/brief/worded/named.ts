import type { Attribution, Sentence } from '../../model/reading.ts';
import type { Report, Story, Witness } from '../../model/story.ts';
import { fold, foldHash, tokenize } from '../../text/index.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { citedReadings, type Ground } from './ground.ts';

/** Share of a cited sentence that is speech, from which on it is told as somebody's. */
const SPEECH = 0.6;

/** Each word of a name stands in the cites, or in another form of somebody who is named there. */
export function namesStand(
  { reading, article }: Report,
  sentence: Sentence,
  ground: Ground,
  words: ReadonlySet<number>,
): boolean {
  const forms = new Set<number>();
  for (const { witness, reading: cited, inside } of citedReadings(ground))
    for (const name of cited.names.filter(inside))
      for (const form of formsOf(ground.story, witness, name.entity)) {
        const tokens = tokenize(form);
        for (let i = 0; i < tokens.length; i++) forms.add(tokens.fold[i]!);
      }
  const stop = stopwordsOf(reading.language);
  return reading.names
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .every((name) => {
      for (const part of article.text.slice(name.start, name.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const hash = foldHash(part[0]);
        if (!words.has(hash) && !forms.has(hash) && !stop.has(hash)) return false;
      }
      return true;
    });
}

const formsOf = (story: Story, { article }: Witness, entity: number | undefined): readonly string[] => {
  const shared = entity === undefined ? -1 : (story.entityOf.get(article.id)?.[entity] ?? -1);
  return story.entities[shared]?.forms.map(({ form }) => form) ?? [];
};

/** Where each cite is speech, somebody who speaks there is named. */
export function namesSpeaker({ article }: Report, sentence: Sentence, ground: Ground): boolean {
  const speeches = citedReadings(ground).map(({ witness, reading, span }) => ({
    witness,
    by: reading.attributions.filter((one) => speechIn(one, span) >= SPEECH * (span.end - span.start)),
  }));
  if (speeches.length === 0 || speeches.some(({ by }) => by.length === 0)) return true;
  const told = new Set(
    [...fold(article.text.slice(sentence.start, sentence.end)).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word),
  );
  return speeches.some(({ witness, by }) =>
    by.some(({ source, speaker }) => {
      const names = [...source.map(({ start, end }) => witness.article.text.slice(start, end)), speaker.name];
      const stop = stopwordsOf(witness.reading.language);
      return [...fold(names.join(' ')).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].some(
        ([word]) => told.has(word) && !stop.has(foldHash(word)),
      );
    }),
  );
}

const speechIn = (
  { content, source, cue }: Attribution,
  span: { readonly start: number; readonly end: number },
): number =>
  [...content, ...source, ...cue].reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
