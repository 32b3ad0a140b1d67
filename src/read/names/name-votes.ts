import type { Tokens } from '../../model/tokens.ts';
import { HashIndex } from '../../structures/hash-index.ts';
import { hashPair } from '../../text/hash.ts';
import type { DocumentView } from './document-view.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { beginsName, endsName, kindOfLabel } from './labels.ts';

const OUTSIDE = 4;
const KINDS = 5;
const T = 0x2000;

/** What the first pass said of each word over the whole document, for the second pass to agree with. */
export class NameVotes {
  private readonly counts: Uint16Array;
  /** Longest name that holds the word: `1 + kind * 4 + role` (first, inside, last, whole), and its length. */
  private readonly longest: Uint8Array;
  private readonly length: Uint8Array;
  private readonly pairs = new HashIndex(64);
  private readonly pairKind: number[] = [];
  private readonly tokens: Tokens;
  private readonly document: DocumentView;

  constructor(tokens: Tokens, document: DocumentView, capital: Uint8Array, labels: Uint8Array) {
    this.tokens = tokens;
    this.document = document;
    this.counts = new Uint16Array(document.types * KINDS);
    this.longest = new Uint8Array(document.types);
    this.length = new Uint8Array(document.types);
    for (let i = 0; i < tokens.length; i++) {
      const kind = kindOfLabel(labels[i]!);
      if (kind < 0) {
        if (capital[i] !== 0) this.count(i, OUTSIDE);
        continue;
      }
      if (!beginsName(labels[i]!)) continue;
      let end = i;
      while (!endsName(labels[end]!) && end + 1 < tokens.length) end++;
      this.add(i, end, kind);
      i = end;
    }
  }

  private count(i: number, kind: number): void {
    const at = this.document.type[i]! * KINDS + kind;
    this.counts[at] = this.counts[at]! + 1;
  }

  private add(from: number, end: number, kind: number): void {
    const { type } = this.document;
    const size = Math.min(255, end - from + 1);
    for (let i = from; i <= end; i++) {
      this.count(i, kind);
      const word = type[i]!;
      if (size > this.length[word]!) {
        this.length[word] = size;
        this.longest[word] = 1 + kind * 4 + (size === 1 ? 3 : i === from ? 0 : i === end ? 2 : 1);
      }
      if (i < end) this.pairKind[this.pairs.add(hashPair(this.tokens.fold[i]!, this.tokens.fold[i + 1]!))] = kind;
    }
  }

  /** `majority * 4 + (how sure)`; 31 where nothing was said. */
  private majority(i: number): number {
    const at = this.document.type[i]! * KINDS;
    let best = 0;
    let total = 0;
    for (let k = 0; k < KINDS; k++) {
      total += this.counts[at + k]!;
      if (this.counts[at + k]! > this.counts[at + best]!) best = k;
    }
    if (total === 0) return 31;
    const sure = this.counts[at + best]! === total ? (total === 1 ? 0 : total < 4 ? 1 : 2) : 3;
    return best * 4 + sure;
  }

  private pair(a: number, b: number): number {
    const found = this.pairs.find(hashPair(this.tokens.fold[a]!, this.tokens.fold[b]!));
    return found < 0 ? 0 : 1 + this.pairKind[found]!;
  }

  features(i: number, from: number, to: number, line: number, capital: Uint8Array, out: FeatureBuffer): void {
    const inside = this.longest[this.document.type[i]!]!;
    if (capital[i] === 0 && inside === 0) return;
    const majority = this.majority(i);
    out.push(T + 1, majority * 2 + capital[i]!);
    out.push(T + 2, inside * 4 + Math.min(3, this.length[this.document.type[i]!]!));
    out.push(T + 3, majority * 4 + line);
    if (i + 1 < to) {
      out.push(T + 4, this.pair(i, i + 1));
      out.push(T + 5, hashPair(majority >> 2, capital[i + 1] === 0 ? 9 : this.majority(i + 1) >> 2));
    }
    if (i > from) {
      out.push(T + 6, this.pair(i - 1, i));
      out.push(T + 7, hashPair(majority >> 2, capital[i - 1] === 0 ? 9 : this.majority(i - 1) >> 2));
    }
  }
}
