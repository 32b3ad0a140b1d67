import { withRoom } from './growing-array.ts';

/** Numbers in a block besides the link to the next. */
const ROOM = 3;
const BLOCK = ROOM + 1;

/**
 * An inverted index from 32-bit keys to lists of numbers, newest first, in one pool of small blocks: no object per
 * posting or per list, and no block where a key has one number only. Lists are cut where a whole block is dead, while they
 * are read; the blocks are used again. Keys whose newest number is dead are let go when the table of keys is full.
 */
export class PostingLists {
  #keys = new Uint32Array(1024);
  /** The first block + 1; −1 − n for a list of the number n alone; 0 for none. */
  #heads = new Int32Array(1024);
  #used = 0;
  #pool = new Int32Array(4096);
  #poolEnd = 0;
  #free = -1;
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
    return this.#keys.byteLength + this.#heads.byteLength + this.#pool.byteLength;
  }

  add(key: number, value: number): void {
    const slot = this.#slot(key);
    const only = -1 - this.#heads[slot]!;
    if (only === -1 || (only >= 0 && !this.#isLive(only))) {
      this.#heads[slot] = -1 - value;
      return;
    }
    const head = only >= 0 ? -1 : this.#heads[slot]! - 1;
    // The head block is filled from its end, so that the newest stands first.
    if (head >= 0) {
      for (let i = ROOM - 1; i >= 0; i--) {
        if (this.#pool[head + i] === -1) {
          this.#pool[head + i] = value;
          return;
        }
      }
    }
    const block = this.#block();
    for (let i = 0; i < ROOM; i++) this.#pool[block + i] = -1;
    if (only >= 0) this.#pool[block + ROOM - 1] = only;
    this.#pool[block + (only >= 0 ? ROOM - 2 : ROOM - 1)] = value;
    this.#pool[block + ROOM] = head;
    this.#heads[slot] = block + 1;
  }

  /**
   * Writes up to `limit` of the key's living numbers, newest first, into `out` and returns how many. What is behind the
   * last block with a living one is let go.
   */
  read(key: number, out: Int32Array, limit: number): number {
    const slot = this.#find(key);
    if (slot < 0 || limit < 1) return 0;
    const isLive = this.#isLive;
    const only = -1 - this.#heads[slot]!;
    if (only >= 0) {
      if (!isLive(only)) {
        this.#heads[slot] = 0;
        return 0;
      }
      out[0] = only;
      return 1;
    }
    let count = 0;
    let block = this.#heads[slot]! - 1;
    let before = -1;
    while (block >= 0 && count < limit) {
      let living = false;
      for (let i = 0; i < ROOM; i++) {
        const value = this.#pool[block + i]!;
        if (value < 0 || !isLive(value)) continue;
        living = true;
        if (count < limit) out[count++] = value;
      }
      if (!living) {
        this.#release(block);
        if (before < 0) this.#heads[slot] = 0;
        else this.#pool[before + ROOM] = -1;
        break;
      }
      before = block;
      block = this.#pool[block + ROOM]!;
    }
    return count;
  }

  #block(): number {
    if (this.#free >= 0) {
      const block = this.#free;
      this.#free = this.#pool[block + ROOM]!;
      return block;
    }
    const block = this.#poolEnd;
    this.#poolEnd += BLOCK;
    this.#pool = withRoom(this.#pool, this.#poolEnd);
    return block;
  }

  /** Gives a chain of blocks back. */
  #release(first: number): void {
    let last = first;
    while (this.#pool[last + ROOM]! >= 0) last = this.#pool[last + ROOM]!;
    this.#pool[last + ROOM] = this.#free;
    this.#free = first;
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0;
    for (slot &= mask; this.#heads[slot] !== 0 || this.#keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === key) return slot;
    }
    return -1;
  }

  #slot(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (this.#used * 10 > this.#keys.length * 7) this.#widen();
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
    while (this.#heads[slot] !== 0 || this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#used++;
    return slot;
  }

  /** Whether the newest numbers of a list are dead, and so all of it. */
  #isOver(head: number): boolean {
    if (head < 0) return !this.#isLive(-1 - head);
    for (let i = 0; i < ROOM; i++) {
      const value = this.#pool[head - 1 + i]!;
      if (value >= 0 && this.#isLive(value)) return false;
    }
    return true;
  }

  /** Twice the slots if need be; keys whose lists are empty or dead are left behind. */
  #widen(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    let living = 0;
    for (let i = 0; i < keys.length; i++) {
      const head = heads[i]!;
      if (head === 0) continue;
      if (this.#isOver(head)) {
        if (head > 0) this.#release(head - 1);
        heads[i] = 0;
      } else living++;
    }
    const capacity = living * 10 > keys.length * 5 ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(capacity);
    this.#heads = new Int32Array(capacity);
    this.#used = living;
    const mask = capacity - 1;
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === 0) continue;
      let slot = (Math.imul(keys[i]!, 0x9e3779b1) >>> 0) & mask;
      while (this.#heads[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = keys[i]!;
      this.#heads[slot] = heads[i]!;
    }
  }
}
