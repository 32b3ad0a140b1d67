import { TokenFlag } from '../../model/tokens.ts';
import { ContextKind, TimeKind as K, Unit } from '../../text/languages/times.ts';
import { type Candidate, candidate } from './candidate.ts';
import { fullYear } from './numeric-dates.ts';
import type { Scan } from './scan.ts';

const SLASH = 0x2f;
const COLON = 0x3a;

/** A year in four digits at `i`, or in two behind an apostrophe; 0 where there is none. */
export function yearAt(s: Scan, i: number): number {
  if (!s.digits(i) || s.size(i) !== 4) return 0;
  const told = s.whole(i);
  const { era } = s.words.data;
  const year = era !== undefined && told >= 1900 + era && told < 2100 + era ? told - era : told;
  return year >= 1000 && year < 2100 ? year : 0;
}

/** "2022 года": the word for a year belongs to it. */
export const afterYearWord = (s: Scan, k: number): number => (s.near(k, ContextKind.yearWord) ? k + 1 : k);

/** "1989", "fiscal 1989", "nineteen ninety-six", "1990s", "the '90s". */
export function year(s: Scan, i: number, limit: number): Candidate | undefined {
  let k = i;
  if (s.is(k, K.fiscal)) k = s.after(k);
  if (k >= limit) return undefined;
  const digits = yearAt(s, k);
  if (digits > 0) return plainYear(s, i, k, digits);
  const short = shortDecade(s, k);
  if (short) return short;
  if (s.digits(k)) return undefined;
  return spokenYear(s, i, k, limit);
}

/** "1990er Jahre", "1990er-Jahre", "achtziger Jahre": the years belong to the decade. */
export function afterYears(s: Scan, k: number): number {
  if (s.words.data.ordinalStop !== true) return k;
  const at = s.isHyphen(k) && s.glued(k) ? k + 1 : k;
  return s.is(at, K.units) && s.value(at, K.units) === Unit.year ? s.after(at) : k;
}

