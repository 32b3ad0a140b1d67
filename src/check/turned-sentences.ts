import type { Conflict } from '../model/collation.ts';
import { someCites } from '../model/span.ts';
import { evaluateTrees } from '../structures/tree-ensemble.ts';
import { type TurnedPair, turnedPairs, turnedSpan } from '../text/comparison/turned/pairs.ts';
import { turnedSigns } from '../text/comparison/turned/signs.ts';
import { TURNED_TREES } from '../text/comparison/turned/trees.ts';
import { type Checking, citeOf } from './checking.ts';

/** Log-odds from which on it is told, and from which on the sentence is not ticked. */
const TOLD = 0.75;
const DOUBTED = 0.5;

export interface Turned {
  readonly pairs: readonly TurnedPair[];
  readonly rows: readonly Float32Array[];
}

export function turning(checking: Checking): (at: number) => Turned {
  const { statements, index, near, words, kinship } = checking;
  return (at) => {
    const found = turnedPairs(index, { near, words }, at);
    return { pairs: found.pairs, rows: turnedSigns(statements, kinship, at, found) };
  };
}

export interface TurnedSentence {
  readonly conflicts: readonly Conflict[];
  /** Whether the sentence likely says the contrary of a report's, told or not. */
  readonly doubted: boolean;
}

/** Whether a draft's sentence says the contrary of one that is else alike: "were not hurt", "unharmed", "rose" for "fell". */
export function turnedSentences(checking: Checking): (at: number) => TurnedSentence {
  const turned = turning(checking);
  const { statements, draft, story } = checking;
  return (at) => {
    const { pairs, rows } = turned(at);
    let best: TurnedPair | undefined;
    let odds = DOUBTED;
    pairs.forEach((pair, k) => {
      const own = evaluateTrees(TURNED_TREES, rows[k]!);
      if (own <= odds) return;
      best = pair;
      odds = own;
    });
    if (!best || odds < TOLD) return { conflicts: [], doubted: best !== undefined };
    const { statement, draft: i, report: j, own, theirs } = best as TurnedPair;
    const witness = statements.report[statement]!;
    const { article } = story.witnesses[witness - 1]!;
    const x = turnedSpan(statements.reports[0]!, i, own);
    const y = turnedSpan(statements.reports[witness]!, j, theirs);
    const cites = someCites([citeOf(checking, statement)])!;
    const conflict: Conflict = {
      slot: 'polarity',
      draft: draft.article.text.slice(x.start, x.end),
      reports: [article.text.slice(y.start, y.end)],
      cites,
    };
    return { conflicts: [conflict], doubted: true };
  };
}
