import type { Pile } from './pile.ts';
import { TERM_WEIGHT, TermFlag } from './term-flags.ts';

const SLOTS = 16384;
const MOST_ENTRIES = 60_000;

/** Dot products between the term vectors of the items of a neighbourhood, n × n, and the squares of their members. */
export interface SharedTerms {
  /** All words, names and numbers by their weight. */
  readonly all: Float64Array;
  /** The same, weighted by how few of the articles around have them: what tells look-alike events apart. */
  readonly local: Float64Array;
  /** Names, numbers and dates only. */
  readonly named: Float64Array;
  /** Per item the sum of the squared lengths of its members, in the three weightings. */
  readonly allOwn: Float64Array;
  readonly localOwn: Float64Array;
  readonly namedOwn: Float64Array;
}

/** Its tables are used again: nothing is allocated per term. */
export class TermGatherer {
  readonly #key = new Uint32Array(SLOTS);
  readonly #stamp = new Uint32Array(SLOTS);
  readonly #term = new Uint16Array(SLOTS);
  #now = 0;
  readonly #count = new Uint16Array(SLOTS);
  readonly #from = new Uint32Array(SLOTS + 1);
  readonly #entryTerm = new Uint16Array(MOST_ENTRIES);
  readonly #entryItem = new Uint16Array(MOST_ENTRIES);
  readonly #entryPacked = new Uint16Array(MOST_ENTRIES);
  readonly #sorted = new Uint32Array(MOST_ENTRIES);
  readonly #weight = new Float64Array(64);
  readonly #named = new Float64Array(64);
  readonly #seen = new Uint16Array(64);

  gather(pile: Pile, items: readonly (readonly number[])[]): SharedTerms {
    const n = items.length;
    const { profiles } = pile;
    this.#now++;
    let terms = 0;
    let entries = 0;
    let articles = 0;
    for (let i = 0; i < n; i++) {
      for (const member of items[i]!) {
        articles++;
        const chunk = profiles.chunk[member]!;
        const keys = profiles.keys[chunk]!;
        const packed = profiles.packed[chunk]!;
        const from = profiles.from[member]!;
        const to = from + profiles.count[member]!;
        for (let at = from; at < to && entries < MOST_ENTRIES && terms < SLOTS * 0.7; at++) {
          const pack = packed[at]!;
          if ((pack & (TermFlag.pair | TermFlag.bridge)) !== 0) continue;
          const key = keys[at]!;
          let slot = key & (SLOTS - 1);
          while (this.#stamp[slot] === this.#now && this.#key[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
          if (this.#stamp[slot] !== this.#now) {
            this.#stamp[slot] = this.#now;
            this.#key[slot] = key;
            this.#term[slot] = terms;
            this.#count[terms++] = 0;
          }
          const term = this.#term[slot]!;
          this.#count[term]!++;
          this.#entryTerm[entries] = term;
          this.#entryItem[entries] = i;
          this.#entryPacked[entries++] = pack;
        }
      }
    }
    const from = this.#from;
    from[0] = 0;
    for (let t = 0; t < terms; t++) from[t + 1] = from[t]! + this.#count[t]!;
    for (let e = 0; e < entries; e++) this.#sorted[from[this.#entryTerm[e]!]!++] = e;
    // `from` has moved to the ends.
    const all = new Float64Array(n * n);
    const local = new Float64Array(n * n);
    const named = new Float64Array(n * n);
    const allOwn = new Float64Array(n);
    const localOwn = new Float64Array(n);
    const namedOwn = new Float64Array(n);
    const whole = Math.log(articles + 2);
    for (let t = 0; t < terms; t++) {
      const end = from[t]!;
      const start = end - this.#count[t]!;
      const rare = (whole - Math.log(end - start + 0.5)) / whole;
      const square = rare * rare;
      let distinct = 0;
      for (let at = start; at < end; at++) {
        const e = this.#sorted[at]!;
        const item = this.#entryItem[e]!;
        const pack = this.#entryPacked[e]!;
        const told = (pack & (TermFlag.date | TermFlag.year)) !== 0;
        const raw = TERM_WEIGHT[pack >>> 8]! * ((pack & TermFlag.title) !== 0 ? 1.6 : 1);
        const w = told ? 0 : raw;
        const nw = told || (pack & (TermFlag.name | TermFlag.number)) !== 0 ? raw : 0;
        allOwn[item]! += w * w;
        localOwn[item]! += w * w * square;
        namedOwn[item]! += nw * nw * square;
        if (distinct > 0 && this.#seen[distinct - 1] === item) {
          this.#weight[distinct - 1]! += w;
          this.#named[distinct - 1]! += nw;
        } else if (distinct < 64) {
          this.#seen[distinct] = item;
          this.#weight[distinct] = w;
          this.#named[distinct++] = nw;
        }
      }
      for (let x = 0; x < distinct; x++) {
        const i = this.#seen[x]!;
        const wi = this.#weight[x]!;
        const ni = this.#named[x]!;
        for (let y = x; y < distinct; y++) {
          const j = this.#seen[y]!;
          const w = wi * this.#weight[y]!;
          all[i * n + j]! += w;
          local[i * n + j]! += w * square;
          named[i * n + j]! += ni * this.#named[y]! * square;
        }
      }
    }
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        all[j * n + i] = all[i * n + j]!;
        local[j * n + i] = local[i * n + j]!;
        named[j * n + i] = named[i * n + j]!;
      }
    }
    return { all, local, named, allOwn, localOwn, namedOwn };
  }
}
