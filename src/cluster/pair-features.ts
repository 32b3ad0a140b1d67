import { flatFrequency, flatLead, RARE_LEAD, RARE_NAME, Sum, TITLE_BOOST } from './profile-sums.ts';
import { idfOf, TERM_WEIGHT, TermFlag } from './term-flags.ts';
import { turnsApart } from './turns-apart.ts';

/** What the pair score looks at, in the order of the features. */
export const FEATURES = [
  'cosine',
  'title-cosine',
  'title-in-other-most',
  'title-in-other-least',
  'lead-cosine',
  'name-cosine',
  'leading-names-in-other-most',
  'leading-names-in-other-least',
  'title-names-cosine',
  'number-cosine',
  'numbers-unshared',
  'word-pair-cosine',
  'rare-shared',
  'rarest-shared',
  'containment',
  'shared-terms',
  'days-apart',
  'dates-shared',
  'years-apart',
  'plain-cosine',
  'leading-unshared-rare',
  'title-plain-cosine',
  'lead-plain-cosine',
  'title-in-lead-least',
  'rarest-name-shared',
  'title-names-unshared',
  'leading-names-unshared',
  'leading-names-shared',
  'leading-numbers-apart',
  'title-word-pair-cosine',
  'leading-dates-apart',
  'telling-over-plain',
  'title-telling-over-plain',
  'lead-telling-over-plain',
  'leading-weekdays-apart',
  'weekdays-apart',
  'months-apart',
] as const;
export const FEATURE_COUNT: number = FEATURES.length;

/** Stands for "cannot be told": no name in either, no date. */
export const UNTOLD = -1;
const WEEKDAYS = 7;
const MONTHS = 12;

const cosine = (dot: number, a: number, b: number): number =>
  a > 1e-3 && b > 1e-3 ? Math.min(1, dot / Math.sqrt(a * b)) : UNTOLD;
const share = (part: number, whole: number): number => (whole > 1e-3 ? Math.min(1, part / whole) : UNTOLD);
const beyond = (telling: number, plain: number): number =>
  telling === UNTOLD || plain === UNTOLD ? 0 : telling - plain;
const roundApart = (a: number, b: number, places: number): number =>
  a === 0 || b === 0 ? UNTOLD : turnsApart(a, b, places);
const { min: least, max: greatest } = Math;

/** One side of a pair: a run of terms in chunk arrays, its sums, and what is known of the article beside them. */
export interface Side {
  keys: Uint32Array;
  packed: Uint16Array;
  from: number;
  to: number;
  /** As `profileSums` wrote them, from `at` on. */
  sums: Float32Array;
  at: number;
  /** Days since 1970 or NaN. */
  day: number;
  /** Hash of the language's code. */
  language: number;
}

/** A side to be pointed at an article. */
export const emptySide = (): Side => ({
  keys: new Uint32Array(0),
  packed: new Uint16Array(0),
  from: 0,
  to: 0,
  sums: new Float32Array(0),
  at: 0,
  day: Number.NaN,
  language: 0,
});

/**
 * Writes the features of the pair into `out`. Symmetrical: the order of the sides does not matter. One merge of the two
 * key-sorted runs, no allocation; what is not shared is known from the sums of either side.
 */
