import { TokenFlag } from '../../model/tokens.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import type { ComparedReport, Statements } from './statements.ts';
import { type LikeWords, tokenLikeness } from './token-likeness.ts';

/** The content words of two statements and how like they are, each to its likest. */
export interface SoftAlignment {
  /** Content tokens of either, ascending. */
  readonly own: Uint32Array;
  readonly other: Uint32Array;
  /** `like[u * other.length + v]`, 0–1. */
  readonly like: Float32Array;
  /** Place of the likest in the other, -1 where none is like it. */
  readonly partner: Int32Array;
}

/** Likeness from which on a word stands for another. */
export const STANDS = 0.5;

/** Lays the words of statement `a` beside those of `b`, in whatever order they stand there. */
export function softAlignment(statements: Statements, a: number, b: number, words: LikeWords): SoftAlignment {
  const { reports, report, sentence } = statements;
  const [one, two] = [reports[report[a]!]!, reports[report[b]!]!];
  const own = contentOf(one, sentence[a]!);
  const other = contentOf(two, sentence[b]!);
  const like = new Float32Array(own.length * other.length);
  const partner = new Int32Array(own.length).fill(-1);
  own.forEach((i, u) => {
    let most = STANDS;
    other.forEach((j, v) => {
      const here = tokenLikeness(words, one, i, two, j);
      like[u * other.length + v] = here;
      if (here > most) {
        most = here;
        partner[u] = v;
      }
    });
  });
  return { own, other, like, partner };
}

function contentOf({ reading }: ComparedReport, sentence: number): Uint32Array {
  const { tokens, sentences, language } = reading;
  const { firstToken, endToken } = sentences[sentence]!;
  const stop = stopwordsOf(language);
  const found: number[] = [];
  for (let i = firstToken; i < endToken; i++)
    if ((tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0 && !stop.has(tokens.fold[i]!)) found.push(i);
  return Uint32Array.from(found);
}
