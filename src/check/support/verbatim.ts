import { TokenFlag } from '../../model/tokens.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import type { Checking } from '../checking.ts';

/** Sentences of the reports with the same words and numbers in the same order, marks aside. */
export function verbatimIn({ statements }: Checking, at: number): number[] {
  const { reports, report, sentence } = statements;
  const own = wordsOf(reports[0]!, sentence[at]!);
  if (own.length < 2) return [];
  const found: number[] = [];
  for (let s = statements.first[1]!; s < statements.length; s++) {
    const other = reports[report[s]!]!;
    const { firstToken, endToken } = other.reading.sentences[sentence[s]!]!;
    if (endToken - firstToken < own.length) continue;
    const theirs = wordsOf(other, sentence[s]!);
    if (theirs.length === own.length && theirs.every((fold, i) => fold === own[i])) found.push(s);
  }
  return found;
}

function wordsOf({ reading: { tokens, sentences } }: ComparedReport, sentence: number): number[] {
  const { firstToken, endToken } = sentences[sentence]!;
  const words: number[] = [];
  for (let i = firstToken; i < endToken; i++)
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) words.push(tokens.fold[i]!);
  return words;
}
