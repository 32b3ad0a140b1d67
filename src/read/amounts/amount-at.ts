import type { Amount, Bound } from '../../model/reading.ts';
import { NumberKind } from '../../text/languages/numbers.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import { currencyAt, currencyBefore } from './money.ts';
import { noAmount } from './near-misses.ts';
import { countedNoun } from './nouns.ts';
import type { Scan } from './scan.ts';

type Draft = { -readonly [Key in keyof Amount]: Amount[Key] };

export interface Found {
  readonly amount: Amount | undefined;
  /** Token at which to go on. */
  readonly end: number;
}

/** The amount whose number begins at token `i` of the sentence `first`–`limit`. */
export function amountAt(s: Scan, i: number, first: number, limit: number): Found {
  if (!s.numerals.read(i, limit)) return { amount: undefined, end: i + 1 };
  const numeral = { ...s.numerals.out };
  let end = numeral.end;
  if (numeral.ordinal) return ordinal(s, i, end, numeral.value, numeral.digits, limit);
  if (numeral.vague && !numeral.scaled) return { amount: undefined, end };
  let value = numeral.value;
  let high = numeral.high;
  let garbled: string | undefined;

  // Two numbers in a row of which the second has a scale: "80 80 billion".
  if (
    numeral.digits &&
    !numeral.scaled &&
    end < limit &&
    s.digits(end) &&
    !s.glued(end) &&
    s.numerals.read(end, limit)
  ) {
    const { value: second, scaled, end: after } = s.numerals.out;
    if (scaled && second >= value && Number.isInteger(Math.log10(second / value))) {
      value = second;
      end = after;
      garbled = '';
    }
  }
  // "80 billion billion"
  if (
    numeral.scaled &&
    s.numerals.is(end - 1, NumberKind.scale) &&
    s.numerals.is(end - 2, NumberKind.scale) &&
    s.form(end - 1) === s.form(end - 2)
  ) {
    value /= 10 ** s.numerals.valueOf(end - 1, NumberKind.scale);
    garbled = '';
  }

  const negative = minus(s, i, first);
  let start = negative ? i - 1 : i;
  const draft: Draft = { start: 0, end: 0, value, unit: '', bound: 'exact', kind: 'count' };
  const before = currencyBefore(s, start);
  if (before && before.edge >= first) {
    start = before.edge;
    draft.kind = 'money';
    draft.unit = before.code;
    value *= before.factor;
  }

  // Ranges: 10 to 12, 10-12, between 10 and 12.
  const upper = upperEnd(s, i, end, first, limit, value, numeral.digits);
  if (upper === 'score') return score(s, i, end, limit, value);
  if (upper) {
    // "3 to 5 million": the scale holds for both.
    if (upper.scale > 1 && !numeral.scaled && upper.value / upper.scale > value) value *= upper.scale;
    high = upper.value;
    end = upper.end;
  }

  end = unitBehind(s, draft, end, limit);
  if (draft.kind === 'money' && draft.unit !== '' && before === undefined) value *= factorOf(s, end);
  const bare = draft.kind === 'count' && !numeral.scaled;
  if (noAmount(s, i, numeral, bare && !upper, first)) return { amount: undefined, end: Math.max(end, i + 1) };
  if (
    bare &&
    !upper &&
    s.numerals.is(i, NumberKind.small) &&
    !wordAmount(s, i, numeral.end, numeral.value, first, limit)
  )
    return { amount: undefined, end: numeral.end };
  if (numeral.fraction && !numeral.digits && bare && numeral.value < 1 && !fractionOf(s, i, end))
    return { amount: undefined, end };

  age(s, draft, i, end, first, limit);
  const [bound, outer] = boundOf(s, start, end, limit, numeral.vague);
  draft.bound = bound;
  draft.value = negative ? -value : round(value);
  if (Number.isFinite(high) && high > draft.value) draft.high = round(high);
  draft.start = s.tokens.start[start]!;
  draft.end = s.tokens.end[end - 1]!;
  if (draft.kind === 'count' || draft.kind === 'percent' || (draft.kind === 'measure' && isOf(s, end))) {
    const noun = countedNoun(s, outer, limit);
    if (noun) draft.counts = noun;
  }
  if (garbled !== undefined) draft.garbled = s.text.slice(draft.start, draft.end);
  return { amount: draft, end };
}

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
const isOf = (s: Scan, k: number): boolean => s.form(k) === 'of' || s.form(k) === 'de';
const factorOf = (s: Scan, end: number): number =>
  s.is(end - 1, K.cents) && !s.is(end - 1, K.currency) ? 0.01 : s.unit(end - 1) === 0xa2 ? 0.01 : 1;

/** "-5 degrees", "−3.2%": a sign glued to the number and not to what is before. */
const minus = (s: Scan, i: number, first: number): boolean =>
  i > first &&
  (s.unit(i - 1) === 0x2d || s.unit(i - 1) === 0x2212) &&
  s.glued(i) &&
  (!s.glued(i - 1) || s.unit(i - 2) === 0x28);

