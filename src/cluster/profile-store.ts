import { withRoom } from '../structures/growing-array.ts';
import type { Side } from './pair-features.ts';
import type { Profile } from './profile.ts';
import { profileSums, SUM_COUNT } from './profile-sums.ts';

/** Terms in a chunk: large enough to be few, small enough to be given back soon. */
const CHUNK = 1 << 16;
/** Articles in a chunk at most. */
const MOST_ARTICLES = 1024;

/**
 * The profiles of the living articles: their terms in chunks of two parallel arrays, and the sums of these. Articles come and go in nearly the same order, so
 * a chunk is given back when its last article has gone; nothing is moved.
 */
export class ProfileStore {
  readonly keys: Uint32Array[] = [];
  readonly packed: Uint16Array[] = [];
  readonly #living: number[] = [];
  readonly #free: number[] = [];
  #chunk = -1;
  #used = CHUNK;
  /** Per article: chunk, first term within it, number of terms. */
  chunk = new Int32Array(64);
  from = new Uint16Array(64);
  count = new Uint8Array(64);
  /** The article's place in its chunk, by which its `SUM_COUNT` sums are found. */
  #place = new Uint16Array(64);
  #placed = 0;
  readonly #sums: Float32Array[] = [];

  put(article: number, profile: Profile): void {
    this.chunk = withRoom(this.chunk, article);
    this.from = withRoom(this.from, article);
    this.count = withRoom(this.count, article);
    this.#place = withRoom(this.#place, article);
    if (this.#chunk < 0 || this.#used + profile.length > CHUNK || this.#placed === MOST_ARTICLES) this.#open();
    const chunk = this.#chunk;
    this.keys[chunk]!.set(profile.keys.subarray(0, profile.length), this.#used);
    this.packed[chunk]!.set(profile.packed.subarray(0, profile.length), this.#used);
    this.chunk[article] = chunk;
    this.from[article] = this.#used;
    this.count[article] = profile.length;
    this.#place[article] = this.#placed;
    profileSums(profile, this.#sums[chunk]!, this.#placed++ * SUM_COUNT);
    this.#used += profile.length;
    if (profile.length > 0) this.#living[chunk]!++;
  }

  /** Points one side of a pair at an article. */
  side(out: Side, article: number): void {
    const chunk = this.chunk[article]!;
    out.keys = this.keys[chunk]!;
    out.packed = this.packed[chunk]!;
    out.from = this.from[article]!;
    out.to = out.from + this.count[article]!;
    out.sums = this.#sums[chunk]!;
    out.at = this.#place[article]! * SUM_COUNT;
  }

  drop(article: number): void {
    const chunk = this.chunk[article]!;
    if (this.count[article] === 0) return;
    // The room of the latest, if it is a copy, serves for the next.
    if (chunk === this.#chunk && this.from[article]! + this.count[article]! === this.#used) {
      this.#used = this.from[article]!;
      this.#placed = this.#place[article]!;
    }
    this.count[article] = 0;
    this.#living[chunk]!--;
    if (this.#living[chunk] === 0 && chunk !== this.#chunk) this.#free.push(chunk);
  }

  get bytes(): number {
    return (
      this.keys.length * (CHUNK * 6 + MOST_ARTICLES * SUM_COUNT * 4) +
      this.chunk.byteLength +
      this.from.byteLength +
      this.count.byteLength +
      this.#place.byteLength
    );
  }

  #open(): void {
    this.#used = 0;
    this.#placed = 0;
    // The chunk left behind may already be empty.
    if (this.#chunk >= 0 && this.#living[this.#chunk] === 0) {
      return;
    }
    const free = this.#free.pop();
    if (free !== undefined) {
      this.#chunk = free;
      return;
    }
    this.#chunk = this.keys.length;
    this.keys.push(new Uint32Array(CHUNK));
    this.packed.push(new Uint16Array(CHUNK));
    this.#sums.push(new Float32Array(MOST_ARTICLES * SUM_COUNT));
    this.#living.push(0);
  }
}
