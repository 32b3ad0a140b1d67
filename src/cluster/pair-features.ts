import { FREQUENCY_WEIGHT, idfOf, TERM_WEIGHT, TermFlag } from './term-flags.ts';

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
] as const;
export const FEATURE_COUNT: number = FEATURES.length;

/** Stands for "cannot be told": no name in either, no date. */
export const UNTOLD = -1;

const cosine = (dot: number, a: number, b: number): number => (a > 0 && b > 0 ? dot / Math.sqrt(a * b) : UNTOLD);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : UNTOLD);

/** One side of a pair: a run of terms in chunk arrays, and what is known of the article beside them. */
export interface Side {
  keys: Uint32Array;
  packed: Uint16Array;
  from: number;
  to: number;
  /** Days since 1970 or NaN. */
  day: number;
}

/**
 * Writes the features of the pair into `out`. Symmetrical: the order of the sides does not matter. One merge of the two
 * key-sorted runs, no allocation.
 */
export function pairFeatures(a: Side, b: Side, out: Float32Array): void {
  const { keys: aKeys, packed: aPacked, to: aTo } = a;
  const { keys: bKeys, packed: bPacked, to: bTo } = b;
  let i = a.from;
  let j = b.from;
  // Sums over weights: squares of either side and products of shared terms, by kind.
  let all = 0,
    allA = 0,
    allB = 0;
  let plain = 0,
    plainA = 0,
    plainB = 0;
  let title = 0,
    titleA = 0,
    titleB = 0;
  let titleMassA = 0,
    titleMassB = 0,
    titleFoundA = 0,
    titleFoundB = 0;
  let lead = 0,
    leadA = 0,
    leadB = 0;
  let name = 0,
    nameA = 0,
    nameB = 0;
  let titleName = 0,
    titleNameA = 0,
    titleNameB = 0;
  let leadNameA = 0,
    leadNameB = 0,
    leadNameFoundA = 0,
    leadNameFoundB = 0;
  let number = 0,
    numberA = 0,
    numberB = 0,
    numbersA = 0,
    numbersB = 0,
    numbersShared = 0;
  let pair = 0,
    pairA = 0,
    pairB = 0;
  let datesShared = 0,
    datesA = 0,
    datesB = 0;
  let yearsShared = 0,
    yearsA = 0,
    yearsB = 0;
  let mass = 0,
    massA = 0,
    massB = 0;
  let rare = 0,
    rarest = 0,
    shared = 0;
  let unsharedA = 0,
    unsharedB = 0;

  let titlePlain = 0;
  let titlePlainA = 0;
  let titlePlainB = 0;
  let leadPlain = 0;
  let leadPlainA = 0;
  let leadPlainB = 0;
  let titleLeadA = 0;
  let titleLeadB = 0;
  let rarestName = 0;

  while (i < aTo || j < bTo) {
    const ka = i < aTo ? aKeys[i]! : 0x1_0000_0000;
    const kb = j < bTo ? bKeys[j]! : 0x1_0000_0000;
    let pa = 0;
    let pb = 0;
    if (ka <= kb) pa = aPacked[i++]!;
    if (kb <= ka) pb = bPacked[j++]!;
    const both = ka === kb;
    // A term of one side has packing 0 on the other, whose weight is 0.
    const wa = TERM_WEIGHT[pa >>> 8]!;
    const wb = TERM_WEIGHT[pb >>> 8]!;
    const flags = pa | pb;
    if ((flags & TermFlag.pair) !== 0) {
      pairA += wa * wa;
      pairB += wb * wb;
      pair += wa * wb;
      continue;
    }
    if ((flags & TermFlag.date) !== 0) {
      if (pa !== 0) datesA++;
      if (pb !== 0) datesB++;
      if (both) datesShared++;
      continue;
    }
    if ((flags & TermFlag.year) !== 0) {
      if (pa !== 0) yearsA++;
      if (pb !== 0) yearsB++;
      if (both) yearsShared++;
      continue;
    }
    if ((flags & TermFlag.number) !== 0) {
      numberA += wa * wa;
      numberB += wb * wb;
      number += wa * wb;
      if (pa !== 0) numbersA++;
      if (pb !== 0) numbersB++;
      if (both) numbersShared++;
    }
    const da = idfOf(pa);
    const db = idfOf(pb);
    massA += da;
    massB += db;
    // Words of the title count double in the whole.
    const ba = (pa & TermFlag.title) !== 0 ? wa * 1.6 : wa;
    const bb = (pb & TermFlag.title) !== 0 ? wb * 1.6 : wb;
    allA += ba * ba;
    allB += bb * bb;
    // Frequencies alone: what the idf table does not know cannot mislead this one.
    const fa = pa !== 0 ? FREQUENCY_WEIGHT[(pa >>> 8) & 3]! * (da > 3 ? 1 : da / 3) : 0;
    const fb = pb !== 0 ? FREQUENCY_WEIGHT[(pb >>> 8) & 3]! * (db > 3 ? 1 : db / 3) : 0;
    // Words of the title and the lead by a flattened idf.
    const ga = da > 3.5 ? 1 : da / 3.5;
    const gb = db > 3.5 ? 1 : db / 3.5;
    plainA += fa * fa;
    plainB += fb * fb;
    const ta = (pa & TermFlag.title) !== 0;
    const tb = (pb & TermFlag.title) !== 0;
    const la = (pa & (TermFlag.title | TermFlag.lead)) !== 0;
    const lb = (pb & (TermFlag.title | TermFlag.lead)) !== 0;
    const named = (flags & TermFlag.name) !== 0;
    if (ta) {
      titleA += da * da;
      titleMassA += da;
      if (both) titleFoundA += da;
      if (both && lb) titleLeadA += da;
      titlePlainA += ga;
      if (named) titleNameA += da * da;
    }
    if (tb) {
      titleB += db * db;
      titleMassB += db;
      if (both) titleFoundB += db;
      if (both && la) titleLeadB += db;
      titlePlainB += gb;
      if (named) titleNameB += db * db;
    }
    if (la) {
      leadA += da * da;
      leadPlainA += ga;
      if (named) {
        leadNameA += da;
        if (both) leadNameFoundA += da;
      }
      if (!both && da > 5) unsharedA += da - 5;
    }
    if (lb) {
      leadB += db * db;
      leadPlainB += gb;
      if (named) {
        leadNameB += db;
        if (both) leadNameFoundB += db;
      }
      if (!both && db > 5) unsharedB += db - 5;
    }
    if (named) {
      nameA += wa * wa;
      nameB += wb * wb;
    }
    if (!both) continue;
    shared++;
    all += ba * bb;
    plain += fa * fb;
    if (ta && tb) {
      title += da * db;
      titlePlain += Math.min(ga, gb);
      if (named) titleName += da * db;
    }
    if (la && lb) {
      lead += da * db;
      leadPlain += Math.min(ga, gb);
    }
    if (named) {
      name += wa * wb;
      if (da > rarestName) rarestName = da;
    }
    const least = Math.min(da, db);
    mass += least;
    if (least > 4) rare += least - 4;
    if (least > rarest) rarest = least;
  }

  const most = (x: number, y: number): number => Math.max(x, y);
  const fewest = (x: number, y: number): number => Math.min(x, y);
  const inA = share(titleFoundA, titleMassA);
  const inB = share(titleFoundB, titleMassB);
  const namesA = share(leadNameFoundA, leadNameA);
  const namesB = share(leadNameFoundB, leadNameB);
  out[0] = cosine(all, allA, allB);
  out[1] = cosine(title, titleA, titleB);
  out[2] = most(inA, inB);
  out[3] = fewest(inA, inB);
  out[4] = cosine(lead, leadA, leadB);
  out[5] = cosine(name, nameA, nameB);
  out[6] = most(namesA, namesB);
  out[7] = fewest(namesA, namesB);
  out[8] = cosine(titleName, titleNameA, titleNameB);
  out[9] = cosine(number, numberA, numberB);
  out[10] = numbersShared === 0 ? Math.log1p(fewest(numbersA, numbersB)) : 0;
  out[11] = cosine(pair, pairA, pairB);
  out[12] = Math.log1p(rare);
  out[13] = rarest;
  out[14] = share(mass, fewest(massA, massB));
  out[15] = Math.log1p(shared);
  const days = Math.abs(a.day - b.day);
  out[16] = Number.isNaN(days) ? UNTOLD : Math.log1p(days);
  out[17] = datesA > 0 && datesB > 0 ? datesShared / fewest(datesA, datesB) : UNTOLD;
  out[18] = yearsA > 0 && yearsB > 0 ? (yearsShared > 0 ? 0 : 1) : UNTOLD;
  out[19] = cosine(plain, plainA, plainB);
  out[20] = Math.log1p(fewest(unsharedA, unsharedB));
  out[21] = cosine(titlePlain, titlePlainA, titlePlainB);
  out[22] = cosine(leadPlain, leadPlainA, leadPlainB);
  out[23] = fewest(share(titleLeadA, titleMassA), share(titleLeadB, titleMassB));
  out[24] = rarestName;
}
