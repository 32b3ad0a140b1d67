import { attestedBy } from './attested.ts';
import { cohesionsOf } from './cohesion.ts';
import { type Bearings, type DirectionSigns, directionSigns } from './direction.ts';
import type { Firm } from './firm-rules.ts';
import { foreignWords } from './foreign.ts';
import { commonWords, type Kinship } from './kinship.ts';
import { countsOf } from './pair-counts.ts';
import type { Comparison } from './pairs.ts';
import { revisionWay } from './revisions.ts';
import { type Slips, slipsOf } from './slips.ts';
import { translationScores } from './translation-scores.ts';
import { variantsOf } from './variants.ts';

/**
 * What speaks for one report as the very parent of another (not its sibling, child or grandparent), by name. All are
 * about nought to a few in size.
 */
export const PARENT_SIGNS = [
  'certain',
  'time',
  'timeBelieved',
  'coverage',
  'coverageToTheLetter',
  'quotation',
  'wording',
  'credit',
  'machine',
  'middle',
  'middleToTheLetter',
  'assembled',
  'sole',
  'soleToTheLetter',
  'had',
  'said',
  'parentHad',
  'parentSaid',
  'lacking',
  'lackingSaid',
  'lackingMany',
  'lackedByChild',
  'alteredByParent',
  'alteredByChild',
  'anyAlteredByParent',
  'shared',
  'strangeInParent',
  'strangeInChild',
  'slipsOfParent',
  'slipsOfChild',
  'slipsShared',
  'onlyInParent',
  'onlyInChild',
  'nearness',
  'faithfulness',
  'length',
  'cohesion',
  'leadOfParent',
  'leadOfChild',
  'endOfParent',
  'endOfChild',
  'loose',
  'looseCertain',
  'looseSaid',
  'looseParentSaid',
  'looseLength',
  'looseNearness',
  'looseLacking',
  'foreignInParent',
  'foreignInChild',
  'foreignManyInParent',
  'foreignManyInChild',
] as const;
/** What speaks for a report having no parent among its kin. */
export const ROOT_SIGNS = [
  'always',
  'had',
  'said',
  'kin',
  'later',
  'assembled',
  'ofTwo',
  'certain',
  'parentHad',
  'doubtful',
] as const;

/** A candidate for the parent of a report. */
export interface Candidate {
  readonly kinship: number;
  readonly parent: number;
  readonly signs: Float64Array;
}

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

const logit = (p: number): number => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p));

