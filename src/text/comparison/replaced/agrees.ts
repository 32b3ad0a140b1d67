import { agreement } from '../agreement.ts';
import { durationsAgree } from '../durations.ts';
import type { Item } from '../items.ts';

/** Whether the values agree, lengths of time by their length; undefined where they are of different kinds or cannot be compared. */
export const agrees = (one: Item, two: Item): boolean | undefined =>
  one.kind === 'time' && two.kind === 'time' && one.time.type === 'DURATION' && two.time.type === 'DURATION'
    ? durationsAgree(one.time, two.time)
    : agreement(one, two);
