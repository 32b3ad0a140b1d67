import { packTerm, TERM_WEIGHT, TermFlag } from './term-flags.ts';
import type { TermTable } from './term-table.ts';

const LEVELS = 1024;

/** Picks the heaviest terms of a table without sorting them all. Its scratch is used again. */
export class HeaviestTerms {
  readonly #histogram = new Uint32Array(LEVELS);
  readonly #sorting: Float64Array;
  #length = 0;

  constructor(most: number) {
    this.#sorting = new Float64Array(most);
  }

  clear(): void {
    this.#length = 0;
  }

  /** Takes the heaviest `most` of the rows `from` … `to` − 1. */
  take(table: TermTable, from: number, to: number, most: number): void {
    const histogram = this.#histogram.fill(0);
    for (let row = from; row < to; row++) histogram[level(table, row)]!++;
    let least = LEVELS - 1;
    let room = most;
    while (least > 0 && histogram[least]! <= room) room -= histogram[least--]!;
    for (let row = from; row < to; row++) {
      const found = level(table, row);
      if (found < least || found === 0) continue;
      if (found === least && room-- <= 0) continue;
      this.#sorting[this.#length++] =
        table.key[row]! * 65536 + packTerm(table.idf[row]!, table.count[row]!, table.flags[row]!);
    }
  }

  /** Writes what was taken, keys ascending, and returns how many. */
  write(keys: Uint32Array, packed: Uint16Array): number {
    const sorting = this.#sorting.subarray(0, this.#length).sort();
    for (let i = 0; i < sorting.length; i++) {
      const value = sorting[i]!;
      const key = Math.floor(value / 65536);
      keys[i] = key;
      packed[i] = value - key * 65536;
    }
    return sorting.length;
  }
}

function level(table: TermTable, row: number): number {
  const packed = packTerm(table.idf[row]!, table.count[row]!, 0);
  const title = (table.flags[row]! & TermFlag.title) !== 0 ? 1.5 : 1;
  return Math.min(LEVELS - 1, Math.floor(TERM_WEIGHT[packed >>> 8]! * title * 14));
}
