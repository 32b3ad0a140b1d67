import { pick, rewriteLightly } from '../../quality/simulator/operations.ts';
import { wordsOf } from '../../quality/simulator/words.ts';
import { seededRandom } from '../../src/structures/seeded-random.ts';
import { splitSentences, tokenize } from '../../src/text/index.ts';
import type { NearWords } from '../../src/text/near-words.ts';

const SEED = 11;
/** Share of a report's sentences that tell the event; the rest is background of its own. */
const EVENT = 0.4;
/** Share of the event's sentences that a report has in its own words. */
const OWN_WORDS = 0.7;

const sentencesOf = (text: string): string[] =>
  splitSentences(text, tokenize(text), 'en').map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

/**
 * Reports of one event of a length: sentences of real reports on it, most of them with words replaced, among background that each report has
 * of its own. The same seed gives the same texts.
 */
export function largeStory(
  event: readonly string[],
  background: readonly string[],
  near: NearWords,
  count: number,
  length: number,
): string[] {
  const random = seededRandom(SEED);
  const words = wordsOf(background.slice(0, 200), near);
  const told = event.map(sentencesOf);
  let next = 0;
  return Array.from({ length: count }, () => {
    const out: string[] = [];
    let size = 0;
    let rest: string[] = [];
    let source = pick(told, random);
    for (let at = 0; size < length; at++) {
      if (rest.length === 0) rest = sentencesOf(background[next++ % background.length]!);
      if (random() < 0.2) source = pick(told, random);
      const shared = at === 0 || random() < EVENT;
      const sentence = shared ? source[Math.min(source.length - 1, at)]! : rest.shift()!;
      const own =
        shared && random() < OWN_WORDS ? (rewriteLightly([sentence], words, random)[0] ?? sentence) : sentence;
      size += own.split(' ').length;
      out.push(own);
    }
    return out.join('\n');
  });
}
