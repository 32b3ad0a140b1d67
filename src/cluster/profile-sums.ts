import type { Profile } from './profile.ts';
import { FREQUENCY_WEIGHT, idfOf, TERM_WEIGHT, TermFlag } from './term-flags.ts';

/** Sums over the terms of one article, so that a pair has to look only at the terms that it shares. */
export const Sum = {
  /** Squared weights of all words, titles counting more. */
  all: 0,
  /** Squares of frequencies alone. */
  plain: 1,
  /** Squared idf, idf and flattened idf in the title. */
  title: 2,
  titleMass: 3,
  titlePlain: 4,
  titleName: 5,
  /** Title and first lines. */
  lead: 6,
  leadPlain: 7,
  leadNameMass: 8,
  name: 9,
  number: 10,
  numbers: 11,
  pair: 12,
  dates: 13,
  years: 14,
  mass: 15,
  /** By how much rare terms are rare. */
  leadRare: 16,
  titleNameRare: 17,
  leadNameRare: 18,
  leadNumbers: 19,
  titlePair: 20,
  leadDates: 21,
  /** Sets of days of the week and of months by their bits: no sums, but kept with them. */
  leadWeekdays: 22,
  weekdays: 23,
  months: 24,
} as const;
export const SUM_COUNT = 25;

/** Idf from which a term counts as rare, in leads and among names. */
export const RARE_LEAD = 5;
export const RARE_NAME = 4;

/** Words of the title count more in the whole. */
export const TITLE_BOOST = 1.6;
/** Where a flattened idf ends: for frequencies alone, for titles and leads. */
export const flatFrequency = (packed: number, idf: number): number =>
  FREQUENCY_WEIGHT[(packed >>> 8) & 3]! * (idf > 3 ? 1 : idf / 3);
export const flatLead = (idf: number): number => (idf > 3.5 ? 1 : idf / 3.5);

/** What is summed up of an article. */
type Summed = Pick<Profile, 'length' | 'packed' | 'leadWeekdays' | 'weekdays' | 'months'>;

/** Writes the sums of a profile into `out` at `at`. */
export function profileSums(profile: Summed, out: Float32Array, at: number): void {
  const { packed, length } = profile;
  out.fill(0, at, at + SUM_COUNT);
  const add = (sum: number, value: number): void => {
    out[at + sum] = out[at + sum]! + value;
  };
  out[at + Sum.leadWeekdays] = profile.leadWeekdays;
  out[at + Sum.weekdays] = profile.weekdays;
  out[at + Sum.months] = profile.months;
  for (let i = 0; i < length; i++) {
    const pack = packed[i]!;
    if ((pack & TermFlag.bridge) !== 0) continue;
    const w = TERM_WEIGHT[pack >>> 8]!;
    const inTitle = (pack & TermFlag.title) !== 0;
    const inLead = (pack & (TermFlag.title | TermFlag.lead)) !== 0;
    if ((pack & TermFlag.pair) !== 0) {
      add(Sum.pair, w * w);
      if (inTitle) add(Sum.titlePair, w * w);
      continue;
    }
    if ((pack & TermFlag.date) !== 0) {
      add(Sum.dates, 1);
      if (inLead) add(Sum.leadDates, 1);
      continue;
    }
    if ((pack & TermFlag.year) !== 0) {
      add(Sum.years, 1);
      continue;
    }
    const idf = idfOf(pack);
    const boosted = inTitle ? w * TITLE_BOOST : w;
    const flat = flatFrequency(pack, idf);
    const named = (pack & TermFlag.name) !== 0;
    add(Sum.all, boosted * boosted);
    add(Sum.plain, flat * flat);
    add(Sum.mass, idf);
    if ((pack & TermFlag.number) !== 0) {
      add(Sum.number, w * w);
      add(Sum.numbers, 1);
      if (inLead) add(Sum.leadNumbers, 1);
    }
    if (named) add(Sum.name, w * w);
    if (inTitle) {
      add(Sum.title, idf * idf);
      add(Sum.titleMass, idf);
      add(Sum.titlePlain, flatLead(idf));
      if (named) {
        add(Sum.titleName, idf * idf);
        add(Sum.titleNameRare, Math.max(0, idf - RARE_NAME));
      }
    }
    if (inLead) {
      add(Sum.lead, idf * idf);
      add(Sum.leadPlain, flatLead(idf));
      add(Sum.leadRare, Math.max(0, idf - RARE_LEAD));
      if (named) {
        add(Sum.leadNameMass, idf);
        add(Sum.leadNameRare, Math.max(0, idf - RARE_NAME));
      }
    }
  }
}