export function pairFeatures(a: Side, b: Side, out: Float32Array): void {
  const { keys: aKeys, packed: aPacked, to: aTo, sums: aSums, at: aAt } = a;
  const { keys: bKeys, packed: bPacked, to: bTo, sums: bSums, at: bAt } = b;
  let i = a.from;
  let j = b.from;
  // Products over shared terms, by kind.
  let all = 0;
  let plain = 0;
  let title = 0;
  let titlePlain = 0;
  let titleName = 0;
  let lead = 0;
  let leadPlain = 0;
  let name = 0;
  let number = 0;
  let numbers = 0;
  let leadNumbers = 0;
  let pair = 0;
  let titlePair = 0;
  let dates = 0;
  let leadDates = 0;
  let years = 0;
  let mass = 0;
  let rare = 0;
  let rarest = 0;
  let rarestName = 0;
  let shared = 0;
  let leadNameShared = 0;
  // What of either title, lead or names the other has.
  let titleInB = 0;
  let titleInA = 0;
  let titleInLeadB = 0;
  let titleInLeadA = 0;
  let leadNamesInB = 0;
  let leadNamesInA = 0;
  let rareInB = 0;
  let rareInA = 0;
  let titleRareInB = 0;
  let titleRareInA = 0;
  let leadRareInB = 0;
  let leadRareInA = 0;
  // A term that the other side knows as a name counts as one here too.
  let moreNameA = 0;
  let moreNameB = 0;
  let moreTitleNameA = 0;
  let moreTitleNameB = 0;
  let moreLeadNameA = 0;
  let moreLeadNameB = 0;

  while (i < aTo && j < bTo) {
    // Which run is behind cannot be foreseen: arithmetic costs less than a branch. The lowest bit is left out of the
    // difference so that it fits in 32 bits; neighbouring keys that differ in it alone pass each other.
    const ka = aKeys[i]!;
    const kb = bKeys[j]!;
    const ahead = ((ka >>> 1) - (kb >>> 1)) | 0;
    i += 1 + (-ahead >> 31);
    j += 1 + (ahead >> 31);
    if (ka !== kb) continue;
    const pa = aPacked[i - 1]!;
    const pb = bPacked[j - 1]!;
    const wa = TERM_WEIGHT[pa >>> 8]!;
    const wb = TERM_WEIGHT[pb >>> 8]!;
    const flags = pa | pb;
    const common = pa & pb;
    if ((flags & (TermFlag.pair | TermFlag.date | TermFlag.year | TermFlag.bridge)) !== 0) {
      if ((flags & TermFlag.pair) !== 0) {
        pair += wa * wb;
        if ((common & TermFlag.title) !== 0) titlePair += wa * wb;
      } else if ((flags & TermFlag.date) !== 0) {
        dates++;
        if ((pa & 3) !== 0 && (pb & 3) !== 0) leadDates++;
      } else if ((flags & TermFlag.year) !== 0) years++;
      continue;
    }
    const ta = (pa & TermFlag.title) !== 0;
    const tb = (pb & TermFlag.title) !== 0;
    const la = (pa & (TermFlag.title | TermFlag.lead)) !== 0;
    const lb = (pb & (TermFlag.title | TermFlag.lead)) !== 0;
    const da = idfOf(pa);
    const db = idfOf(pb);
    if ((flags & TermFlag.number) !== 0) {
      number += wa * wb;
      numbers++;
      if (la && lb) leadNumbers++;
    }
    shared++;
    all += (ta ? wa * TITLE_BOOST : wa) * (tb ? wb * TITLE_BOOST : wb);
    plain += flatFrequency(pa, da) * flatFrequency(pb, db);
    const rarer = least(da, db);
    mass += rarer;
    if (rarer > 4) rare += rarer - 4;
    if (rarer > rarest) rarest = rarer;
    if (la && lb) {
      lead += da * db;
      leadPlain += least(flatLead(da), flatLead(db));
    }
    if (ta) {
      titleInB += da;
      if (lb) titleInLeadB += da;
    }
    if (tb) {
      titleInA += db;
      if (la) titleInLeadA += db;
    }
    if (ta && tb) {
      title += da * db;
      titlePlain += least(flatLead(da), flatLead(db));
    }
    if (la && da > RARE_LEAD) rareInB += da - RARE_LEAD;
    if (lb && db > RARE_LEAD) rareInA += db - RARE_LEAD;
    if ((flags & TermFlag.name) === 0) continue;
    name += wa * wb;
    if (da > rarestName) rarestName = da;
    if (ta && tb) titleName += da * db;
    if (la) leadNamesInB += da;
    if (lb) leadNamesInA += db;
    if (la && lb && rarer > RARE_NAME) leadNameShared += rarer - RARE_NAME;
    if ((pa & TermFlag.name) === 0) {
      moreNameA += wa * wa;
      if (ta) moreTitleNameA += da * da;
      if (la) moreLeadNameA += da;
    } else if (da > RARE_NAME) {
      if (ta) titleRareInB += da - RARE_NAME;
      if (la) leadRareInB += da - RARE_NAME;
    }
    if ((pb & TermFlag.name) === 0) {
      moreNameB += wb * wb;
      if (tb) moreTitleNameB += db * db;
      if (lb) moreLeadNameB += db;
    } else if (db > RARE_NAME) {
      if (tb) titleRareInA += db - RARE_NAME;
      if (lb) leadRareInA += db - RARE_NAME;
    }
  }

  const inB = share(titleInB, aSums[aAt + Sum.titleMass]!);
  const inA = share(titleInA, bSums[bAt + Sum.titleMass]!);
  const namesInB = share(leadNamesInB, aSums[aAt + Sum.leadNameMass]! + moreLeadNameA);
  const namesInA = share(leadNamesInA, bSums[bAt + Sum.leadNameMass]! + moreLeadNameB);
  out[0] = cosine(all, aSums[aAt + Sum.all]!, bSums[bAt + Sum.all]!);
  out[1] = cosine(title, aSums[aAt + Sum.title]!, bSums[bAt + Sum.title]!);
  out[2] = greatest(inA, inB);
  out[3] = least(inA, inB);
  out[4] = cosine(lead, aSums[aAt + Sum.lead]!, bSums[bAt + Sum.lead]!);
  out[5] = cosine(name, aSums[aAt + Sum.name]! + moreNameA, bSums[bAt + Sum.name]! + moreNameB);
  out[6] = greatest(namesInA, namesInB);
  out[7] = least(namesInA, namesInB);
  out[8] = cosine(
    titleName,
    aSums[aAt + Sum.titleName]! + moreTitleNameA,
    bSums[bAt + Sum.titleName]! + moreTitleNameB,
  );
  out[9] = cosine(number, aSums[aAt + Sum.number]!, bSums[bAt + Sum.number]!);
  out[10] = numbers === 0 ? Math.log1p(least(aSums[aAt + Sum.numbers]!, bSums[bAt + Sum.numbers]!)) : 0;
  out[11] = cosine(pair, aSums[aAt + Sum.pair]!, bSums[bAt + Sum.pair]!);
  out[12] = Math.log1p(rare);
  out[13] = rarest;
  out[14] = share(mass, least(aSums[aAt + Sum.mass]!, bSums[bAt + Sum.mass]!));
  out[15] = Math.log1p(shared);
  const days = Math.abs(a.day - b.day);
  out[16] = Number.isNaN(days) ? UNTOLD : Math.log1p(days);
  out[17] = share(dates, least(aSums[aAt + Sum.dates]!, bSums[bAt + Sum.dates]!));
  out[18] = aSums[aAt + Sum.years]! > 0 && bSums[bAt + Sum.years]! > 0 ? (years > 0 ? 0 : 1) : UNTOLD;
  out[19] = cosine(plain, aSums[aAt + Sum.plain]!, bSums[bAt + Sum.plain]!);
  out[20] = Math.log1p(greatest(0, least(aSums[aAt + Sum.leadRare]! - rareInB, bSums[bAt + Sum.leadRare]! - rareInA)));
  out[21] = cosine(titlePlain, aSums[aAt + Sum.titlePlain]!, bSums[bAt + Sum.titlePlain]!);
  out[22] = cosine(leadPlain, aSums[aAt + Sum.leadPlain]!, bSums[bAt + Sum.leadPlain]!);
  out[23] = least(share(titleInLeadB, aSums[aAt + Sum.titleMass]!), share(titleInLeadA, bSums[bAt + Sum.titleMass]!));
  out[24] = rarestName;
  out[25] = greatest(
    0,
    least(aSums[aAt + Sum.titleNameRare]! - titleRareInB, bSums[bAt + Sum.titleNameRare]! - titleRareInA),
  );
  out[26] = greatest(
    0,
    least(aSums[aAt + Sum.leadNameRare]! - leadRareInB, bSums[bAt + Sum.leadNameRare]! - leadRareInA),
  );
  out[27] = leadNameShared;
  out[28] = leadNumbers === 0 ? least(aSums[aAt + Sum.leadNumbers]!, bSums[bAt + Sum.leadNumbers]!) : 0;
  out[29] = cosine(titlePair, aSums[aAt + Sum.titlePair]!, bSums[bAt + Sum.titlePair]!);
  out[30] = leadDates === 0 ? least(aSums[aAt + Sum.leadDates]!, bSums[bAt + Sum.leadDates]!) : 0;
  // Alike by what is rare more than by what is common: not two texts of one mould.
  out[31] = beyond(out[0], out[19]);
  out[32] = beyond(out[1], out[21]);
  out[33] = beyond(out[4], out[22]);
  out[34] = roundApart(aSums[aAt + Sum.leadWeekdays]!, bSums[bAt + Sum.leadWeekdays]!, WEEKDAYS);
  out[35] = roundApart(aSums[aAt + Sum.weekdays]!, bSums[bAt + Sum.weekdays]!, WEEKDAYS);
  out[36] = roundApart(aSums[aAt + Sum.months]!, bSums[bAt + Sum.months]!, MONTHS);
}
