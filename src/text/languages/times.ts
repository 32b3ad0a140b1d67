import { PhraseLexicon } from '../phrase-lexicon.ts';
import { times as ar } from './ar/times.ts';
import { languageCode } from './code.ts';
import { times as cs } from './cs/times.ts';
import { times as da } from './da/times.ts';
import { times as de } from './de/times.ts';
import { times as el } from './el/times.ts';
import { times as en } from './en/times.ts';
import { times as es } from './es/times.ts';
import { times as fa } from './fa/times.ts';
import { times as fi } from './fi/times.ts';
import { times as fr } from './fr/times.ts';
import { times as he } from './he/times.ts';
import { times as hi } from './hi/times.ts';
import { times as hu } from './hu/times.ts';
import { times as id } from './id/times.ts';
import { times as it } from './it/times.ts';
import { times as ko } from './ko/times.ts';
import { namesOfTheCalendar } from './names-of-the-calendar.ts';
import { times as nb } from './nb/times.ts';
import { times as nl } from './nl/times.ts';
import { times as pl } from './pl/times.ts';
import { times as pt } from './pt/times.ts';
import { times as ro } from './ro/times.ts';
import { times as ru } from './ru/times.ts';
import { times as sv } from './sv/times.ts';
import { times as th } from './th/times.ts';
import type { TimesData } from './times-data.ts';
import { times as tr } from './tr/times.ts';
import { times as uk } from './uk/times.ts';
import { times as vi } from './vi/times.ts';

/** What a word can be within a time expression: kinds of the time lexicon. */
export const TimeKind = {
  month: 0,
  weekday: 1,
  weekdays: 2,
  /** Value: `Unit`. */
  unit: 3,
  units: 4,
  /** Value: days from publication, plus 10. */
  day: 5,
  /** Value: `Direction`. */
  direction: 6,
  /** Value: index into PARTS. */
  part: 7,
  season: 8,
  ago: 9,
  earlier: 10,
  later: 11,
  agoBefore: 12,
  inBefore: 13,
  determiner: 14,
  article: 15,
  of: 16,
  start: 17,
  mid: 18,
  end: 19,
  each: 20,
  /** Value: index into `TimeWords.sets`. */
  set: 21,
  /** 1 present, 2 past, 3 future. */
  reference: 22,
  /** Value: `Approximation`. */
  approximation: 23,
  some: 24,
  couple: 25,
  fiscal: 26,
  half: 27,
  /** Value: `ClockWord`. */
  clock: 28,
  zone: 29,
  /** Value: index into `TimeWords.holidays`. */
  holiday: 30,
  /** Value: first year. */
  decade: 31,
} as const;

export const ContextKind = {
  preposition: 0,
  future: 1,
  past: 2,
  at: 3,
  doubtful: 4,
  dayPart: 5,
  reference: 6,
  intent: 7,
  until: 8,
  yearWord: 9,
  /** Words before an event that put it ahead, and those that tell of it whether it has passed or not. */
  planning: 10,
  planned: 11,
  event: 12,
  /** Verbs that tell what was said. */
  speech: 13,
  /** A day by its distance from the one told of, plus 10: "la veille". */
  toldDay: 14,
  /** A weekday with a part of the day in one word; value: index into PARTS. */
  weekdayPart: 15,
  /** What is told of only after it was done: "attack". */
  deed: 16,
  /** A month's name that is a frequent word. */
  onlyInDate: 17,
  untilBehind: 18,
  untilWas: 19,
} as const;

export const Unit = {
  second: 1,
  minute: 2,
  hour: 3,
  day: 4,
  week: 5,
  month: 6,
  quarter: 7,
  year: 8,
  decade: 9,
  century: 10,
  weekend: 11,
  fortnight: 12,
  half: 13,
  millennium: 14,
  period: 15,
} as const;

export const Direction = {
  last: 1,
  past: 2,
  previous: 3,
  this: 4,
  next: 5,
  coming: 6,
  following: 7,
  latest: 8,
  that: 9,
} as const;
export const Approximation = { about: 1, less: 2, more: 3, atLeast: 4, atMost: 5 } as const;
export const ClockWord = { noon: 1, midnight: 2, am: 3, pm: 4, clock: 5 } as const;
export const PARTS = ['', 'MO', 'AF', 'EV', 'NI', 'DT', 'MI'] as const;

