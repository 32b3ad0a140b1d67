import type { FactSlot } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { isListed } from '../../text/comparison/name-places.ts';
import { isVariant, namesWithin } from '../../text/comparison/name-variants.ts';
import type { ComparedReport } from '../../text/comparison/statements.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { meets } from './swap-spans.ts';

/** The slot of two names of which one stands in the other's place; undefined where they may be one, or are no names. */
export function nameSlot(
  one: ComparedReport,
  a: TokenRange,
  x: Span,
  words: string,
  two: ComparedReport,
  b: TokenRange,
  y: Span,
  others: string,
): FactSlot | undefined {
  if (!areCapital(one, a) || !areCapital(two, b) || /[,:;]/.test(words + others)) return undefined;
  const named = one.reading.names.find((name) => meets(name, x)) ?? two.reading.names.find((name) => meets(name, y));
  if (!named || named.kind === 'other') return undefined;
  // Of a list each report gives other members.
  if (
    [one, two].some((report) =>
      report.reading.names.some((name) => meets(name, report === one ? x : y) && isListed(report, name)),
    )
  )
    return undefined;
  const person = named.kind === 'person';
  if (person && (isPartOfName(one, a) || isPartOfName(two, b))) return undefined;
  if (isVariant(words, others, person) || areInitials(words, others) || areInitials(others, words)) return undefined;
  if (isCommonWord(words, one, two) || isCommonWord(others, one, two)) return undefined;
  if (isInCapitals(one, x) || isInCapitals(two, y)) return undefined;
  if (isOpening(one, a, x) || isOpening(two, b, y) || isOfDateline(one, a) || isOfDateline(two, b)) return undefined;
  if (namesWithin(words, two.text, !person) && namesWithin(others, one.text, !person)) return undefined;
  return person ? 'name' : named.kind === 'location' ? 'place' : 'agent';
}

/** A word that stands without a capital as well is no name: a headline gives every word one. */
const isCommonWord = (words: string, ...reports: readonly ComparedReport[]): boolean =>
  !/\s/.test(words) &&
  reports.some(({ text }) =>
    new RegExp(`(?<!\\p{L})${words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?!\\p{L})`, 'u').test(text),
  );

/** A headline all in capitals. */
const isInCapitals = ({ text, reading }: ComparedReport, span: Span): boolean =>
  reading.sentences.some(
    ({ start, end }) => start <= span.start && span.end <= end && !/\p{Ll}/u.test(text.slice(start, end)),
  );

/** "AFC" is the American Football Conference. */
function areInitials(short: string, long: string): boolean {
  const letters = (long.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length >= 2 && letters === short.replace(/[^\p{L}]/gu, '');
}

/** Whether it opens its sentence and is not known for a name: every word has a capital there. */
const isOpening = ({ reading }: ComparedReport, { first }: TokenRange, span: Span): boolean =>
  reading.sentences.some(({ firstToken }) => firstToken === first) && !reading.names.some((name) => meets(name, span));

/** "Paris (Agency) –": who sent the report, and from where. */
const isOfDateline = ({ text, reading: { tokens } }: ComparedReport, { first, end }: TokenRange): boolean =>
  first < DATELINE && /^\)|^\s?[-–—]{1,2}\s/u.test(text.slice(tokens.end[end - 1]!, tokens.end[end - 1]! + 3));
const DATELINE = 6;

function areCapital({ reading: { tokens, language } }: ComparedReport, { first, end }: TokenRange): boolean {
  const stop = stopwordsOf(language);
  for (let i = first; i < end; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    if ((tokens.flags[i]! & TokenFlag.capital) === 0 || stop.has(tokens.fold[i]!)) return false;
  }
  return true;
}

/** Whether a name goes on behind: of "Alice Roe" and "Ms Roe" the family name is the same. */
const isPartOfName = ({ reading: { tokens }, text }: ComparedReport, { end }: TokenRange): boolean =>
  end < tokens.length &&
  (tokens.flags[end]! & TokenFlag.capital) !== 0 &&
  /^\.? ?$/.test(text.slice(tokens.end[end - 1]!, tokens.start[end]!));
