import { fold } from '../fold.ts';
import { compilePhrases, type PhraseSet } from '../phrase-patterns.ts';
import * as ar from './ar/furniture.ts';
import * as cs from './cs/furniture.ts';
import * as da from './da/furniture.ts';
import { dateWordsOfOthers } from './date-words.ts';
import * as de from './de/furniture.ts';
import * as el from './el/furniture.ts';
import * as en from './en/furniture.ts';
import * as es from './es/furniture.ts';
import * as fa from './fa/furniture.ts';
import * as fi from './fi/furniture.ts';
import * as fr from './fr/furniture.ts';
import * as he from './he/furniture.ts';
import * as hi from './hi/furniture.ts';
import * as hu from './hu/furniture.ts';
import * as id from './id/furniture.ts';
import * as it from './it/furniture.ts';
import * as ja from './ja/furniture.ts';
import * as ko from './ko/furniture.ts';
import * as nb from './nb/furniture.ts';
import * as nl from './nl/furniture.ts';
import * as pl from './pl/furniture.ts';
import * as pt from './pt/furniture.ts';
import * as ro from './ro/furniture.ts';
import * as ru from './ru/furniture.ts';
import * as sv from './sv/furniture.ts';
import * as tr from './tr/furniture.ts';
import * as uk from './uk/furniture.ts';
import * as vi from './vi/furniture.ts';

/**
 * The furniture of web pages in all languages together: a page's frame is often in another language than its text.
 * Built on first use.
 */
export interface Furniture {
  /** Lines to leave out; the rule names what they are. */
  readonly lines: PhraseSet;
  /** Headings with which the part after the article begins. */
  readonly tail: PhraseSet;
  /** "No Comments on". */
  readonly commentCounts: PhraseSet;
  /** "By". */
  readonly by: PhraseSet;
  /** Folded words before a date of publication, before one of change, and those a date line may hold besides. */
  readonly published: ReadonlySet<string>;
  readonly modified: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
}

const others = Object.values(dateWordsOfOthers);
const languages = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  pt,
  ru,
  uk,
  ja,
  ar,
  da,
  fa,
  fi,
  he,
  hi,
  hu,
  id,
  nb,
  ro,
  sv,
  tr,
  cs,
  el,
  ko,
  vi,
];
const wordSet = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      list
        .split(/[\s:|]+/)
        .filter((word) => word !== '')
        .map(fold),
    ),
  );
const choices = (list: string): string =>
  list
    .split('|')
    .map((choice) => `${choice} …`)
    .join('\n');

let built: Furniture | undefined;

export function furnitureLines(): Furniture {
  built ??= {
    lines: compilePhrases(
      languages.map((language) =>
        Object.fromEntries(Object.entries(language.furniture).filter(([rule]) => rule !== 'tail')),
      ),
    ),
    tail: compilePhrases(languages.map((language) => ({ tail: language.furniture.tail }))),
    commentCounts: compilePhrases(languages.map((language) => ({ count: choices(language.commentCounts) }))),
    by: compilePhrases(languages.map((language) => ({ by: choices(language.by) }))),
    published: wordSet([...languages, ...others].map((language) => language.published)),
    modified: wordSet([...languages, ...others].map((language) => language.modified)),
    dateWords: wordSet([...languages, ...others].map((language) => language.dateWords)),
  };
  return built;
}
