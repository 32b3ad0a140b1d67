import { foldHash } from '../fold.ts';
import * as ar from './ar/speech.ts';
import { languageCode } from './code.ts';
import * as cs from './cs/speech.ts';
import * as da from './da/speech.ts';
import * as de from './de/speech.ts';
import * as el from './el/speech.ts';
import * as en from './en/speech.ts';
import * as es from './es/speech.ts';
import * as fa from './fa/speech.ts';
import * as fi from './fi/speech.ts';
import * as fr from './fr/speech.ts';
import * as he from './he/speech.ts';
import * as hi from './hi/speech.ts';
import * as hu from './hu/speech.ts';
import * as id from './id/speech.ts';
import * as it from './it/speech.ts';
import * as ja from './ja/speech.ts';
import * as ko from './ko/speech.ts';
import * as nb from './nb/speech.ts';
import * as nl from './nl/speech.ts';
import * as pl from './pl/speech.ts';
import * as pt from './pt/speech.ts';
import * as ro from './ro/speech.ts';
import * as ru from './ru/speech.ts';
import * as sv from './sv/speech.ts';
import * as tr from './tr/speech.ts';
import * as uk from './uk/speech.ts';
import * as vi from './vi/speech.ts';
import * as zh from './zh/speech.ts';

/** What a word can do in reported speech, as bits. */
export const SpeechWord = {
  verb: 1,
  /** A verb that takes a clause as what is said. */
  clauseVerb: 2,
  /** "that". */
  that: 4,
  masculine: 8,
  feminine: 16,
  plural: 32,
  firstPerson: 64,
  relative: 128,
  possessive: 256,
  article: 512,
  indefinite: 1024,
  masculineTitle: 2048,
  feminineTitle: 4096,
  /** Head of a phrase that can speak: one person or body; many. */
  speakerNoun: 8192,
  collectiveNoun: 16384,
  /** Stands between a source and its verb, part of neither. */
  helper: 32768,
  /** "of", "for": what follows belongs to the phrase before. */
  of: 65536,
  masculineOther: 131072,
  feminineOther: 262144,
  neuter: 524288,
  /** Calls somebody again who was named before: "the nominee". */
  figureNoun: 1048576,
  /** Stands right behind who says something, wherever the verb is. */
  sourceMark: 2097152,
  /** "called it a …"; with "of" behind it, "spoke of a …": a judgement that is quoted follows. */
  callVerb: 4194304,
  speakVerb: 8388608,
} as const;

export const SpeechPronoun =
  SpeechWord.masculine | SpeechWord.feminine | SpeechWord.plural | SpeechWord.firstPerson | SpeechWord.relative;

type Field = Exclude<keyof typeof en, 'accordingTo' | 'anonymousSigns'> | 'sourceMarks' | 'callVerbs' | 'speakVerbs';
/** A language without words for a field has none of it. */
type Words = Readonly<Partial<Record<Field, string>>> & {
  readonly accordingTo: readonly string[];
  /** The same behind whom it names: "mukaan", "szerint". */
  readonly accordingBehind?: readonly string[];
  readonly anonymousSigns: readonly string[];
};

/** The words of reported speech of one language, by fold hash. */
export interface SpeechWords {
  /** Bits of `SpeechWord` of a word; absent for all others. */
  readonly bits: ReadonlyMap<number, number>;
  /** "according to", as fold hashes of its words. */
  readonly accordingTo: readonly (readonly number[])[];
  readonly accordingBehind: readonly (readonly number[])[];
  /** Lower-case words that tell that a source is not named. */
  readonly anonymousSigns: readonly string[];
}

const FIELDS: readonly [Field, number][] = [
  ['speechVerbs', SpeechWord.verb],
  ['clauseVerbs', SpeechWord.clauseVerb],
  ['thatWords', SpeechWord.that],
  ['masculine', SpeechWord.masculine],
  ['feminine', SpeechWord.feminine],
  ['plural', SpeechWord.plural],
  ['firstPerson', SpeechWord.firstPerson],
  ['relative', SpeechWord.relative],
  ['possessives', SpeechWord.possessive],
  ['articles', SpeechWord.article],
  ['indefinite', SpeechWord.indefinite],
  ['masculineTitles', SpeechWord.masculineTitle],
  ['feminineTitles', SpeechWord.feminineTitle],
  ['speakerNouns', SpeechWord.speakerNoun],
  ['collectiveNouns', SpeechWord.collectiveNoun],
  ['verbHelpers', SpeechWord.helper],
  ['ofWords', SpeechWord.of],
  ['masculineOther', SpeechWord.masculineOther],
  ['feminineOther', SpeechWord.feminineOther],
  ['neuter', SpeechWord.neuter],
  ['figureNouns', SpeechWord.figureNoun],
  ['sourceMarks', SpeechWord.sourceMark],
  ['callVerbs', SpeechWord.callVerb],
  ['speakVerbs', SpeechWord.speakVerb],
];

function read(words: Words): SpeechWords {
  const bits = new Map<number, number>();
  for (const [field, bit] of FIELDS) {
    for (const word of (words[field] ?? '').split(' ')) {
      if (word === '') continue;
      // The tokeniser cuts at hyphens: the last part of "porte-parole" stands for all of it.
      const last = word.slice(word.lastIndexOf('-') + 1);
      if (last.length < 3 && last !== word) continue;
      const hash = foldHash(last);
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  }
  return {
    bits,
    accordingTo: words.accordingTo.map((phrase) => phrase.split(/ |(?<=')/).map(foldHash)),
    accordingBehind: (words.accordingBehind ?? []).map((phrase) => phrase.split(' ').map(foldHash)),
    anonymousSigns: words.anonymousSigns,
  };
}

const data: Readonly<Record<string, Words>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  tr,
  ru,
  uk,
  ar,
  zh,
  ja,
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
};
const loaded = new Map<string, SpeechWords>();

/** The speech words of a BCP 47 language; undefined where the language has none. */
export function speechWordsOf(language: string): SpeechWords | undefined {
  const code = languageCode(language);
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const words = data[code];
  if (words === undefined) return undefined;
  const made = read(words);
  loaded.set(code, made);
  return made;
}
