import { withRoom } from './growing-array.ts';

/** Disjoint sets over 0, 1, 2, …; the root of a set is its least member, so the outcome does not depend on the order. */
export class UnionFind {
  #parent = new Int32Array(16);
  #length = 0;

  /** Adds the next number as a set of its own and returns it. */
  add(): number {
    this.#parent = withRoom(this.#parent, this.#length);
    this.#parent[this.#length] = this.#length;
    return this.#length++;
  }

  find(member: number): number {
    let at = member;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  union(a: number, b: number): number {
    const first = this.find(a);
    const second = this.find(b);
    const root = Math.min(first, second);
    this.#parent[Math.max(first, second)] = root;
    return root;
  }

  get length(): number {
    return this.#length;
  }
}
