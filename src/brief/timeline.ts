import type { TimelineEntry } from '../model/brief.ts';
import { type Lineage, originsOf } from '../model/lineage.ts';
import type { Sentence, Time } from '../model/reading.ts';
import type { Story, Witness } from '../model/story.ts';
import { certainDates } from '../text/comparison/certain-dates.ts';
import { mainVerb } from '../text/comparison/main-verb.ts';
import { tokenAt } from '../text/comparison/statements.ts';
import { fold } from '../text/index.ts';
import { asidesOf } from '../text/languages/asides.ts';
import { verbWordsOf } from '../text/languages/verbs.ts';
import type { Candidate } from './candidates.ts';
import { oneOrigin } from './origin-range.ts';
import type { Telling } from './telling.ts';
import { readable } from './wording.ts';

const MOST_ENTRIES = 12;
/** Sentences told of one day. */
const PER_DAY = 2;
/** What a sentence loses whose day may be that of something else that it mentions. */
const BESIDE = 6;

interface Dated {
  readonly witness: number;
  readonly sentence: number;
  readonly when: string;
  readonly entry: () => TimelineEntry;
  readonly weight: number;
}

/** What happened when: for each day that the reports date something to, the sentences that most origins tell. */
export function timelineOf(
  story: Story,
  lineage: Lineage,
  telling: Telling,
  candidates: readonly (readonly Candidate[])[],
): TimelineEntry[] {
  const dated: Dated[] = [];
  story.witnesses.forEach((witness, at) => {
    const certain = certainDates(witness.article.text, witness.reading);
    for (const candidate of candidates[at]!) {
      const sentence = witness.reading.sentences[candidate.sentence]!;
      const time = ownDate(
        witness.reading.times.filter(
          (one) =>
            one.certainty !== 'open' && within(one, sentence) && certain.has(one) && datesEvent(witness, one, sentence),
        ),
      );
      if (!time) continue;
      const own = datesMainVerb(witness, candidate.sentence, time);
      // A year of something that is only mentioned is no part of what happened.
      if (!own && time.value.length < 10) continue;
      const cites = telling.cites(at, candidate.sentence);
      const origins = oneOrigin(originsOf(new Set(cites.map(({ article }) => article)), lineage.origins));
      dated.push({
        witness: at,
        sentence: candidate.sentence,
        when: time.value.slice(0, 10),
        entry: () => ({
          when: time.value.slice(0, 10),
          text: readable(story, at, candidate.sentence, candidate.attribution),
          cites: [...cites],
          origins,
        }),
        weight:
          origins.high +
          origins.low +
          cites.length * 0.5 -
          candidate.place * 0.5 -
          candidate.words / 60 -
          (own ? 0 : BESIDE),
      });
    }
  });
  return pick(dated, telling);
}

const within = (time: Time, sentence: Sentence): boolean => time.start >= sentence.start && time.end <= sentence.end;

/**
 * Whether a time dates what its sentence tells: not a limit ("since 2013"), and a month or a year only behind a word as
 * "in" or at an end of the sentence, so that "2008 Bentley" and "its 2002 value" date nothing.
 */
function datesEvent({ article, reading }: Witness, time: Time, sentence: Sentence): boolean {
  const { spanWords, inWords } = asidesOf(reading.language);
  const before = /([\p{L}\p{M}]+)[\s]*$/u.exec(
    article.text.slice(Math.max(sentence.start, time.start - 30), time.start),
  );
  const word = before ? fold(before[1]!) : '';
  const own = fold(article.text.slice(time.start, time.end)).split(/\s+/)[0] ?? '';
  if (spanWords.has(word) || spanWords.has(own) || time.modifier === 'before' || time.modifier === 'after')
    return false;
  if (/^\d{4}-\d\d-\d\d/.test(time.value)) return true;
  if (/^\s*\p{Lu}/u.test(article.text.slice(time.end, time.end + 3))) return false;
  // "Terrorism Act 2000": a year that is a part of a name.
  if (inWords === undefined && time.value.length === 4 && /^\p{Lu}/u.test(before?.[1] ?? '') && before![1] !== own)
    return false;
  return inWords === undefined || inWords.has(word) || inWords.has(own);
}

/**
 * Whether nothing stands between the main verb and a time that the time could date instead: "denied arson *following* a fire
 * on Sunday", "remanded *to* appear on 19 August".
 */
function datesMainVerb({ article, reading }: Witness, sentence: number, time: Time): boolean {
  const words = verbWordsOf(reading.language);
  if (!words) return true;
  const verb = mainVerb({ text: article.text, reading, entityKey: () => 0 }, sentence);
  if (verb === undefined) return true;
  const { fold, start } = reading.tokens;
  const until = tokenAt(start, reading.tokens.length, time.start);
  // "The actress, who shot to fame in 1999, decided …"
  if (until < verb)
    for (let i = reading.sentences[sentence]!.firstToken; i < until; i++)
      if (words.relative.has(fold[i]!) || words.beside.has(fold[i]!)) return false;
  for (let i = Math.min(verb + 1, until); i < Math.max(verb, until); i++)
    if (words.relative.has(fold[i]!) || words.beside.has(fold[i]!)) return false;
  return true;
}

/**
 * The day that a sentence is filed under: its only one, or where it names none its only month or year. A sentence with several
 * days cannot be filed under one of them without reading it.
 */
function ownDate(times: readonly Time[]): Time | undefined {
  for (const form of [/^\d{4}-\d\d-\d\d/, /^\d{4}-\d\d$/, /^\d{4}$/]) {
    const some = times.filter(({ value }) => form.test(value));
    if (some.length > 0) return new Set(some.map(({ value }) => value.slice(0, 10))).size === 1 ? some[0] : undefined;
  }
  return undefined;
}

function pick(dated: readonly Dated[], telling: Telling): TimelineEntry[] {
  const byDay = new Map<string, Dated[]>();
  for (const one of [...dated].sort(
    (a, b) => b.weight - a.weight || a.witness - b.witness || a.sentence - b.sentence,
  )) {
    const list = byDay.get(one.when) ?? [];
    byDay.set(one.when, list);
    if (list.length < PER_DAY && !list.some((other) => telling.repeats(other, one))) list.push(one);
  }
  return [...byDay.values()]
    .flat()
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ENTRIES)
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : b.weight - a.weight))
    .map(({ entry }) => entry());
}
