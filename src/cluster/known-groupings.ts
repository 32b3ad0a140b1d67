import type { Neighbourhood } from './neighbourhood.ts';

const SLOTS = 1 << 16;

/**
 * The neighbourhoods that were grouped last, by a hash of their articles and of the stories these are in: grouping one again
 * changes nothing. Direct-mapped; what has been overwritten is merely grouped once more.
 */
export class KnownGroupings {
  readonly #seen = new Uint32Array(SLOTS);
  #slot = 0;
  #hash = 0;

  has(around: Neighbourhood, storyOf: Int32Array): boolean {
    this.#locate(around, storyOf);
    return this.#seen[this.#slot] === this.#hash;
  }

  /** Takes note of a neighbourhood whose grouping has been carried out. */
  add(around: Neighbourhood, storyOf: Int32Array): void {
    this.#locate(around, storyOf);
    this.#seen[this.#slot] = this.#hash;
  }

  /** The order of the items does not count. */
  #locate({ items }: Neighbourhood, storyOf: Int32Array): void {
    let one = items.length;
    let other = 0;
    for (const item of items) {
      const last = item[item.length - 1]!;
      let mixed = Math.imul(last + 1, 0x9e3779b1) ^ Math.imul(storyOf[last]! + item.length * 0x10000, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      one = (one + mixed) | 0;
      other = (other + Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)) | 0;
    }
    this.#slot = one & (SLOTS - 1);
    this.#hash = (other ^ (one >>> 16)) >>> 0 || 1;
  }
}
