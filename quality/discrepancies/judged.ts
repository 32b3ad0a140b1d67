import { readFileSync } from 'node:fs';
import type { Fact } from '../../src/model/collation.ts';

/** A dispute that was told of an unaltered story, and whether a reader found truly different values of one thing in it. */
export interface Judged {
  readonly story: string;
  readonly slot: string;
  /** Per value the cited places: article, start, end. */
  readonly values: readonly (readonly (readonly [string, number, number])[])[];
  /** Start and end of either value, where the judgement is of one pair. */
  readonly at?: readonly (readonly [number, number])[];
  readonly differ: boolean;
}

export const judgedRows = (): Judged[] =>
  readFileSync(new URL('../labels/disputes.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged);

/** Looks up disputes in the list of judged ones; no answer for one that was never judged. */
export function judged(): (story: string, fact: Fact) => boolean[] {
  const rows = judgedRows();
  return (story, fact) => {
    const cited = fact.values.map(({ cites }) => new Set(cites.map(({ article, start }) => `${article} ${start}`)));
    const same = rows.find(
      (row) =>
        row.story === story &&
        row.slot === fact.slot &&
        row.values
          .slice(0, 2)
          .every((places) => cited.some((set) => places.some(([article, start]) => set.has(`${article} ${start}`)))),
    );
    return same ? [same.differ] : [];
  };
}