/** Percent, currency or unit behind the number; the token after it. */
function unitBehind(s: Scan, draft: Draft, from: number, limit: number): number {
  let k = from;
  // "Mrd. Euro", "1.5 bn. euros"
  if (
    s.unit(k) === 0x2e &&
    s.glued(k) &&
    s.numerals.is(k - 1, NumberKind.scale) &&
    (s.is(k + 1, K.currency) || s.is(k + 1, K.unit))
  )
    k++;
  const hyphen = s.isDash(k) && s.glued(k) && s.glued(k + 1);
  if (hyphen) k++;
  if (k >= limit) return from;
  if (s.unit(k) === 0x25 || s.unit(k) === 0xff05 || s.unit(k) === 0x66a || s.is(k, K.percent)) {
    if (draft.kind === 'money') return from;
    draft.kind = 'percent';
    draft.unit = '%';
    return s.unit(k) === 0x25 ? k + 1 : s.after(k);
  }
  if (s.is(k, K.points)) {
    draft.kind = 'percent';
    draft.unit = 'pp';
    return s.after(k);
  }
  if (draft.kind === 'money') {
    // "$5 dollars", "US$ 5 USD"
    const again = currencyAt(s, k);
    return again && again.factor === 1 && again.code === draft.unit && !hyphen ? again.edge : from;
  }
  // "80 millions de dollars"
  const of =
    (s.form(k) === 'de' || s.form(k) === "d'" || s.form(k) === 'd’' || s.form(k) === 'di' || s.form(k) === 'of') &&
    s.numerals.is(k - 1, NumberKind.scale)
      ? k + 1
      : k;
  const currency = currencyAt(s, of);
  if (currency && !(s.is(of, K.unit) && !s.is(of, K.currency))) {
    draft.kind = 'money';
    draft.unit = currency.code;
    return currency.edge;
  }
  if (s.is(k, K.unit)) {
    draft.kind = 'measure';
    draft.unit = s.code(k, K.unit);
    return s.after(k);
  }
  if (s.is(k, K.sign) && signFits(s, k)) {
    draft.kind = 'measure';
    draft.unit = s.code(k, K.sign);
    return s.after(k);
  }
  const degree = s.unit(k) === 0xb0;
  if (degree) {
    draft.kind = 'measure';
    const letter = s.form(k + 1);
    draft.unit = letter === 'C' ? '°C' : letter === 'F' ? '°F' : 'degree';
    return letter === 'C' || letter === 'F' ? k + 2 : k + 1;
  }
  return from;
}

/** "5 m", "20km": short signs only behind digits, and "in" and "t" and the like only glued. */
function signFits(s: Scan, k: number): boolean {
  if (!s.digits(k - 1) && !s.numerals.is(k - 1, NumberKind.scale) && !s.isDash(k - 1)) return false;
  if (s.size(k) <= 1 || s.form(k) === 'in') return s.glued(k);
  return true;
}

