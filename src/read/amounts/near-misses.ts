import { TokenFlag } from '../../model/tokens.ts';
import { UnitKind as K } from '../../text/languages/units.ts';
import type { Numeral } from '../../text/numerals.ts';
import { isPlural } from './nouns.ts';
import type { Scan } from './scan.ts';

/** Letters before a number with a hyphen: "in", "the", "about", "and from". */
const HEBREW_PREFIX = /^[ובהכלמש]{1,3}$/;
const SLASH = 0x2f;
const COLON = 0x3a;
const STREETS = new Set(
  'street st avenue ave road rd boulevard blvd lane drive square place court highway way terrace parkway straße platz rue downing'.split(
    ' ',
  ),
);

/**
 * Whether digits are no amount: part of a telephone number, a model, an address, a section, a list, a link. `numeral` was
 * read at `i`; `bare` is set where neither unit, currency, scale nor percent sign goes with it.
 */
export function noAmount(s: Scan, i: number, numeral: Numeral, bare: boolean, first: number): boolean {
  const end = numeral.end;
  if (s.glued(i) && i > first) {
    const before = s.unit(i - 1);
    // 第3
    if (before === 0x7b2c) return true;
    // F-16, COVID-19, mid-20s; but "non-1,000" and a dash between words keep their number.
    if (s.isDash(i - 1) && s.glued(i - 1) && (s.word(i - 2) || s.digits(i - 2)) && !HEBREW_PREFIX.test(s.form(i - 2)))
      return true;
    if (
      (s.word(i - 1) && !s.flag(i - 1, TokenFlag.unspaced) && !s.arabicAnd(i - 1)) ||
      before === 0x23 ||
      before === 0x40 ||
      before === 0x5f ||
      before === 0x26
    )
      return true;
    if (before === SLASH && (s.word(i - 2) || s.digits(i - 2))) return true;
    if (before === COLON && s.digits(i - 2)) return true;
    if (before === 0x2e && s.glued(i - 1) && s.word(i - 2)) return true;
  }
  if (end < s.tokens.length && s.glued(end)) {
    // 737s, 4x4, 20mm is a unit and does not come here; "30s" is an age or a decade.
    if (s.word(end) && bare && !s.flag(end, TokenFlag.unspaced) && !s.hangul(end) && !s.is(end, K.old)) return true;
    // 8일, 3월, 2시에: days, months and hours of Korean, where no date took them.
    if (bare && s.hangul(end) && /^(?:[일월년시분초]|시간)(?:$|[에은는이의까부쯤께])/.test(s.form(end))) return true;
    // 3만5천명: more than is read here
    if (bare && s.hangul(end) && /^[만억조천백]/.test(s.form(end))) return true;
    if (
      s.unit(end) === SLASH &&
      (s.digits(end + 1) || (s.word(end + 1) && bare && s.glued(end + 1) && !isPlural(s.form(end + 1))))
    )
      return true;
    if (s.unit(end) === COLON && s.digits(end + 1) && s.glued(end + 1)) return true;
  }
  // 7-Eleven, 4-H
  if (bare && s.isDash(end) && s.glued(end) && s.glued(end + 1) && s.capital(end + 1) && s.size(i) <= 2) return true;
  if (telephone(s, i)) return true;
  if (!bare) return false;
  if (numeral.digits && (emergencyCall(s, i, end) || aircraft(s, i, end) || index(s, i))) return true;
  // "the Normandy Four"
  if (!numeral.digits && i > first && s.capital(i) && s.capital(i - 1) && !s.is(i - 1, K.stop)) return true;
  // "the Group of 7", "the 1619 Project"
  if (s.form(i - 1) === 'of' && /^Group$|^Gruppe$/.test(s.form(i - 2))) return true;
  if (
    s.size(i) === 4 &&
    end === i + 1 &&
    /^[12]\d{3}$/.test(s.form(i)) &&
    s.capital(end) &&
    !isPlural(s.form(end).toLowerCase())
  )
    return true;
  if (s.is(i - 1, K.label) && i > first && s.after(i - 1) === i) {
    // "page 3", "Article 5"; but "the act 12 people saw".
    return s.capital(i - 1) || !isPlural(s.form(end).toLowerCase());
  }
  // "č. 1723", "art. 5"
  if (s.form(i - 1) === '.' && s.glued(i - 1) && s.is(i - 2, K.label)) return true;
  if (s.form(i - 1) === '.' && /^(?:no|nos|vol|art|sec|p|pp|ch|fig)$/i.test(s.form(i - 2))) return true;
  if (numeral.digits && listNumber(s, i, end)) return true;
  if (numeral.digits && address(s, end)) return true;
  if (numeral.digits && numeral.end === i + 1 && modelNumber(s, i, end, first)) return true;
  return numeral.digits && yearLike(s, i, end);
}

/** "1." or "2)" at the head of a paragraph. */
const listNumber = (s: Scan, i: number, end: number): boolean =>
  (s.flag(i, TokenFlag.paragraphStart) || s.flag(i - 1, TokenFlag.sentenceEnd)) &&
  s.size(i) <= 2 &&
  s.glued(end) &&
  (s.unit(end) === 0x2e || s.unit(end) === 0x29);

