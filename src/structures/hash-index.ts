/** Numbers 32-bit hashes 0, 1, 2 … in order of arrival: an open-addressing table of two typed arrays, grown by doubling. */
export class HashIndex {
  private keys: Uint32Array;
  private rows: Int32Array;
  private mask: number;
  size = 0;

  constructor(expected = 16) {
    let capacity = 16;
    while (capacity < expected * 1.6) capacity *= 2;
    this.keys = new Uint32Array(capacity);
    this.rows = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
  }

  /** The number of `hash`, or −1. */
  find(hash: number): number {
    const key = hash >>> 0;
    let at = (key ^ (key >>> 15)) & this.mask;
    for (;;) {
      const row = this.rows[at]!;
      if (row < 0 || this.keys[at] === key) return row;
      at = (at + 1) & this.mask;
    }
  }

  /** The number of `hash`, which is the next free one where it is new. */
  add(hash: number): number {
    const key = hash >>> 0;
    let at = (key ^ (key >>> 15)) & this.mask;
    for (;;) {
      const row = this.rows[at]!;
      if (row < 0) break;
      if (this.keys[at] === key) return row;
      at = (at + 1) & this.mask;
    }
    if ((this.size + 1) * 1.5 > this.mask) {
      this.grow();
      return this.add(hash);
    }
    this.keys[at] = key;
    this.rows[at] = this.size;
    return this.size++;
  }

  /** All hashes by their number. */
  list(): Uint32Array {
    const out = new Uint32Array(this.size);
    for (let at = 0; at < this.rows.length; at++) if (this.rows[at]! >= 0) out[this.rows[at]!] = this.keys[at]!;
    return out;
  }

  private grow(): void {
    const { keys, rows } = this;
    const capacity = keys.length * 2;
    this.keys = new Uint32Array(capacity);
    this.rows = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
    for (let i = 0; i < rows.length; i++) {
      if (rows[i]! < 0) continue;
      let at = (keys[i]! ^ (keys[i]! >>> 15)) & this.mask;
      while (this.rows[at]! >= 0) at = (at + 1) & this.mask;
      this.keys[at] = keys[i]!;
      this.rows[at] = rows[i]!;
    }
  }
}
