import type { ComparedReport } from '../text/comparison/statements.ts';
import { polarityOf } from '../text/languages/polarity.ts';

/** Tokens before a verb among which a negation is its own: "did not resign", "was never to meet". */
const NEGATION = 5;
/** Tokens before a verb among which a verb of denying takes it back: "denied that a barge had hit". */
const DENIAL = 10;

/**
 * Whether a verb of a sentence is told not to be so: an odd number of negations and of verbs of denying stand before it.
 * Where no verb is given, all negations of the sentence are counted.
 */
export function isDenied({ reading }: ComparedReport, sentence: number, verb: number | undefined): boolean {
  const { negations, denials, softeners } = polarityOf(reading.language);
  const { fold } = reading.tokens;
  const { firstToken, endToken } = reading.sentences[sentence]!;
  let count = 0;
  for (let i = firstToken; i < (verb ?? endToken); i++) {
    const near = (reach: number): boolean => verb === undefined || verb - i <= reach;
    if (negations.has(fold[i]!) && near(NEGATION) && !(i + 1 < endToken && softeners.has(fold[i + 1]!))) count++;
    else if (verb !== undefined && denials.has(fold[i]!) && near(DENIAL)) count++;
  }
  return count % 2 === 1;
}
