import { SUPPORT_SIGNS } from './signs.ts';

const sign = (name: (typeof SUPPORT_SIGNS)[number]): number => SUPPORT_SIGNS.indexOf(name);
const UNITS = sign('units');
const VERB = sign('predicate-verb');
const WORDS = sign('predicate-words');
const PLANNED = sign('planned');
const OUTCOMES = sign('outcomes');

/** Content words up to which a sentence is short: there each word counts. Longer ones are left to the trees. */
const SHORT = 5;
/** Up to as many a sentence tells little besides an outcome. */
const LONG = 9;
/** Log-odds from which on the trees are sure also of a short sentence. */
const SURE = 0.2;
/** Likeness below which the main verb is not there, and that of all words outside names with it; without a verb the words must do. */
const VERB_THERE = 0.55;
const WORDS_THERE = 0.8;
const WORDS_ALONE = 0.72;

/**
 * Whether what a short sentence tells of its names stands in the chosen sentences or beside them, and what it tells as done is told as done.
 * Where a language has only words for outcomes (`fewVerbs`) one of those of the sentence must be told.
 */
export function isBorneOut(row: Float32Array, odds: number, fewVerbs: boolean): boolean {
  if (fewVerbs && row[OUTCOMES] === 0 && row[UNITS]! <= LONG) return false;
  if (row[UNITS]! > SHORT || odds >= SURE) return true;
  if (row[PLANNED]! > 0) return false;
  return row[VERB]! < 0 ? row[WORDS]! >= WORDS_ALONE : row[VERB]! >= VERB_THERE || row[WORDS]! >= WORDS_THERE;
}
