import type { JoinReason, StoryChange, StoryId } from '../model/index.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Pile } from './pile.ts';
import { foundedBy } from './story-table.ts';

/**
 * Puts a new grouping of a neighbourhood into the stories and tells what changed. Each old story stays with the group
 * that has most of it, each group becomes the story that brings it most; what is left opens a story of its own.
 */
export function carryOut(
  pile: Pile,
  around: Neighbourhood,
  groups: Int32Array,
  reasons: (row: number, story: number) => readonly JoinReason[],
): StoryChange[] {
  const { articles, stories } = pile;
  const { items, stories: olds } = around;
  const row = items[0]![0]!;
  const storyOfGroup = claims(pile, around, groups);
  const opened = new Set<number>();
  const target = (group: number, founder: number): number => {
    const known = storyOfGroup.get(group);
    if (known !== undefined) return known;
    const story = stories.open(foundedBy(articles.ids[founder]!));
    storyOfGroup.set(group, story);
    opened.add(story);
    return story;
  };
  const changes: StoryChange[] = [];
  const isNew = olds[0]! < 0;
  if (isNew) {
    const home = target(groups[0]!, row);
    stories.put(row, home);
    changes.push(
      stories.size[home] === 1
        ? { kind: 'opened', story: stories.ids[home]!, article: articles.ids[row]! }
        : { kind: 'joined', story: stories.ids[home]!, article: articles.ids[row]!, reasons: reasons(row, home) },
    );
  }
  const moves = new Map<string, { from: number; to: number; rows: number[] }>();
  for (let i = isNew ? 1 : 0; i < items.length; i++) {
    const from = olds[i]!;
    const to = target(groups[i]!, items[i]![0]!);
    if (from === to) continue;
    const key = `${from} ${to}`;
    const move = moves.get(key) ?? { from, to, rows: [] };
    if (items[i]!.length > 1) for (const member of stories.members(from)) move.rows.push(member);
    else move.rows.push(items[i]![0]!);
    moves.set(key, move);
  }
  for (const { from, to, rows } of moves.values()) {
    const fromId = stories.ids[from]!;
    // Members that have left the window go with the last of the living.
    const whole = pile.living(from, rows.length + 1).length <= rows.length && rows.length > 0;
    const moved = whole ? stories.members(from) : rows;
    for (const one of moved) {
      stories.take(one);
      stories.put(one, to);
    }
    for (const change of told(pile, whole, opened.has(to), stories.ids[to]!, fromId, moved)) changes.push(change);
  }
  return changes;
}

function told(
  pile: Pile,
  whole: boolean,
  isNew: boolean,
  story: StoryId,
  from: StoryId,
  rows: readonly number[],
): StoryChange[] {
  const ids = rows.flatMap((one) => pile.withCopies(one));
  if (whole) return [{ kind: 'merged', story, from, articles: ids }];
  if (isNew) return [{ kind: 'split', story, from, articles: ids }];
  return ids.map((article) => ({ kind: 'moved', story, from, article, reasons: [] }));
}

/** Which old story each group is to be. */
function claims(pile: Pile, around: Neighbourhood, groups: Int32Array): Map<number, number> {
  const { stories, decisions, articles } = pile;
  const storyOfGroup = new Map<number, number>();
  const taken = new Set<number>();
  if (!decisions.none) {
    around.items.forEach((item, i) => {
      const members = item.length > 1 ? stories.members(around.stories[i]!) : item;
      for (const member of members) {
        const id = decisions.storyOf(articles.ids[member]!);
        if (id === undefined || storyOfGroup.has(groups[i]!)) continue;
        const story = stories.byId.get(id) ?? stories.open(id);
        storyOfGroup.set(groups[i]!, story);
        taken.add(story);
      }
    });
  }
  const overlap = new Map<string, { group: number; old: number; size: number }>();
  for (let i = around.stories[0]! < 0 ? 1 : 0; i < around.items.length; i++) {
    const old = around.stories[i]!;
    const key = `${groups[i]} ${old}`;
    const claim = overlap.get(key) ?? { group: groups[i]!, old, size: 0 };
    claim.size += around.items[i]!.length === 1 ? 1 : stories.size[old]!;
    overlap.set(key, claim);
  }
  const order = [...overlap.values()].sort((a, b) => b.size - a.size || a.old - b.old || a.group - b.group);
  for (const { group, old } of order) {
    if (storyOfGroup.has(group) || taken.has(old)) continue;
    storyOfGroup.set(group, old);
    taken.add(old);
  }
  return storyOfGroup;
}
