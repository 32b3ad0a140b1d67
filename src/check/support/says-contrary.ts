import { mainVerb, sameVerb } from '../../text/comparison/main-verb.ts';
import { areOpposite } from '../../text/languages/opposites.ts';
import type { Checking } from '../checking.ts';

/** Whether a sentence of a report has a word that says the contrary of the draft's main verb, and not that verb. */
export function saysContrary({ statements, words }: Checking, at: number, s: number): boolean {
  const { reports, report, sentence } = statements;
  const [own, other] = [reports[0]!, reports[report[s]!]!];
  const verb = mainVerb(own, sentence[at]!);
  if (verb === undefined || sameVerb(own, verb, other, sentence[s]!, undefined) !== undefined) return false;
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence[s]!]!;
  const fold = own.reading.tokens.fold[verb]!;
  for (let i = firstToken; i < endToken; i++)
    if (areOpposite(own.reading.language, fold, tokens.fold[i]!) && (words?.similarity(fold, tokens.fold[i]!) ?? 1) > 0)
      return true;
  return false;
}
