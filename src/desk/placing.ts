import { setImmediate as breath } from 'node:timers/promises';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { Constraint } from '../model/story.ts';
import type { Stemma } from '../stemma.ts';
import type { Arrival } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { failure } from './failure.ts';
import { Membership, type Stir } from './membership.ts';
import { namesByOverlap } from './story-names.ts';

/**
 * Of a larger store only the last so many arrivals are placed again when it is opened: the clusterer itself keeps no more
 * whole. Older articles keep the stories that they have.
 */
const HORIZON = 20_000;
const AT_ONCE = 200;

export interface PlacingOptions {
  /** Arrivals that are placed again at opening, for tests. */
  readonly horizon?: number;
}

/** The clusterer and where its articles stand, kept in step with a store. */
export interface Placing {
  /**
   * Places all that the store holds and was not placed yet, in the order of arrival, by the decisions in force. Where a
   * decision was made or taken back since, everything within the horizon is placed anew.
   */
  catchUp(progress?: (done: number, all: number) => void): Promise<void>;
  /** Stories that are not told as they stand; taken from the list by who tells them. */
  readonly changed: Map<StoryId, Stir>;
  /** Such a story is to be told, whether it changed or not. */
  touch(story: StoryId): void;
  /** How many articles were placed or are within the horizon. */
  readonly arrivals: number;
  /** Whether the article is within the horizon. */
  holds(article: ArticleId): boolean;
  /** Places everything anew at the next `catchUp`: the texts have changed. */
  forget(): void;
  /** In the order of arrival. */
  members(story: StoryId): readonly ArticleId[];
  /** Articles at which the clusterer fails: they stay where they are. */
  readonly unfit: ReadonlyMap<ArticleId, Notice>;
}

export function createPlacing(stemma: Stemma, store: Store, { horizon = HORIZON }: PlacingOptions = {}): Placing {
  let clusterer: ReturnType<Stemma['clusterer']> | undefined;
  let decided = '';
  let last = 0;
  let membership = new Membership();
  let named = (story: StoryId): StoryId => story;
  const unfit = new Map<ArticleId, Notice>();

  /** False where the clusterer failed: it is then in no state to go on with. */
  function place({ id, title, text, language, published }: Arrival): boolean {
    if (unfit.has(id)) return true;
    try {
      const changes = clusterer!.add({ id, title, text, language, ...(published ? { published } : {}) });
      membership.follow(changes, named);
      return true;
    } catch (error) {
      unfit.set(id, failure('cluster', id, 'this report is in no new story', error));
      return false;
    }
  }

  /** The members of stories that decisions in force name: they are placed however long ago they came. */
  async function decidedOn(constraints: readonly Constraint[], before: number): Promise<Arrival[]> {
    const found = new Map<ArticleId, Arrival>();
    for (const one of constraints) {
      const articles = one.kind === 'story' ? [one.article] : [one.a, one.b];
      const stories = new Set(one.kind === 'story' ? [one.story] : []);
      for (const article of articles) {
        const arrival = await store.arrival(article);
        if (arrival && arrival.number <= before) found.set(article, arrival);
        if (arrival?.story !== undefined) stories.add(arrival.story);
      }
      for (const story of stories) {
        for (const { id, number } of await store.members(story)) {
          const arrival = number <= before && !found.has(id) ? await store.arrival(id) : undefined;
          if (arrival) found.set(id, arrival);
        }
      }
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
  }

  /** Places everything within the horizon anew; what then stands otherwise than it was told is changed. */
  async function begin(constraints: readonly Constraint[], progress?: (done: number, all: number) => void) {
    const { articles } = await store.counts();
    // What was never told is placed in any case.
    const start = Math.max(0, (await store.lastTold()) - horizon);
    for (;;) {
      clusterer = stemma.clusterer({ constraints });
      membership = new Membership();
      named = (story) => story;
      const told = new Map<ArticleId, Arrival>();
      let done = 0;
      let whole = true;
      const take = async (arrivals: readonly Arrival[]): Promise<void> => {
        for (const arrival of arrivals) {
          if (!whole) return;
          membership.arrived(arrival.id, arrival.number);
          told.set(arrival.id, { ...arrival, text: '', title: '' });
          whole = place(arrival);
          done += 1;
        }
        progress?.(done, Math.max(done, articles - start));
        await breath();
      };
      await take(start > 0 ? await decidedOn(constraints, start) : []);
      last = start;
      for await (const some of arrivalsAfter(store, start)) {
        await take(some);
        last = some.at(-1)!.number;
      }
      if (!whole) continue;
      compare(told, start > 0 ? await agree(told) : new Map());
      return;
    }
  }

  /**
   * Gives the stories found among the last arrivals the names and the older articles of those that are kept. Returns how
   * many articles the stories with older articles were told of.
   */
  async function agree(told: ReadonlyMap<ArticleId, Arrival>): Promise<Map<StoryId, number>> {
    const found = membership;
    const groups = [...found.stories()].map((id) => ({ id, articles: found.members(id) }));
    const names = namesByOverlap(groups, (article) => told.get(article)?.story);
    named = (story) => names.get(story) ?? story;
    membership = new Membership();
    for (const [id, { number }] of told) membership.arrived(id, number);
    for (const { id, articles } of groups) for (const one of articles) membership.put(one, named(id));
    const counts = new Map<StoryId, number>();
    for (const { story } of told.values()) if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
    const older = new Map<StoryId, number>();
    for (const { story, reports } of told.values()) {
      if (story === undefined || older.has(story) || reports === counts.get(story)) continue;
      older.set(story, reports ?? 0);
      for (const { id, number } of await store.members(story)) {
        if (told.has(id)) continue;
        membership.arrived(id, number);
        membership.put(id, story);
      }
    }
    return older;
  }

  /** Leaves as changed those stories alone that are kept with other articles. */
  function compare(told: ReadonlyMap<ArticleId, Arrival>, older: ReadonlyMap<StoryId, number>): void {
    membership.changed.clear();
    for (const story of membership.stories()) {
      const articles = membership.members(story);
      const same = articles.every((id) => {
        const kept = told.get(id);
        return !kept || (kept.story === story && kept.reports === articles.length);
      });
      if (!same || (older.get(story) ?? articles.length) !== articles.length) membership.touch(story);
    }
  }

  return {
    async catchUp(progress) {
      const inForce = (await store.decisions()).filter(({ undone }) => !undone);
      const key = inForce.map(({ number }) => number).join(' ');
      const constraints = inForce.map(({ constraint }) => constraint);
      if (!clusterer || key !== decided) {
        decided = key;
        await begin(constraints, progress);
        return;
      }
      for await (const some of arrivalsAfter(store, last)) {
        for (const arrival of some) {
          membership.arrived(arrival.id, arrival.number);
          if (!place(arrival)) {
            const waiting = membership.changed;
            await begin(constraints);
            for (const story of waiting.keys()) membership.touch(story);
            return;
          }
        }
        last = some.at(-1)!.number;
        await breath();
      }
    },
    get changed() {
      return membership.changed;
    },
    touch: (story) => membership.touch(story),
    get arrivals() {
      return membership.arrivals;
    },
    holds: (article) => membership.has(article),
    forget() {
      clusterer = undefined;
    },
    members: (story) => membership.members(story),
    unfit,
  };
}

async function* arrivalsAfter(store: Store, after: number): AsyncGenerator<readonly Arrival[]> {
  for (let last = after; ; ) {
    const some = await store.arrivals(last, AT_ONCE);
    if (some.length === 0) return;
    yield some;
    last = some.at(-1)!.number;
  }
}
