import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';

const MOST = 256;

/**
 * The readings made last, for articles of the same words: one report of an agency stands in many papers. The caller tells
 * in `key` all that its reading depends on.
 */
export class RecentReadings {
  readonly #readings = new Map<string, Reading>();

  /** The reading of this article: an equal one made for another, or what `make` gives. */
  of(article: Article, key: string, place: string, make: () => Reading): Reading {
    const known = this.#readings.get(key);
    this.#readings.delete(key);
    const reading = known ?? make();
    this.#readings.set(key, reading);
    for (const oldest of this.#readings.keys()) {
      if (this.#readings.size <= MOST) break;
      this.#readings.delete(oldest);
    }
    if (!known) return reading;
    return { ...known, article: article.id, notices: known.notices.map((notice) => ({ ...notice, place })) };
  }
}
