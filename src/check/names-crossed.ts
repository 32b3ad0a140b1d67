import type { Name } from '../model/reading.ts';
import { TokenFlag } from '../model/tokens.ts';
import type { ComparedReport } from '../text/comparison/statements.ts';
import { alignTokens, type TokenAlignment } from '../text/comparison/token-alignment.ts';
import { outcomeWordsOf } from '../text/languages/outcomes.ts';
import { stopwordsOf } from '../text/languages/stopwords.ts';
import type { Checking } from './checking.ts';

/** Share of the draft's content words, names aside, that must stand in the report's sentence in the same order. */
const ALIGNED = 0.3;
const FEWEST = 3;

interface Placed {
  readonly key: number;
  readonly kind: Name['kind'];
  /** Words of the name: the first and the one behind the last, among the words of the sentence. */
  readonly from: number;
  readonly to: number;
}

/**
 * Whether two names of a draft's sentence stand in each other's places in a report's: each between the same words as there the other.
 * Only where the passive voice can be told, which turns names round as well.
 */
export function namesCrossed({ statements }: Checking, at: number, b: number): boolean {
  const { reports, report, sentence } = statements;
  const [own, other] = [reports[0]!, reports[report[b]!]!];
  const words = outcomeWordsOf(own.reading.language);
  // Where cases tell who does it, the order of names tells nothing.
  if (!words || words.by.size === 0 || own.reading.language !== other.reading.language) return false;
  const alignment = alignTokens(statements, at, b);
  const hasBy = ({ reading }: ComparedReport, tokens: Uint32Array): boolean =>
    tokens.some((i) => words.by.has(reading.tokens.fold[i]!));
  if (hasBy(own, alignment.a) !== hasBy(other, alignment.b)) return false;
  const mine = placesOf(own, sentence[at]!, alignment.a);
  const theirs = placesOf(other, sentence[b]!, alignment.b);
  if (mine.length < 2 || theirs.length < 2) return false;
  const anchors = anchorsOf(own, alignment, mine, theirs);
  if (!anchors) return false;
  const placeOf = (name: Placed): readonly [number, number] => {
    let [low, high] = [-1, alignment.b.length];
    for (const i of anchors) {
      if (i < name.from) low = alignment.partnerA[i]!;
      else if (i >= name.to) {
        high = alignment.partnerA[i]!;
        break;
      }
    }
    return [low, high];
  };
  const standsIn = (key: number, [low, high]: readonly [number, number]): boolean =>
    theirs.some((name) => name.key === key && name.from > low && name.to <= high);
  return mine.some((one) =>
    mine.some((two) => {
      if (two.from < one.to || two.key === one.key || two.kind !== one.kind) return false;
      // "Lund and Berg" are "Berg and Lund": something must stand between them.
      if (!anchors.some((i) => i >= one.to && i < two.from)) return false;
      const [first, second] = [placeOf(one), placeOf(two)];
      return (
        standsIn(two.key, first) && standsIn(one.key, second) && !standsIn(one.key, first) && !standsIn(two.key, second)
      );
    }),
  );
}

function placesOf({ reading, entityKey }: ComparedReport, sentence: number, tokens: Uint32Array): Placed[] {
  const { start, end } = reading.sentences[sentence]!;
  return reading.names.flatMap((name) => {
    if (name.start < start || name.end > end || name.kind === 'other') return [];
    const from = tokens.findIndex((i) => reading.tokens.start[i]! >= name.start);
    let to = from;
    while (to >= 0 && to < tokens.length && reading.tokens.end[tokens[to]!]! <= name.end) to++;
    return from < 0 || to === from ? [] : [{ key: entityKey(name.entity), kind: name.kind, from, to }];
  });
}

/** Content words outside all names that both have, in the same order; undefined where they are too few. */
function anchorsOf(
  own: ComparedReport,
  { a, partnerA }: TokenAlignment,
  mine: readonly Placed[],
  theirs: readonly Placed[],
): number[] | undefined {
  const { tokens, language } = own.reading;
  const stop = stopwordsOf(language);
  const named = (names: readonly Placed[], i: number): boolean => names.some(({ from, to }) => from <= i && i < to);
  const anchors: number[] = [];
  let content = 0;
  for (let i = 0; i < a.length; i++) {
    const at = a[i]!;
    if (named(mine, i) || stop.has(tokens.fold[at]!) || (tokens.flags[at]! & (TokenFlag.word | TokenFlag.number)) === 0)
      continue;
    content++;
    if (partnerA[i]! >= 0 && !named(theirs, partnerA[i]!)) anchors.push(i);
  }
  return anchors.length >= FEWEST && anchors.length >= ALIGNED * content ? anchors : undefined;
}
