import type { ArticleId } from '../model/index.ts';
import { FORBIDDEN } from '../structures/average-link.ts';
import { ArticleTable } from './article-table.ts';
import type { Decisions } from './decisions.ts';
import { PairCache } from './pair-cache.ts';
import { emptySide, type Side } from './pair-features.ts';
import { type PairModel, PairScorer } from './pair-score.ts';
import { ProfileStore } from './profile-store.ts';
import { StoryTable } from './story-table.ts';

/** Scores beyond these say no more: one odd pair must not outvote the others. */
export const CEILING = 4;
const FLOOR = -5;
/** The score of two that somebody put together. */
export const TOGETHER = 100;
/** Reports further apart than the window are not one event, however alike. */
const BEYOND_WINDOW = -3;

/** All that is known of the articles so far: their rows, profiles and stories, and the scores of their pairs. */
export class Pile {
  readonly articles: ArticleTable = new ArticleTable();
  readonly stories: StoryTable = new StoryTable();
  readonly profiles: ProfileStore = new ProfileStore();
  readonly decisions: Decisions;
  readonly scorer: PairScorer;
  readonly windowDays: number;
  readonly #cache = new PairCache();
  readonly #left: Side = emptySide();
  readonly #right: Side = emptySide();

  constructor(model: PairModel, cross: Float32Array, decisions: Decisions, windowDays: number) {
    this.scorer = new PairScorer(model, cross);
    this.decisions = decisions;
    this.windowDays = windowDays;
  }

  readonly isLive = (article: number): boolean => this.articles.live[article] === 1;

  /** The score of two articles as it stands, without decisions; the features are then in `scorer.row`. */
  compare(a: number, b: number): number {
    return this.scorer.score(this.#side(this.#left, a), this.#side(this.#right, b));
  }

  /** Log-odds within bounds that two articles report one event; `TOGETHER` or `FORBIDDEN` where somebody has decided. */
  score(one: number, other: number): number {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    const slot = this.#cache.slot(a, b);
    if (this.#cache.has(slot, a, b)) return this.#cache.score(slot);
    const value = this.#decided(a, b) ?? this.#bounded(a, b);
    this.#cache.put(slot, a, b, value);
    return value;
  }

  #decided(a: number, b: number): number | undefined {
    if (this.decisions.none) return undefined;
    const idA = this.articles.ids[a]!;
    const idB = this.articles.ids[b]!;
    if (this.decisions.together(idA, idB)) return TOGETHER;
    return this.decisions.apart(idA, idB) ? FORBIDDEN : undefined;
  }

  #bounded(a: number, b: number): number {
    const value = this.compare(a, b);
    const far = Math.abs(this.articles.day[a]! - this.articles.day[b]!) > this.windowDays;
    return Math.max(FLOOR, Math.min(far ? BEYOND_WINDOW : CEILING, value));
  }

  #side(out: Side, article: number): Side {
    this.profiles.side(out, article);
    out.day = this.articles.day[article]!;
    out.language = this.articles.language[article]!;
    return out;
  }

  /** The newest `most` living originals of a story, in order of arrival. */
  living(story: number, most: number): number[] {
    const out: number[] = [];
    for (let at = this.stories.last[story]!; at >= 0 && out.length < most; at = this.stories.previous[at]!)
      if (this.isLive(at)) out.push(at);
    return out.reverse();
  }

  /** An original and its copies. */
  withCopies(original: number): ArticleId[] {
    const out: ArticleId[] = [];
    for (let at = original; at >= 0; at = this.articles.nextCopy[at]!) out.push(this.articles.ids[at]!);
    return out;
  }
}