function plainYear(s: Scan, i: number, k: number, digits: number): Candidate | undefined {
  const c = candidate(i, k + 1, 'date', 'DATE');
  // 1990|s
  if (s.glued(k + 1) && /^(?:'?s|er|ern)$/.test(s.form(k + 1)) && digits % 10 === 0) {
    c.decade = digits;
    c.to = afterYears(s, k + 2);
    return c;
  }
  // 1990-х годах
  if (digits % 10 === 0 && s.isHyphen(k + 1) && s.glued(k + 1) && /^(?:х|е|ые|ых|м)$/.test(s.form(k + 2))) {
    c.decade = digits;
    c.to = s.is(k + 3, K.units) || s.is(k + 3, K.unit) ? s.after(k + 3) : k + 3;
    return c;
  }
  if (s.glued(k + 1) && s.flag(k + 1, TokenFlag.word) && !s.form(k + 1).startsWith('年')) {
    // "1990er-Jahre" is above; "2022|г." in Russian is a year; other letters make a model number.
    if (!/^[гр]$/.test(s.form(k + 1)) && !s.form(k + 1).startsWith("'") && !s.form(k + 1).startsWith('’'))
      return undefined;
  }
  if (s.near(k + 1, ContextKind.yearWord)) {
    c.year = digits;
    c.to = k + 2;
    return c;
  }
  if (!likelyYear(s, i, k, digits) || isModelYear(s, k)) return undefined;
  c.year = digits;
  return c;
}

/** Currency signs and counted nouns make an amount of four digits; prepositions make a year of it. */
function likelyYear(s: Scan, i: number, k: number, digits: number): boolean {
  if (s.form(k).length !== 4) return false;
  const before = i - 1;
  if (k > i) return true;
  if (LABELS.has(s.form(before).toLowerCase()) || isAddress(s, k)) return false;
  if (before >= 0) {
    if (s.flag(before, TokenFlag.symbol) && s.unit(before) !== 0x40) return false;
    if (
      s.glued(i) &&
      !/^[([/"'“‘-]$/.test(s.form(before)) &&
      !s.isHyphen(before) &&
      !s.flag(before, TokenFlag.sentenceEnd) &&
      s.unit(before) < 0x3000
    )
      return false;
    if (s.glued(i) && s.unit(before) === SLASH && s.digits(before - 1) && s.size(before - 1) !== 4) return false;
    if (s.isHyphen(before) && s.glued(i) && s.glued(before) && !s.digits(before - 1) && !s.is(before - 1, K.mid))
      return false;
  }
  const next = k + 1;
  if (s.is(next, K.units) || (s.flag(next, TokenFlag.symbol) && s.unit(next) !== 0x26)) return false;
  if (s.unit(next) === COLON && s.glued(next) && s.digits(next + 1)) return false;
  if (before >= 0 && s.near(before, ContextKind.preposition) && digits >= 1100) return !counted(s, next, before);
  if (digits < 1900 || digits > 2060) return false;
  return !counted(s, next, before);
}

/** "1600 Pennsylvania Avenue" */
function isAddress(s: Scan, k: number): boolean {
  for (let at = k + 1; at <= k + 3 && s.capital(at); at++)
    if (at > k + 1 && /^(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Place|Way|Square)$/.test(s.form(at)))
      return true;
  return false;
}

/** "a 2008 Bentley", "the 2021 RAV4": the year of a make; but "a 2008 Bentley report", "the 2014 Games". */
function isModelYear(s: Scan, k: number): boolean {
  const name = k + 1;
  if (!s.capital(name) || s.glued(name) || s.is(name, K.month) || s.is(name, K.weekday)) return false;
  // Between letters and digits: RAV4, F-150.
  const form = s.form(name);
  if (/^[A-Z][A-Za-z]*\d/.test(form) && !/^[QH]\d$/.test(form)) return true;
  if (/^[A-Z]{1,3}$/.test(form) && s.isHyphen(name + 1) && s.glued(name + 1) && s.digits(name + 2)) return true;
  if (!/^an?$/i.test(s.form(k - 1)) || DEMONYM.test(form)) return false;
  let end = name + 1;
  while (end < name + 4 && s.capital(end) && !s.glued(end)) end++;
  return s.flag(end, TokenFlag.punctuation) && !s.isHyphen(end) && !/^['’]/.test(s.form(end))
    ? true
    : s.near(end, ContextKind.preposition) ||
        s.near(end, ContextKind.past) ||
        /^(?:is|that|which|with)$/.test(s.form(end));
}

/** Adjectives of nations are none of makes. */
const DEMONYM = /(?:an|ese|ish|ch|ic)$/;

/** Words before a number that names a thing. */
const LABELS = new Set(
  'route highway flight boeing airbus page room no number version model windows area section article interstate'.split(
    ' ',
  ),
);

const COUNTED = new Set(
  'people men women children troops soldiers workers employees jobs homes houses tons tonnes miles feet kilometers kilometres points shares calories jets planes copies seats votes dollars euros pounds percent students cases deaths members degrees votes meters metres acres units copies pages barrels personen menschen euro personnes personas pessoas lidí osob človek človeka ľudí oameni persoane människor personer mennesker ihmistä henkeä ember ata άτομα άνθρωποι ανθρώπους người orang kişi אנשים איש लोग लोगों نفر شخص شخصا'.split(
    ' ',
  ),
);
const counted = (s: Scan, next: number, _before: number): boolean => COUNTED.has(s.form(next).toLowerCase());

/** "the '90s", "the 90s". */
function shortDecade(s: Scan, k: number): Candidate | undefined {
  let d = k;
  const form = s.form(k);
  if (form === "'" || form === '’' || form === '‘') {
    if (!s.glued(k + 1)) return undefined;
    d = k + 1;
  }
  if (s.size(d) !== 2 || !s.digits(d)) return undefined;
  // "in his 30s"
  if (d === k && !/^(?:the|die|der|den|les|los|os|gli|early|mid|late|-|and|to)$/i.test(s.form(k - 1))) return undefined;
  // "the 80s and 90s", but "in their 20s and 30s"
  if (d === k && /^(?:and|to)$/.test(s.form(k - 1)) && !(s.form(k - 2) === 's' && /^the$/i.test(s.form(k - 4))))
    return undefined;
  const decade = s.whole(d);
  const next = s.form(d + 1);
  if (decade % 10 !== 0 || decade < 10 || !s.glued(d + 1) || !/^(?:s|er)$/.test(next)) {
    // '98
    if (d > k && next !== 's' && decade >= 0 && s.near(k - 1, ContextKind.preposition)) {
      const c = candidate(k, d + 1, 'date', 'DATE');
      c.year = fullYear(decade, 2);
      return c;
    }
    return undefined;
  }
  const c = candidate(k, afterYears(s, d + 2), 'date', 'DATE');
  c.decade = decade < 30 ? 2000 + decade : 1900 + decade;
  return c;
}

/** "nineteen ninety-six", "two thousand four" after a preposition or "the year". */
export function spokenYear(s: Scan, i: number, k: number, limit: number): Candidate | undefined {
  if (!s.numerals.mayBegin(k) || !s.numerals.read(k, limit)) return undefined;
  const first = s.numerals.out.value;
  let end = s.numerals.out.end;
  if (s.numerals.out.ordinal || s.numerals.out.digits || s.numerals.out.vague || s.numerals.out.fraction)
    return undefined;
  let value = first;
  if (first >= 11 && first <= 20 && end < limit && !s.isHyphen(end) && s.numerals.read(end, limit)) {
    const { value: second, ordinal, digits } = s.numerals.out;
    if (ordinal || digits || second < 10 || second > 99) return undefined;
    value = first * 100 + second;
    end = s.numerals.out.end;
  } else if (!(first >= 1900 && first < 2100)) return undefined;
  else if (!s.near(i - 1, ContextKind.preposition) && !s.is(i - 1, K.fiscal) && !s.is(i - 1, K.unit)) return undefined;
  if (s.is(end, K.units) || s.flag(end, TokenFlag.symbol)) return undefined;
  const c = candidate(i, end, 'date', 'DATE');
  c.year = value;
  return c;
}
