import { hashPair } from '../text/index.ts';

/** How many documents the shipped rates count for against those of the stream. */
const PRIOR = 3000;
/** A word that the shipped table does not have is taken to stand in one of this many documents. */
const UNKNOWN = 1 / 12000;
const UNKNOWN_NUMBER = 1 / 1500;
/** Counters that fill a line of the processor's cache: both of a term stand in one line, one in either half. */
const LINE = 32;
const LINES = 1 << 17;
/** After so many documents (each counts twice: for its words and for its names) all counts are halved: rates follow the stream, and 16 bits are enough. */
const HALF_LIFE = 100_000;

/** Shipped document rates: keys ascending, and for each −ln(rate) in sixteenths. */
export interface ShippedRates {
  readonly keys: Uint32Array;
  readonly levels: Uint8Array;
}

export const NO_RATES: ShippedRates = { keys: new Uint32Array(0), levels: new Uint8Array(0) };

/**
 * In how many documents of its language a term stands: the shipped rates, moved by the counts of the stream, which are
 * kept in a count-min sketch of two rows (Cormode and Muthukrishnan 2005), laid out so that a term costs one look at memory.
 */
export class DocumentFrequency {
  readonly #shipped: ShippedRates;
  readonly #counts = new Uint16Array(LINES * LINE);
  /** Documents seen per language, by hash of its code. */
  readonly #documents = new Map<number, number>();
  #sinceHalving = 0;
  readonly #levelOf: Float32Array;
  readonly #bucket: Uint32Array;

  constructor(shipped: ShippedRates) {
    this.#shipped = shipped;
    this.#levelOf = Float32Array.from({ length: 256 }, (_, level) => Math.exp(-level / 16));
    // Where the keys of each upper 16 bits begin: the search within is short.
    this.#bucket = new Uint32Array(65537);
    let at = 0;
    for (let high = 0; high <= 65536; high++) {
      while (at < shipped.keys.length && shipped.keys[at]! >>> 16 < high) at++;
      this.#bucket[high] = at;
    }
  }

  /** Counts one document with these distinct terms. */
  add(language: number, terms: Uint32Array, length: number): void {
    const counts = this.#counts;
    for (let i = 0; i < length; i++) {
      const key = hashPair(terms[i]!, language);
      const a = firstOf(key);
      const b = secondOf(key);
      if (counts[a]! < 65535) counts[a] = counts[a]! + 1;
      if (counts[b]! < 65535) counts[b] = counts[b]! + 1;
    }
    this.#documents.set(language, (this.#documents.get(language) ?? 0) + 1);
    if (++this.#sinceHalving >= HALF_LIFE) this.#halve();
  }

  documents(language: number): number {
    return this.#documents.get(language) ?? 0;
  }

  /** −ln of the share of documents of the language that have the term; `documents` as from `documents(language)`. */
  idf(language: number, term: number, number: boolean, documents: number): number {
    const key = hashPair(term, language);
    const seen = Math.min(this.#counts[firstOf(key)]!, this.#counts[secondOf(key)]!);
    return -Math.log((PRIOR * this.#rate(term, number) + seen) / (PRIOR + documents));
  }

  #rate(term: number, number: boolean): number {
    const keys = this.#shipped.keys;
    let low = this.#bucket[term >>> 16]!;
    let high = this.#bucket[(term >>> 16) + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < term) low = middle + 1;
      else high = middle;
    }
    if (keys[low] === term) return this.#levelOf[this.#shipped.levels[low]!]!;
    return number ? UNKNOWN_NUMBER : UNKNOWN;
  }

  #halve(): void {
    this.#sinceHalving = 0;
    const counts = this.#counts;
    for (let i = 0; i < counts.length; i++) counts[i] = counts[i]! >>> 1;
    for (const [language, count] of this.#documents) this.#documents.set(language, count >>> 1);
  }
}

const lineOf = (key: number): number => (key >>> 15) * LINE;
const firstOf = (key: number): number => lineOf(key) + (key & 15);
const secondOf = (key: number): number => lineOf(key) + 16 + ((key >>> 4) & 15);
