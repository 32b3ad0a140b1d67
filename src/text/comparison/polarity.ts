import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { polarityOf } from '../languages/polarity.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { Statements } from './statements.ts';
import { alignTokens, type TokenAlignment } from './token-alignment.ts';

/** One of two statements denies what the other says. */
export interface PolarityClash {
  /** The denied words in either. */
  readonly a: Span;
  readonly b: Span;
}

/** Share of both statements that must stand in the other before a missing "not" is believed. */
const LEAST_SHARED = 0.55;
/** Words on which a negation works. */
const REACH = 4;

/**
 * Finds a negation that only one of two otherwise alike statements has: "not", "never", or "un-" before an aligned word.
 * Near-misses are many (a clause more, "not only"), so all words near the negation must stand in both.
 */
export function polarityClash(statements: Statements, a: number, b: number, shared: number): PolarityClash | undefined {
  if (shared < LEAST_SHARED * Math.max(statements.total[a]!, statements.total[b]!)) return undefined;
  const alignment = alignTokens(statements, a, b);
  return prefixClash(statements, alignment) ?? wordClash(statements, a, b, alignment);
}

function wordClash(
  { reports, report }: Statements,
  a: number,
  b: number,
  alignment: TokenAlignment,
): PolarityClash | undefined {
  const [one, two] = [reports[report[a]!]!, reports[report[b]!]!];
  const extraA = unmatchedNegations(one, alignment.a, alignment.partnerA);
  const extraB = unmatchedNegations(two, alignment.b, alignment.partnerB);
  if (extraA.length + extraB.length !== 1) return undefined;
  const flip = extraA.length === 1;
  const at = flip ? extraA[0]! : extraB[0]!;
  const tokens = flip ? alignment.a : alignment.b;
  const partner = flip ? alignment.partnerA : alignment.partnerB;
  const own = flip ? one : two;
  const stop = stopwordsOf(own.reading.language);
  let words = 0;
  let matched = 0;
  let first = -1;
  for (let k = at + 1; k < tokens.length && words < REACH; k++) {
    const token = tokens[k]!;
    if (stop.has(own.reading.tokens.fold[token]!)) continue;
    words++;
    if (partner[k]! < 0) continue;
    if (first < 0) first = k;
    matched++;
  }
  if (words === 0 || first < 0 || matched < Math.min(2, words) || matched / words < 0.75) return undefined;
  const other = (flip ? alignment.b : alignment.a)[partner[first]!]!;
  const { tokens: ownTokens } = own.reading;
  const { tokens: otherTokens } = (flip ? two : one).reading;
  const denied = { start: ownTokens.start[tokens[at]!]!, end: ownTokens.end[tokens[first]!]! };
  const said = { start: otherTokens.start[other]!, end: otherTokens.end[other]! };
  return flip ? { a: denied, b: said } : { a: said, b: denied };
}

function unmatchedNegations(
  { reading }: Statements['reports'][number],
  tokens: Uint32Array,
  partner: Int32Array,
): number[] {
  const { negations } = polarityOf(reading.language);
  const found: number[] = [];
  tokens.forEach((token, k) => {
    if (partner[k]! < 0 && negations.has(reading.tokens.fold[token]!)) found.push(k);
  });
  return found;
}

const PREFIX = /^(?:un|in|im|ir|il|dis|non|mis|a|de|des|in|gegen|не|ні|ne|nie|on)-?(.{4,})$/u;

/** "likely" against "unlikely" in the same place. */
function prefixClash({ reports, report }: Statements, alignment: TokenAlignment): PolarityClash | undefined {
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
  }
  return undefined;
}
