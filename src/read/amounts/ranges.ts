import { NumberKind } from '../../text/languages/numbers.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Numeral } from '../../text/numerals.ts';
import type { Draft, Found } from './draft.ts';
import { currencyAt, currencyBefore } from './money.ts';
import type { Scan } from './scan.ts';

/** The upper end of a range, with its unit's scale: "3 to 5 million" has 1,000,000. */
export interface Upper {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

/** What follows the first number of "10 to 12", "10-12", "between 10 and 12", "five or six"; 'score' for "2-1". */
export function upperEnd(
  s: Scan,
  i: number,
  end: number,
  first: number,
  limit: number,
  value: number,
  numeral: Numeral,
): Upper | 'score' | undefined {
  let k = end;
  if (k + 1 >= limit) return undefined;
  const dash = s.isDash(k);
  if (dash) {
    if (!s.glued(k) || !s.glued(k + 1)) return undefined;
    k++;
  } else {
    const to = s.is(k, K.to) && !changesFrom(s, i, first);
    const between =
      s.numerals.is(k, NumberKind.and) && (s.before(i, K.between) >= first || s.before(i - 1, K.between) >= first);
    const or = /^(?:or|oder|ou|o)$/.test(s.form(k)) && !numeral.scaled && value < 100;
    if (!to && !between && !or) return undefined;
    k = to ? s.after(k) : k + 1;
  }
  if (dash && s.capital(k) && !s.digits(k)) return undefined;
  // "$5 to $6"
  if (currencyBefore(s, k + 1)?.edge === k) k++;
  if (k >= limit || s.timed[k] === 1 || !s.numerals.mayBeginAmount(k) || !s.numerals.read(k, limit)) return undefined;
  const { value: above, end: after, ordinal, vague, scaled, fraction, digits } = s.numerals.out;
  if (ordinal || vague || (fraction && above < 1)) return undefined;
  if (s.isDash(after) && s.glued(after) && s.digits(after + 1)) return undefined;
  if (dash && numeral.digits && digits && !followedByThing(s, after, limit, above > value))
    return above <= 999 && value <= 999 && Number.isInteger(above) && Number.isInteger(value) ? 'score' : undefined;
  const scale =
    scaled && s.numerals.is(after - 1, NumberKind.scale) ? 10 ** s.numerals.valueOf(after - 1, NumberKind.scale) : 1;
  if (above <= value && above / scale <= value) return undefined;
  // "rose by 37,000 to 412,000"
  if (!dash && above > 2 * value && s.form(i - 1) === 'by') return undefined;
  // "from 5 percent to 50": the first has its own unit and is none of a range here.
  return { value: above, end: after, scale };
}

const FROM = /^(?:from|von|de|du|da|dal|van|от|від|с|з)$/i;
const RANGING = /^(?:rang|var|span|reich|schwank|liegen|oscil|entre)/i;

/** "rose from 3 to 5" tells two amounts, "ranging from 3 to 5" one: whether the first is what it was before. */
export function changesFrom(s: Scan, i: number, first: number): boolean {
  let k = i - 1;
  while (k >= first && (s.is(k, K.about) || s.unit(k) === 0x24 || s.unit(k) === 0x20ac || s.unit(k) === 0xa3)) k--;
  if (k < first || !FROM.test(s.form(k)) || (k > first && RANGING.test(s.form(k - 1)))) return false;
  if (!OF.test(s.form(k))) return true;
  // "de 10 à 12 euros" is a range, "passé de 10 à 12 euros" a change.
  for (let verb = k - 1; verb >= Math.max(first, k - 6); verb--) if (CHANGING.test(s.form(verb))) return true;
  return false;
}

const OF = /^(?:de|du|da)$/i;
/** Verbs and nouns of rising and falling in the Romance languages. */
const CHANGING =
  /^(?:pass|augment|mont|grimp|chut|baiss|recul|tomb|progress|bond|relev|rédui|réduc|ramen|hauss|descend|abaiss|sub|baj|aument|cay|ca[íi]|reduc|redu|elev|crec|cresc|diminu|disminu|salt|sald|scend|scesa|salit|calat|cal[oò])/i;

/** A range is followed by what it counts; a score is not, or does not rise. */
function followedByThing(s: Scan, after: number, limit: number, rising: boolean): boolean {
  if (!rising || after >= limit) return false;
  if (s.is(after, K.unit) || s.is(after, K.percent) || s.unit(after) === 0x25 || currencyAt(s, after)) return true;
  if (s.is(after, K.sign) || s.numerals.is(after - 1, NumberKind.scale)) return true;
  // "3-4 of them"
  if (s.form(after) === 'of') return true;
  if (!s.word(after) || s.is(after, K.stop)) return false;
  return (s.words.capitalNouns || !s.capital(after)) && !SCORED.has(s.form(after).toLowerCase());
}

const SCORED = new Set(
  'win victory loss defeat draw vote lead decision ruling majority record triumph rout score start run sieg niederlage victoire défaite victoria derrota vitória'.split(
    ' ',
  ),
);

/** "2-1", "a 5-4 decision": the score as value and high; nothing for records of three numbers and telephone numbers. */
export function score(s: Scan, i: number, end: number, limit: number, value: number): Found {
  s.numerals.read(end + 1, limit);
  const high = s.numerals.out.value;
  let after = end + 2;
  if (s.isDash(after) && s.glued(after) && s.digits(after + 1)) {
    while (s.isDash(after) && s.digits(after + 1)) after += 2;
    return { amount: undefined, end: after };
  }
  const joined = (s.word(i - 1) || s.isDash(i - 1) || s.unit(i - 1) === 0x2f) && s.glued(i);
  if (joined || (s.size(i) >= 3 && s.size(end + 1) >= 4)) return { amount: undefined, end: after };
  const amount: Draft = {
    start: s.tokens.start[i]!,
    end: s.tokens.end[end + 1]!,
    value,
    high,
    unit: '',
    bound: 'exact',
    kind: 'score',
  };
  return { amount, end: after };
}
