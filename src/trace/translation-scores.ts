import type { DirectionSigns } from './direction.ts';
import { type Figures, figuresHad, figuresOf } from './figures.ts';
import { homeSign } from './home.ts';
import type { Kinship } from './kinship.ts';
import type { Comparison } from './pairs.ts';

/** Over languages the wording tells no direction: times, credits, figures of one's own and whose country it is do, as logits. */
const TRANSLATED = { most: 5, time: 2.5, credit: 5, own: 3, nearness: 3, home: 2 };
/** Words to the letter beyond chance from which two reports of one language have one translation between them. */
const TOGETHER = 20;

export const isTranslation = ({ translation, verbatim, paraphrase }: Kinship): boolean =>
  translation > 0 && translation >= verbatim && translation >= paraphrase;

/** For each kinship over two languages what speaks for `a` and for `b` as the parent: logits against having none. */
export function translationScores(
  { reports }: Comparison,
  kin: readonly Kinship[],
  directions: readonly DirectionSigns[],
): Map<number, readonly [number, number]> {
  const scores = new Map<number, readonly [number, number]>();
  if (!kin.some(isTranslation)) return scores;
  const near = nearnessOf(reports.length, kin);
  kin.forEach((kinship, k) => {
    if (!isTranslation(kinship)) return;
    const { time, credit } = directions[k]!;
    const [a, b] = [figuresOf(reports[kinship.pair.a]!), figuresOf(reports[kinship.pair.b]!)];
    const home = homeSign(reports[kinship.pair.a]!, reports[kinship.pair.b]!);
    const ahead =
      TRANSLATED.time * time +
      TRANSLATED.credit * credit +
      TRANSLATED.own * (ownShare(a, b) - ownShare(b, a)) +
      TRANSLATED.home * home;
    const sure = Math.min(TRANSLATED.most, logit(kinship.translation)) + TRANSLATED.nearness * near[k]!;
    scores.set(k, [sure + ahead / 2 - ownCost(b, a), sure - ahead / 2 - ownCost(a, b)]);
  });
  return scores;
}

/** A translator adds few figures: what those of the child beyond that cost, a logit. */
const ADDED = { usual: 0.25, weight: 6 };
const ownCost = (child: Figures, parent: Figures): number =>
  ADDED.weight * Math.max(0, ownShare(child, parent) - ADDED.usual);

function ownShare(child: Figures, parent: Figures): number {
  const { had, own } = figuresHad(child, parent);
  return own / (own + had + 1);
}

/**
 * Of several reports that are to the letter one text, a report in another language goes with the one that has most in common
 * with it: for each kinship the logarithm of what it has as a share of the most, 0 or less.
 */
function nearnessOf(reports: number, kin: readonly Kinship[]): Float64Array {
  const mates: Set<number>[] = Array.from({ length: reports }, () => new Set());
  for (const { pair, beyondChance } of kin) {
    if (beyondChance < TOGETHER) continue;
    mates[pair.a]!.add(pair.b);
    mates[pair.b]!.add(pair.a);
  }
  const shared = new Map<string, number>();
  for (const { pair } of kin) {
    if (pair.translation === undefined) continue;
    shared.set(`${pair.a} ${pair.b}`, pair.translation.shared);
    shared.set(`${pair.b} ${pair.a}`, pair.translation.shared);
  }
  return Float64Array.from(kin, ({ pair: { a, b, translation } }) => {
    if (translation === undefined) return 0;
    let most = translation.shared;
    for (const mate of mates[a]!) most = Math.max(most, shared.get(`${mate} ${b}`) ?? 0);
    for (const mate of mates[b]!) most = Math.max(most, shared.get(`${mate} ${a}`) ?? 0);
    return Math.log((translation.shared + 1) / (most + 1));
  });
}

const logit = (p: number): number => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p));
