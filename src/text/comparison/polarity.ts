import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { foldHash } from '../fold.ts';
import { areOpposite, hasOpposite } from '../languages/opposites.ts';
import { polarityOf } from '../languages/polarity.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { ComparedReport, Statements } from './statements.ts';
import { alignTokens, type TokenAlignment } from './token-alignment.ts';

/** One of two statements denies what the other says. */
export interface PolarityClash {
  /** The denied words in either. */
  readonly a: Span;
  readonly b: Span;
}

/** Share of both statements that must stand in the other before a missing "not" is believed. */
const LEAST_SHARED = 0.52;
/** Content words before and behind a negation that are looked at. */
const REACH = 3;
/** Words from a negation to the word it denies: "hadn't been submitted". */
const FAR = 2;

/**
 * Finds a negation that only one of two otherwise alike statements has: "not", "never", or "un-" before an aligned word.
 * Near-misses are many (a clause more, "not only"), so all words near the negation must stand in both.
 */
export function polarityClash(statements: Statements, a: number, b: number, shared: number): PolarityClash | undefined {
  if (shared < LEAST_SHARED * Math.min(statements.total[a]!, statements.total[b]!)) return undefined;
  if (!mayClash(signsOf(statements, a), signsOf(statements, b))) return undefined;
  const alignment = alignTokens(statements, a, b);
  return swapClash(statements, alignment) ?? wordClash(statements, a, b, alignment);
}

/** What a statement has to turn another round with. */
interface Turning {
  readonly negations: number;
  /** Hashes of all words, and of what is left of those that may begin with "un-". */
  readonly words: ReadonlySet<number>;
  readonly bare: readonly number[];
  /** Words that have a contrary. */
  readonly opposable: readonly number[];
  readonly language: string;
}

const turnings = new WeakMap<Statements, (Turning | undefined)[]>();

/** Read once for each statement, for most pairs have nothing that could clash. */
function signsOf(statements: Statements, s: number): Turning {
  let all = turnings.get(statements);
  if (!all) {
    all = new Array<Turning | undefined>(statements.length);
    turnings.set(statements, all);
  }
  const found = all[s] ?? turningOf(statements, s);
  all[s] = found;
  return found;
}

function turningOf({ reports, report, sentence }: Statements, s: number): Turning {
  const { text, reading } = reports[report[s]!]!;
  const { tokens } = reading;
  const { negations } = polarityOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence[s]!]!;
  const words = new Set<number>();
  const bare: number[] = [];
  const opposable: number[] = [];
  let count = 0;
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    words.add(tokens.fold[i]!);
    if (negations.has(tokens.fold[i]!)) count++;
    if (hasOpposite(reading.language, tokens.fold[i]!)) opposable.push(tokens.fold[i]!);
    const rest = PREFIX.exec(text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase())?.[1];
    if (rest !== undefined) bare.push(foldHash(rest));
  }
  return { negations: count, words, bare, opposable, language: reading.language };
}

const mayClash = (a: Turning, b: Turning): boolean =>
  a.negations + b.negations > 0 ||
  a.bare.some((word) => b.words.has(word)) ||
  b.bare.some((word) => a.words.has(word)) ||
  a.opposable.some((word) => b.opposable.some((other) => areOpposite(a.language, word, other)));

function wordClash(
  { reports, report }: Statements,
  a: number,
  b: number,
  alignment: TokenAlignment,
): PolarityClash | undefined {
  const [one, two] = [reports[report[a]!]!, reports[report[b]!]!];
  const extraA = unmatchedNegations(one, alignment.a, alignment.partnerA);
  const extraB = unmatchedNegations(two, alignment.b, alignment.partnerB);
  for (const at of extraA) {
    const clash = deniedAt(one, alignment.a, alignment.partnerA, at, two, alignment.b, extraB);
    if (clash) return { a: clash.denied, b: clash.said };
  }
  for (const at of extraB) {
    const clash = deniedAt(two, alignment.b, alignment.partnerB, at, one, alignment.a, extraA);
    if (clash) return { a: clash.said, b: clash.denied };
  }
  return undefined;
}

