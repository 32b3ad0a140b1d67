import type { DirectionSigns } from './direction.ts';
import type { Kinship } from './kinship.ts';
import type { PairCounts } from './pair-counts.ts';
import type { Variants } from './variants.ts';

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
export type ParentSign = (typeof PARENT_SIGNS)[number];

/** A candidate for the parent of a report. */
export interface Candidate {
  readonly kinship: number;
  readonly parent: number;
  readonly signs: Float64Array;
}

/** What is known of a kinship, of `a` and of `b`. */
export interface Known {
  readonly kinship: Kinship;
  readonly direction: DirectionSigns;
  readonly variants: Variants;
  readonly counts: PairCounts;
  /** Words in common. */
  readonly common: number;
  /** Words of either that are strange to its other kin. */
  readonly foreign: readonly [number, number];
  readonly cohesion: number;
  /** How far stated times are believed, −1…1. */
  readonly believed: number;
}

/** What is known of each report among its kin. */
export interface Standing {
  /** Words that others could have. */
  readonly length: number;
  /** Words in common with the nearest. */
  readonly most: number;
  /** The least share of variants among those it has much in common with. */
  readonly least: number;
}

export const logit = (p: number): number => Math.log(Math.max(1e-3, p) / Math.max(1e-3, 1 - p));

/** What speaks for one of the two as the parent of the other: `a` where `forward`. */
export function parentSigns(known: Known, forward: boolean, parent: Standing, child: Standing): Float64Array {
  const { kinship, direction: d, variants: v, counts: c, common } = known;
  const way = forward ? 1 : -1;
  const own = forward ? c.b : c.a;
  const other = forward ? c.a : c.b;
  const verbatim = Math.min(1, Math.max(own.had / child.length, other.had / parent.length));
  const [byParent, byChild] = forward ? [v.byA, v.byB] : [v.byB, v.byA];
  const [foreignParent, foreignChild] = forward ? known.foreign : [known.foreign[1], known.foreign[0]];
  const places = v.places / (common + 1);
  // Retold rather than copied: the signs weigh otherwise then.
  const loose = Math.max(0, 1 - 2 * verbatim);
  const nearness = Math.log((common + 10) / (child.most + 10));
  const length = Math.max(-2, Math.min(2, Math.log(parent.length / child.length)));
  const row: Record<ParentSign, number> = {
    certain: logit(kinship.derived) / 4,
    time: way * d.time,
    timeBelieved: way * d.time * known.believed,
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
    had: own.had / child.length,
    said: own.said,
    parentHad: other.had / parent.length,
    parentSaid: other.said,
    lacking: own.lacking / child.length,
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
    faithfulness: Math.max(-2, -20 * Math.max(0, places - child.least)),
    loose,
    foreignInParent: foreignParent / parent.length,
    foreignInChild: foreignChild / child.length,
    foreignManyInParent: Math.log1p(foreignParent) / 3,
    foreignManyInChild: Math.log1p(foreignChild) / 3,
    looseCertain: (loose * logit(kinship.derived)) / 4,
    looseSaid: loose * own.said,
    looseParentSaid: loose * other.said,
    looseLength: loose * length,
    looseNearness: loose * nearness,
    looseLacking: loose * own.lackingSaid,
    cohesion: way * known.cohesion,
    leadOfParent: other.lead,
    leadOfChild: own.lead,
    endOfParent: other.end,
    endOfChild: own.end,
    length,
  };
  return Float64Array.from(PARENT_SIGNS, (sign) => row[sign]);
}
