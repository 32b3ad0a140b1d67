const SLOTS = 1 << 20;

/** The last scores of pairs, direct-mapped: a pair whose slot another has taken is scored again. */
export class PairCache {
  readonly #a = new Int32Array(SLOTS).fill(-1);
  readonly #b = new Int32Array(SLOTS);
  readonly #score = new Float32Array(SLOTS);

  /** The slot in which the pair is or shall be; `a` < `b`. */
  slot(a: number, b: number): number {
    return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 12;
  }

  has(slot: number, a: number, b: number): boolean {
    return this.#a[slot] === a && this.#b[slot] === b;
  }

  score(slot: number): number {
    return this.#score[slot]!;
  }

  put(slot: number, a: number, b: number, score: number): void {
    this.#a[slot] = a;
    this.#b[slot] = b;
    this.#score[slot] = score;
  }
}