/** For each report its candidates with their signs. `kin` are the pairs taken for kin, `bearings` of the same. */
export function parentageOf(comparison: Comparison, kin: readonly Kinship[], bearings: Bearings): Parentage {
  const { reports } = comparison;
  const attested = attestedBy(comparison, kin);
  const slips = slipsOf(comparison, kin);
  const cohesions = cohesionsOf(comparison, kin, attested);
  const candidates: Candidate[][] = reports.map(() => []);
  const signs = kin.map((kinship) => directionSigns(comparison, kinship, bearings));
  const variants = kin.map((kinship) => variantsOf(comparison, kinship, attested, slips));
  const common = kin.map((kinship) => commonWords(comparison, kinship));
  const foreign = foreignWords(comparison, kin, attested, common);
  const believed = timesBelieved(signs);
  const most = new Float64Array(reports.length);
  const least = new Float64Array(reports.length).fill(1);
  kin.forEach(({ pair }, k) => {
    for (const r of [pair.a, pair.b]) most[r] = Math.max(most[r]!, common[k]!);
  });
  kin.forEach(({ pair }, k) => {
    for (const r of [pair.a, pair.b])
      if (common[k]! >= 0.5 * most[r]!) least[r] = Math.min(least[r]!, variants[k]!.places / (common[k]! + 1));
  });
  const lengths = attested.matter.map((words) => Math.max(1, words));
  const counts = kin.map((_, k) => countsOf(kin[k]!, k, attested, comparison));
  kin.forEach((kinship, k) => {
    const { a, b } = kinship.pair;
    for (const forward of [true, false]) {
      const [parent, child] = forward ? [a, b] : [b, a];
      const way = forward ? 1 : -1;
      const d = signs[k]!;
      const v = variants[k]!;
      const c = counts[k]!;
      const own = forward ? c.b : c.a;
      const other = forward ? c.a : c.b;
      const verbatim = Math.min(1, Math.max(own.had / lengths[child]!, other.had / lengths[parent]!));
      const [byParent, byChild] = forward ? [v.byA, v.byB] : [v.byB, v.byA];
      const [foreignParent, foreignChild] = forward ? foreign[k]! : [foreign[k]![1], foreign[k]![0]];
      const places = v.places / (common[k]! + 1);
      // Retold rather than copied: the signs weigh otherwise then.
      const loose = Math.max(0, 1 - 2 * verbatim);
      const nearness = Math.log((common[k]! + 10) / (most[child]! + 10));
      const length = Math.max(-2, Math.min(2, Math.log(lengths[parent]! / lengths[child]!)));
      const row: Record<(typeof PARENT_SIGNS)[number], number> = {
        certain: logit(kinship.derived) / 4,
        time: way * d.time,
        timeBelieved: way * d.time * believed[k]!,
        coverage: way * d.coverage,
        coverageToTheLetter: way * d.coverage * verbatim,
        quotation: way * d.quotation,
        wording: way * d.wording,
        credit: way * d.credit,
        machine: way * d.signs,
        middle: way * d.middle,
        middleToTheLetter: way * d.middle * verbatim,
        assembled: way * d.assembled,
        sole: way * d.sole,
        soleToTheLetter: way * d.sole * verbatim,
        had: own.had / lengths[child]!,
        said: own.said,
        parentHad: other.had / lengths[parent]!,
        parentSaid: other.said,
        lacking: own.lacking / lengths[child]!,
        lackingSaid: own.lackingSaid,
        lackingMany: Math.log1p(own.lacking) / 3,
        lackedByChild: Math.log1p(other.lacking) / 3,
        alteredByParent: Math.log1p(byParent),
        alteredByChild: Math.log1p(byChild),
        anyAlteredByParent: Number(byParent > 0),
        shared: Math.log1p(v.shared),
        strangeInParent: Math.log1p(forward ? v.strangeInA : v.strangeInB),
        strangeInChild: Math.log1p(forward ? v.strangeInB : v.strangeInA),
        slipsOfParent: Math.min(2, forward ? v.slipsA : v.slipsB),
        slipsOfChild: Math.min(2, forward ? v.slipsB : v.slipsA),
        slipsShared: Math.min(2, v.slipsShared),
        onlyInParent: Math.log1p(forward ? v.onlyA : v.onlyB),
        onlyInChild: Math.log1p(forward ? v.onlyB : v.onlyA),
        nearness,
        faithfulness: Math.max(-2, -20 * Math.max(0, places - least[child]!)),
        loose,
        foreignInParent: foreignParent / lengths[parent]!,
        foreignInChild: foreignChild / lengths[child]!,
        foreignManyInParent: Math.log1p(foreignParent) / 3,
        foreignManyInChild: Math.log1p(foreignChild) / 3,
        looseCertain: (loose * logit(kinship.derived)) / 4,
        looseSaid: loose * own.said,
        looseParentSaid: loose * other.said,
        looseLength: loose * length,
        looseNearness: loose * nearness,
        looseLacking: loose * own.lackingSaid,
        cohesion: way * cohesions[k]!,
        leadOfParent: other.lead,
        leadOfChild: own.lead,
        endOfParent: other.end,
        endOfChild: own.end,
        length,
      };
      candidates[child]!.push({
        kinship: k,
        parent,
        signs: Float64Array.from(PARENT_SIGNS, (sign) => row[sign]),
      });
    }
  });
  const roots = reports.map((_, r) => {
    const own = candidates[r]!;
    const best = (sign: (typeof PARENT_SIGNS)[number]): number => {
      const at = PARENT_SIGNS.indexOf(sign);
      return own.reduce((sum, { signs }) => Math.max(sum, signs[at]!), 0);
    };
    const time = PARENT_SIGNS.indexOf('time');
    const row: Record<(typeof ROOT_SIGNS)[number], number> = {
      always: 1,
      had: best('had'),
      said: best('said'),
      kin: Math.log1p(own.length),
      later: own.some(({ signs }) => signs[time]! > 0) ? 1 : own.some(({ signs }) => signs[time]! < 0) ? -1 : 0,
      assembled: bearings.assembled[r]!,
      ofTwo: Number(reports.length === 2),
      certain: best('certain'),
      parentHad: best('parentHad'),
      doubtful: Math.max(0, 1 - best('certain') * (4 / 3)),
    };
    return Float64Array.from(ROOT_SIGNS, (sign) => row[sign]);
  });
  const revisions = new Map<number, number>();
  const against = new Map<number, readonly [number, number]>();
  kin.forEach((kinship, k) => {
    const way = revisionWay(comparison, kinship, signs[k]!.time);
    if (way !== 0) revisions.set(k, way);
    const { days } = signs[k]!;
    // Where the story's other times contradict what else is known, none is believed.
    const cost = LATER_DAY * Math.max(0, 1 + 2 * Math.min(0, believed[k]!)) * (1 - 0.5 * kinship.verbatim);
    if (days !== 0 && cost > 0) against.set(k, days > 0 ? [0, cost] : [cost, 0]);
  });
  const translations = translationScores(comparison, kin, signs);
  return { slips, candidates, roots, kin, firm: { revisions, against }, translations };
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