/** By the value of `TimeKind.reference` and `ContextKind.reference`. */
export const REFERENCES = ['', 'PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const;

export interface TimeWords {
  readonly lexicon: PhraseLexicon;
  /** Words around a time: `ContextKind`. */
  readonly context: PhraseLexicon;
  readonly sets: readonly string[];
  readonly holidays: readonly string[];
  /** [day offset, index into PARTS] by the value of `ContextKind.dayPart`. */
  readonly dayParts: readonly (readonly [number, number])[];
  readonly data: TimesData;
}

const part = (name: string): number => (PARTS as readonly string[]).indexOf(name);

/** The words, and each of them behind each of the prefixes. */
function prefixed(words: string, prefixes: string | undefined): string {
  if (prefixes === undefined || words === '') return words;
  const all = words.split('|');
  return [...all, ...prefixes.split('|').flatMap((prefix) => all.map((word) => prefix + word))].join('|');
}

function build(data: TimesData): TimeWords {
  const lexicon = new PhraseLexicon();
  const context = new PhraseLexicon();
  const K = TimeKind;
  data.months.forEach((words, k) => {
    lexicon.add(K.month, k + 1, prefixed(words, data.prefixes));
  });
  data.weekdays.forEach((words, k) => {
    lexicon.add(K.weekday, k + 1, prefixed(words, data.prefixes));
  });
  data.weekdayPlurals?.forEach((words, k) => {
    lexicon.add(K.weekdays, k + 1, words);
  });
  for (const [name, [one, many]] of Object.entries(data.units)) {
    const unit = (Unit as Readonly<Record<string, number>>)[name]!;
    lexicon.add(K.unit, unit, prefixed(one, data.prefixes));
    lexicon.add(K.units, unit, many);
  }
  for (const [offset, words] of Object.entries(data.days)) lexicon.add(K.day, Number(offset) + 10, words);
  lexicon.add(K.direction, Direction.last, data.last);
  lexicon.add(K.direction, Direction.latest, data.latest);
  lexicon.add(K.direction, Direction.past, data.past);
  lexicon.add(K.direction, Direction.previous, data.previous);
  lexicon.add(K.direction, Direction.this, data.this);
  lexicon.add(K.direction, Direction.that, data.that);
  lexicon.add(K.direction, Direction.next, data.next);
  lexicon.add(K.direction, Direction.coming, data.coming);
  lexicon.add(K.direction, Direction.following, data.following);
  for (const [name, words] of Object.entries(data.parts)) lexicon.add(K.part, part(name), words);
  data.seasons.forEach((words, k) => {
    lexicon.add(K.season, k + 1, words);
  });
  lexicon.add(K.ago, 1, data.ago);
  lexicon.add(K.earlier, 1, data.earlier);
  lexicon.add(K.later, 1, data.later);
  lexicon.add(K.agoBefore, 1, data.agoBefore);
  lexicon.add(K.inBefore, 1, data.inBefore);
  lexicon.add(K.determiner, 1, data.determiners);
  lexicon.add(K.article, 1, data.article);
  lexicon.add(K.of, 1, data.of);
  lexicon.add(K.start, 1, data.start);
  lexicon.add(K.mid, 1, data.mid);
  lexicon.add(K.end, 1, data.end);
  lexicon.add(K.each, 1, data.each);
  const sets = Object.keys(data.sets);
  sets.forEach((value, k) => {
    lexicon.add(K.set, k, data.sets[value]);
  });
  lexicon.add(K.reference, 1, data.present);
  lexicon.add(K.reference, 2, data.pastRef);
  lexicon.add(K.reference, 3, data.futureRef);
  lexicon.add(K.approximation, Approximation.less, data.less);
  lexicon.add(K.approximation, Approximation.about, data.about);
  lexicon.add(K.approximation, Approximation.more, data.more);
  lexicon.add(K.approximation, Approximation.atLeast, data.atLeast);
  lexicon.add(K.approximation, Approximation.atMost, data.atMost);
  lexicon.add(K.some, 1, data.some);
  lexicon.add(K.couple, 2, data.couple);
  lexicon.add(K.fiscal, 1, data.fiscal);
  lexicon.add(K.half, 1, data.half);
  lexicon.add(K.clock, ClockWord.noon, data.noon);
  lexicon.add(K.clock, ClockWord.midnight, data.midnight);
  lexicon.add(K.clock, ClockWord.am, data.am);
  lexicon.add(K.clock, ClockWord.pm, data.pm);
  lexicon.add(K.clock, ClockWord.clock, data.clock);
  lexicon.add(K.zone, 1, data.zones);
  const holidays = Object.keys(data.holidays);
  holidays.forEach((name, k) => {
    lexicon.add(K.holiday, k, data.holidays[name]);
  });
  for (const [year, words] of Object.entries(data.decades ?? {})) lexicon.add(K.decade, Number(year), words);

  context.add(ContextKind.preposition, 1, data.prepositions);
  context.add(ContextKind.future, 1, data.future);
  context.add(ContextKind.past, 1, data.pastTense);
  context.add(ContextKind.at, 1, data.at);
  context.add(ContextKind.intent, 1, data.intent);
  context.add(ContextKind.until, 1, data.until);
  context.add(ContextKind.untilBehind, 1, data.untilBehind);
  context.add(ContextKind.untilWas, 1, data.untilWas);
  context.add(ContextKind.yearWord, 1, data.yearWord);
  context.add(ContextKind.planning, 1, data.planning);
  context.add(ContextKind.planned, 1, data.planned);
  context.add(ContextKind.event, 1, data.events);
  context.add(ContextKind.deed, 1, data.deeds);
  context.add(ContextKind.speech, 1, data.speech);
  context.add(ContextKind.doubtful, 1, data.doubtful);
  context.add(ContextKind.onlyInDate, 1, data.onlyInDates);
  REFERENCES.forEach((value, k) => {
    context.add(ContextKind.reference, k, data.determinedRefs?.[value]);
  });
  for (const [offset, words] of Object.entries(data.toldDays ?? {}))
    context.add(ContextKind.toldDay, Number(offset) + 10, words);
  // Freitagabend
  for (const [name, endings] of Object.entries(data.weekdayEndings ?? {})) {
    data.weekdays.forEach((words, k) => {
      for (const word of words.split('|')) {
        if (word.length < 5) continue;
        const whole = endings
          .split('|')
          .map((ending) => word + ending)
          .join('|');
        lexicon.add(K.weekday, k + 1, whole);
        context.add(ContextKind.weekdayPart, part(name), whole);
      }
    });
  }
  const dayParts: [number, number][] = [];
  for (const [offset, name, words] of data.dayParts ?? []) {
    context.add(ContextKind.dayPart, dayParts.length, words);
    dayParts.push([offset, part(name)]);
  }
  return { lexicon, context, sets, holidays, dayParts, data };
}

const byLanguage: Readonly<Record<string, TimesData>> = { en, de, fr, es, pt, it, nl, ru, uk };
/** Words of languages of which only the most frequent are known, beside the names that the runtime has. */
const some: Readonly<Record<string, Partial<TimesData>>> = {
  ar,
  pl,
  tr,
  cs,
  da,
  el,
  fa,
  fi,
  he,
  hi,
  hu,
  id,
  nb,
  ro,
  sv,
  vi,
  ko,
  th,
};
const built = new Map<string, TimeWords>();

function withNames(code: string): TimesData {
  const names = namesOfTheCalendar(code);
  return names ? { ...names, ...some[code] } : en;
}

/**
 * The time words of a BCP 47 language; where it has no folder, the names of its months and weekdays as the runtime knows
 * them; English words where it knows none.
 */
export function timeWordsOf(language: string): TimeWords {
  const code = languageCode(language);
  let words = built.get(code);
  if (!words) {
    words = build(byLanguage[code] ?? withNames(code));
    built.set(code, words);
  }
  return words;
}
