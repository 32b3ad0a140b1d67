import { findAmounts } from '../src/read/amounts/index.ts';
import { findTimes } from '../src/read/times/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { tokenize } from '../src/text/tokens.ts';
import { jsonLines } from './data.ts';
import type { Figure, Measure, MeasureContext } from './measure.ts';
import { meantimeDocuments } from './times/meantime.ts';
import { score, type TimexDocument } from './times/tempeval.ts';

const TIMEBANK = 'time/timebank.jsonl';
const AQUAINT = 'time/aquaint.jsonl';
const MEANTIME = 'meantime/meantime.jsonl';

/** Tokens per second of times and amounts together, and of the tokeniser beside them as a yardstick. */
function speed(documents: readonly TimexDocument[]): { tokens: number; reading: number; tokenising: number } {
  const read = documents.map(({ text, dct }) => {
    const tokens = tokenize(text);
    return { text, dct, tokens, sentences: splitSentences(text, tokens, 'en') };
  });
  const run = (): void => {
    for (const { text, dct, tokens, sentences } of read) {
      const times = findTimes({ text, tokens, sentences, language: 'en', reference: dct });
      findAmounts({ text, tokens, sentences, language: 'en', times });
    }
  };
  const seconds = (work: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      work();
      best = Math.min(best, (performance.now() - start) / 1000);
    }
    return best;
  };
  const tokens = read.reduce((sum, one) => sum + one.tokens.length, 0);
  const tokenising = seconds(() => {
    for (const { text } of documents) tokenize(text);
  });
  return { tokens, reading: tokens / seconds(run), tokenising: tokens / tokenising };
}

export const measure: Measure = {
  room: 'times',
  needs: [TIMEBANK, AQUAINT, MEANTIME],
  async run({ data, log }: MeasureContext): Promise<readonly Figure[]> {
    const timebank = jsonLines<TimexDocument>(data, TIMEBANK);
    const aquaint = jsonLines<TimexDocument>(data, AQUAINT);
    const both = score([...timebank, ...aquaint]);
    const tuned = score(timebank);
    const held = score(aquaint);
    const wikinews = score(meantimeDocuments(data, MEANTIME));
    const { reading, tokenising } = speed([...timebank, ...aquaint]);
    log(
      `times and amounts: ${Math.round(reading / 1000)} k tokens/s; the tokeniser: ${Math.round(tokenising / 1000)} k tokens/s`,
    );
    const chrono = 'chrono-node 70.8–82.8 / 48.9–53.4 / 42.6–60.6';
    return [
      { key: 'relaxed', name: 'TimeBank + AQUAINT, relaxed F1', value: both.relaxed, reach: 90, peer: chrono },
      { key: 'strict', name: 'TimeBank + AQUAINT, strict F1', value: both.strict, reach: 82, peer: chrono },
      { key: 'value', name: 'TimeBank + AQUAINT, value F1', value: both.value, reach: 78, peer: chrono },
      { key: 'timebank-value', name: 'TimeBank (tuned on), value F1', value: tuned.value },
      { key: 'aquaint-relaxed', name: 'AQUAINT (looked at seldom), relaxed F1', value: held.relaxed },
      { key: 'aquaint-strict', name: 'AQUAINT (looked at seldom), strict F1', value: held.strict },
      { key: 'aquaint-value', name: 'AQUAINT (looked at seldom), value F1', value: held.value },
      { key: 'meantime-relaxed', name: 'MEANTIME (not tuned on), relaxed F1', value: wikinews.relaxed },
      { key: 'meantime-strict', name: 'MEANTIME (not tuned on), strict F1', value: wikinews.strict },
      { key: 'meantime-value', name: 'MEANTIME (not tuned on), value F1', value: wikinews.value },
      {
        key: 'speed-ratio',
        name: 'times and amounts, speed beside the tokeniser',
        value: reading / tokenising,
        note: `${Math.round(reading / 1000)} k tokens/s on one core`,
      },
    ];
  },
};
