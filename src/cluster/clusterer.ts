import type {
  ArticleId,
  Cluster,
  Constraint,
  JoinReason,
  Notice,
  Reading,
  StoryChange,
  StoryId,
  Tokens,
} from '../model/index.ts';
import { averageLink, FORBIDDEN } from '../structures/average-link.ts';
import { ArticleTable } from './article-table.ts';
import { Candidates } from './candidates.ts';
import { Copies } from './copies.ts';
import { Decisions } from './decisions.ts';
import { DocumentFrequency } from './document-frequency.ts';
import { PairCache } from './pair-cache.ts';
import type { Side } from './pair-features.ts';
import { PairScorer } from './pair-score.ts';
import { type Profile, Profiler } from './profile.ts';
import { ProfileStore } from './profile-store.ts';
import { publishedDay } from './published-day.ts';
import { foundedBy, StoryTable } from './story-table.ts';
import { StreamClock } from './stream-clock.ts';
import { clusterWeights } from './weights.ts';

export interface ClusterItem {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, may be partial or absent. */
  readonly published?: string;
  readonly language: string;
  /** Of `text`. */
  readonly tokens?: Tokens;
  /** If already read. */
  readonly reading?: Reading;
}

export interface ClusterOptions {
  /** The bytes of `models/cluster.bin`; without them a plain score and no shipped document frequencies serve. */
  readonly weights?: Uint8Array;
  /** Reports that are more days apart are not compared. */
  readonly windowDays?: number;
  readonly constraints?: readonly Constraint[];
  /** Keep the words behind the terms, so that reasons can be told. */
  readonly explain?: boolean;
}

/** Groups articles into stories as they come. */
export interface Clusterer {
  /** Places one article and tells what changed: its own placing first, then what that made of earlier ones. */
  add(item: ClusterItem): StoryChange[];
  /** All stories by their first article in the order of arrival. */
  clusters(): readonly Cluster[];
  /** What holds the article in its story (positive) and what keeps it from the nearest other one (negative). */
  explain(article: ArticleId): readonly JoinReason[];
  readonly notices: readonly Notice[];
  /** Bytes of typed arrays in use, for measures. */
  readonly bytes: number;
}

const DEFAULT_WINDOW = 14;
/** Piles up to this size are kept whole, whatever their dates. */
const KEPT = 20_000;
const MOST_CANDIDATES = 40;
/** A candidate below this does not bring its story into the neighbourhood. */
const NEIGHBOUR = -2;
const MOST_STORIES = 5;
const MOST_ITEMS = 44;
/** Stories with more originals are one item, whose links are the means over this many of them. */
const WHOLE = 20;
const SAMPLE = 14;
/** Scores beyond these say no more: one odd pair must not outvote the others. */
const CEILING = 4;
const FLOOR = -5;
const TOGETHER = 1e6;
/** Average link from which groups are one story. */
const THRESHOLD = 0;

