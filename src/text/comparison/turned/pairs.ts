import type { Span } from '../../../model/span.ts';
import { TokenFlag } from '../../../model/tokens.ts';
import { areOpposite, hasOpposite } from '../../languages/opposites.ts';
import { stopwordsOf } from '../../languages/stopwords.ts';
import { type Overlap, overlapsOf, type StatementIndex } from '../overlap.ts';
import { type SoftAlignment, STANDS, softAlignment } from '../soft-alignment.ts';
import type { ComparedReport, Statements } from '../statements.ts';
import type { LikeWords } from '../token-likeness.ts';
import { bareOf, type Denied, deniedAt, isNegated } from './denied.ts';

/** How one word says the contrary of another: one of them is denied, or begins with "un-", or they are contraries. */
export const TurnedBy = { negation: 0, prefix: 1, opposite: 2 } as const;

/** A word of a draft's sentence and one of a report's that says the contrary. */
export interface TurnedPair {
  readonly by: number;
  /** Tokens of the two. */
  readonly draft: number;
  readonly report: number;
  /** Likeness of the two, or of one to what is left of the other, 0–1. */
  readonly like: number;
  readonly statement: number;
  readonly rank: number;
  readonly own: Denied;
  readonly theirs: Denied;
}

export interface TurnedPairs {
  readonly overlaps: readonly Overlap[];
  /** The words of the sentence beside those of the one of a rank. */
  readonly alignment: (rank: number) => SoftAlignment;
  readonly pairs: readonly TurnedPair[];
}

const PARTNERS = 4;
const LEAST_SHARED = 0.12;
const MOST = 40;
/** Cosine from which on a word stands for what is left of another. */
const BARE = 0.55;

/**
 * Words of sentence `at` that say the contrary of a word of one of the sentences likest to it. A negation is told only where
 * the other sentence has none at all: else it may merely stand elsewhere ("no gun was found").
 */
export function turnedPairs(index: StatementIndex, words: LikeWords, at: number): TurnedPairs {
  const { statements } = index;
  const overlaps = overlapsOf(index, at, LEAST_SHARED).slice(0, PARTNERS);
  const known: (SoftAlignment | undefined)[] = [];
  const alignment = (rank: number): SoftAlignment => {
    known[rank] ??= softAlignment(statements, at, overlaps[rank]!.b, words);
    return known[rank];
  };
  const pairs = overlaps.flatMap((_, rank) => pairsWith(statements, words, at, overlaps, rank, alignment));
  return { overlaps, alignment, pairs: pairs.slice(0, MOST) };
}

function pairsWith(
  statements: Statements,
  words: LikeWords,
  at: number,
  overlaps: readonly Overlap[],
  rank: number,
  alignment: (rank: number) => SoftAlignment,
): TurnedPair[] {
  const { reports, report, sentence } = statements;
  const { b } = overlaps[rank]!;
  const [own, there] = [reports[0]!, reports[report[b]!]!];
  const [x, y] = [turningOf(statements, at), turningOf(statements, b)];
  const denied = x.negated !== y.negated;
  if (!denied && !mayBeContrary(x, y)) return [];
  const { own: mine, other: theirs, like, partner } = alignment(rank);
  const pairs: TurnedPair[] = [];
  const put = (by: number, draft: number, other: number, how: number): void => {
    const [one, two] = [deniedAt(own, sentence[at]!, draft), deniedAt(there, sentence[b]!, other)];
    if (one.is === two.is ? by === TurnedBy.negation : by !== TurnedBy.negation) return;
    if (by === TurnedBy.negation && (one.refused || two.refused)) return;
    pairs.push({ by, draft, report: other, like: how, statement: b, rank, own: one, theirs: two });
  };
  mine.forEach((i, u) => {
    if (!isPlain(own, i)) return;
    const v = partner[u]!;
    if (v >= 0) {
      if (denied) put(TurnedBy.negation, i, theirs[v]!, like[u * theirs.length + v]!);
      return;
    }
    theirs.forEach((j, w) => {
      if (like[u * theirs.length + w]! >= STANDS || !isPlain(there, j)) return;
      if (areOpposite(own.reading.language, own.reading.tokens.fold[i]!, there.reading.tokens.fold[j]!))
        put(TurnedBy.opposite, i, j, 1);
      else {
        const how = bareLikeness(words, own, i, x.bare.get(i) ?? 0, there, j, y.bare.get(j) ?? 0);
        if (how >= BARE) put(TurnedBy.prefix, i, j, how);
      }
    });
  });
  return pairs;
}

/** What a statement can turn another round with. */
interface Turning {
  readonly negated: boolean;
  /** What is left of words that may begin with "un-", by their token. */
  readonly bare: ReadonlyMap<number, number>;
  readonly opposable: readonly number[];
  readonly language: string;
}

const turnings = new WeakMap<Statements, (Turning | undefined)[]>();

/** Read once for each statement. */
function turningOf(statements: Statements, s: number): Turning {
  let all = turnings.get(statements);
  if (!all) {
    all = [];
    turnings.set(statements, all);
  }
  all[s] ??= readTurning(statements, s);
  return all[s];
}

function readTurning({ reports, report, sentence }: Statements, s: number): Turning {
  const own = reports[report[s]!]!;
  const { tokens, sentences, language } = own.reading;
  const { firstToken, endToken } = sentences[sentence[s]!]!;
  const bare = new Map<number, number>();
  const opposable: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const rest = isPlain(own, i) ? bareOf(own, i) : 0;
    if (rest !== 0) bare.set(i, rest);
    if (hasOpposite(language, tokens.fold[i]!)) opposable.push(tokens.fold[i]!);
  }
  return { negated: isNegated(own, sentence[s]!), bare, opposable, language };
}

const mayBeContrary = (x: Turning, y: Turning): boolean =>
  x.bare.size + y.bare.size > 0 ||
  x.opposable.some((word) => y.opposable.some((other) => areOpposite(x.language, word, other)));

/** A word that can be denied: no name, no number, no function word. */
function isPlain({ reading: { tokens, language } }: ComparedReport, i: number): boolean {
  const flags = tokens.flags[i]!;
  return (
    (flags & TokenFlag.word) !== 0 && (flags & TokenFlag.capital) === 0 && !stopwordsOf(language).has(tokens.fold[i]!)
  );
}

function bareLikeness(
  { words }: LikeWords,
  own: ComparedReport,
  i: number,
  bare: number,
  there: ComparedReport,
  j: number,
  other: number,
): number {
  const [x, y] = [own.reading.tokens.fold[i]!, there.reading.tokens.fold[j]!];
  if (bare === y || other === x) return 1;
  const like = (a: number, b: number): number => (a === 0 ? 0 : (words?.similarity(a, b) ?? 0));
  return Math.max(like(bare, y), like(other, x));
}

/** Where a word stands with the negation before it. */
export function turnedSpan({ reading: { tokens } }: ComparedReport, token: number, { is, negation }: Denied): Span {
  const from = is ? Math.min(negation, token) : token;
  return { start: tokens.start[from]!, end: tokens.end[Math.max(token, is ? negation : token)]! };
}
