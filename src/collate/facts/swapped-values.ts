import type { FactSlot } from '../../model/collation.ts';
import type { Amount, Time } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { agreement, slotOf as slotOfItem } from '../../text/comparison/agreement.ts';
import { amountsAgree } from '../../text/comparison/amount-range.ts';
import { isClause } from '../../text/comparison/clause.ts';
import type { Instance } from '../../text/comparison/instances.ts';
import { sameTitleWord, spanOf as spanOfItem } from '../../text/comparison/items.ts';
import type { Likeness, Matching } from '../../text/comparison/matching.ts';
import { isListed } from '../../text/comparison/name-places.ts';
import { isVariant, namesWithin } from '../../text/comparison/name-variants.ts';
import { namesApart } from '../../text/comparison/names-apart.ts';
import type { ComparedReport, Statements } from '../../text/comparison/statements.ts';
import { swapsOf } from '../../text/comparison/swaps.ts';
import { datesAgree, sameGrain } from '../../text/comparison/time-range.ts';
import type { TokenRange } from '../../text/comparison/token-range.ts';
import { fold } from '../../text/fold.ts';
import { quotedSpans } from '../../text/index.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { isOwnDay } from './own-day.ts';

/** Values that are told of one thing by words that are the same on both sides. */
export interface Swapped {
  /** Of values that were read as such. */
  readonly clusters: readonly (readonly Instance[])[];
  /** The others: names that were not read as names, numbers within numbers. */
  readonly values: readonly SwappedValue[];
}

export function swapped(story: Story, matching: Matching, instances: readonly Instance[]): Swapped {
  const instanceOf = new Map(instances.map((instance) => [instance.item, instance]));
  const clusters: Instance[][] = [];
  const values: SwappedValue[] = [];
  const apart = namesApart(instances);
  for (const value of swappedValues(story, matching)) {
    const [one, two] = [value.a, value.b].map(({ statement, span }) =>
      matching.items[statement]!.find((item) => slotOfItem(item) === value.slot && meets(spanOfItem(item), span)),
    );
    if (one && two && apart(one, two)) continue;
    if (one && two && agreement(one, two) === false) clusters.push([instanceOf.get(one)!, instanceOf.get(two)!]);
    else values.push(value);
  }
  return { clusters, values };
}

/** A value that stands in the place of another between words that are the same. */
export interface SwappedValue {
  readonly slot: FactSlot;
  readonly a: Side;
  readonly b: Side;
}

export interface Side {
  readonly statement: number;
  readonly span: Span;
}

/** Share of both statements that must stand in the other, and words that must be the same beside the value. */
const SHARE = 0.5;
const BESIDE = 3;
/** Names stand for one another far more often: a place for its country, a side for its town. */
const SHARE_OF_NAMES = 0.6;
const NAMES: ReadonlySet<FactSlot> = new Set(['name', 'place', 'agent']);
/** Where nearly all words are the same, one on either side is enough. */
const VERBATIM = 0.8;

/** Numbers, days, names and offices that two reports give in one place of sentences that are otherwise nearly the same. */
export function swappedValues(story: Story, matching: Matching): SwappedValue[] {
  const { statements } = matching;
  const best = bestPartners(matching);
  const saysMuch = sayingMuch(statements);
  const found: SwappedValue[] = [];
  for (const pair of matching.alike) {
    if (!best(pair)) continue;
    const [one, two] = [pair.a, pair.b].map((s) => statements.reports[statements.report[s]!]!) as [
      ComparedReport,
      ComparedReport,
    ];
    for (const swap of swapsOf(statements, pair)) {
      const share = Math.min(swap.shareA, swap.shareB);
      if (swap.before < 1 || swap.behind < 1) continue;
      if (!saysMuch(pair.a) || !saysMuch(pair.b)) continue;
      if (swap.before + swap.behind >= BESIDE_QUOTED && areQuotedWords(one, swap.a, two, swap.b)) {
        found.push({
          slot: 'quotation',
          a: { statement: pair.a, span: spanOf(one, swap.a) },
          b: { statement: pair.b, span: spanOf(two, swap.b) },
        });
        continue;
      }
      if (share < SHARE) continue;
      if (share < VERBATIM && swap.before + swap.behind < BESIDE) continue;
      const slot = slotOf(one, swap.a, two, swap.b, share >= VERBATIM);
      if (slot === undefined) continue;
      // "21 July, last updated at 11.11".
      if (
        slot === 'time' &&
        !(isClause(one, statements.sentence[pair.a]!) && isClause(two, statements.sentence[pair.b]!))
      )
        continue;
      // A number of metres and another of feet: the unit differs a word behind.
      if (slot === 'amount' && swap.behind < 2) continue;
      if (NAMES.has(slot) && share < VERBATIM && (share < SHARE_OF_NAMES || swap.before + swap.behind <= BESIDE))
        continue;
      const a = { statement: pair.a, span: spanOf(one, swap.a) };
      const b = { statement: pair.b, span: spanOf(two, swap.b) };
      const isOwn = ({ statement, span }: Side): boolean => {
        const witness = story.witnesses[statements.report[statement]!]!;
        return witness.reading.times.some((time) => meets(time, span) && isOwnDay(witness, time));
      };
      if (slot !== 'time' || !isOwn(a) || !isOwn(b)) found.push({ slot, a, b });
    }
  }
  return found;
}

