import type { Beside, Unit } from './beside.ts';
import type { StoryWords } from './story-words.ts';

/** What a unit counts. */
export type Weighing = (unit: Unit) => number;

/** Sentences of the reports that say together most of the draft's, and how far they say each of its units. */
export interface Chosen {
  /** Places in the list of candidates, the likest first. */
  readonly members: readonly number[];
  /** The likest alone, -1 where there is none. */
  readonly best: number;
  /** Likeness of each unit in the best sentence, in it and the likest beside it, in all members, in all candidates. */
  readonly single: Float32Array;
  readonly window: Float32Array;
  readonly like: Float32Array;
  readonly anywhere: Float32Array;
  /** How much more than the best one a sentence has that may not be taken; negative where it has less. */
  readonly blocked: number;
}

const MOST = 3;
/** A further sentence must bring as much of the whole. */
const LEAST_GAIN = 0.1;

export const coverOf = (units: readonly Unit[], weigh: Weighing, like: Float32Array): number => {
  let sum = 0;
  let total = 0;
  units.forEach((unit, u) => {
    sum += weigh(unit) * like[u]!;
    total += weigh(unit);
  });
  return total > 0 ? sum / total : 0;
};

/** Chooses greedily among the sentences that `may` be taken; those beside a chosen one need not bring as much. */
export function chooseBy(
  { statements }: StoryWords,
  { units, statements: list, like }: Beside,
  weigh: Weighing,
  may: (statement: number) => boolean,
): Chosen {
  const column = (c: number): Float32Array => Float32Array.from(units, (_, u) => like[u * list.length + c]!);
  const columns = list.map((_, c) => column(c));
  const both = (a: Float32Array, b: Float32Array): Float32Array => a.map((x, u) => Math.max(x, b[u]!));
  const cover = (one: Float32Array): number => coverOf(units, weigh, one);
  const none = new Float32Array(units.length);
  const free = list.map(may);
  const covers = columns.map(cover);
  let best = -1;
  list.forEach((_, c) => {
    if (free[c] && (best < 0 || covers[c]! > covers[best]!)) best = c;
  });
  const anywhere = columns.reduce(both, none);
  let most = -1;
  list.forEach((_, c) => {
    if (!free[c]) most = Math.max(most, covers[c]!);
  });
  const blocked = most < 0 ? -1 : most - (best < 0 ? 0 : covers[best]!);
  if (best < 0) return { members: [], best, single: none, window: none, like: none, anywhere, blocked };
  const beside = (a: number, b: number): boolean =>
    Math.abs(list[a]! - list[b]!) === 1 && statements.report[list[a]!] === statements.report[list[b]!];
  let window = columns[best]!;
  list.forEach((_, c) => {
    const joined = free[c] && beside(best, c) ? both(columns[best]!, columns[c]!) : window;
    if (cover(joined) > cover(window)) window = joined;
  });
  const members = [best];
  let heard = columns[best]!;
  while (members.length < MOST) {
    let next = -1;
    let most = cover(heard) + LEAST_GAIN;
    list.forEach((_, c) => {
      if (!free[c] || members.includes(c)) return;
      const gained = cover(both(heard, columns[c]!)) + (members.some((m) => beside(m, c)) ? LEAST_GAIN / 2 : 0);
      if (gained > most) {
        most = gained;
        next = c;
      }
    });
    if (next < 0) break;
    members.push(next);
    heard = both(heard, columns[next]!);
  }
  return { members, best, single: columns[best]!, window, like: heard, anywhere, blocked };
}
