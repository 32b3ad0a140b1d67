import { NumberKind } from '../../text/languages/numbers.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import { ageEnd } from './ages.ts';
import { boundOf } from './bounds.ts';
import type { Draft, Found } from './draft.ts';
import { repair } from './garbled.ts';
import { currencyBefore } from './money.ts';
import { noAmount } from './near-misses.ts';
import { countedNoun } from './nouns.ts';
import { changesFrom, score, upperEnd } from './ranges.ts';
import type { Scan } from './scan.ts';
import { ratio, sameUnitEnd, secondPart, unitBehind } from './unit-behind.ts';

const none = (end: number): Found => ({ amount: undefined, end });

/** The amount whose number begins at token `i` of the sentence `from`–`to`; nothing of a time expression is looked at. */
export function amountAt(s: Scan, i: number, from: number, to: number): Found {
  let first = i;
  while (first > from && i - first < 8 && s.timed[first - 1] !== 1) first--;
  let limit = i + 1;
  while (limit < to && limit - i < 40 && s.timed[limit] !== 1) limit++;
  if (!s.numerals.read(i, limit)) return none(i + 1);
  // "a grand jury", "two grand pianos": an adjective there, a thousand only at the end of a phrase.
  const adjective = adjectiveScale(s, i);
  if (adjective >= 0 && (adjective === i || !s.numerals.read(i, adjective))) return none(Math.max(adjective, i) + 1);
  const numeral = { ...s.numerals.out };
  // German: "am 10. Spieltag"
  if (
    s.words.capitalNouns &&
    numeral.digits &&
    s.size(i) <= 3 &&
    s.unit(numeral.end) === 0x2e &&
    s.glued(numeral.end)
  ) {
    const next = numeral.end + 1;
    if (next < limit && s.word(next) && !s.glued(next) && numeral.end === i + 1)
      return ordinal(s, i, next, numeral.value, true, limit);
  }
  if (numeral.ordinal) return ordinal(s, i, numeral.end, numeral.value, numeral.digits, limit);
  if (numeral.vague && !numeral.scaled) return none(numeral.end);
  const garbled = repair(s, i, numeral, limit);
  let { value, high, end } = numeral;

  const sign = signBefore(s, i, first);
  let start = sign;
  const draft: Draft = { start: 0, end: 0, value, unit: '', bound: 'exact', kind: 'count' };
  const currency = currencyBefore(s, start);
  if (currency && currency.edge >= first) {
    start = currency.edge;
    draft.kind = 'money';
    draft.unit = currency.code;
    value *= currency.factor;
  }

  const upper = upperEnd(s, i, end, first, limit, value, numeral);
  if (upper === 'score') return score(s, i, end, limit, value);
  if (upper) {
    // "3 to 5 million": the scale holds for both.
    if (upper.scale > 1 && !numeral.scaled && upper.value / upper.scale > value) value *= upper.scale;
    high = upper.value;
    end = upper.end;
  }
  if (draft.kind === 'count' && s.is(start - 1, K.percentBefore) && start > first) {
    draft.kind = 'percent';
    draft.unit = '%';
  }
  const unit = unitBehind(s, draft, end, limit, numeral.scaled);
  end = unit.end;
  value *= unit.factor;
  if (Number.isFinite(high)) high *= unit.factor;
  else if (!changesFrom(s, i, first)) {
    const same = sameUnitEnd(s, draft, end, limit);
    if (same && same.value > value) ({ value: high, end } = same);
  }
  const second = secondPart(s, draft, end, limit);
  value += second.value;
  end = second.end;

  const bare = draft.kind === 'count' && !numeral.scaled && !upper;
  if (noAmount(s, i, numeral, bare, first)) return none(Math.max(end, i + 1));
  const share = bare ? ratio(s, end, limit, value) : undefined;
  if (share) {
    value /= share.of;
    end = share.end;
  } else if (bare) {
    if (sign === i && s.numerals.is(i, NumberKind.small) && !counts(s, i, numeral.end, value, first, limit))
      return none(numeral.end);
    if (numeral.fraction && !numeral.digits && value < 1 && (MEANS.test(s.form(i)) || !shareOf(s, i, end)))
      return none(end);
  }

  if (draft.kind === 'count') {
    const age = ageEnd(s, i, end, value, first, limit);
    if (age > 0) {
      draft.kind = 'age';
      draft.unit = 'year';
      end = age;
    }
  }
  const [bound, behind] = boundOf(s, start, end, numeral.vague);
  draft.bound = bound;
  draft.value = sign < i ? -round(value) : round(value);
  if (Number.isFinite(high) && high > draft.value) draft.high = round(high);
  draft.start = s.tokens.start[start]!;
  draft.end = s.tokens.end[end - 1]!;
  if (draft.kind === 'count' || ((draft.kind === 'percent' || draft.kind === 'measure') && isOf(s, end))) {
    const noun = countedNoun(s, behind, to, value !== 1);
    if (noun) draft.counts = noun;
  }
  if (garbled) draft.garbled = s.text.slice(draft.start, draft.end);
  return { amount: draft, end };
}

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
const isOf = (s: Scan, k: number): boolean => /^(?:of|de|du|des|der|do|da|dos|das|del|di|d['’])$/.test(s.form(k));

/** "-5 degrees", "−3.2%", "minus five": the token of the sign, else `i`. */
function signBefore(s: Scan, i: number, first: number): number {
  const at = i - 1;
  if (at < first) return i;
  // "al menos", "au moins" are bounds.
  if (s.numerals.is(at, NumberKind.minus) && s.before(i, K.atLeast) < 0 && s.before(i, K.atMost) < 0) return at;
  const unit = s.unit(at);
  const glued = (unit === 0x2d || unit === 0x2212) && s.glued(i);
  return glued && (!s.glued(at) || s.unit(at - 1) === 0x28) ? at : i;
}

/** Ordinals that rank something: digits, or words above the second. */
function ordinal(s: Scan, i: number, end: number, value: number, digits: boolean, limit: number): Found {
  // "jeder Dritte" is a share
  if ((!digits && value < 3) || end > limit || /^jede[rsnm]?$/i.test(s.form(i - 1))) return none(end);
  const noun = countedNoun(s, end, limit);
  const amount: Draft = {
    start: s.tokens.start[i]!,
    end: s.tokens.end[end - 1]!,
    value,
    unit: '',
    bound: 'exact',
    kind: 'ordinal',
  };
  if (noun) amount.counts = noun;
  return { amount, end };
}

/** "one" is a pronoun as often as a number; other small words count wherever they stand. */
function counts(s: Scan, i: number, end: number, value: number, first: number, limit: number): boolean {
  if (value !== 1) return true;
  // Where "a" and "one" are one word it is an article.
  if (s.numerals.is(i, NumberKind.article)) return false;
  if (i > first && s.is(i - 1, K.pronoun)) return false;
  if (end >= limit || !s.word(end) || s.is(end, K.stop) || s.form(end).startsWith("'")) return false;
  return countedNoun(s, end, limit, false) !== undefined;
}

const SHARED =
  /^(?:of|the|its|their|his|her|our|all|more|less|fewer|higher|lower|larger|smaller|bigger|de|des|du|der|do|da|dos|das|del|dei|degli|della|delle|di|van|la|las|los|les|die)$/i;

/** A fraction in words tells an amount where something is shared, or where two words write it ("two thirds"). */
const shareOf = (s: Scan, i: number, end: number): boolean =>
  SHARED.test(s.form(end)) ||
  s.before(i, K.atLeast) >= 0 ||
  s.before(i, K.about) >= 0 ||
  s.before(i, K.atMost) >= 0 ||
  (!/^half$/i.test(s.form(i)) && end - i > 1);

/** "por meio de", "medio ambiente": a half only before a scale, which was read before. */
const MEANS = /^(?:meio|meia|medio|media|demi|demie|mezzo|mezza|halbe[nrs]?)$/i;

/** The token of a scale that is an adjective ("grand jury"); `i` itself where only an article stands before it; −1 for none. */
function adjectiveScale(s: Scan, i: number): number {
  const { end, article } = s.numerals.out;
  const last = end - 1;
  if (last <= i || s.form(last).toLowerCase() !== 'grand' || !s.word(end) || s.is(end, K.stop)) return -1;
  return article ? i : last;
}
