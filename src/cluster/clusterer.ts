import type {
  ArticleId,
  Cluster,
  Constraint,
  JoinReason,
  Notice,
  Reading,
  StoryChange,
  Tokens,
} from '../model/index.ts';
import { Candidates } from './candidates.ts';
import { carryOut } from './carry-out.ts';
import { Copies } from './copies.ts';
import { Decisions } from './decisions.ts';
import { DocumentFrequency } from './document-frequency.ts';
import { dayReason, termReasons } from './explanation.ts';
import { KnownGroupings } from './known-groupings.ts';
import { group, type Neighbourhood, neighbourhood, type Observe, WHOLE } from './neighbourhood.ts';
import { CEILING, Pile } from './pile.ts';
import { type Profile, Profiler } from './profile.ts';
import { publishedDay } from './published-day.ts';
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
  /** Told of every link that is weighed, for training. */
  readonly observe?: Observe;
  /** Told of each article that is given a row of its own, in order; for training. */
  readonly arrived?: (id: ArticleId) => void;
}

/** Groups articles into stories as they come. */
export interface Clusterer {
  /** Places one article and tells what changed: its own placing first, then what that made of earlier ones. */
  add(item: ClusterItem): StoryChange[];
  /** For the end of a pile: looks once more at the latest articles, now that all are known. */
  settle(): StoryChange[];
  /** All stories by their first article in the order of arrival. */
  clusters(): readonly Cluster[];
  /** What holds the article in its story (positive) and what keeps it from the nearest other one (negative). */
  explain(article: ArticleId): readonly JoinReason[];
  readonly notices: readonly Notice[];
  /** Articles within the window that are no copies. */
  readonly living: number;
  /** Bytes of typed arrays in use, for measures. */
  readonly bytes: number;
}

const DEFAULT_WINDOW = 14;
/** Piles up to this size are kept whole, whatever their dates. */
const KEPT = 20_000;
const MOST_CANDIDATES = 14;
/** A candidate below this does not bring its story into the neighbourhood. */
const NEIGHBOUR = -2;
/** Nor does one so far below the best: where a story is near, others that are merely alike only cost time and blur the links. */
const FAR_BELOW = 4;
/** Candidates come best first: after so many in a row that are far below, the rest is not looked at. */
const MOST_UNLIKE = 8;
/** Log-odds between which two reports are neither clearly of one event nor clearly of two. */
const UNCERTAIN = [-2.5, 1] as const;
/** A story that began so many days after the last report of a like one may be its sequel. */
const SEQUEL_DAYS = 1.5;
/** An article is looked at again when so many others have come. */
const SECOND_LOOK = 50;
/** At the end so many of the last articles are looked at again. */
const SETTLED = 20_000;
/** Larger stories are left as they are: grouping takes time by the cube of their size. */
const MOST_TAKEN_APART = 150;
const LONGEST_ID = 2000;

/** A story by the candidate that is nearest. */
interface Near {
  readonly story: number;
  readonly by: number;
  readonly value: number;
}

