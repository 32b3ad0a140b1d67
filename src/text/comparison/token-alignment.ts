import { TokenFlag } from '../../model/tokens.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { stemHash } from '../word-stem.ts';
import type { Statements } from './statements.ts';

/** The words of two statements, word by word. Indices are places in `a` and `b`. */
export interface TokenAlignment {
  readonly statementA: number;
  readonly statementB: number;
  /** Word and number tokens of either. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly partnerA: Int32Array;
  readonly partnerB: Int32Array;
  /** Single words that stand for each other between the same neighbours. */
  readonly swaps: readonly { readonly from: number; readonly to: number }[];
}

const FUNCTION_WORD = 0.3;

/** Aligns two statements in order so that most of their words, by weight, meet the same word or stem. */
export function alignTokens(statements: Statements, a: number, b: number): TokenAlignment {
  const one = wordsOf(statements, a);
  const two = wordsOf(statements, b);
  const partnerA = align(one, two);
  const partnerB = new Int32Array(two.token.length).fill(-1);
  partnerA.forEach((j, i) => {
    if (j >= 0) partnerB[j] = i;
  });
  const swaps: { from: number; to: number }[] = [];
  for (let i = 0; i < partnerA.length; i++) {
    if (partnerA[i]! >= 0) continue;
    const before = i === 0 ? -1 : partnerA[i - 1]!;
    if (i > 0 && before < 0) continue;
    const to = before + 1;
    if (to >= partnerB.length || partnerB[to]! >= 0) continue;
    const after = i + 1 < partnerA.length ? partnerA[i + 1]! : partnerB.length;
    if (after === to + 1) swaps.push({ from: i, to });
  }
  return { statementA: a, statementB: b, a: one.token, b: two.token, partnerA, partnerB, swaps };
}

interface Words {
  readonly token: Uint32Array;
  readonly fold: Uint32Array;
  readonly stem: Uint32Array;
  readonly weight: Float32Array;
}

/** A statement is aligned with many others: its words, by statement. */
const known = new WeakMap<Statements, (Words | undefined)[]>();

function wordsOf(statements: Statements, s: number): Words {
  let list = known.get(statements);
  if (!list) {
    list = [];
    known.set(statements, list);
  }
  list[s] ??= findWords(statements, s);
  return list[s];
}

function findWords({ reports, report, sentence }: Statements, s: number): Words {
  const { text, reading } = reports[report[s]!]!;
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const { firstToken, endToken } = reading.sentences[sentence[s]!]!;
  const at: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0) at.push(i);
  }
  return {
    token: Uint32Array.from(at),
    fold: Uint32Array.from(at, (i) => tokens.fold[i]!),
    stem: Uint32Array.from(at, (i) => stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!)),
    weight: Float32Array.from(at, (i) => (stop.has(tokens.fold[i]!) ? FUNCTION_WORD : 1)),
  };
}

/** Longest common subsequence by weight; `text` may import nothing generic, so it has its own short table. */
function align(one: Words, two: Words): Int32Array {
  const n = one.token.length;
  const m = two.token.length;
  const partner = new Int32Array(n).fill(-1);
  if (n * m > 1_000_000) return partner;
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  const score = (i: number, j: number): number => {
    if (one.fold[i] === two.fold[j]) return one.weight[i]!;
    return one.weight[i] === 1 && two.weight[j] === 1 && one.stem[i] === two.stem[j] ? 0.9 : 0;
  };
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const own = score(i, j);
      const skip = Math.max(best[i * width + j + 1]!, best[(i + 1) * width + j]!);
      best[i * width + j] = own > 0 ? Math.max(skip, own + best[(i + 1) * width + j + 1]!) : skip;
    }
  }
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const value = best[i * width + j]!;
    if (value === best[(i + 1) * width + j]!) i++;
    else if (value === best[i * width + j + 1]!) j++;
    else {
      partner[i] = j;
      i++;
      j++;
    }
  }
  return partner;
}