/** "10 Downing Street": capital words up to a word for a street. */
function address(s: Scan, end: number): boolean {
  for (let k = end; k < end + 4 && s.capital(k); k++)
    if (STREETS.has(s.form(k).toLowerCase()) && k > end - 1) return true;
  return false;
}

/** "Boeing 737", "Nord Stream 2", "Windows 10": a plain number behind a capital word within a sentence. */
function modelNumber(s: Scan, i: number, end: number, first: number): boolean {
  const before = i - 1;
  if (before < first || !s.capital(before) || s.timed[before] === 1 || s.glued(i)) return false;
  if (s.is(before, K.stop) || s.is(before, K.atLeast) || s.is(before, K.about) || s.is(before, K.atMost)) return false;
  if (s.unit(i) === 0 && /[.,]/.test(s.form(i))) return false;
  // "Ukraine 36 people died" does count something.
  const next = s.form(end).toLowerCase();
  if (
    s.word(end) &&
    !s.is(end, K.stop) &&
    isPlural(next) &&
    !/^(?:jets|planes|airliners|aircraft|aeroplanes|pipelines|fighters|helicopters|tanks|missiles)$/.test(next)
  )
    return false;
  return true;
}

function yearLike(s: Scan, i: number, end: number): boolean {
  if (s.size(i) !== 4 || end !== i + 1 || /[.,]/.test(s.form(i))) return false;
  const value = Number(s.form(i));
  return value >= 1900 && value <= 2060 && !isPlural(s.form(end).toLowerCase());
}

/** "555-0123", "+44 20 7946 0958", "(212) 555-0123". */
function telephone(s: Scan, i: number): boolean {
  if (s.form(i - 1) === '+' && s.size(i) <= 3 && s.digits(i + 1)) return true;
  // The number may begin anywhere in the run.
  let a = i;
  while (a > 0 && i - a < 12 && joinedDigits(s, a)) a -= s.digits(a - 1) ? 1 : 2;
  let groups = 1;
  let digits = s.size(a);
  let k = a + 1;
  for (; k < s.tokens.length && groups < 8; ) {
    if (s.isDash(k) && s.glued(k) && s.glued(k + 1) && s.digits(k + 1)) {
      digits += s.size(k + 1);
      k += 2;
    } else break;
    groups++;
  }
  return groups >= 3 || (groups === 2 && digits >= 7 && s.size(a) === 3 && s.size(k - 1) === 4);
}

const joinedDigits = (s: Scan, a: number): boolean =>
  s.isDash(a - 1) && s.glued(a) && s.glued(a - 1) && s.digits(a - 2);

/** "a 911 call", "called 911"; but "911 people". */
function emergencyCall(s: Scan, i: number, end: number): boolean {
  if (!/^(?:911|999|112)$/.test(s.form(i)) || end !== i + 1) return false;
  if (/^(?:calls?|callers?|operators?|dispatch|dispatchers?|recordings?|tapes?|emergency|centers?)$/.test(s.form(end)))
    return true;
  return (
    /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|phoned|rang|to)$/.test(s.form(i - 1)) &&
    (!s.word(end) || s.is(end, K.stop))
  );
}

/** Nouns behind a number of three digits that make it the name of a type. */
const TYPES =
  /^(?:program|programme|jet|jetliner|plane|airliner|model|engine|variant|freighter|prototype|sales|production)$/;
const DEMONYM = /(?:an|ese|ish|ch|ic|i)$/;

/** "the 777 program", "787 Dreamliner sales", "737 Max jets"; but "350 Russian soldiers", "300 Acme employees". */
function aircraft(s: Scan, i: number, end: number): boolean {
  if (!/^\d{3}$/.test(s.form(i)) || end !== i + 1) return false;
  if (TYPES.test(s.form(end))) return true;
  if (!s.capital(end) || s.is(end, K.stop) || isPlural(s.form(end).toLowerCase()) || DEMONYM.test(s.form(end)))
    return false;
  let k = end + 1;
  while (k < end + 3 && s.capital(k)) k++;
  return (
    TYPES.test(s.form(k)) ||
    (/^7\d7$/.test(s.form(i)) && /^(?:jets|planes|airliners|jetliners|orders|deliveries|fleet)$/.test(s.form(k)))
  );
}

/** "S&P 500 futures": initials joined by "&", and the names of other indices of shares. */
function index(s: Scan, i: number): boolean {
  if (s.unit(i - 2) === 0x26 && s.glued(i - 2) && s.glued(i - 1) && s.capital(i - 1) && !s.glued(i)) return true;
  return INDICES.test(s.form(i - 1)) && /^\d{2,4}$/.test(s.form(i));
}

const INDICES = /^(?:Nasdaq|NASDAQ|FTSE|Russell|Nikkei|Fortune|Stoxx|STOXX|Topix|CAC|DAX|ASX|CSI)$/;
