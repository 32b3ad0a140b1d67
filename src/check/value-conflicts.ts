import type { Conflict } from '../model/collation.ts';
import { cite, someCites } from '../model/span.ts';
import { evaluateTrees } from '../structures/tree-ensemble.ts';
import { disputeContext } from '../text/comparison/disputes/context.ts';
import { mayBeOneThing } from '../text/comparison/disputes/one-thing.ts';
import { DisputeRows } from '../text/comparison/disputes/signs.ts';
import { DISPUTE_TREES } from '../text/comparison/disputes/trees.ts';
import { instancesOf } from '../text/comparison/instances.ts';
import { type Item, spanOf } from '../text/comparison/items.ts';
import { matchStatements } from '../text/comparison/matching.ts';
import type { SlotPair } from '../text/comparison/slot-pairs.ts';
import { type Checking, citeOf, wordsOf } from './checking.ts';
import { isKnown } from './told-otherwise.ts';

/** What the reports have in the place of values of one sentence of the draft. */
export interface ValueConflicts {
  /** No report has the draft's value there. */
  readonly conflicts: readonly Conflict[];
  /** Some reports have the draft's value there, and others another. */
  readonly differs: readonly Conflict[];
}

/** Log-odds from which on two values are told of one thing. A draft is meant to tell what the reports tell, so it is less than between reports. */
const TOLD = 0;
/** The same where some report agrees with the draft: then it is a dispute among the reports. */
const TOLD_AMONG = 1.5;
/** From here on an equal value stands in the same place. */
const SAME = 0.2;

/** Holds the values of each of the draft's sentences beside those of the reports, by the decision that tells disputes. */
export function valueConflicts(checking: Checking): (statement: number) => ValueConflicts {
  const matching = matchStatements(checking, 0);
  const context = disputeContext(instancesOf(matching), matching, () => false);
  const rows = new DisputeRows(context);
  const agreed = new Set<Item>();
  const against = new Map<number, Map<Item, Found[]>>();
  for (const match of matching.matches) {
    for (const pair of match.pairs) {
      if (pair.agrees) {
        if (pair.surety >= SAME) agreed.add(pair.a);
        continue;
      }
      if (!mayBeOneThing(pair)) continue;
      const odds = evaluateTrees(DISPUTE_TREES, rows.signs(match, pair));
      if (odds < TOLD) continue;
      const own = against.get(match.a) ?? new Map<Item, Found[]>();
      against.set(match.a, own);
      const list = own.get(pair.a) ?? [];
      own.set(pair.a, list);
      list.push({ pair, statement: match.b, odds });
    }
  }
  return (statement) => {
    const conflicts: Conflict[] = [];
    const differs: Conflict[] = [];
    for (const [item, list] of against.get(statement) ?? []) {
      if (agreed.has(item)) {
        // A report that has the draft's value as well tells of two things.
        const held = context.holders.reports(item);
        const others = list.filter(({ pair, odds }) => odds >= TOLD_AMONG && !held.has(context.of(pair.b).witness));
        differs.push(...conflictOf(checking, statement, item, others));
      } else if (item.kind !== 'name' || !isKnown(checking, item))
        conflicts.push(...conflictOf(checking, statement, item, list));
    }
    return { conflicts, differs };
  };
}

interface Found {
  readonly pair: SlotPair;
  readonly statement: number;
  readonly odds: number;
}

function conflictOf(checking: Checking, statement: number, item: Item, list: readonly Found[]): Conflict[] {
  const { story, statements } = checking;
  const cites = someCites(
    list.map(({ statement: other, pair }) =>
      item.kind === 'quoted'
        ? cite(story.witnesses[statements.report[other]! - 1]!.article, spanOf(pair.b))
        : citeOf(checking, other),
    ),
  );
  if (!cites) return [];
  const reports = [...new Set(list.map(({ pair, statement: other }) => wordsOf(checking, other, pair.b)))];
  return [{ slot: list[0]!.pair.slot, draft: wordsOf(checking, statement, item), reports, cites }];
}
