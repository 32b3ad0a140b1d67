import type { Conflict } from '../model/collation.ts';
import { someCites } from '../model/span.ts';
import { evaluateTrees } from '../structures/tree-ensemble.ts';
import { slotOf } from '../text/comparison/agreement.ts';
import type { Item } from '../text/comparison/items.ts';
import { knownItems } from '../text/comparison/replaced/known-items.ts';
import { type ReplacedPair, replacedPairs } from '../text/comparison/replaced/pairs.ts';
import { REPLACED_SIGNS, replacedSigns } from '../text/comparison/replaced/signs.ts';
import { REPLACED_TREES } from '../text/comparison/replaced/trees.ts';
import { type Checking, citeOf, wordsOf } from './checking.ts';

/** Log-odds from which on another value is told, and from which on the sentence is not ticked. */
const TOLD = 0.75;
const DOUBTED = 0.5;

/** Likeness of a sentence that has the draft's value, beside that of the one that has another. */
const AS_LIKE = 0.6;
const HELD = REPLACED_SIGNS.indexOf('held-beside');

/** The pairs of values of a sentence and a row of signs for each. */
export interface Replaced {
  readonly pairs: readonly ReplacedPair[];
  readonly rows: readonly Float32Array[];
}

export function replacing(checking: Checking): (at: number) => Replaced {
  const { statements, index, items, known: heard, near, words, kinship } = checking;
  const known = knownItems(statements, items);
  const context = {
    statements,
    items,
    known,
    words: { near, words },
    heard: (word: number) => heard.has(word),
    kinship,
  };
  return (at) => {
    const found = replacedPairs(index, items, known, at);
    return { pairs: found.pairs, rows: replacedSigns(context, at, found) };
  };
}

/** What a sentence has in the place of values of the sentences that say the like. */
export interface ReplacedValues {
  readonly conflicts: readonly Conflict[];
  /** Whether a value is likely in the place of another, told or not. */
  readonly doubted: boolean;
}

/** Values of a draft's sentence in the place of others of the reports, where all around them says the same in other words. */
export function replacedValues(checking: Checking): (at: number) => ReplacedValues {
  const replaced = replacing(checking);
  return (at) => {
    const { pairs, rows } = replaced(at);
    const best = new Map<Item, { readonly pair: ReplacedPair; readonly odds: number }>();
    pairs.forEach((pair, k) => {
      // Some report has the draft's value in a sentence as like: then the reports differ.
      if (rows[k]![HELD]! >= AS_LIKE) return;
      const odds = evaluateTrees(REPLACED_TREES, rows[k]!);
      if (odds > (best.get(pair.draft)?.odds ?? DOUBTED)) best.set(pair.draft, { pair, odds });
    });
    const conflicts = [...best.values()].flatMap(({ pair, odds }) => {
      const cites = someCites([citeOf(checking, pair.statement)]);
      if (odds < TOLD || !cites) return [];
      const reports = [wordsOf(checking, pair.statement, pair.report)];
      return [{ slot: slotOf(pair.report), draft: wordsOf(checking, at, pair.draft), reports, cites }];
    });
    return { conflicts, doubted: best.size > 0 };
  };
}
