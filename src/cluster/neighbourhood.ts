import { averageLink, FORBIDDEN, type Link } from '../structures/average-link.ts';
import { LINK_COUNT, linkScore } from './link-score.ts';
import { CEILING, type Pile, TOGETHER } from './pile.ts';

const MOST_STORIES = 4;
const MOST_ITEMS = 34;
/** Stories with more originals are one item, whose links are the means over this many of their newest. */
const WHOLE = 20;
const SAMPLE = 14;

export type Observe = (link: Readonly<Link>, a: readonly number[], b: readonly number[]) => void;

/** A new article and the stories around it, as items that are grouped anew. */
export interface Neighbourhood {
  /** The articles of each item; the first item is the new article. */
  readonly items: readonly (readonly number[])[];
  /** The story that each item is in; −1 for the new article. */
  readonly stories: readonly number[];
}

/** `near`: stories, nearest first; the first `must` of them are taken in any case. */
export function neighbourhood(pile: Pile, row: number, near: readonly number[], must: number): Neighbourhood {
  const items: number[][] = [[row]];
  const stories: number[] = [-1];
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
        items.push([member]);
        stories.push(story);
      }
    }
    used++;
  });
  return { items, stories };
}

/** Groups the items by average link: for each the least number of its group. */
export function group(pile: Pile, around: Neighbourhood, weights: Float64Array, observe?: Observe): Int32Array {
  const { items } = around;
  const n = items.length;
  if (n === 1) return Int32Array.of(0);
  const matrix = new Float64Array(n * n);
  const weight = new Float64Array(n);
  const within = new Float64Array(n);
  const scratch = new Float64Array(LINK_COUNT);
  for (let i = 0; i < n; i++) {
    const single = items[i]!.length === 1;
    weight[i] = single ? 1 : pile.stories.size[around.stories[i]!]!;
    within[i] = single ? 0 : inside(pile, items[i]!);
    for (let j = 0; j < i; j++) {
      const value = across(pile, around, i, j);
      matrix[i * n + j] = value;
      matrix[j * n + i] = value;
    }
  }
  return averageLink(matrix, n, weight, within, (found, a, b) => {
    // A decision that two belong together stands above all evidence.
    if (found.most >= TOGETHER) return TOGETHER;
    observe?.(found, items[a]!, items[b]!);
    return linkScore(weights, found, scratch);
  });
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
