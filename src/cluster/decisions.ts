import type { ArticleId, Constraint, StoryId } from '../model/index.ts';
import { founderOf } from './story-table.ts';

/** What people have decided, by article: who must be with whom, who must not, and which story somebody is in. */
export class Decisions {
  /** The articles of one `together` set share a root. */
  readonly #root = new Map<ArticleId, ArticleId>();
  readonly #apart = new Map<ArticleId, Set<ArticleId>>();
  readonly #story = new Map<ArticleId, StoryId>();
  readonly #named = new Set<ArticleId>();
  readonly #sets = new Map<ArticleId, ArticleId[]>();
  /** Pairs that were said to be both together and apart: `apart` gives way, and this tells of it. */
  readonly contradictions: string[] = [];

  constructor(constraints: readonly Constraint[]) {
    const firstOf = new Map<StoryId, ArticleId>();
    for (const one of constraints) {
      if (one.kind === 'together') this.#join(one.a, one.b);
      else if (one.kind === 'story') {
        this.#named.add(one.article);
        this.#story.set(one.article, one.story);
        const first = firstOf.get(one.story);
        if (first === undefined) firstOf.set(one.story, one.article);
        else this.#join(first, one.article);
        // A story is named after the article that it began with.
        const founder = founderOf(one.story);
        if (founder !== undefined) this.#join(founder, one.article);
      }
    }
    for (const one of constraints) {
      if (one.kind !== 'apart') continue;
      if (this.together(one.a, one.b)) {
        this.contradictions.push(`${one.a} and ${one.b} are said to be both together and apart: they stay together`);
        continue;
      }
      this.#forbid(one.a, one.b);
      this.#forbid(one.b, one.a);
    }
    for (const article of this.#named) {
      const root = this.#find(article);
      const set = this.#sets.get(root);
      if (set) set.push(article);
      else this.#sets.set(root, [article]);
    }
  }

  get none(): boolean {
    return this.#named.size === 0;
  }

  names(article: ArticleId): boolean {
    return this.#named.has(article);
  }

  together(a: ArticleId, b: ArticleId): boolean {
    return this.#named.has(a) && this.#named.has(b) && this.#find(a) === this.#find(b);
  }

  /** Whether these two must not share a story: said so, or their `together` sets were, or their stories differ. */
  apart(a: ArticleId, b: ArticleId): boolean {
    if (!this.#named.has(a) || !this.#named.has(b)) return false;
    const rootA = this.#find(a);
    const rootB = this.#find(b);
    if (rootA === rootB) return false;
    const storyA = this.storyOf(a);
    const storyB = this.storyOf(b);
    if (storyA !== undefined && storyB !== undefined && storyA !== storyB) return true;
    for (const one of this.#sets.get(rootA) ?? []) {
      for (const other of this.#apart.get(one) ?? []) if (this.#find(other) === rootB) return true;
    }
    return false;
  }

  /** Those that must be in the same story, itself included. */
  companions(article: ArticleId): readonly ArticleId[] {
    return this.#named.has(article) ? (this.#sets.get(this.#find(article)) ?? []) : [];
  }

  /** The story that the article, or one that must be with it, was put into. */
  storyOf(article: ArticleId): StoryId | undefined {
    if (!this.#named.has(article)) return undefined;
    const own = this.#story.get(article);
    if (own !== undefined) return own;
    for (const other of this.companions(article)) {
      const found = this.#story.get(other);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #find(article: ArticleId): ArticleId {
    let at = article;
    for (let up = this.#root.get(at); up !== undefined; up = this.#root.get(at)) at = up;
    return at;
  }

  #join(a: ArticleId, b: ArticleId): void {
    this.#named.add(a);
    this.#named.add(b);
    const rootA = this.#find(a);
    const rootB = this.#find(b);
    if (rootA !== rootB) this.#root.set(rootB, rootA);
  }

  #forbid(a: ArticleId, b: ArticleId): void {
    this.#named.add(a);
    const set = this.#apart.get(a);
    if (set) set.add(b);
    else this.#apart.set(a, new Set([b]));
  }
}
