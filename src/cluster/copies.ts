import { type Profile, SKETCH_LANES } from './profile.ts';

const LEAST_WORDS = 12;

/**
 * Finds the article whose text a new one repeats: by two hashes of all words in order for identical texts, and by least
 * hashes of word quintuples (min-wise hashing, Broder 1997) for nearly identical ones. Open addressing on typed arrays;
 * a later text takes the place of an expired one.
 */
export class Copies {
  readonly #isLive: (article: number) => boolean;
  /** key → article + 1. */
  #keys = new Uint32Array(1024);
  #articles = new Int32Array(1024);
  #used = 0;

  constructor(isLive: (article: number) => boolean) {
    this.#isLive = isLive;
  }

  get bytes(): number {
    return this.#keys.byteLength + this.#articles.byteLength;
  }

  /** The living article with the same words, or −1; `near` is asked of those that share most lanes of the sketch. */
  find(profile: Profile, isSame: (article: number) => boolean, isNear: (article: number) => boolean): number {
    if (profile.words < LEAST_WORDS) return -1;
    const same = this.#get(profile.fingerprint);
    if (same >= 0 && isSame(same)) return same;
    for (let lane = 0; lane < SKETCH_LANES; lane++) {
      const near = this.#get(sketchKey(profile, lane));
      if (near >= 0 && isNear(near)) return near;
    }
    return -1;
  }

  /** The article is an original, whose copies shall be found. */
  add(article: number, profile: Profile): void {
    if (profile.words < LEAST_WORDS) return;
    this.#put(profile.fingerprint, article);
    for (let lane = 0; lane < SKETCH_LANES; lane++) this.#put(sketchKey(profile, lane), article);
  }

  #get(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; this.#articles[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === key) {
        const article = this.#articles[slot]! - 1;
        return this.#isLive(article) ? article : -1;
      }
    }
    return -1;
  }

  #put(key: number, article: number): void {
    if (this.#used * 10 > this.#keys.length * 6) this.#widen();
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#articles[slot] !== 0) {
      if (this.#keys[slot] === key) {
        // The first to have it stays its owner while it lives.
        if (!this.#isLive(this.#articles[slot]! - 1)) this.#articles[slot] = article + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = key;
    this.#articles[slot] = article + 1;
    this.#used++;
  }

  #widen(): void {
    const keys = this.#keys;
    const articles = this.#articles;
    let living = 0;
    for (let i = 0; i < keys.length; i++) if (articles[i] !== 0 && this.#isLive(articles[i]! - 1)) living++;
    let capacity = 1024;
    while (living * 10 > capacity * 4) capacity *= 2;
    this.#keys = new Uint32Array(capacity);
    this.#articles = new Int32Array(capacity);
    this.#used = living;
    const mask = capacity - 1;
    for (let i = 0; i < keys.length; i++) {
      if (articles[i] === 0 || !this.#isLive(articles[i]! - 1)) continue;
      let slot = keys[i]! & mask;
      while (this.#articles[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = keys[i]!;
      this.#articles[slot] = articles[i]!;
    }
  }
}

/** A lane of the sketch as a key of its own kind. */
const sketchKey = (profile: Profile, lane: number): number =>
  (Math.imul(profile.sketch[lane]! ^ (lane + 1), 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
