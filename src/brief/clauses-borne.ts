import { TokenFlag } from '../model/tokens.ts';
import type { WordLikeness } from '../text/comparison/main-verb.ts';
import type { ComparedReport, Statements } from '../text/comparison/statements.ts';
import { tokenLikeness } from '../text/comparison/token-likeness.ts';
import { conjunctionsOf } from '../text/languages/conjunctions.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import { verbWordsOf } from '../text/languages/verbs.ts';

/** Likeness from which on a word stands for another. */
const STANDS = 0.6;
/** Content words from which on a part behind a conjunction says something of its own; with a subject of its own one is enough. */
const FEWEST = 2;
/** Of a part with as many content words more than this share must be met. */
const LONG = 4;
const SOME = 0.4;
/** Tokens behind a conjunction among which a pronoun is the subject of the next clause: "and then she". */
const SUBJECT = 2;

/**
 * Whether statement `t` of another report has something of every part of statement `s` behind an "and" or a "but", and of somebody who is told
 * of together with a name ("Johnson and her husband") that they are there. Words meet one to one: "came to shut a library, and then she
 * shut one" needs two. Parts are told where the language has a list of conjunctions.
 */
export function bearsClauses(statements: Statements, s: number, t: number, words: WordLikeness | undefined): boolean {
  const { reports, report, sentence } = statements;
  const own = reports[report[s]!]!;
  const parts = partsOf(own, sentence[s]!);
  if (parts.length < 2) return true;
  const other = reports[report[t]!]!;
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence[t]!]!;
  const taken = new Set<number>();
  const meets = (i: number): boolean => {
    let best = -1;
    let most = STANDS;
    for (let j = firstToken; j < endToken; j++) {
      if (taken.has(j) || (tokens.flags[j]! & (TokenFlag.word | TokenFlag.number)) === 0) continue;
      const like = tokenLikeness({ near: undefined, words }, own, i, other, j);
      if (like <= most) continue;
      most = like;
      best = j;
    }
    if (best >= 0) taken.add(best);
    return best >= 0;
  };
  return parts.every(({ content, isWhole, isJoined }, at) => {
    const met = content.map(meets);
    if (at === 0) return true;
    if (isJoined && met[0] === false) return false;
    if (content.length >= LONG) return met.filter(Boolean).length > SOME * content.length;
    return met.includes(true) || (content.length < FEWEST && !(isWhole && content.length > 0));
  });
}

interface Part {
  /** Its content words, those of who says it left out. */
  readonly content: number[];
  /** It has a pronoun as its subject. */
  readonly isWhole: boolean;
  /** It goes on from a name right before the conjunction. */
  readonly isJoined: boolean;
}

function partsOf(own: ComparedReport, index: number): Part[] {
  const { reading } = own;
  const { tokens, sentences, language, attributions, names } = reading;
  const conjunctions = conjunctionsOf(language);
  if (conjunctions.size === 0) return [];
  const stop = stopwordsOf(language);
  const pronouns = verbWordsOf(language)?.pronouns;
  const { firstToken, endToken, start, end } = sentences[index]!;
  const frames = attributions
    .flatMap(({ cue, source }) => [...cue, ...source])
    .filter((span) => span.start >= start && span.end <= end);
  const parts: Part[] = [{ content: [], isWhole: false, isJoined: false }];
  for (let i = firstToken; i < endToken; i++) {
    if (conjunctions.has(tokens.fold[i]!)) {
      let isWhole = false;
      for (let k = i + 1; k <= Math.min(endToken - 1, i + SUBJECT); k++)
        if (pronouns?.has(tokens.fold[k]!)) isWhole = true;
      // A name opens the sentence: its bearer and another are told of.
      const before = names.find((name) => name.start === start && name.end === tokens.end[i - 1]);
      parts.push({ content: [], isWhole, isJoined: before !== undefined });
      continue;
    }
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0 || stop.has(tokens.fold[i]!)) continue;
    if (frames.some((span) => span.start <= tokens.start[i]! && tokens.end[i]! <= span.end)) continue;
    parts.at(-1)!.content.push(i);
  }
  return parts;
}
