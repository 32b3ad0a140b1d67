import { TokenFlag } from '../../model/tokens.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { ComparedReport } from './statements.ts';

/** Share of capital words from which on a line without an end mark is a credit or a label. */
const LABEL = 0.7;

/**
 * Whether a line says something: captions' credits ("Jane Roe / Agency"), bylines and labels have no function word, or
 * hardly any word without a capital and no end mark. Where a language's function words are unknown every line does.
 */
export function isClause({ text, reading }: ComparedReport, sentence: number): boolean {
  const stop = stopwordsOf(reading.language);
  if (stop.size === 0) return true;
  const { tokens } = reading;
  const { firstToken, endToken, end } = reading.sentences[sentence]!;
  let words = 0;
  let capitals = 0;
  let function_ = 0;
  for (let i = firstToken; i < endToken; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.unspaced) !== 0) return true;
    if ((flags & TokenFlag.word) === 0) continue;
    words++;
    if ((flags & TokenFlag.capital) !== 0) capitals++;
    if (stop.has(tokens.fold[i]!)) function_++;
  }
  if (function_ === 0 && words < 8) return /[.!?…]["'”’»)]*$/u.test(text.slice(Math.max(0, end - 3), end)) && words > 3;
  return /[.!?…]["'”’»)]*$/u.test(text.slice(Math.max(0, end - 3), end)) || capitals < words * LABEL;
}
