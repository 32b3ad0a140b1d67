import { areOpposite } from '../languages/opposites.ts';
import { outcomeWordsOf } from '../languages/outcomes.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { NearWords } from '../near-words.ts';
import { stemHash } from '../word-stem.ts';
import type { WordLikeness } from './main-verb.ts';
import type { ComparedReport } from './statements.ts';

/** Tables of words that are used alike; either may be missing. */
export interface LikeWords {
  readonly near: NearWords | undefined;
  readonly words: WordLikeness | undefined;
}

const STEM = 0.95;
const FAMILY = 0.9;
const NEAR = 0.85;

/**
 * How like token `i` of one report is to token `j` of another, 0–1: the same word, of one stem or family, near in use either
 * way round, or by its cosine. Words that say the contrary of one another are not alike, nor are function words that differ.
 */
export function tokenLikeness(
  { near, words }: LikeWords,
  own: ComparedReport,
  i: number,
  other: ComparedReport,
  j: number,
): number {
  const mine = own.reading.tokens.fold[i]!;
  const theirs = other.reading.tokens.fold[j]!;
  if (mine === theirs) return 1;
  const { language } = own.reading;
  if (stopwordsOf(other.reading.language).has(theirs) || areOpposite(language, mine, theirs)) return 0;
  if (stemOf(own, i) === stemOf(other, j)) return STEM;
  const family = outcomeWordsOf(language)?.family.get(mine);
  if (family !== undefined && outcomeWordsOf(other.reading.language)?.family.get(theirs) === family) return FAMILY;
  return Math.max(
    NEAR * nearness(near, mine, theirs),
    NEAR * nearness(near, theirs, mine),
    words?.similarity(mine, theirs) ?? 0,
  );
}

/** Cosine 0–1 where the table has the second among the words nearest to the first. */
function nearness(near: NearWords | undefined, a: number, b: number): number {
  const row = near?.row(a) ?? -1;
  if (!near || row < 0) return 0;
  for (let k = row * near.width; k < (row + 1) * near.width; k++) {
    const other = near.near[k]!;
    if (other < 0) return 0;
    if (near.hash[other] === b) return near.nearness[k]! / 255;
  }
  return 0;
}

const stemOf = ({ text, reading: { tokens } }: ComparedReport, i: number): number =>
  stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!);
