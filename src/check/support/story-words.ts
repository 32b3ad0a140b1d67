import { TokenFlag } from '../../model/tokens.ts';
import type { WordLikeness } from '../../text/comparison/main-verb.ts';
import type { StatementIndex } from '../../text/comparison/overlap.ts';
import type { Statements } from '../../text/comparison/statements.ts';
import { outcomeWordsOf } from '../../text/languages/outcomes.ts';
import type { NearWords } from '../../text/near-words.ts';

/** The words of a draft and of the reports, for looking up: report 0 is the draft. */
export interface StoryWords {
  readonly statements: Statements;
  readonly index: StatementIndex;
  /** Statements of the reports by folded word, and by the family of a verb. */
  readonly byFold: ReadonlyMap<number, readonly number[]>;
  readonly byFamily: ReadonlyMap<number, readonly number[]>;
  readonly near: NearWords | undefined;
  readonly words: WordLikeness | undefined;
  readonly language: string;
}

export function storyWords(
  statements: Statements,
  index: StatementIndex,
  near: NearWords | undefined,
  words: WordLikeness | undefined,
): StoryWords {
  const byFold = new Map<number, number[]>();
  const byFamily = new Map<number, number[]>();
  const put = (map: Map<number, number[]>, key: number, statement: number): void => {
    const list = map.get(key);
    if (!list) map.set(key, [statement]);
    else if (list[list.length - 1] !== statement) list.push(statement);
  };
  for (let s = statements.first[1]!; s < statements.length; s++) {
    const { reading } = statements.reports[statements.report[s]!]!;
    const family = outcomeWordsOf(reading.language)?.family;
    const { firstToken, endToken } = reading.sentences[statements.sentence[s]!]!;
    for (let i = firstToken; i < endToken; i++) {
      if ((reading.tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) === 0) continue;
      const fold = reading.tokens.fold[i]!;
      put(byFold, fold, s);
      const own = family?.get(fold);
      if (own !== undefined) put(byFamily, own, s);
    }
  }
  return { statements, index, byFold, byFamily, near, words, language: statements.reports[0]!.reading.language };
}
