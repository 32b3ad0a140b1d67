import { articleId, type Desk, NotKeptError, type Store, type StoryBrief, type StoryId } from '../index.ts';
import type { Constraint } from '../model/index.ts';

/** Reports beside which those taken out are told not to stand; one of each would be enough were they all joined to it. */
const MOST_BESIDE = 24;
const MOST_AT_ONCE = 300;

/** The decisions that take these reports out of a story, together, and keep them out. */
export function splitOff(story: StoryBrief, sigla: ReadonlySet<string>): Constraint[] {
  const out = story.articles.filter(({ siglum }) => sigla.has(siglum)).map(({ id }) => articleId(id));
  const rest = story.articles.filter(({ siglum }) => !sigla.has(siglum)).map(({ id }) => articleId(id));
  const [first, ...others] = out;
  if (first === undefined || rest.length === 0) return [];
  return [
    ...others.map((b): Constraint => ({ kind: 'together', a: first, b })),
    ...rest.slice(0, MOST_BESIDE).map((b): Constraint => ({ kind: 'apart', a: first, b })),
  ];
}

/** Whether two stories are one: joins or forbids it. */
export function ofTwo(kind: 'together' | 'apart', one: StoryBrief, other: StoryBrief): Constraint[] {
  const [first, second] = [one.articles[0], other.articles[0]];
  if (!first || !second || one.id === other.id) return [];
  return [{ kind, a: articleId(first.id), b: articleId(second.id) }];
}

/**
 * Records decisions that belong together and tells the stories once, with the last of them. Throws NotKeptError where an
 * article is not kept; then none is recorded.
 */
export async function decideAll(store: Store, desk: Desk, decisions: readonly Constraint[], by: string): Promise<void> {
  const last = decisions.at(-1);
  if (!last) return;
  for (const one of decisions) {
    for (const id of one.kind === 'story' ? [one.article] : [one.a, one.b]) {
      if (!(await store.article(id))) throw new NotKeptError(`expected an article that is kept, got ${id}`);
    }
  }
  for (const one of decisions.slice(0, -1)) await store.decide(one, by);
  await desk.decide(last, by);
}

/** Takes back the decisions of these numbers, as were taken at once, and tells the stories once. */
export async function undoAll(store: Store, desk: Desk, first: number, last: number, by: string): Promise<void> {
  const inForce = (await store.decisions()).filter(
    ({ number, undone }) => number >= first && number <= Math.min(last, first + MOST_AT_ONCE) && !undone,
  );
  for (const { number } of inForce.slice(0, -1)) await store.undo(number, by);
  const end = inForce.at(-1);
  if (end) await desk.undo(end.number, by);
}

/** Where the reports of a story are now: its own id, or that of the story which they are part of since. */
export async function whereNow(store: Store, story: StoryBrief): Promise<StoryId | undefined> {
  const first = story.articles[0];
  return first && (await store.storyOf(articleId(first.id)));
}
