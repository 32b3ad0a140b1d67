const REMEMBERED = 31;

/**
 * What day it is in the stream: the median of the last dated arrivals, so that a lone article dated 1970 or 2199 moves
 * nothing.
 */
export class StreamClock {
  readonly #recent: number[] = [];
  #at = 0;
  #now = 0;
  #told = false;

  /** Takes note of an arrival and returns the day by which it lives: its own where that is plausible, else the clock's. */
  arrive(day: number): number {
    if (Number.isNaN(day)) return this.#now;
    this.#recent[this.#at] = day;
    this.#at = (this.#at + 1) % REMEMBERED;
    const sorted = [...this.#recent].sort((a, b) => a - b);
    this.#now = sorted[sorted.length >> 1]!;
    this.#told = true;
    return day > this.#now + 3 ? this.#now : day;
  }

  get now(): number {
    return this.#now;
  }

  get told(): boolean {
    return this.#told;
  }
}
