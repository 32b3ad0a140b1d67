import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { hashPair } from '../../text/hash.ts';
import { type DocumentView, Line } from './document-view.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { LONGEST_PHRASE, phraseStep, WordBit, type WordTable } from './word-table.ts';

/** Per token, what the features of neighbours need; filled once per document and reused. */
export interface TokenFacts {
  /** Row of the word table, or −1. */
  readonly row: Int32Array;
  /** Fold as the model may see it: 0 for small words of other languages. */
  readonly fold: Uint32Array;
  readonly shape: Uint32Array;
  readonly capital: Uint8Array;
  /** Place within an entry of the phrase lists: `bits * 4 + (1 begin, 2 inside, 3 end)`, or 0. */
  readonly phrase: Uint16Array;
}

const T = 0x1000;

/** Marks the entries of several words in a sentence, the longest first. */
export function markPhrases(tokens: Tokens, from: number, to: number, table: WordTable, facts: TokenFacts): void {
  for (let i = from; i < to; i++) facts.phrase[i] = 0;
  for (let i = from; i < to; i++) {
    const row = facts.row[i]!;
    if (row < 0 || facts.capital[i] === 0 || (table.bits[row]! & WordBit.opensPhrase) === 0) continue;
    let hash = 0;
    let end = 0;
    let bits = 0;
    for (let k = i; k < to && k < i + LONGEST_PHRASE; k++) {
      hash = phraseStep(hash, tokens.fold[k]!);
      if (k === i) continue;
      const found = table.phrase(hash >>> 0);
      if (found !== 0) {
        end = k;
        bits = found;
      }
    }
    if (bits === 0) continue;
    for (let k = i; k <= end; k++) facts.phrase[k] = bits * 4 + (k === i ? 1 : k === end ? 3 : 2);
    i = end;
  }
}

/** The features of token `i` that need its neighbours, its sentence or the document. */
export function tokenFeatures(
  i: number,
  from: number,
  to: number,
  line: number,
  foreign: boolean,
  tokens: Tokens,
  facts: TokenFacts,
  document: DocumentView,
  table: WordTable,
  out: FeatureBuffer,
): void {
  const capital = facts.capital[i]!;
  const before = i > from ? i - 1 : -1;
  const after = i + 1 < to ? i + 1 : -1;
  const shape = facts.shape[i]!;
  const first = i === from ? 1 : 0;
  const flags = tokens.flags[i]!;
  out.push(T + 1, 0);
  if (foreign) out.push(T + 2, capital);
  if (line !== Line.normal) out.push(T + 3, line * 2 + capital);
  out.push(T + 4, hashPair(before < 0 ? 1 : facts.shape[before]!, shape));
  const near =
    capital !== 0 || (before >= 0 && facts.capital[before] !== 0) || (after >= 0 && facts.capital[after] !== 0);
  if (!near && (flags & TokenFlag.number) === 0) return;
  out.push(
    T + 5,
    hashPair(hashPair(before < 0 ? 1 : facts.shape[before]!, shape), after < 0 ? 1 : facts.shape[after]!),
  );
  const klass = classAt(facts, table, i);
  const klassBefore = before < 0 ? 0xfff0 : classAt(facts, table, before);
  const klassAfter = after < 0 ? 0xfff1 : classAt(facts, table, after);
  out.push(T + 6, hashPair(klassBefore >> 4, klass >> 4));
  out.push(T + 7, hashPair(klass >> 4, klassAfter >> 4));
  out.push(T + 8, hashPair(klassBefore >> 4, klassAfter >> 4) + capital);
  out.push(T + 9, hashPair(before < 0 ? 1 : facts.fold[before]!, facts.fold[i]!));
  out.push(T + 10, hashPair(facts.fold[i]!, after < 0 ? 1 : facts.fold[after]!));
  if (facts.phrase[i] !== 0) out.push(T + 11, facts.phrase[i]!);
  out.push(T + 12, hashPair(gap(tokens, i), shape));
  if (capital === 0) return;
  out.push(T + 13, hashPair(before < 0 ? 1 : facts.fold[before]!, after < 0 ? 1 : facts.fold[after]!));
  const habits = document.habits[document.type[i]!]!;
  const start = first * 8 + (line === Line.normal || line === Line.table ? 0 : line);
  out.push(T + 14, (habits & 15) * 16 + start);
  for (let bits = habits >> 4, b = 0; bits !== 0; bits >>= 1, b++) if ((bits & 1) !== 0) out.push(T + 15, b);
  const row = facts.row[i]!;
  const habit = row < 0 ? 0 : table.capital[row]!;
  out.push(T + 16, start * 8 + habit);
  out.push(T + 17, hashPair(start * 2 + (habits & 1), klass >> 4));
  const bits = row < 0 ? 0 : table.bits[row]!;
  if (before >= 0) {
    const rowBefore = facts.row[before]!;
    out.push(T + 18, hashPair(bits, rowBefore < 0 ? 0xffff : table.bits[rowBefore]!));
  }
  if (after >= 0) {
    const rowAfter = facts.row[after]!;
    out.push(T + 19, hashPair(bits, rowAfter < 0 ? 0xffff : table.bits[rowAfter]!));
  }
  out.push(T + 27, hashPair(document.make, bits));
  out.push(T + 28, hashPair(document.make, klass >> 4));
  const seen = seenAt(facts, table, i);
  out.push(T + 29, start * 32 + seen);
  if (before >= 0) out.push(T + 30, seen * 32 + seenAt(facts, table, before));
  if (after >= 0) out.push(T + 31, seen * 32 + seenAt(facts, table, after));
  // The next word that is not capital, on either side: "Bank of X said", "in New York".
  let right = i + 1;
  while (right < to && right < i + 5 && facts.capital[right] !== 0) right++;
  let left = i - 1;
  while (left >= from && left > i - 5 && facts.capital[left] !== 0) left--;
  if (right > i + 1) {
    out.push(T + 20, right < to ? facts.fold[right]! : 1);
    out.push(T + 21, right < to ? classAt(facts, table, right) >> 4 : 1);
    // The head of the run: "Corp" for every word of "British Steel Corp".
    out.push(T + 22, classAt(facts, table, right - 1));
  }
  if (left < i - 1) {
    out.push(T + 23, left >= from ? facts.fold[left]! : 1);
    out.push(T + 24, left >= from ? classAt(facts, table, left) >> 4 : 1);
    out.push(T + 25, classAt(facts, table, left + 1));
  }
  out.push(T + 26, Math.min(right - i, 4) * 8 + Math.min(i - left, 4));
}

function seenAt(facts: TokenFacts, table: WordTable, i: number): number {
  const row = facts.row[i]!;
  return row < 0 ? 31 : table.seen[row]!;
}

function classAt(facts: TokenFacts, table: WordTable, i: number): number {
  const row = facts.row[i]!;
  return row < 0 ? 0xffff : table.fine[row]!;
}

/** Whether white space stands before and after the token. */
function gap(tokens: Tokens, i: number): number {
  const before = (tokens.flags[i]! & TokenFlag.spaceBefore) !== 0 ? 1 : 0;
  const after = i + 1 >= tokens.length || (tokens.flags[i + 1]! & TokenFlag.spaceBefore) !== 0 ? 2 : 0;
  return before + after;
}