interface Upper {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

function upperEnd(
  s: Scan,
  i: number,
  end: number,
  first: number,
  limit: number,
  value: number,
  digits: boolean,
): Upper | 'score' | undefined {
  let k = end;
  if (k + 1 >= limit) return undefined;
  const dash = s.isDash(k);
  const glued = dash && s.glued(k) && s.glued(k + 1);
  const between = s.before(i, K.between) >= first || s.before(i - 1, K.between) >= first;
  if (dash ? !glued : !(s.is(k, K.to) || (between && s.numerals.is(k, NumberKind.and)) || or(s, k))) return undefined;
  k = dash || or(s, k) || s.numerals.is(k, NumberKind.and) ? k + 1 : s.after(k);
  // "$5 to $6"
  if (currencyBefore(s, k + 1)?.edge === k) k++;
  if (k >= limit || s.timed[k] === 1 || !s.numerals.mayBeginAmount(k) || !s.numerals.read(k, limit)) return undefined;
  const { value: above, end: after, ordinal: isOrdinal, vague, scaled, fraction } = s.numerals.out;
  if (isOrdinal || vague || (fraction && above < 1)) return undefined;
  if (dash && digits && s.digits(k) && !followedByThing(s, after, limit, above > value))
    return above <= 999 && value <= 999 ? 'score' : undefined;
  const scale = scaled ? scaleOf(s, after) : 1;
  if (above * 1 <= value && above / scale <= value) return undefined;
  if (s.isDash(after) && s.glued(after) && s.digits(after + 1)) return undefined;
  return { value: above, end: after, scale };
}

/** "five or six people" */
const or = (s: Scan, k: number): boolean => /^(?:or|oder|ou|o)$/.test(s.form(k));

const scaleOf = (s: Scan, after: number): number =>
  s.numerals.is(after - 1, NumberKind.scale) ? 10 ** s.numerals.valueOf(after - 1, NumberKind.scale) : 1;

/** A range is followed by what it counts; a score is not, or does not rise. */
function followedByThing(s: Scan, after: number, limit: number, rising: boolean): boolean {
  if (!rising || after >= limit) return false;
  if (
    s.is(after, K.unit) ||
    s.is(after, K.percent) ||
    s.unit(after) === 0x25 ||
    currencyAt(s, after) ||
    s.is(after, K.sign)
  )
    return true;
  if (s.numerals.is(after - 1, NumberKind.scale)) return true;
  return s.word(after) && !s.is(after, K.stop) && !s.capital(after) && !SCORED.has(s.form(after).toLowerCase());
}

const SCORED = new Set(
  'win victory loss defeat draw vote lead decision ruling majority record triumph rout score start run'.split(' '),
);

function score(s: Scan, i: number, end: number, limit: number, value: number): Found {
  s.numerals.read(end + 1, limit);
  const other = s.numerals.out;
  const amount: Draft = {
    start: s.tokens.start[i]!,
    end: s.tokens.end[end + 1]!,
    value,
    high: other.value,
    unit: '',
    bound: 'exact',
    kind: 'score',
  };
  let after = end + 2;
  // 555-0123-4 or 2-1-0: records and telephone numbers are no scores.
  if (s.isDash(after) && s.glued(after) && s.digits(after + 1)) {
    while (s.isDash(after) && s.digits(after + 1)) after += 2;
    return { amount: undefined, end: after };
  }
  if (s.size(i) >= 3 && s.size(end + 1) >= 4) return { amount: undefined, end: after };
  if ((s.word(i - 1) || s.isDash(i - 1)) && s.glued(i)) return { amount: undefined, end: after };
  return { amount, end: after };
}

/** Ordinals that rank something: digits, or words above the second before a noun. */
function ordinal(s: Scan, i: number, end: number, value: number, digits: boolean, limit: number): Found {
  if (!digits && value < 3) return { amount: undefined, end };
  if (s.timed[i] === 1 || end > limit) return { amount: undefined, end };
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
function wordAmount(s: Scan, i: number, end: number, value: number, first: number, limit: number): boolean {
  if (value !== 1) return true;
  // Where "a" and "one" are one word it is an article.
  if (s.numerals.is(i, NumberKind.article)) return false;
  if (i > first && s.is(i - 1, K.pronoun)) return false;
  if (end >= limit || !s.word(end) || s.is(end, K.stop) || s.form(end).startsWith("'")) return false;
  return countedNoun(s, end, limit) !== undefined;
}

const fractionOf = (s: Scan, i: number, end: number): boolean =>
  /^(?:of|the|its|their|his|her|our|all|de|des|du|der|do|da|del|la|las|los|les|die|das)$/i.test(s.form(end)) ||
  s.before(i, K.atLeast) >= 0 ||
  s.before(i, K.about) >= 0 ||
  s.before(i, K.atMost) >= 0 ||
  (s.form(i) !== 'half' && s.form(i) !== 'a' && s.form(i) !== 'A' && end - i > 1);

const behindHyphen = (s: Scan, k: number): number => (s.isDash(k) && s.glued(k) ? k + 1 : k);

/** "aged 36", ", 36,": years of age. What says "years old" in full is found where the unit is read. */
function age(s: Scan, draft: Draft, i: number, end: number, first: number, limit: number): void {
  if (draft.kind !== 'count' || !Number.isInteger(draft.value) || draft.value > 125) return;
  const aged = s.before(i, K.aged);
  const { year, after } = yearsOld(s, end, limit);
  if (year) {
    draft.kind = 'age';
    draft.unit = 'year';
    void after;
    return;
  }
  if (aged >= first) {
    draft.kind = 'age';
    draft.unit = 'year';
    return;
  }
  // Anna Example, 36, said
  if (
    s.unit(i - 1) === 0x2c &&
    s.unit(end) === 0x2c &&
    s.capital(i - 2) &&
    s.digits(i) &&
    draft.value >= 1 &&
    i - 2 >= first
  ) {
    draft.kind = 'age';
    draft.unit = 'year';
  }
}

function yearsOld(s: Scan, end: number, limit: number): { year: boolean; after: number } {
  let k = behindHyphen(s, end);
  if (!/^(?:years?|yr|jahre?|jähriger?|jährigen)$/i.test(s.form(k))) return { year: false, after: end };
  k = behindHyphen(s, k + 1);
  return { year: k < limit && s.is(k, K.old), after: k + 1 };
}

/** The bound that words before or behind give, and the token after those behind. */
function boundOf(s: Scan, start: number, end: number, _limit: number, vague: boolean): [Bound, number] {
  if (s.is(end, K.orMore)) return ['at-least', s.after(end)];
  if (s.unit(end) === 0x2b && s.glued(end)) return ['at-least', end + 1];
  if (s.is(end, K.orLess)) return ['at-most', s.after(end)];
  if (s.is(end, K.orSo)) return ['about', s.after(end)];
  if (s.before(start, K.atLeast) >= 0) return ['at-least', end];
  if (s.before(start, K.atMost) >= 0) return ['at-most', end];
  if (s.before(start, K.about) >= 0 || s.unit(start - 1) === 0x7e) return ['about', end];
  return [vague ? 'about' : 'exact', end];
}
