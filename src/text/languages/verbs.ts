import { foldHash } from '../fold.ts';
import { languageCode } from './code.ts';
import * as en from './en/verbs.ts';

/** What tells the verbs of a language: all words as folded hashes. */
export interface VerbWords {
  readonly auxiliaries: ReadonlySet<number>;
  /** Auxiliaries of the passive voice, and the word before its agent. */
  readonly passive: ReadonlySet<number>;
  readonly by: ReadonlySet<number>;
  /** Words behind which no main verb stands. */
  readonly before: ReadonlySet<number>;
  readonly pronouns: ReadonlySet<number>;
  /** Words that open a clause beside the main one. */
  readonly relative: ReadonlySet<number>;
  /** Words behind which something else than the main clause tells is done or happens. */
  readonly beside: ReadonlySet<number>;
  readonly light: ReadonlySet<number>;
  /** The family of a form; those below `outcomes` tell an outcome. */
  readonly family: ReadonlyMap<number, number>;
  readonly outcomes: number;
  readonly forms: ReadonlySet<number>;
}

type Data = typeof en;
const lists: Readonly<Record<string, Data>> = { en };
const read = new Map<string, VerbWords>();
const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(foldHash));

/** The verb words of a BCP 47 language; undefined where there is no list. */
export function verbWordsOf(language: string): VerbWords | undefined {
  const code = languageCode(language);
  const known = read.get(code);
  if (known) return known;
  const data = lists[code];
  if (!data) return undefined;
  const family = new Map<number, number>();
  data.families.forEach((words, at) => {
    for (const word of words.split(' ')) if (!family.has(foldHash(word))) family.set(foldHash(word), at);
  });
  const found: VerbWords = {
    auxiliaries: hashes(data.auxiliaries),
    passive: hashes(data.passive),
    by: hashes(data.by),
    before: hashes(data.before),
    pronouns: hashes(data.pronouns),
    relative: hashes(data.relative),
    beside: hashes(data.beside),
    light: hashes(data.light),
    family,
    outcomes: data.outcomes,
    forms: hashes(data.forms),
  };
  read.set(code, found);
  return found;
}
