import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as de from './de/outcomes.ts';
import * as es from './es/outcomes.ts';
import * as fr from './fr/outcomes.ts';
import * as it from './it/outcomes.ts';
import * as nl from './nl/outcomes.ts';
import * as pt from './pt/outcomes.ts';
import * as ru from './ru/outcomes.ts';
import { verbWordsOf } from './verbs.ts';

/** What tells an outcome in a language ("died", "was arrested", "won") and the passive voice, as folded hashes. */
export interface OutcomeWords {
  /** The outcome that a word tells; the same number in every language. English has further families of verbs behind them. */
  readonly family: ReadonlyMap<number, number>;
  /** Families below tell an outcome. */
  readonly outcomes: number;
  readonly passive: ReadonlySet<number>;
  readonly by: ReadonlySet<number>;
}

interface Data {
  readonly outcomes: readonly string[];
  readonly passive: string;
  readonly by: string;
}
const lists: Readonly<Record<string, Data>> = { de, es, fr, it, nl, pt, ru };
const read = new Map<string, OutcomeWords>();
const hashes = (words: string): ReadonlySet<number> => new Set(words === '' ? [] : words.split(' ').map(foldHash));

/** The outcome words of a BCP 47 language; undefined where there is no list. */
export function outcomeWordsOf(language: string): OutcomeWords | undefined {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const data = lists[code];
  if (!data) return verbWordsOf(language);
  const family = new Map<number, number>();
  data.outcomes.forEach((words, at) => {
    for (const word of words.split(' ')) if (!family.has(foldHash(word))) family.set(foldHash(word), at);
  });
  const found = { family, outcomes: data.outcomes.length, passive: hashes(data.passive), by: hashes(data.by) };
  read.set(code, found);
  return found;
}
