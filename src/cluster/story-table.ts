import { type ArticleId, articleId, type StoryId, storyId } from '../model/index.ts';
import { withRoom } from '../structures/growing-array.ts';

/** A story's id is that of the article it began with. */
export const foundedBy = (article: ArticleId): StoryId => storyId(`story-${article}`);

/** The article by which `foundedBy` made a story's id. */
export const founderOf = (story: StoryId): ArticleId | undefined =>
  /^story-./.test(story) ? articleId(story.slice(6).replace(/~\d+$/, '')) : undefined;

/**
 * Which originals are in which story: chains through the articles' rows, newest last, so that moving one costs nothing
 * and a story is no object but its id.
 */
export class StoryTable {
  readonly ids: (StoryId | undefined)[] = [];
  readonly byId = new Map<string, number>();
  first = new Int32Array(64);
  last = new Int32Array(64);
  size = new Int32Array(64);
  /** An article of the story that this one continues, or −1. */
  follows = new Int32Array(64);
  followScore = new Float32Array(64);
  /** The latest article that came near. */
  stirred = new Int32Array(64);
  /** Per article. */
  storyOf = new Int32Array(64);
  next = new Int32Array(64);
  previous = new Int32Array(64);

  get length(): number {
    return this.ids.length;
  }

  /** A new empty story with this id, or with a number behind it where a living story has it. */
  open(id: StoryId): number {
    const story = this.ids.length;
    let free = id;
    for (let k = 2; this.byId.has(free); k++) free = storyId(`${id}~${k}`);
    this.ids.push(free);
    this.byId.set(free, story);
    this.first = withRoom(this.first, story);
    this.last = withRoom(this.last, story);
    this.size = withRoom(this.size, story);
    this.follows = withRoom(this.follows, story);
    this.followScore = withRoom(this.followScore, story);
    this.stirred = withRoom(this.stirred, story);
    this.first[story] = -1;
    this.last[story] = -1;
    this.size[story] = 0;
    this.follows[story] = -1;
    this.stirred[story] = -1;
    return story;
  }

  /** Puts an article that is in no story behind the others, or where its number belongs. */
  put(article: number, story: number): void {
    this.storyOf = withRoom(this.storyOf, article);
    this.next = withRoom(this.next, article);
    this.previous = withRoom(this.previous, article);
    let before = this.last[story]!;
    while (before > article) before = this.previous[before]!;
    const after = before < 0 ? this.first[story]! : this.next[before]!;
    this.previous[article] = before;
    this.next[article] = after;
    if (before < 0) this.first[story] = article;
    else this.next[before] = article;
    if (after < 0) this.last[story] = article;
    else this.previous[after] = article;
    this.storyOf[article] = story;
    this.size[story]!++;
  }

  take(article: number): void {
    const story = this.storyOf[article]!;
    const before = this.previous[article]!;
    const after = this.next[article]!;
    if (before < 0) this.first[story] = after;
    else this.next[before] = after;
    if (after < 0) this.last[story] = before;
    else this.previous[after] = before;
    this.storyOf[article] = -1;
    if (--this.size[story]! === 0) this.close(story);
  }

  /** The id of an empty story is free again. */
  close(story: number): void {
    const id = this.ids[story];
    if (id !== undefined && this.size[story] === 0) {
      this.byId.delete(id);
      this.ids[story] = undefined;
    }
  }

  get bytes(): number {
    return this.first.byteLength * 6 + this.storyOf.byteLength * 3;
  }

  members(story: number): number[] {
    const out: number[] = [];
    for (let at = this.first[story]!; at >= 0; at = this.next[at]!) out.push(at);
    return out;
  }
}
