import type { ArticleId, StoryId } from '../model/ids.ts';
import type { StoryChange } from '../model/story.ts';

/** When a story changed first and last, by how many articles had arrived by then. */
export interface Stir {
  readonly since: number;
  readonly last: number;
}

/** Which articles are in which story, following what the clusterer tells. */
export class Membership {
  readonly storyOf = new Map<ArticleId, StoryId>();
  readonly #members = new Map<StoryId, Set<ArticleId>>();
  readonly #numbers = new Map<ArticleId, number>();
  /** Stories whose articles have changed since somebody last took note of it. */
  readonly changed = new Map<StoryId, Stir>();

  /** An article and its place in the order of arrival, before it is put anywhere. */
  arrived(article: ArticleId, number: number): void {
    this.#numbers.set(article, number);
  }

  touch(story: StoryId): void {
    const at = this.arrivals;
    this.changed.set(story, { since: this.changed.get(story)?.since ?? at, last: at });
  }

  /** How many articles have arrived. */
  get arrivals(): number {
    return this.#numbers.size;
  }

  has(article: ArticleId): boolean {
    return this.#numbers.has(article);
  }

  put(article: ArticleId, story: StoryId): void {
    const before = this.storyOf.get(article);
    if (before === story) return;
    if (before !== undefined) {
      const left = this.#members.get(before);
      left?.delete(article);
      if (left?.size === 0) this.#members.delete(before);
      this.touch(before);
    }
    this.storyOf.set(article, story);
    const members = this.#members.get(story);
    if (members) members.add(article);
    else this.#members.set(story, new Set([article]));
    this.touch(story);
  }

  /** `named` gives the story's id in the store. */
  follow(changes: readonly StoryChange[], named: (story: StoryId) => StoryId): void {
    for (const change of changes) {
      const story = named(change.story);
      if (change.kind === 'merged') for (const article of this.members(named(change.from))) this.put(article, story);
      if (change.kind === 'merged' || change.kind === 'split') for (const one of change.articles) this.put(one, story);
      else this.put(change.article, story);
    }
  }

  /** In the order of arrival. */
  members(story: StoryId): ArticleId[] {
    const members = [...(this.#members.get(story) ?? [])];
    return members.sort((a, b) => this.#numbers.get(a)! - this.#numbers.get(b)!);
  }

  stories(): IterableIterator<StoryId> {
    return this.#members.keys();
  }
}
