import { averageLink, FORBIDDEN } from '../structures/average-link.ts';
import { cleared } from '../structures/growing-array.ts';
import { LINK_COUNT, type LinkModel, linkFeatures } from './link-score.ts';
import { CEILING, type Pile, TOGETHER } from './pile.ts';
import { TermGatherer } from './shared-terms.ts';

const MOST_STORIES = 3;
const MOST_ITEMS = 28;
/** Stories with more originals are one item, whose links are the means over this many of their newest. */
export const WHOLE = 20;
const SAMPLE = 14;

/** Told of each link that is weighed: its features, the two groups, and which items are in which group. */
export type Observe = (
  features: Float32Array,
  a: number,
  b: number,
  groups: Int32Array,
  items: readonly (readonly number[])[],
) => void;

/** A new article and the stories around it, as items that are grouped anew. */
export interface Neighbourhood {
  /** The articles of each item; the first item is the new article. */
  readonly items: readonly (readonly number[])[];
  /** The story that each item is in; −1 for an article that is new. */
  readonly stories: readonly number[];
}

/**
 * `near`: stories, nearest first; the first `must` of them are taken in any case. `home`: the story that the article is in
 * already.
 */
export function neighbourhood(
  pile: Pile,
  row: number,
  near: readonly number[],
  must: number,
  home = -1,
): Neighbourhood {
  const items: number[][] = [[row]];
  const stories: number[] = [home];
  let used = 0;
  near.forEach((story, at) => {
    if (at >= must && used >= MOST_STORIES) return;
    const size = pile.stories.size[story]!;
    const living = pile.living(story, size > WHOLE ? SAMPLE : WHOLE);
    // A decision can name a story that has left the window.
    const members = living.length > 0 ? living : pile.stories.members(story).slice(-SAMPLE);
    if (size > WHOLE || living.length === 0) {
      items.push(members);
      stories.push(story);
    } else {
      if (at >= must && used > 0 && items.length + members.length > MOST_ITEMS) return;
      for (const member of members) {
        if (member === row) continue;
        items.push([member]);
        stories.push(story);
      }
    }
    used++;
  });
  return { items, stories };
}

/** Links whose pairs are on average less likely than this are not looked at. */
const LEAST_MEAN = -3.8;
const gatherer = new TermGatherer();
const scratch: Float64Array[] = Array.from({ length: 7 }, () => new Float64Array(0));
const row = new Float32Array(LINK_COUNT);

/** Groups the items by average link: for each the least number of its group. */
export function group(pile: Pile, around: Neighbourhood, model: LinkModel, observe?: Observe): Int32Array {
  const { items } = around;
  const n = items.length;
  if (n === 1) return Int32Array.of(0);
  const matrix = cleared(scratch, 0, n * n);
  const weight = cleared(scratch, 1, n);
  const within = cleared(scratch, 2, n);
  const counts = cleared(scratch, 3, n);
  const days = cleared(scratch, 4, n);
  const dated = cleared(scratch, 5, n);
  const crowd = cleared(scratch, 6, n);
  for (let i = 0; i < n; i++) {
    const single = items[i]!.length === 1;
    weight[i] = single ? 1 : pile.stories.size[around.stories[i]!]!;
    within[i] = single ? 0 : inside(pile, items[i]!);
    counts[i] = items[i]!.length;
    for (const one of items[i]!) {
      crowd[i]! += pile.articles.crowd[one]!;
      const day = pile.articles.day[one]!;
      if (Number.isNaN(day)) continue;
      days[i]! += day;
      dated[i]!++;
    }
    for (let j = 0; j < i; j++) {
      const value = across(pile, around, i, j);
      matrix[i * n + j] = value;
      matrix[j * n + i] = value;
    }
  }
  const languages = items.map((item) => languageOf(pile, item));
  const mixed = languages.some((language) => language !== languages[0]);
  const { all, local, named, allOwn, localOwn, namedOwn } = gatherer.gather(pile, items);
  const sums = [all, local, named];
  const tallies = [allOwn, localOwn, namedOwn, counts, days, dated, crowd];
  const evidence = { n, sums, tallies };
  return averageLink(
    matrix,
    n,
    weight,
    within,
    (found, a, b, groups) => {
      // A decision that two belong together stands above all evidence.
      if (found.most >= TOGETHER) return TOGETHER;
      if (found.mean < LEAST_MEAN) return found.mean;
      // Words tell nothing between groups that have no language in common.
      if (mixed && !meet(languages, groups, a, b)) return found.mean;
      linkFeatures(found, a, b, evidence, row);
      observe?.(row, a, b, groups, items);
      return model(row);
    },
    sums,
    tallies,
  );
}

/** The language of an item, by its first article. */
const languageOf = (pile: Pile, item: readonly number[]): number => pile.articles.language[item[0]!]!;

function meet(languages: readonly number[], groups: Int32Array, a: number, b: number): boolean {
  for (let i = 0; i < languages.length; i++) {
    if (groups[i] !== a) continue;
    for (let j = 0; j < languages.length; j++) if (groups[j] === b && languages[i] === languages[j]) return true;
  }
  return false;
}

function inside(pile: Pile, members: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < members.length; i++) {
    for (let j = 0; j < i; j++) sum += Math.min(CEILING, pile.score(members[i]!, members[j]!));
  }
  return members.length < 2 ? 0 : (sum * 2) / (members.length * (members.length - 1));
}

function across(pile: Pile, around: Neighbourhood, i: number, j: number): number {
  const a = around.items[i]!;
  const b = around.items[j]!;
  if (!pile.decisions.none && (a.length > 1 || b.length > 1)) {
    const decided = decidedAcross(pile, whole(pile, around, i), whole(pile, around, j));
    if (decided !== 0) return decided;
  }
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      const value = pile.score(one, other);
      if (value === TOGETHER || value === FORBIDDEN) return value;
      sum += value;
    }
  }
  return sum / (a.length * b.length);
}

/** All members of an item, not only those that stand for it. */
const whole = (pile: Pile, around: Neighbourhood, i: number): readonly number[] =>
  around.items[i]!.length === 1 ? around.items[i]! : pile.stories.members(around.stories[i]!);

/** What decisions say of two groups: `apart` wins, since `together` has already made its members one. */
function decidedAcross(pile: Pile, a: readonly number[], b: readonly number[]): number {
  const { decisions, articles } = pile;
  let found = 0;
  for (const one of a) {
    if (!decisions.names(articles.ids[one]!)) continue;
    for (const other of b) {
      if (!decisions.names(articles.ids[other]!)) continue;
      if (decisions.apart(articles.ids[one]!, articles.ids[other]!)) return FORBIDDEN;
      if (decisions.together(articles.ids[one]!, articles.ids[other]!)) found = TOGETHER;
    }
  }
  return found;
}
