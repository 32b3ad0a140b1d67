import type { Notice } from '../../model/notice.ts';
import type { Amount, Sentence, Time } from '../../model/reading.ts';
import type { Tokens } from '../../model/tokens.ts';
import { amountAt } from './amount-at.ts';
import { Scan } from './scan.ts';

export interface AmountsInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** BCP 47. */
  readonly language: string;
  /** What `findTimes` found: nothing of it is an amount. */
  readonly times: readonly Time[];
}

/**
 * Quantities with value, unit, bound and what they count, in order and without overlap. A span holds the number with its
 * unit or currency, not the words of the bound. Words that cannot be right give a notice.
 */
export function findAmounts(input: AmountsInput): { amounts: Amount[]; notices: Notice[] } {
  const scan = new Scan(input.text, input.tokens, input.language, input.times);
  const amounts: Amount[] = [];
  const notices: Notice[] = [];
  for (const sentence of input.sentences) {
    let i = sentence.firstToken;
    let free = i;
    while (i < sentence.endToken) {
      if (scan.timed[i] === 1 || !scan.numerals.mayBeginAmount(i)) {
        i++;
        continue;
      }
      const found = amountAt(scan, i, free, sentence.endToken);
      if (found.amount !== undefined) {
        amounts.push(found.amount);
        free = found.end;
        if (found.amount.garbled !== undefined) {
          notices.push({
            step: 'read',
            place: `characters ${found.amount.start}–${found.amount.end}`,
            reason: `an amount that cannot be right, "${found.amount.garbled}": read as ${found.amount.value}`,
          });
        }
      }
      i = Math.max(i + 1, found.end);
    }
  }
  return { amounts, notices };
}
