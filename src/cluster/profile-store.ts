import { withRoom } from '../structures/growing-array.ts';
import type { Side } from './pair-features.ts';
import type { Profile } from './profile.ts';
import { profileSums, SUM_COUNT } from './profile-sums.ts';

/** Terms in a chunk: large enough to be few, small enough to be given back soon. */
const CHUNK = 1 << 16;

/**
 * The profiles of the living articles, in chunks of two parallel arrays. Articles come and go in nearly the same order, so
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
  /** `SUM_COUNT` sums an article. */
  sums = new Float32Array(64 * SUM_COUNT);

  put(article: number, profile: Profile): void {
    this.chunk = withRoom(this.chunk, article);
    this.from = withRoom(this.from, article);
    this.count = withRoom(this.count, article);
    if (this.#chunk < 0 || this.#used + profile.length > CHUNK) this.#open();
    const chunk = this.#chunk;
    this.keys[chunk]!.set(profile.keys.subarray(0, profile.length), this.#used);
    this.packed[chunk]!.set(profile.packed.subarray(0, profile.length), this.#used);
    this.chunk[article] = chunk;
    this.from[article] = this.#used;
    this.count[article] = profile.length;
    this.sums = withRoom(this.sums, (article + 1) * SUM_COUNT - 1);
    profileSums(profile.packed, 0, profile.length, this.sums, article * SUM_COUNT);
    this.#used += profile.length;
    this.#living[chunk]!++;
  }

  /** Points one side of a pair at an article. */
  side(out: Side, article: number): void {
    const chunk = this.chunk[article]!;
    out.keys = this.keys[chunk]!;
    out.packed = this.packed[chunk]!;
    out.from = this.from[article]!;
    out.to = out.from + this.count[article]!;
    out.sums = this.sums;
    out.at = article * SUM_COUNT;
  }

  drop(article: number): void {
    const chunk = this.chunk[article]!;
    if (this.count[article] === 0) return;
    this.count[article] = 0;
    this.#living[chunk]!--;
    if (this.#living[chunk] === 0 && chunk !== this.#chunk) this.#free.push(chunk);
  }

  get bytes(): number {
    return (
      this.keys.length * CHUNK * 6 +
      this.chunk.byteLength +
      this.from.byteLength +
      this.count.byteLength +
      this.sums.byteLength
    );
  }

  #open(): void {
    this.#used = 0;
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
    this.#living.push(0);
  }
}
