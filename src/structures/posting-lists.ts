import { withRoom } from './growing-array.ts';

/** Words of a block of class 0; each class has twice the words of the one before. The last word is the link to the next block. */
const LEAST = 4;
/** Blocks of the greatest class are as long as a line of the processor's cache: a long list is read line by line. */
const GREATEST = 2;
const wordsOf = (block: number): number => LEAST << (block & 3);

/**
 * An inverted index from 32-bit keys to lists of numbers, newest first, in one pool of blocks that get longer as a list does: no object
 * per posting or per list, and no block where a key has one number only. Lists are cut where a whole block is dead, while they
 * are read; the blocks are used again. Keys whose newest number is dead are let go when the table of keys is full.
 */
export class PostingLists {
  /** Keys and heads by turns. A head is a block; −1 − n for a list of the number n alone; 0 for none. */
  #table = new Int32Array(2048);
  #used = 0;
  /** A block is called by its first word, a multiple of four, plus its class; 0 is none. */
  #pool = new Int32Array(4096);
  #poolEnd = LEAST;
  readonly #free = new Int32Array(GREATEST + 1);
  readonly #isLive: (value: number) => boolean;

  /** Numbers die once, the older ones before the newer as a rule. */
  constructor(isLive: (value: number) => boolean) {
    this.#isLive = isLive;
  }

  /** How many distinct keys have had a posting. */
  get keys(): number {
    return this.#used;
  }

  get bytes(): number {
    return this.#table.byteLength + this.#pool.byteLength;
  }

  add(key: number, value: number): void {
    const slot = this.#slot(key);
    const head = this.#table[slot]!;
    if (head === 0 || (head < 0 && !this.#isLive(-1 - head))) {
      this.#table[slot] = -1 - value;
      return;
    }
    // A block is filled from its end, so that the newest stands first.
    if (head > 0) {
      const from = head & ~3;
      for (let at = from + wordsOf(head) - 2; at >= from; at--) {
        if (this.#pool[at] === -1) {
          this.#pool[at] = value;
          return;
        }
      }
    }
    const block = this.#block(head > 0 ? Math.min(GREATEST, (head & 3) + 1) : 0);
    const from = block & ~3;
    let last = from + wordsOf(block) - 2;
    this.#pool.fill(-1, from, last + 1);
    if (head < 0) this.#pool[last--] = -1 - head;
    this.#pool[last] = value;
    this.#link(block, Math.max(0, head));
    this.#table[slot] = block;
  }

  /**
   * Writes up to `limit` of the key's living numbers, newest first, into `out` and returns how many. What is behind the
   * last block with a living one is let go.
   */
  read(key: number, out: Int32Array, limit: number): number {
    const slot = this.#find(key);
    if (slot < 0 || limit < 1) return 0;
    const isLive = this.#isLive;
    let block = this.#table[slot]!;
    if (block < 0) {
      if (!isLive(-1 - block)) {
        this.#table[slot] = 0;
        return 0;
      }
      out[0] = -1 - block;
      return 1;
    }
    const pool = this.#pool;
    let count = 0;
    let before = 0;
    while (block > 0 && count < limit) {
      const from = block & ~3;
      const end = from + wordsOf(block) - 1;
      let living = false;
      for (let at = from; at < end; at++) {
        const value = pool[at]!;
        if (value < 0 || !isLive(value)) continue;
        living = true;
        if (count < limit) out[count++] = value;
      }
      if (!living) {
        this.#release(block);
        if (before === 0) this.#table[slot] = 0;
        else this.#link(before, 0);
        break;
      }
      before = block;
      block = pool[end]!;
    }
    return count;
  }

  #next(block: number): number {
    return this.#pool[(block & ~3) + wordsOf(block) - 1]!;
  }

  #link(block: number, next: number): void {
    this.#pool[(block & ~3) + wordsOf(block) - 1] = next;
  }

  #block(size: number): number {
    const free = this.#free[size]!;
    if (free > 0) {
      this.#free[size] = this.#next(free);
      return free;
    }
    const block = this.#poolEnd + size;
    this.#poolEnd += LEAST << size;
    this.#pool = withRoom(this.#pool, this.#poolEnd);
    return block;
  }

  /** Gives a chain of blocks back. */
  #release(first: number): void {
    for (let block = first; block > 0; ) {
      const next = this.#next(block);
      this.#link(block, this.#free[block & 3]!);
      this.#free[block & 3] = block;
      block = next;
    }
  }

  #find(key: number): number {
    const table = this.#table;
    const wanted = key | 0;
    const mask = table.length - 2;
    for (let slot = startOf(wanted) & mask; table[slot + 1] !== 0 || table[slot] !== 0; slot = (slot + 2) & mask) {
      if (table[slot] === wanted) return slot + 1;
    }
    return -1;
  }

  /** Where the head of a key stands; the key is entered where it is new. */
  #slot(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (this.#used * 20 > this.#table.length * 7) this.#widen();
    const table = this.#table;
    const mask = table.length - 2;
    let slot = startOf(key) & mask;
    while (table[slot + 1] !== 0 || table[slot] !== 0) slot = (slot + 2) & mask;
    table[slot] = key;
    this.#used++;
    return slot + 1;
  }

  /** Whether the newest numbers of a list are dead, and so all of it. */
  #isOver(head: number): boolean {
    if (head < 0) return !this.#isLive(-1 - head);
    const from = head & ~3;
    for (let at = from + wordsOf(head) - 2; at >= from; at--) {
      const value = this.#pool[at]!;
      if (value >= 0 && this.#isLive(value)) return false;
    }
    return true;
  }

  /** Twice the slots if need be; keys whose lists are empty or dead are left behind. */
  #widen(): void {
    const before = this.#table;
    let living = 0;
    for (let i = 0; i < before.length; i += 2) {
      const head = before[i + 1]!;
      if (head === 0) continue;
      if (this.#isOver(head)) {
        if (head > 0) this.#release(head);
        before[i + 1] = 0;
      } else living++;
    }
    const table = new Int32Array(living * 20 > before.length * 5 ? before.length * 2 : before.length);
    this.#table = table;
    this.#used = living;
    const mask = table.length - 2;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i + 1] === 0) continue;
      let slot = startOf(before[i]!) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = before[i]!;
      table[slot + 1] = before[i + 1]!;
    }
  }
}

/** Where the search for a key begins, before the mask. */
const startOf = (key: number): number => Math.imul(key, 0x9e3779b1) << 1;
