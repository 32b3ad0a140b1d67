import type { ArticleId, StoryId } from '../model/ids.ts';
import type { Notice } from '../model/notice.ts';
import type { PackedStory } from '../store/packed-story.ts';
import type { Store } from '../store/store.ts';
import type { Hands, KeptReport } from './hands.ts';
import type { Stir } from './membership.ts';
import type { Placing } from './placing.ts';

export interface Wanted {
  /** Told even where nothing changed. */
  readonly anew?: ReadonlySet<StoryId>;
  readonly isRipe?: (stir: Stir) => boolean;
}

const NONE: ReadonlySet<StoryId> = new Set();
/** Stories that are kept in one transaction. */
const TOGETHER = 32;
/** Fewer are told in this thread. */
const FEW = 6;

/**
 * Tells the stories that changed and are ripe, and keeps them, a few at a time. A story that is kept with the same articles already is
 * left alone unless it is among `anew`. One that cannot be told is named in a notice and stays as it was.
 */
export async function tellChanged(
  store: Store,
  placing: Placing,
  hands: Hands,
  load: (article: ArticleId) => Promise<KeptReport | undefined>,
  { anew = NONE, isRipe = () => true }: Wanted,
  progress?: (done: number, all: number) => void,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  const waiting = [...placing.changed].filter(([, stir]) => isRipe(stir)).map(([id]) => id);
  const alone = waiting.length <= FEW;
  let ready: PackedStory[] = [];
  let done = 0;
  const running: Promise<PackedStory | Notice>[] = [];
  const keep = async (): Promise<void> => {
    if (ready.length > 0) await store.changeStories({ put: ready, drop: [] });
    ready = [];
    progress?.(done, waiting.length);
  };
  const take = async (): Promise<void> => {
    const told = await running.shift()!;
    if ('reason' in told) notices.push(told);
    else ready.push(told);
    done += 1;
    if (ready.length >= TOGETHER) await keep();
  };
  for (const id of waiting) {
    const members = await membersOf(store, placing, id, anew);
    if (members.length === 0 || (!anew.has(id) && (await isTold(store, id, members)))) {
      done += 1;
      continue;
    }
    const reports: KeptReport[] = [];
    for (const member of members) {
      const report = await load(member);
      if (report) reports.push(report);
    }
    running.push(hands.tell(id, reports, alone));
    if (running.length >= hands.width * 2) await take();
  }
  while (running.length > 0) await take();
  await keep();
  for (const id of waiting) placing.changed.delete(id);
  return notices;
}

/** Older stories than the placing goes back to are told of the articles they are kept with. */
async function membersOf(
  store: Store,
  placing: Placing,
  id: StoryId,
  anew: ReadonlySet<StoryId>,
): Promise<readonly ArticleId[]> {
  const members = placing.members(id);
  if (members.length > 0 || !anew.has(id)) return members;
  return (await store.members(id)).map((member) => member.id).filter((member) => !placing.holds(member));
}

/** Whether the story is kept as told of these very articles. */
async function isTold(store: Store, id: StoryId, members: readonly ArticleId[]): Promise<boolean> {
  const kept = await store.members(id);
  if (kept.length !== members.length || !kept.every((member, index) => member.id === members[index])) return false;
  return (await store.arrival(members[0]!))?.reports === members.length;
}