/** Words that must be the same beside a quoted word. */
const BESIDE_QUOTED = 4;

/** Whether either is one word of the speaker's own, another in content: both stand within quotation marks. */
function areQuotedWords(one: ComparedReport, a: TokenRange, two: ComparedReport, b: TokenRange): boolean {
  return isQuotedWord(one, a) && isQuotedWord(two, b) && !isVariant(wordsIn(one, a), wordsIn(two, b), false);
}

function isQuotedWord(report: ComparedReport, { first, end }: TokenRange): boolean {
  const { tokens, language } = report.reading;
  if (end - first !== 1 || (tokens.flags[first]! & TokenFlag.word) === 0) return false;
  if ((tokens.flags[first]! & TokenFlag.capital) !== 0 || stopwordsOf(language).has(tokens.fold[first]!)) return false;
  const [start, to] = [tokens.start[first]!, tokens.end[first]!];
  return quotedIn(report).some((quoted) => quoted.start < start && to < quoted.end);
}

const quotedSpansOf = new WeakMap<ComparedReport, readonly Span[]>();

function quotedIn(report: ComparedReport): readonly Span[] {
  let found = quotedSpansOf.get(report);
  if (!found) {
    found = quotedSpans(report.text);
    quotedSpansOf.set(report, found);
  }
  return found;
}

const wordsIn = (report: ComparedReport, range: TokenRange): string => {
  const { start, end } = spanOf(report, range);
  return report.text.slice(start, end);
};

/** Content words besides days, numbers and names that a sentence needs: lines of dates, places and pages are no statements. */
const FEWEST = 2;

function sayingMuch({ reports, report, sentence }: Statements): (statement: number) => boolean {
  const known = new Map<number, boolean>();
  const tell = (statement: number): boolean => {
    const { reading } = reports[report[statement]!]!;
    const { tokens } = reading;
    const stop = stopwordsOf(reading.language);
    const { firstToken, endToken } = reading.sentences[sentence[statement]!]!;
    let words = 0;
    for (let i = firstToken; i < endToken && words < FEWEST; i++) {
      if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
      const span = { start: tokens.start[i]!, end: tokens.end[i]! };
      if (reading.times.some((time) => meets(time, span))) continue;
      if (reading.names.some((name) => meets(name, span))) continue;
      words++;
    }
    return words >= FEWEST;
  };
  return (statement) => {
    let says = known.get(statement);
    if (says === undefined) {
      says = tell(statement);
      known.set(statement, says);
    }
    return says;
  };
}

/** Whether no sentence of either's report is liker to the other. */
function bestPartners({ statements: { report, reports }, alike }: Matching): (pair: Likeness) => boolean {
  const best = new Map<number, number>();
  const worth = ({ likeness, least }: Likeness): number => likeness + least;
  const key = (statement: number, other: number): number => statement * reports.length + report[other]!;
  for (const pair of alike)
    for (const at of [key(pair.a, pair.b), key(pair.b, pair.a)]) best.set(at, Math.max(best.get(at) ?? 0, worth(pair)));
  return (pair) => best.get(key(pair.a, pair.b)) === worth(pair) && best.get(key(pair.b, pair.a)) === worth(pair);
}