/** The negation at `at`, where nearly all words around it stand in the other statement, which has no negation there. */
function deniedAt(
  own: ComparedReport,
  tokens: Uint32Array,
  partner: Int32Array,
  at: number,
  other: ComparedReport,
  otherTokens: Uint32Array,
  otherExtra: readonly number[],
): { denied: Span; said: Span } | undefined {
  const stop = stopwordsOf(own.reading.language);
  const behind = near(tokens, partner, at, 1, own, stop);
  const before = near(tokens, partner, at, -1, own, stop);
  const first = behind.first;
  const words = behind.words + before.words;
  const matched = behind.matched + before.matched;
  // The word that is denied stands in both, and so do nearly all words around it.
  const verbatim = behind.words === REACH && behind.matched === REACH;
  if (first < 0 || (!verbatim && (matched < 3 || words - matched > 1))) return undefined;
  // The negation stands right before what it denies, but for an auxiliary or two; and of other people other things are true.
  const flags = own.reading.tokens.flags[tokens[first]!]!;
  // Of a name nothing can be denied: "neither Roe nor Doe".
  if (first - at > FAR || (flags & TokenFlag.word) === 0 || (flags & TokenFlag.capital) !== 0) return undefined;
  if (
    before.matched === 0 &&
    before.nearest >= 0 &&
    partner[before.nearest]! < 0 &&
    (own.reading.tokens.flags[tokens[before.nearest]!]! & TokenFlag.capital) !== 0
  )
    return undefined;
  const there = partner[first]!;
  if (otherExtra.some((negation) => negation <= there + 1 && there - negation <= REACH + 1)) return undefined;
  const [mine, theirs] = [own.reading.tokens, other.reading.tokens];
  // "Refused to leave" denies as well.
  const { denials } = polarityOf(other.reading.language);
  for (let k = Math.max(0, there - REACH); k < there; k++)
    if (denials.has(theirs.fold[otherTokens[k]!]!)) return undefined;
  return {
    denied: { start: mine.start[tokens[at]!]!, end: mine.end[tokens[first]!]! },
    said: { start: theirs.start[otherTokens[there]!]!, end: theirs.end[otherTokens[there]!]! },
  };
}

/** Content words on one side of a word, how many of them stand in the other statement too, and the nearest of those. */
function near(
  tokens: Uint32Array,
  partner: Int32Array,
  at: number,
  step: 1 | -1,
  { reading }: Statements['reports'][number],
  stop: ReadonlySet<number>,
): { words: number; matched: number; first: number; nearest: number } {
  let words = 0;
  let matched = 0;
  let first = -1;
  let nearest = -1;
  for (let k = at + step; k >= 0 && k < tokens.length && words < REACH; k += step) {
    if (stop.has(reading.tokens.fold[tokens[k]!]!)) continue;
    words++;
    if (nearest < 0) nearest = k;
    if (partner[k]! < 0) continue;
    // The nearest content word must be a matched one.
    if (first < 0 && words === 1) first = k;
    matched++;
  }
  return { words, matched, first, nearest };
}

function unmatchedNegations(
  { text, reading }: Statements['reports'][number],
  tokens: Uint32Array,
  partner: Int32Array,
): number[] {
  const { negations, softeners } = polarityOf(reading.language);
  const found: number[] = [];
  tokens.forEach((token, k) => {
    if (partner[k]! >= 0 || !negations.has(reading.tokens.fold[token]!)) return;
    const next = tokens[k + 1];
    // "He said nothing, left …": a mark behind it ends what it denies.
    if (next !== undefined && /[,;:.!?()–—]/u.test(text.slice(reading.tokens.end[token]!, reading.tokens.start[next]!)))
      return;
    if (next === undefined || !softeners.has(reading.tokens.fold[next]!)) found.push(k);
  });
  return found;
}

const PREFIX = /^(?:un|in|im|ir|il|dis|non|mis|a|de|des|in|gegen|не|ні|ne|nie|on)-?(.{4,})$/u;

/** "likely" against "unlikely", "north" against "south" in the same place. */
function swapClash({ reports, report }: Statements, alignment: TokenAlignment): PolarityClash | undefined {
  const [one, two] = [reports[report[alignment.statementA]!]!, reports[report[alignment.statementB]!]!];
  for (const { from, to } of alignment.swaps) {
    const tokenA = alignment.a[from]!;
    const tokenB = alignment.b[to]!;
    const a = { start: one.reading.tokens.start[tokenA]!, end: one.reading.tokens.end[tokenA]! };
    const b = { start: two.reading.tokens.start[tokenB]!, end: two.reading.tokens.end[tokenB]! };
    if ((one.reading.tokens.flags[tokenA]! & TokenFlag.word) === 0) continue;
    const left = one.text.slice(a.start, a.end).toLowerCase();
    const right = two.text.slice(b.start, b.end).toLowerCase();
    if (PREFIX.exec(left)?.[1] === right || PREFIX.exec(right)?.[1] === left) return { a, b };
    if (areOpposite(one.reading.language, one.reading.tokens.fold[tokenA]!, two.reading.tokens.fold[tokenB]!))
      return { a, b };
  }
  return undefined;
}
