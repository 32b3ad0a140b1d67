import type { Span } from '../../src/model/span.ts';
import type { Story, Witness } from '../../src/model/story.ts';
import { TokenFlag } from '../../src/model/tokens.ts';
import { stopwordsOf } from '../../src/text/languages/stopwords.ts';
import { stemHash } from '../../src/text/word-stem.ts';

/** Content words that two sentences must share besides the item for the item to be the same fact in both. */
const FEWEST_SHARED = 4;

/** A place in a report that tells what another report tells as well. */
export interface SharedPlace {
  readonly report: number;
  readonly sentence: number;
  readonly span: Span;
}

/**
 * Places whose value another report has too, in a sentence that shares at least four content words with this one: what can be
 * known to be a fact of both without asking the program under test. `key` gives equal values equal keys.
 */
export function sharedPlaces(
  story: Story,
  places: (witness: Witness, report: number) => readonly { readonly span: Span; readonly key: string }[],
): SharedPlace[] {
  const all = story.witnesses.flatMap((witness, report) =>
    places(witness, report).flatMap(({ span, key }) => {
      const sentence = witness.reading.sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
      return sentence < 0 ? [] : [{ report, sentence, span, key, words: contentWords(witness, sentence, span) }];
    }),
  );
  const byKey = new Map<string, typeof all>();
  for (const one of all) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return all.filter((one) =>
    byKey.get(one.key)!.some((other) => {
      if (other.report === one.report) return false;
      let shared = 0;
      for (const word of one.words) if (other.words.has(word)) shared++;
      return shared >= FEWEST_SHARED && shared >= 0.5 * Math.min(one.words.size, other.words.size);
    }),
  );
}

function contentWords({ article, reading }: Witness, sentence: number, without: Span): Set<number> {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence]!;
  const found = new Set<number>();
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    if (tokens.start[i]! < without.end && tokens.end[i]! > without.start) continue;
    found.add(stemHash(article.text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return found;
}