export function createClusterer(options: ClusterOptions = {}): Clusterer {
  const weights = clusterWeights(options.weights);
  const windowDays = options.windowDays ?? DEFAULT_WINDOW;
  const decisions = new Decisions(options.constraints ?? []);
  const words = options.explain ? new Map<number, string>() : undefined;
  const frequency = new DocumentFrequency(weights.rates);
  const profiler = new Profiler(
    frequency,
    words ? (key, form) => void (words.has(key) || words.set(key, form)) : undefined,
  );
  const articles = new ArticleTable();
  const stories = new StoryTable();
  const profiles = new ProfileStore();
  const scorer = new PairScorer(weights.model);
  const cache = new PairCache();
  const clock = new StreamClock();
  const isLive = (article: number): boolean => articles.live[article] === 1;
  const candidates = new Candidates(isLive, MOST_CANDIDATES);
  const copies = new Copies(isLive);
  const notices: Notice[] = decisions.contradictions.map((reason) => ({
    step: 'cluster',
    place: 'constraints',
    reason,
  }));
  let oldest = 0;
  let living = 0;
  const left: Side = { keys: new Uint32Array(0), packed: new Uint16Array(0), from: 0, to: 0, day: 0, words: 0 };
  const right: Side = { ...left };

  function side(out: Side, article: number): Side {
    const chunk = profiles.chunk[article]!;
    out.keys = profiles.keys[chunk]!;
    out.packed = profiles.packed[chunk]!;
    out.from = profiles.from[article]!;
    out.to = out.from + profiles.count[article]!;
    out.day = articles.day[article]!;
    out.words = articles.words[article]!;
    return out;
  }

  function score(one: number, other: number): number {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    const slot = cache.slot(a, b);
    if (cache.has(slot, a, b)) return cache.score(slot);
    let value = scorer.score(side(left, a), side(right, b));
    if (Math.abs(left.day - right.day) > windowDays) value = Math.min(value, -3);
    if (!decisions.none) {
      const idA = articles.ids[a]!;
      const idB = articles.ids[b]!;
      if (decisions.together(idA, idB)) value = TOGETHER;
      else if (decisions.apart(idA, idB)) value = FORBIDDEN;
    }
    value = value === TOGETHER || value === FORBIDDEN ? value : Math.max(FLOOR, Math.min(CEILING, value));
    cache.put(slot, a, b, value);
    return value;
  }

  /** The living originals of a story, the newest `most` of them. */
  function livingMembers(story: number, most: number): number[] {
    const out: number[] = [];
    for (let at = stories.last[story]!; at >= 0 && out.length < most; at = stories.previous[at]!)
      if (articles.live[at] === 1) out.push(at);
    return out.reverse();
  }

  function expire(): void {
    while (living > KEPT && oldest < articles.length && Math.abs(clock.now - articles.lives[oldest]!) > windowDays) {
      if (articles.live[oldest] === 1) {
        articles.live[oldest] = 0;
        profiles.drop(oldest);
        living--;
      }
      oldest++;
    }
  }

  function copyOf(profile: Profile, row: number): number {
    const isSame = (other: number): boolean => articles.fingerprint[other] === profile.fingerprint2;
    const isNear = (other: number): boolean => {
      const mine = articles.words[row]!;
      const theirs = articles.words[other]!;
      if (Math.abs(mine - theirs) > Math.max(mine, theirs) * 0.15) return false;
      scorer.score(side(left, row), side(right, other));
      const f = scorer.row;
      return f[0]! > 0.93 && f[11]! > 0.8 && (f[9]! < 0 || f[9]! > 0.9);
    };
    const found = copies.find(profile, isSame, isNear);
    return found >= 0 && Math.abs(articles.day[found]! - articles.day[row]!) > windowDays ? -1 : found;
  }

  function add(item: ClusterItem): StoryChange[] {
    if (articles.rows.has(item.id)) {
      notices.push({
        step: 'cluster',
        place: item.id,
        reason:
          'This id was already given to an article; the later one is left out. Give each article an id of its own.',
      });
      return [];
    }
    const profile = profiler.profile(item);
    const day = publishedDay(item.published) ?? profile.dateline;
    const row = articles.add(item.id, day, clock.arrive(day), profile);
    living++;
    profiles.put(row, profile);
    expire();
    const free = decisions.none || !decisions.names(item.id);
    const original = free ? copyOf(profile, row) : -1;
    if (original >= 0) {
      articles.copy(row, original);
      articles.live[row] = 0;
      living--;
      profiles.drop(row);
      const story = stories.storyOf[original]!;
      return [
        {
          kind: 'joined',
          story: stories.ids[story]!,
          article: item.id,
          reasons: [{ kind: 'copy', what: articles.ids[original]!, weight: CEILING }],
        },
      ];
    }
    copies.add(row, profile);
    const count = candidates.find(profile, row);
    const near = neighbours(row, count);
    candidates.post(row, profile);
    return regroup(row, near);
  }

  /** The stories that come into question for a new article, nearest first. */
  function neighbours(row: number, count: number): number[] {
    const best = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const other = candidates.found[i]!;
      const value = score(row, other);
      const story = stories.storyOf[other]!;
      if (value > (best.get(story) ?? NEIGHBOUR)) best.set(story, value);
    }
    const found = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([story]) => story);
    if (!decisions.none) {
      for (const companion of decisions.companions(articles.ids[row]!)) {
        const other = articles.rows.get(companion);
        if (other === undefined || other === row) continue;
        const story = stories.storyOf[articles.original[other]!]!;
        if (!found.includes(story)) found.unshift(story);
      }
    }
    return found;
  }

  /** Groups the new article and its neighbouring stories anew, and puts what comes out into the stories. */
  function regroup(row: number, near: readonly number[]): StoryChange[] {
    const items: number[][] = [[row]];
    const olds: number[] = [-1];
    let used = 0;
    for (const story of near) {
      if (used >= MOST_STORIES && decisions.none) break;
      const size = stories.size[story]!;
      if (size > WHOLE) {
        items.push(livingMembers(story, SAMPLE));
        olds.push(story);
      } else {
        const members = stories.members(story).filter(isLive);
        if (items.length + members.length > MOST_ITEMS && used > 0) continue;
        for (const member of members) {
          items.push([member]);
          olds.push(story);
        }
      }
      used++;
    }
    const n = items.length;
    const groups = n === 1 ? Int32Array.of(0) : grouped(items, olds);
    return apply(row, items, olds, groups);
  }

  function grouped(items: readonly (readonly number[])[], olds: readonly number[]): Int32Array {
    const n = items.length;
    const matrix = new Float64Array(n * n);
    const weight = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      weight[i] = items[i]!.length === 1 ? 1 : stories.size[olds[i]!]!;
      for (let j = 0; j < i; j++) {
        const value = link(items[i]!, items[j]!);
        matrix[i * n + j] = value;
        matrix[j * n + i] = value;
      }
    }
    return averageLink(matrix, n, weight, THRESHOLD);
  }

  function link(a: readonly number[], b: readonly number[]): number {
    let sum = 0;
    for (const one of a) {
      for (const other of b) {
        const value = score(one, other);
        if (value === TOGETHER || value === FORBIDDEN) return value;
        sum += value;
      }
    }
    return sum / (a.length * b.length);
  }

  /** Carries the groups out: which story each becomes, and the changes that are to be told. */
  function apply(
    row: number,
    items: readonly (readonly number[])[],
    olds: readonly number[],
    groups: Int32Array,
  ): StoryChange[] {
    const n = items.length;
    // How many originals of each old story are in each group.
    const overlap = new Map<number, Map<number, number>>();
    const frozen = new Map<number, number>();
    for (let i = 1; i < n; i++) {
      const group = groups[i]!;
      const old = olds[i]!;
      const size = items[i]!.length === 1 ? 1 : stories.size[old]!;
      if (items[i]!.length > 1) frozen.set(old, group);
      const row = overlap.get(group) ?? new Map<number, number>();
      row.set(old, (row.get(old) ?? 0) + size);
      overlap.set(group, row);
    }
    // Each old story stays with the group that has most of it; each group becomes the story that brings it most.
    const claims: { group: number; old: number; size: number }[] = [];
    for (const [group, olds] of overlap) for (const [old, size] of olds) claims.push({ group, old, size });
    claims.sort((a, b) => b.size - a.size || a.old - b.old || a.group - b.group);
    const storyOfGroup = new Map<number, number>();
    const taken = new Set<number>();
    for (const { group, old } of claims) {
      if (storyOfGroup.has(group) || taken.has(old)) continue;
      storyOfGroup.set(group, old);
      taken.add(old);
    }
    const changes: StoryChange[] = [];
    const opened = new Set<number>();
    const target = (group: number, founder: number): number => {
      const known = storyOfGroup.get(group);
      if (known !== undefined) return known;
      const story = stories.open(decisions.storyOf(articles.ids[founder]!) ?? foundedBy(articles.ids[founder]!));
      storyOfGroup.set(group, story);
      opened.add(story);
      return story;
    };
    const home = target(groups[0]!, row);
    stories.put(row, home);
    changes.push(
      opened.has(home) && stories.size[home] === 1
        ? { kind: 'opened', story: stories.ids[home]!, article: articles.ids[row]! }
        : { kind: 'joined', story: stories.ids[home]!, article: articles.ids[row]!, reasons: reasons(row, home) },
    );
    // What moves, by old and new story.
    const moves = new Map<string, { from: number; to: number; rows: number[] }>();
    for (let i = 1; i < n; i++) {
      const from = olds[i]!;
      const to = target(groups[i]!, items[i]![0]!);
      if (from === to) continue;
      const key = `${from} ${to}`;
      const move = moves.get(key) ?? { from, to, rows: [] };
      if (items[i]!.length > 1) move.rows.push(...stories.members(from));
      else move.rows.push(items[i]![0]!);
      moves.set(key, move);
    }
    for (const { from, to, rows } of moves.values()) {
      const fromId = stories.ids[from]!;
      // Expired members stay with the most of their story.
      const whole = rows.length === stories.size[from] || livingMembers(from, rows.length + 1).length === rows.length;
      const moved = whole ? stories.members(from) : rows;
      for (const one of moved) {
        stories.take(one);
        stories.put(one, to);
      }
      const ids = moved.flatMap(withCopies);
      const toId = stories.ids[to]!;
      if (whole) changes.push({ kind: 'merged', story: toId, from: fromId, articles: ids });
      else if (opened.has(to)) changes.push({ kind: 'split', story: toId, from: fromId, articles: ids });
      else for (const article of ids) changes.push({ kind: 'moved', story: toId, from: fromId, article, reasons: [] });
    }
    return changes;
  }

  function withCopies(original: number): ArticleId[] {
    const out: ArticleId[] = [];
    for (let at = original; at >= 0; at = articles.nextCopy[at]!) out.push(articles.ids[at]!);
    return out;
  }

  function reasons(_row: number, _story: number): JoinReason[] {
    return [];
  }

  function clusters(): readonly Cluster[] {
    const found: { first: number; cluster: Cluster }[] = [];
    for (let story = 0; story < stories.length; story++) {
      const id = stories.ids[story];
      if (id === undefined || stories.size[story] === 0) continue;
      const rows: number[] = [];
      for (const member of stories.members(story)) {
        for (let at = member; at >= 0; at = articles.nextCopy[at]!) rows.push(at);
      }
      rows.sort((a, b) => a - b);
      found.push({ first: rows[0]!, cluster: { id, articles: rows.map((row) => articles.ids[row]!) } });
    }
    found.sort((a, b) => a.first - b.first);
    return found.map(({ cluster }) => cluster);
  }

  return {
    add,
    clusters,
    explain: () => [],
    notices,
    get bytes() {
      return profiles.bytes + candidates.bytes + copies.bytes + articles.bytes;
    },
  };
}

export type { StoryId };
