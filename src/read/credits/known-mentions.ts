import type { Sentence } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { sourceAt } from '../../text/source-names.ts';

/** A source's name in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The agencies and outlets of a sentence that are known by name, in order. */
export function knownMentions(tokens: Tokens, sentence: Sentence): Mention[] {
  const found: Mention[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const known = sourceAt(tokens, i, sentence.endToken);
    if (known === undefined) continue;
    // "Times Square" and "Fox News Channel's" own names are longer than the source's: a capital word beside it makes another name.
    if (!isPartOfLongerName(tokens, sentence, known.from, known.to)) {
      found.push({ name: known.source.name, from: known.from, to: known.to });
    }
    i = known.to - 1;
  }
  return found;
}

function isPartOfLongerName(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  const after = to < sentence.endToken ? tokens.flags[to]! : 0;
  const isCapital = (flags: number): boolean => (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.word) !== 0;
  const single = to - from === 1;
  return (
    single && isCapital(after) && (tokens.flags[from]! & TokenFlag.allCapitals) === 0 && isCommonWord(tokens, from)
  );
}

/** Names that are ordinary words: with another capital word they are something else. */
const COMMON = new Set(
  [
    'Guardian',
    'Times',
    'Independent',
    'Sun',
    'Fortune',
    'Time',
    'Bild',
    'Welt',
    'Dawn',
    'Public',
    'Globo',
    'Vox',
    'Sputnik',
  ].map(foldHash),
);
const isCommonWord = (tokens: Tokens, i: number): boolean => COMMON.has(tokens.fold[i]!);
