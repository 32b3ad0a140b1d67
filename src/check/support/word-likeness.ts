import { TokenFlag } from '../../model/tokens.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import { areOpposite } from '../../text/languages/opposites.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { verbWordsOf } from '../../text/languages/verbs.ts';
import { stemHash } from '../../text/word-stem.ts';
import type { StoryWords } from './story-words.ts';

const STEM = 0.95;
const FAMILY = 0.9;
const NEAR = 0.85;

/** The likest word of a sentence and how like it is, 0–1; −1 where there is none. */
export interface Likest {
  readonly token: number;
  readonly like: number;
}

/**
 * How like a word of a draft is to the likest of a report's sentence: the same, of one stem or family, near in use either way
 * round, or by its cosine. Words that say the contrary of one another are not alike.
 */
export function likestWord(
  { near, words }: StoryWords,
  own: ComparedReport,
  token: number,
  other: ComparedReport,
  sentence: number,
): Likest {
  const fold = own.reading.tokens.fold[token]!;
  const { language } = own.reading;
  const family = verbWordsOf(language)?.family.get(fold);
  const families = verbWordsOf(other.reading.language)?.family;
  const stem = stemOf(own, token);
  const stop = stopwordsOf(other.reading.language);
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence]!;
  let best = -1;
  let most = 0;
  for (let i = firstToken; i < endToken && most < 1; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    const theirs = tokens.fold[i]!;
    let like = 0;
    if (theirs === fold) like = 1;
    else if (stop.has(theirs) || areOpposite(language, fold, theirs)) continue;
    else if (stemOf(other, i) === stem) like = STEM;
    else if (family !== undefined && families?.get(theirs) === family) like = FAMILY;
    else
      like = Math.max(
        NEAR * nearness(near, fold, theirs),
        NEAR * nearness(near, theirs, fold),
        words?.similarity(fold, theirs) ?? 0,
      );
    if (like > most) {
      most = like;
      best = i;
    }
  }
  return { token: best, like: most };
}

function nearness(near: StoryWords['near'], a: number, b: number): number {
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
