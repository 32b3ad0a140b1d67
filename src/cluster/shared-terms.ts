import { cleared } from '../structures/growing-array.ts';
import type { Pile } from './pile.ts';
import { TERM_WEIGHT, TermFlag } from './term-flags.ts';

const SLOTS = 16384;
const MOST_ENTRIES = 60_000;
/** ln(k + ½) */
const LOG: Float64Array = Float64Array.from({ length: 1024 }, (_, k) => Math.log(k + 0.5));

/**
 * Dot products between the term vectors of the items of a neighbourhood, n × n, and the squares of their members: arrays that
 * have at least so much room, and that the next call overwrites.
 */
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
  readonly #squares: Float64Array[] = [0, 1, 2].map(() => new Float64Array(0));
  readonly #rows: Float64Array[] = [0, 1, 2].map(() => new Float64Array(0));
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
    const all = cleared(this.#squares, 0, n * n);
    const local = cleared(this.#squares, 1, n * n);
    const named = cleared(this.#squares, 2, n * n);
    const allOwn = cleared(this.#rows, 0, n);
    const localOwn = cleared(this.#rows, 1, n);
    const namedOwn = cleared(this.#rows, 2, n);
    const whole = Math.log(articles + 2);
    for (let t = 0; t < terms; t++) {
      const end = from[t]!;
      const start = end - this.#count[t]!;
      const rare = (whole - LOG[Math.min(1023, end - start)]!) / whole;
      const square = rare * rare;
      if (end - start === 1) {
        this.#alone(start, square, n);
        continue;
      }
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

  /** A term of one member only. */
  #alone(at: number, square: number, n: number): void {
    const e = this.#sorted[at]!;
    const item = this.#entryItem[e]!;
    const pack = this.#entryPacked[e]!;
    const told = (pack & (TermFlag.date | TermFlag.year)) !== 0;
    const raw = TERM_WEIGHT[pack >>> 8]! * ((pack & TermFlag.title) !== 0 ? 1.6 : 1);
    const diagonal = item * n + item;
    const own = raw * raw;
    if (!told) {
      this.#squares[0]![diagonal]! += own;
      this.#squares[1]![diagonal]! += own * square;
      this.#rows[0]![item]! += own;
      this.#rows[1]![item]! += own * square;
    }
    if (told || (pack & (TermFlag.name | TermFlag.number)) !== 0) {
      this.#squares[2]![diagonal]! += own * square;
      this.#rows[2]![item]! += own * square;
    }
  }
}
