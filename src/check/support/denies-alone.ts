import { FeatureKind } from '../../text/comparison/statements.ts';
import { polarityOf } from '../../text/languages/polarity.ts';
import type { Checking } from '../checking.ts';
import type { Judged } from './judging.ts';

/** Likeness from which on a word stands in a sentence. */
const HEARD = 0.5;
/** Tokens behind a negation in which the word stands that it denies. */
const REACH = 4;

/** Whether the draft's sentence denies a word that stands in those that shall support it, where none of them holds a word of denying. */
export function deniesAlone({ statements }: Checking, at: number, { beside, chosen }: Judged): boolean {
  const { reports, report, sentence } = statements;
  const { reading } = reports[0]!;
  const { negations, softeners } = polarityOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence[at]!]!;
  const { units, statements: list, like } = beside;
  const isHeard = (u: number): boolean => chosen.members.some((c) => like[u * list.length + c]! >= HEARD);
  const denies = (s: number): boolean => {
    const other = reports[report[s]!]!.reading;
    const polarity = polarityOf(other.language);
    const own = other.sentences[sentence[s]!]!;
    for (let i = own.firstToken; i < own.endToken; i++)
      if (polarity.negations.has(other.tokens.fold[i]!) || polarity.denials.has(other.tokens.fold[i]!)) return true;
    return false;
  };
  for (let i = firstToken; i < endToken; i++) {
    if (!negations.has(reading.tokens.fold[i]!)) continue;
    if (i + 1 < endToken && softeners.has(reading.tokens.fold[i + 1]!)) continue;
    const u = units.findIndex(({ token, kind }) => token > i && token <= i + REACH && kind === FeatureKind.word);
    if (u >= 0 && isHeard(u)) return !chosen.members.some((c) => denies(list[c]!));
  }
  return false;
}
