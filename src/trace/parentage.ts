import { attestedBy } from './attested.ts';
import { cohesionsOf } from './cohesion.ts';
import { type Bearings, type DirectionSigns, directionSigns } from './direction.ts';
import type { Firm } from './firm-rules.ts';
import { foreignWords } from './foreign.ts';
import { commonWords, type Kinship } from './kinship.ts';
import { countsOf } from './pair-counts.ts';
import type { Comparison } from './pairs.ts';
import { type Candidate, type Known, parentSigns, type Standing } from './parent-signs.ts';
import { revisionWay } from './revisions.ts';
import { rootSigns } from './root-signs.ts';
import { type Slips, slipsOf } from './slips.ts';
import { translationScores } from './translation-scores.ts';
import { variantsOf } from './variants.ts';

export interface Parentage {
  readonly slips: Slips;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly roots: readonly Float64Array[];
  readonly kin: readonly Kinship[];
  readonly firm: Firm;
  /** Kinships over two languages: what speaks for `a` and for `b` as the parent, logits against having none. */
  readonly translations: ReadonlyMap<number, readonly [number, number]>;
}

/** What it costs to be the parent of a report that is stated to have come out on an earlier day: a logit. */
const LATER_DAY = 3;

/** For each report its candidates with their signs. `kin` are the pairs taken for kin, `bearings` of the same. */
export function parentageOf(comparison: Comparison, kin: readonly Kinship[], bearings: Bearings): Parentage {
  const { reports } = comparison;
  const attested = attestedBy(comparison, kin);
  const slips = slipsOf(comparison, kin);
  const cohesions = cohesionsOf(comparison, kin, attested);
  const directions = kin.map((kinship) => directionSigns(comparison, kinship, bearings));
  const common = kin.map((kinship) => commonWords(comparison, kinship));
  const foreign = foreignWords(comparison, kin, attested, common);
  const believed = timesBelieved(directions);
  const known = kin.map(
    (kinship, k): Known => ({
      kinship,
      direction: directions[k]!,
      variants: variantsOf(comparison, kinship, attested, slips),
      counts: countsOf(kinship, k, attested, comparison),
      common: common[k]!,
      foreign: foreign[k]!,
      cohesion: cohesions[k]!,
      believed: believed[k]!,
    }),
  );
  const standings = standingsOf(known, attested.matter);
  const candidates: Candidate[][] = reports.map(() => []);
  for (const [k, one] of known.entries()) {
    const { a, b } = one.kinship.pair;
    const push = (parent: number, child: number): void =>
      void candidates[child]!.push({
        kinship: k,
        parent,
        signs: parentSigns(one, parent === a, standings[parent]!, standings[child]!),
      });
    push(a, b);
    push(b, a);
  }
  const roots = candidates.map((own, r) => rootSigns(own, bearings.assembled[r]!, reports.length));
  const translations = translationScores(comparison, kin, directions);
  return { slips, candidates, roots, kin, firm: firmOf(comparison, known), translations };
}

function standingsOf(known: readonly Known[], matter: ArrayLike<number>): Standing[] {
  const standings = Array.from(matter, (words) => ({ length: Math.max(1, words), most: 0, least: 1 }));
  for (const { kinship, common } of known)
    for (const r of [kinship.pair.a, kinship.pair.b]) standings[r]!.most = Math.max(standings[r]!.most, common);
  for (const { kinship, common, variants } of known) {
    for (const r of [kinship.pair.a, kinship.pair.b]) {
      const one = standings[r]!;
      if (common >= 0.5 * one.most) one.least = Math.min(one.least, variants.places / (common + 1));
    }
  }
  return standings;
}

/** What stands whatever the weights say: revisions, and days that are stated. */
function firmOf(comparison: Comparison, known: readonly Known[]): Firm {
  const revisions = new Map<number, number>();
  const against = new Map<number, readonly [number, number]>();
  for (const [k, { kinship, direction, believed }] of known.entries()) {
    const way = revisionWay(comparison, kinship, direction.time);
    if (way !== 0) revisions.set(k, way);
    // Where the story's other times contradict what else is known, none is believed.
    const cost = LATER_DAY * Math.max(0, 1 + 2 * Math.min(0, believed)) * (1 - 0.5 * kinship.verbatim);
    if (direction.days !== 0 && cost > 0) against.set(k, direction.days > 0 ? [0, cost] : [cost, 0]);
  }
  return { revisions, against };
}

/** For each kinship, how far the stated times of the story's other pairs agree with what else tells their direction; -1…1. */
function timesBelieved(signs: readonly DirectionSigns[]): Float64Array {
  const votes = signs.map(({ time, coverage, quotation, wording, credit, sole }) =>
    time === 0 ? 0 : Math.sign(time) * Math.tanh(4 * coverage + quotation + 4 * wording + 4 * credit + 3 * sole),
  );
  const sum = votes.reduce((all, each) => all + each, 0);
  const count = votes.reduce((all, each) => all + Math.abs(each), 0);
  return Float64Array.from(votes, (own) => (sum - own) / (count - Math.abs(own) + 1));
}
