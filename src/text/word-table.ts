/** Maps folded word hashes to small positive integers: open addressing over typed arrays, nothing allocated on a look-up. */
export class WordTable {
  private keys: Uint32Array;
  private values: Uint16Array;
  private mask: number;
  private size = 0;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.keys = new Uint32Array(capacity);
    this.values = new Uint16Array(capacity);
    this.mask = capacity - 1;
  }

  /** The value of a hash, 0 where it is not in the table. */
  get(hash: number): number {
    const { keys, values, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot]!;
      if (value === 0 || keys[slot] === hash) return value;
    }
  }

  /** Sets the value, 1–65535, of a hash. */
  set(hash: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    let slot = hash & this.mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    if (this.values[slot] === 0) this.size++;
    this.keys[slot] = hash;
    this.values[slot] = value;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.values = new Uint16Array(keys.length * 2);
    this.mask = this.keys.length - 1;
    this.size = 0;
    for (let i = 0; i < keys.length; i++) if (values[i] !== 0) this.set(keys[i]!, values[i]!);
  }
}
