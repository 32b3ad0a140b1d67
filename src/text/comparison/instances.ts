import type { Item } from './items.ts';
import type { Matching } from './matching.ts';

/** A place in a list of reports where a value stands. */
export interface Standing {
  /** Index into the reports (a story's witnesses), and into that reading's sentences. */
  readonly witness: number;
  readonly sentence: number;
}

/** An item where it stands in the story. */
export interface Instance extends Standing {
  readonly item: Item;
}

export function instancesOf({ statements, items }: Matching): Instance[] {
  return items.flatMap((list, statement) =>
    list.map((item) => ({
      item,
      witness: statements.report[statement]!,
      sentence: statements.sentence[statement]!,
    })),
  );
}