/** See `Clusterer`. Throws a WeightsError where the weights are not of this release. */
export function createClusterer(options: ClusterOptions = {}): Clusterer {
  const weights = clusterWeights(options.weights);
  const decisions = new Decisions(options.constraints ?? []);
  const pile = new Pile(weights.model, weights.cross, decisions, options.windowDays ?? DEFAULT_WINDOW);
  const { articles, stories, profiles, isLive } = pile;
  const words = options.explain ? new Map<number, string>() : undefined;
  const profiler = new Profiler(
    new DocumentFrequency(weights.rates),
    words && ((key, form) => void (words.has(key) || words.set(key, form))),
  );
  const candidates = new Candidates(isLive, MOST_CANDIDATES);
  const copies = new Copies(isLive);
  const known = new KnownGroupings();
  const clock = new StreamClock();
  const notices: Notice[] = decisions.contradictions.map((reason) => ({
    step: 'cluster',
    place: 'constraints',
    reason,
  }));
  let oldest = 0;
  /** Articles before this row have had their second look. */
  let seenTwice = 0;
  let living = 0;

  function retire(row: number): void {
    if (!isLive(row)) return;
    articles.live[row] = 0;
    profiles.drop(row);
    living--;
  }

  function expire(): void {
    while (living > KEPT && oldest < articles.length && Math.abs(clock.now - articles.lives[oldest]!) > pile.windowDays)
      retire(oldest++);
  }

  /** The living original whose words the article repeats, or −1. */
  function originalOf(profile: Profile, row: number): number {
    if (decisions.names(articles.ids[row]!)) return -1;
    const isSame = (other: number): boolean => articles.fingerprint[other] === profile.fingerprint2;
    const isNear = (other: number): boolean => {
      const mine = articles.words[row]!;
      const theirs = articles.words[other]!;
      if (Math.abs(mine - theirs) > Math.max(mine, theirs) * 0.15) return false;
      pile.compare(row, other);
      return pile.scorer.isCopy;
    };
    // Whatever the dates: one of them may be mistaken, and what is told is the same.
    return copies.find(profile, isSame, isNear);
  }

  function add(item: ClusterItem): StoryChange[] {
    const refused = refusal(item, articles.rows.has(item.id));
    if (refused) {
      notices.push({ step: 'cluster', place: item.id.slice(0, 100), reason: refused });
      return [];
    }
    const profile = profiler.profile(item);
    const day = publishedDay(item.published) ?? profile.dateline;
    const row = articles.add(item.id, day, clock.arrive(day), profile);
    options.arrived?.(item.id);
    if (row > 0 && articles.language[row] !== articles.language[0]) candidates.multilingual = true;
    living++;
    profiles.put(row, profile);
    expire();
    const original = originalOf(profile, row);
    if (original >= 0) {
      articles.copy(row, original);
      retire(row);
      const story = stories.ids[stories.storyOf[original]!]!;
      const reasons: JoinReason[] = [{ kind: 'copy', what: articles.ids[original]!, weight: CEILING }];
      return [{ kind: 'joined', story, article: item.id, reasons }];
    }
    copies.add(row, profile);
    profiler.count();
    const count = candidates.find(profile, row);
    candidates.post(row, profile);
    const must = companions(row);
    const { near, crowd } = nearest(row, count);
    articles.crowd[row] = crowd;
    const order = [...must, ...near.map(({ story }) => story).filter((story) => !must.includes(story))];
    const around = neighbourhood(pile, row, order, must.length);
    const changes = regroup(around);
    const home = stories.storyOf[row]!;
    articles.neighbour[row] = near.find(({ by }) => stories.storyOf[by] !== home)?.by ?? -1;
    for (const { by } of near) stories.stirred[stories.storyOf[by]!] = row;
    follow(row, near);
    if (row - seenTwice < SECOND_LOOK) return changes;
    const earlier = seenTwice++;
    // In a great stream only where something has come near since: elsewhere next to nothing changes.
    if (living > KEPT && !isStirred(earlier) && !isStirred(earlier, articles.neighbour[earlier])) return changes;
    return [...changes, ...lookAgain(earlier)];
  }

  /** The candidates of an article that has been posted, itself left out; how many stand in `candidates.found`. */
  function neighbours(row: number): number {
    const chunk = profiles.chunk[row]!;
    const from = profiles.from[row]!;
    const to = from + profiles.count[row]!;
    const terms = {
      length: to - from,
      keys: profiles.keys[chunk]!.subarray(from, to),
      packed: profiles.packed[chunk]!.subarray(from, to),
    };
    const { found } = candidates;
    const count = candidates.find(terms, articles.length);
    let kept = 0;
    for (let i = 0; i < count; i++) if (found[i] !== row) found[kept++] = found[i]!;
    return kept;
  }

  /** Whether something has come near the story of an article, by default its own, since it came itself. */
  const isStirred = (row: number, member = row): boolean =>
    member >= 0 && stories.stirred[stories.storyOf[member]!]! > row;

  /** The stories of those that the article must be with. */
  function companions(row: number): number[] {
    const found: number[] = [];
    for (const companion of decisions.companions(articles.ids[row]!)) {
      const other = articles.rows.get(companion);
      if (other === undefined || other === row) continue;
      const story = stories.storyOf[articles.original[other]!]!;
      if (!found.includes(story)) found.push(story);
    }
    return found;
  }

  /** The stories of the candidates that come into question, with the best of each, nearest first; and how crowded it is around. */
  function nearest(row: number, count: number): { near: Near[]; crowd: number } {
    const best = new Map<number, Near>();
    let unlike = 0;
    let uncertain = 0;
    for (let i = 0; i < count && unlike < MOST_UNLIKE; i++) {
      const by = candidates.found[i]!;
      const value = pile.score(row, by);
      if (value > UNCERTAIN[0] && value < UNCERTAIN[1]) uncertain++;
      unlike = value > NEIGHBOUR - 1 ? 0 : unlike + 1;
      const story = stories.storyOf[by]!;
      if (value > (best.get(story)?.value ?? NEIGHBOUR)) best.set(story, { story, by, value });
    }
    const near = [...best.values()].sort((a, b) => b.value - a.value || a.story - b.story);
    return { near: near.filter(({ value }) => value >= near[0]!.value - FAR_BELOW), crowd: Math.log1p(uncertain) };
  }

  /** Notes of which earlier story the article's is the sequel. */
  function follow(row: number, near: readonly { by: number; value: number }[]): void {
    const home = stories.storyOf[row]!;
    const began = articles.day[stories.first[home]!]!;
    for (const { by, value } of near) {
      const other = stories.storyOf[by]!;
      if (other === home || !(began - articles.day[stories.last[other]!]! >= SEQUEL_DAYS)) continue;
      if (stories.follows[home]! >= 0 && value <= stories.followScore[home]!) continue;
      stories.follows[home] = by;
      stories.followScore[home] = value;
    }
  }

  const reasons = (row: number, story: number): readonly JoinReason[] =>
    words ? [...termReasons(pile, row, story, words, true), ...dayReason(pile, row, story)] : [];

  function explain(article: ArticleId): readonly JoinReason[] {
    const row = articles.rows.get(article);
    if (row === undefined || !words) return [];
    const original = articles.original[row]!;
    if (original !== row) return [{ kind: 'copy', what: articles.ids[original]!, weight: CEILING }];
    const home = stories.storyOf[row]!;
    const decided: JoinReason[] = decisions
      .companions(article)
      .filter((other) => other !== article && articles.rows.has(other))
      .map((other) => ({ kind: 'constraint', what: other, weight: CEILING }));
    const other = nearest(row, neighbours(row)).near.find(({ story }) => story !== home);
    const against = other ? termReasons(pile, row, other.story, words, false) : [];
    const days = other ? dayReason(pile, row, other.story).filter(({ weight }) => weight < 0) : [];
    return [...decided, ...(stories.size[home]! > 1 ? reasons(row, home) : []), ...against, ...days];
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
      const before = stories.follows[story]!;
      const followed = before >= 0 ? stories.ids[stories.storyOf[before]!] : undefined;
      const follows = followed !== undefined && followed !== id ? { follows: followed } : {};
      found.push({ first: rows[0]!, cluster: { id, articles: rows.map((row) => articles.ids[row]!), ...follows } });
    }
    found.sort((a, b) => a.first - b.first);
    return found.map(({ cluster }) => cluster);
  }

  /** Groups an article and the stories around it once more: with what has come since, it may belong elsewhere. */
  function lookAgain(row: number): StoryChange[] {
    if (!isLive(row)) return [];
    const home = stories.storyOf[row]!;
    if (stories.size[home]! > WHOLE) return [];
    const { near, crowd } = nearest(row, neighbours(row));
    articles.crowd[row] = crowd;
    const others = near.filter(({ story }) => story !== home).map(({ story }) => story);
    if (others.length === 0) return [];
    const around = neighbourhood(pile, row, [home, ...others], 1, home);
    // Who observes sees each neighbourhood as often as it comes up.
    return !options.observe && known.has(around, stories.storyOf) ? [] : regroup(around);
  }

  function regroup(around: Neighbourhood): StoryChange[] {
    const changes = carryOut(pile, around, group(pile, around, weights.link, options.observe), reasons);
    known.add(around, stories.storyOf);
    return changes;
  }

  /** Groups the members of a large story once more, each by itself: what came in link by link may not hold as a whole. */
  function takeApart(story: number): StoryChange[] {
    const members = pile.living(story, MOST_TAKEN_APART);
    // With fewer than all, the others would stay behind whatever comes out.
    if (members.length < stories.size[story]!) return [];
    return regroup({ items: members.map((member) => [member]), stories: members.map(() => story) });
  }

  function settle(): StoryChange[] {
    const changes: StoryChange[] = [];
    for (let story = 0, all = stories.length; story < all; story++)
      if (stories.ids[story] !== undefined && stories.size[story]! > WHOLE)
        for (const change of takeApart(story)) changes.push(change);
    for (let row = Math.max(0, articles.length - SETTLED); row < articles.length; row++)
      for (const change of lookAgain(row)) changes.push(change);
    seenTwice = articles.length;
    return changes;
  }

  return {
    add,
    settle,
    clusters,
    explain,
    notices,
    get living() {
      return living;
    },
    get bytes() {
      return profiles.bytes + candidates.bytes + copies.bytes + articles.bytes + stories.bytes;
    },
  };
}

/** Why an item cannot be placed, or undefined. */
function refusal(item: ClusterItem, known: boolean): string | undefined {
  if (known)
    return 'This id was already given to an article; the later one is left out. Give each article an id of its own.';
  if (item.id === '' || item.id.length > LONGEST_ID)
    return `Expected an id of 1 to ${LONGEST_ID} characters, got ${item.id.length}; the article is left out.`;
  return undefined;
}
