const SLOTS = 1 << 20;
/** Words of a slot: the two articles and the score; one is left over, so that no slot is spread over two lines of the processor's cache. */
const WIDTH = 4;

/** The last scores of pairs, direct-mapped: a pair whose slot another has taken is scored again. */
export class PairCache {
  readonly #pairs = new Int32Array(SLOTS * WIDTH).fill(-1);
  readonly #scores = new Float32Array(this.#pairs.buffer);

  /** The slot in which the pair is or shall be; `a` < `b`. */
  slot(a: number, b: number): number {
    return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 12) * WIDTH;
  }

  has(slot: number, a: number, b: number): boolean {
    return this.#pairs[slot] === a && this.#pairs[slot + 1] === b;
  }

  score(slot: number): number {
    return this.#scores[slot + 2]!;
  }

  put(slot: number, a: number, b: number, score: number): void {
    this.#pairs[slot] = a;
    this.#pairs[slot + 1] = b;
    this.#scores[slot + 2] = score;
  }
}
