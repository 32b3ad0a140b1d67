import { withRoom } from '../structures/growing-array.ts';
import { PostingLists } from '../structures/posting-lists.ts';
import { MOST_TERMS, type Profile } from './profile.ts';
import { idfOf, TERM_WEIGHT, TermFlag } from './term-flags.ts';

/** Terms under which an article can be found, and terms by which it looks for others. */
const POSTED = 22;
const ASKED = 30;
/** The same for names' consonants, asked for in a stream of several languages only. */
const BRIDGES_POSTED = 5;
const BRIDGES_ASKED = 8;
/** Of one term's articles only the newest so many are looked at. */
const MOST_READ = 500;
/** Of all terms together, the heaviest first: the cost stays the same however many live. */
const MOST_READ_IN_ALL = 4000;
/** Terms that more than one in thirty articles have tell little. */
const LEAST_IDF = 3.2;

const SKIPPED = TermFlag.date | TermFlag.year | TermFlag.bridge;
/** Heaviest first; the position breaks ties. */
const sortable = (weight: number, position: number): number => -Math.round(weight * 1000) * 256 + position;

type Terms = Pick<Profile, 'length' | 'keys' | 'packed'>;

/** Finds the living articles that share an article's most telling terms. */
export class Candidates {
  readonly #postings: PostingLists;
  #score = new Float32Array(1024);
  readonly #touched: Int32Array[] = [new Int32Array(MOST_READ_IN_ALL)];
  /** Whether articles of several languages have come. */
  multilingual = false;
  readonly #read = new Int32Array(MOST_READ);
  readonly #order = new Float64Array(MOST_TERMS);
  readonly found: Int32Array;
  readonly #heap: Float64Array;

  constructor(isLive: (article: number) => boolean, most: number) {
    this.#postings = new PostingLists(isLive);
    this.found = new Int32Array(most);
    this.#heap = new Float64Array(most);
  }

  get bytes(): number {
    return this.#postings.bytes + this.#score.byteLength;
  }

  /** The article can be found from now on. */
  post(article: number, profile: Terms): void {
    const order = this.#telling(profile, POSTED, BRIDGES_POSTED);
    for (let i = 0; i < order; i++) this.#postings.add(profile.keys[this.#order[i]!]!, article);
  }

  /** Writes the nearest by shared terms into `found`, best first, and returns how many. */
  find(profile: Terms, articles: number): number {
    this.#score = withRoom(this.#score, articles);
    const score = this.#score;
    const touched = this.#touched[0]!;
    let count = 0;
    let room = MOST_READ_IN_ALL;
    const asked = this.#telling(profile, ASKED, this.multilingual ? BRIDGES_ASKED : 0);
    for (let i = 0; i < asked && room > 0; i++) {
      const term = this.#order[i]!;
      const packed = profile.packed[term]!;
      const idf = idfOf(packed);
      const weight = idf * TERM_WEIGHT[packed >>> 8]! * ((packed & TermFlag.title) !== 0 ? 1.5 : 1);
      const length = this.#postings.read(profile.keys[term]!, this.#read, Math.min(MOST_READ, room));
      room -= length;
      for (let k = 0; k < length; k++) {
        const article = this.#read[k]!;
        if (score[article] === 0) touched[count++] = article;
        score[article] = score[article]! + weight;
      }
    }
    return this.#best(touched, count);
  }

  /** The positions of the terms with the greatest weight into `#order`, bridges last; returns how many. */
  #telling(profile: Terms, most: number, bridges: number): number {
    const order = this.#order;
    let count = 0;
    for (let i = 0; i < profile.length; i++) {
      const packed = profile.packed[i]!;
      if ((packed & SKIPPED) !== 0 || idfOf(packed) < LEAST_IDF) continue;
      let weight = TERM_WEIGHT[packed >>> 8]!;
      if ((packed & TermFlag.title) !== 0) weight *= 1.6;
      if ((packed & TermFlag.name) !== 0) weight *= 1.3;
      if ((packed & TermFlag.number) !== 0) weight *= 0.6;
      if ((packed & TermFlag.pair) !== 0) weight *= 0.55;
      order[count++] = sortable(weight, i);
    }
    const kept = this.#heaviest(0, count, most);
    if (bridges === 0) return kept;
    count = kept;
    for (let i = 0; i < profile.length; i++) {
      const packed = profile.packed[i]!;
      if ((packed & TermFlag.bridge) !== 0 && idfOf(packed) >= LEAST_IDF)
        order[count++] = sortable(TERM_WEIGHT[packed >>> 8]!, i);
    }
    return kept + this.#heaviest(kept, count, bridges);
  }

  /** Sorts a part of `#order` and leaves positions in its first `most`. */
  #heaviest(from: number, to: number, most: number): number {
    const part = this.#order.subarray(from, to).sort();
    const kept = Math.min(part.length, most);
    for (let i = 0; i < kept; i++) part[i] = ((part[i]! % 256) + 256) % 256;
    return kept;
  }

  /** The best of the touched, by a bounded heap whose least is at the top; clears the scores. */
  #best(touched: Int32Array, count: number): number {
    const { found } = this;
    const heap = this.#heap;
    const score = this.#score;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const article = touched[i]!;
      const value = score[article]!;
      score[article] = 0;
      if (size < heap.length) {
        let at = size++;
        while (at > 0 && heap[(at - 1) >> 1]! > value) {
          heap[at] = heap[(at - 1) >> 1]!;
          found[at] = found[(at - 1) >> 1]!;
          at = (at - 1) >> 1;
        }
        heap[at] = value;
        found[at] = article;
      } else if (value > heap[0]!) this.#sink(0, size, value, article);
    }
    for (let end = size - 1; end > 0; end--) {
      const value = heap[end]!;
      const article = found[end]!;
      heap[end] = heap[0]!;
      found[end] = found[0]!;
      this.#sink(0, end, value, article);
    }
    return size;
  }

  #sink(from: number, size: number, value: number, article: number): void {
    const heap = this.#heap;
    const found = this.found;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= value) break;
      heap[at] = heap[child]!;
      found[at] = found[child]!;
      at = child;
    }
    heap[at] = value;
    found[at] = article;
  }
}
