import { TokenFlag } from '../model/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';
import type { Prepared } from './prepared.ts';

/** A slip of the pen that reports hand on: one spelling stands where others, in the same passage, have another. */
export interface Slips {
  /** By term of the wrong spelling: the right one. */
  readonly rightOf: ReadonlyMap<number, { readonly term: number; readonly word: string }>;
}

/** Shorter words differ by a letter too often to tell a slip. */
const LEAST = 5;
/** Letters at the end of a word that inflection changes. */
const ENDING = 2;

/**
 * The slips of a story: two spellings one letter apart at the same place of a passage, of which one is unknown to the
 * table of words and the other not, or one stands in fewer reports than the other and is no word of the table. "Common
 * errors" group witnesses (the method of Lachmann): see Maas, Textual Criticism, 1958.
 */
export function slipsOf({ reports, vocabulary }: Comparison, kin: readonly Kinship[]): Slips {
  const rightOf = new Map<number, { readonly term: number; readonly word: string }>();
  const judged = new Map<number, Set<number>>();
  for (const { pair } of kin) {
    const termsA = vocabulary.terms[pair.a]!;
    const termsB = vocabulary.terms[pair.b]!;
    for (const { runs } of pair.passages) {
      for (let r = 3; r < runs.length; r += 3) {
        const a = runs[r - 3]! + runs[r - 1]!;
        const b = runs[r - 2]! + runs[r - 1]!;
        if (runs[r]! - a !== 1 || runs[r + 1]! - b !== 1) continue;
        const [x, y] = [termsA[a]!, termsB[b]!];
        const known = judged.get(x) ?? new Set<number>();
        if (known.has(y)) continue;
        judged.set(x, known.add(y));
        const [wordA, wordB] = [wordOf(reports[pair.a]!, a), wordOf(reports[pair.b]!, b)];
        if (!isSlipOf(wordA, wordB)) continue;
        const wrong = wrongOf(vocabulary.known, vocabulary.reports, x, y);
        if (wrong === x) rightOf.set(x, { term: y, word: wordB });
        else if (wrong === y) rightOf.set(y, { term: x, word: wordA });
      }
    }
  }
  return { rightOf };
}

/** Which of two spellings is the slip, if that can be told. */
function wrongOf(known: Uint8Array, reports: Uint32Array, x: number, y: number): number | undefined {
  if (known[x] !== known[y]) return known[x] === 0 ? x : y;
  if (known[x] === 1 || reports[x] === reports[y]) return undefined;
  return reports[x]! < reports[y]! ? x : y;
}

/** The folded word, '' for numbers. */
function wordOf({ token, tokens, witness }: Prepared, at: number): string {
  const t = token[at]!;
  if ((tokens.flags[t]! & TokenFlag.number) !== 0) return '';
  return fold(witness.article.text.slice(tokens.start[t], tokens.end[t]));
}

/** Whether two words differ by one letter left out, put in, changed, or by two neighbours exchanged, before their endings. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (Math.max(a.length, b.length) - from <= ENDING) return false;
  if (endA - from <= 1 && endB - from <= 1) return true;
  return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
