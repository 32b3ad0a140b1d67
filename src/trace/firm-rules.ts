import type { Kinship } from './kinship.ts';
import { isTranslation } from './translation-scores.ts';
import type { PairScores } from './tree-chances.ts';

/** Of two texts of one report the later is a revision of the earlier, whatever the wording says: a logit. */
const REVISION = 8;
/** A translation is so much less likely a parent than one that has the child's words to the letter: a logit. */
const BEHIND = 2;
/** Words to the letter beyond chance that a parent must have for that, and the share of the child's telling. */
const LETTER = { words: 20, share: 0.3 };

/** What stands fast, whatever the weights of the wording say. */
export interface Firm {
  /** 1 where `a` is the earlier text of one report, -1 where `b` is; by kinship. */
  readonly revisions: ReadonlyMap<number, number>;
  /** What it costs, by kinship, that `a` (or `b`) would be the parent though it came out on a later day: a logit. */
  readonly against: ReadonlyMap<number, readonly [number, number]>;
}

/** Changes the scores of pairs in place. */
export function applyFirmRules(kin: readonly Kinship[], scores: PairScores, { revisions, against }: Firm): void {
  for (const [k, [forth, back]] of against) {
    scores.forth[k]! -= forth;
    scores.back[k]! -= back;
  }
  for (const [k, way] of revisions) {
    scores.forth[k]! += way * REVISION;
    scores.back[k]! -= way * REVISION;
  }
  wordsBeforeTranslation(kin, scores);
}

/**
 * A report that has another's words to the letter came from that one, not from a text in another language that says the
 * same: of a text and its reprints one alone was translated.
 */
function wordsBeforeTranslation(kin: readonly Kinship[], { forth, back }: PairScores): void {
  if (!kin.some(isTranslation)) return;
  const best = new Map<number, number>();
  const raise = (child: number, score: number): void => {
    if (score > 0) best.set(child, Math.max(best.get(child) ?? 0, score));
  };
  kin.forEach(({ pair, beyondChance, aCovered, bCovered }, k) => {
    if (beyondChance < LETTER.words) return;
    if (bCovered >= LETTER.share && forth[k]! > back[k]!) raise(pair.b, forth[k]!);
    if (aCovered >= LETTER.share && back[k]! > forth[k]!) raise(pair.a, back[k]!);
  });
  if (best.size === 0) return;
  kin.forEach((kinship, k) => {
    if (!isTranslation(kinship)) return;
    const { a, b } = kinship.pair;
    forth[k] = Math.min(forth[k]!, (best.get(b) ?? Number.POSITIVE_INFINITY) - BEHIND);
    back[k] = Math.min(back[k]!, (best.get(a) ?? Number.POSITIVE_INFINITY) - BEHIND);
  });
}
