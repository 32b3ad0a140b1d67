import { agreement } from '../agreement.ts';
import type { Item } from '../items.ts';
import type { Matching } from '../matching.ts';

/** What the sentences that say something of the same have in the place of a value. */
export interface SideBySide {
  /** How many reports, but those left out, hold a value equal to `value` in a sentence that is held beside `statement`. */
  readonly having: (statement: number, value: Item, without: number) => number;
  /** How many reports have a sentence that is held beside `statement`, but those left out. */
  readonly reports: (statement: number, without: number) => number;
}

/** Sentences held beside one another by report. */
export function sideBySide({ statements, items, matches }: Matching): SideBySide {
  const { report } = statements;
  const beside = new Map<number, number[]>();
  const push = (from: number, to: number): void => {
    const list = beside.get(from);
    if (list) list.push(to);
    else beside.set(from, [to]);
  };
  for (const { a, b } of matches) {
    push(a, b);
    push(b, a);
  }
  const seen = new Set<number>();
  return {
    having(statement, value, without) {
      seen.clear();
      for (const other of beside.get(statement) ?? []) {
        const from = report[other]!;
        if (from === without || seen.has(from)) continue;
        if (items[other]!.some((item) => item.kind === value.kind && agreement(item, value) === true)) seen.add(from);
      }
      return seen.size;
    },
    reports(statement, without) {
      seen.clear();
      for (const other of beside.get(statement) ?? []) if (report[other] !== without) seen.add(report[other]!);
      return seen.size;
    },
  };
}