function slotOf(
  one: ComparedReport,
  a: TokenRange,
  two: ComparedReport,
  b: TokenRange,
  verbatim: boolean,
): FactSlot | undefined {
  const [x, y] = [spanOf(one, a), spanOf(two, b)];
  const [words, others] = [one.text.slice(x.start, x.end), two.text.slice(y.start, y.end)];
  if (fold(words) === fold(others) || lettersOf(words) === lettersOf(others)) return undefined;
  if (isOfClock(one, x) || isOfClock(two, y)) return undefined;
  const times = [overlapping(one.reading.times, x), overlapping(two.reading.times, y)] as const;
  if (times[0] && times[1]) return daysDiffer(times[0], times[1]) ? 'time' : undefined;
  if (times[0] || times[1]) return undefined;
  const amounts = [overlapping(one.reading.amounts, x), overlapping(two.reading.amounts, y)] as const;
  if (amounts[0] && amounts[1]) {
    const [rest, other] = [without(one, x, amounts[0]), without(two, y, amounts[1])];
    return amountsDiffer(amounts[0], amounts[1]) && sameBeside(rest, other) ? 'amount' : undefined;
  }
  if (hasNumber(one, a) && hasNumber(two, b))
    return digitsOf(words) !== digitsOf(others) && sameBeside(words, others) ? 'amount' : undefined;
  if (amounts[0] || amounts[1] || hasNumber(one, a) || hasNumber(two, b)) return undefined;
  const offices =
    one.reading.offices.some((office) => meets(office, x)) || two.reading.offices.some((office) => meets(office, y));
  if (offices && verbatim && !isNamed(one, x) && !isNamed(two, y))
    return officesDiffer(words, others) ? 'office' : undefined;
  return nameSlot(one, a, x, words, two, b, y, others);
}

const spanOf = ({ reading: { tokens } }: ComparedReport, { first, end }: TokenRange): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[end - 1]!,
});

const meets = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

function overlapping<T extends Span>(list: readonly T[], span: Span): T | undefined {
  return list.find((one) => meets(one, span));
}

/** What stands in a span besides an item. */
const without = ({ text }: ComparedReport, { start, end }: Span, item: Span): string =>
  text.slice(start, Math.max(start, item.start)) + text.slice(Math.min(end, item.end), end);

const hasNumber = ({ reading: { tokens } }: ComparedReport, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if ((tokens.flags[i]! & TokenFlag.number) !== 0) return true;
  return false;
};

const lettersOf = (words: string): string => fold(words).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** "11: 42", when a page was made or changed; "gallery-3". */
const isOfClock = ({ text }: ComparedReport, { start, end }: Span): boolean =>
  /[\p{L}_]-$/u.test(text.slice(start - 2, start)) ||
  /\d ?: ?\d/.test(text.slice(start, end)) ||
  /: ?$/.test(text.slice(start - 2, start)) ||
  /^ ?: ?\d/.test(text.slice(end, end + 3));

const isNamed = ({ reading: { names } }: ComparedReport, span: Span): boolean =>
  names.some((name) => meets(name, span));

/** Whether a name goes on behind: of "Alice Roe" and "Ms Roe" the family name is the same. */
const isPartOfName = ({ reading: { tokens }, text }: ComparedReport, { end }: TokenRange): boolean =>
  end < tokens.length &&
  (tokens.flags[end]! & TokenFlag.capital) !== 0 &&
  /^\.? ?$/.test(text.slice(tokens.end[end - 1]!, tokens.start[end]!));

const digitsOf = (words: string): string => words.replace(/[^\p{N}]/gu, '');
const bareOf = (words: string): string => fold(words).replace(/[^\p{L}\p{M}]/gu, '');
/** "To 507,000" and "by 9,000": other words beside the numbers tell of other things. */
const sameBeside = (one: string, two: string): boolean =>
  bareOf(one) === '' || bareOf(two) === '' || bareOf(one) === bareOf(two);

const daysDiffer = (a: Time, b: Time): boolean =>
  (a.type === 'DURATION' && b.type === 'DURATION' && a.modifier === b.modifier && isOtherLength(a.value, b.value)) ||
  (a.type === b.type && a.type === 'DATE' && sameGrain(a, b) && datesAgree(a, b) === false);

/** "Four years" and "six years": another number of the same unit. */
const isOtherLength = (a: string, b: string): boolean =>
  a !== b && /\d/.test(a) && a.replace(/\d+/g, '') === b.replace(/\d+/g, '');

const amountsDiffer = (a: Amount, b: Amount): boolean =>
  a.garbled === undefined && b.garbled === undefined && amountsAgree(a, b) === false;

const LONGEST_ADDRESS = 3;

function officesDiffer(one: string, two: string): boolean {
  const [a, b] = [fold(one).split(/\s+/), fold(two).split(/\s+/)];
  // "Mr" and "Inspector": a form of address is no office.
  if ([a, b].some((words) => words.every((word) => word.replace(/\P{L}/gu, '').length <= LONGEST_ADDRESS)))
    return false;
  return !a.some((word) => b.some((other) => sameTitleWord(word, other)));
}

function nameSlot(
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
