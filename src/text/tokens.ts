import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { CharacterClass as C, classOf, isQuoteMark } from './characters.ts';
import { foldHash, foldUnit } from './fold.ts';
import { HASH_SEED, hashEnd, hashStep } from './hash.ts';
import { TokenBuffer } from './token-buffer.ts';
import { unspacedWords } from './unspaced.ts';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const DOT = 0x2e;
const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === RIGHT_QUOTE || unit === 0x2bc;
const isLetter = (kind: number): boolean => kind === C.upper || kind === C.lower;
const inWord = (kind: number): boolean => kind === C.upper || kind === C.lower || kind === C.mark || kind === C.digit;

/** English clitics, cut off before the apostrophe: Moscow|'s, we|'re. */
const CLITICS = new Set(['s', 're', 'll', 'd', 'm', 've']);
/** Romance elisions, cut after the apostrophe: l'|accord, qu'|il. Only in lower case: L'Oréal is one name. */
const ELISIONS = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  's',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'dell',
  'nell',
  'all',
  'sull',
  'un',
]);

/** Used again from text to text; nothing that is called while a text is cut cuts another. */
const buffer = new TokenBuffer();

/**
 * Cuts a text into tokens in one pass: words (with inner apostrophes, dotted abbreviations such as U.S., web addresses),
 * numbers with their separators ("150,000", "1.5"; letters after digits are cut off: 1.5|bn, 21|st), and single
 * punctuation marks and symbols; runs of dots, hyphens and doubled ticks are one. Hyphens stand alone. Scripts without
 * spaces are cut by dictionary. Sentence ends are not marked here; `markSentences` does that. With a buffer given
 * they stay in it beside those of other texts, and are kept in memory as long as any of them is.
 */
export function tokenize(text: string, beside?: TokenBuffer): Tokens {
  const out = beside ?? buffer;
  out.begin();
  const n = text.length;
  let i = 0;
  let pending: number = TokenFlag.spaceBefore | TokenFlag.paragraphStart;
  while (i < n) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === C.space) {
      pending |= TokenFlag.spaceBefore;
      i++;
      continue;
    }
    if (kind === C.newline) {
      pending |= TokenFlag.spaceBefore | TokenFlag.paragraphStart;
      i++;
      continue;
    }
    let end: number;
    if (isLetter(kind) || kind === C.mark) end = word(text, i, pending, out);
    else if (kind === C.digit) end = number(text, i, pending, out);
    else if (kind === C.unspaced) end = unspaced(text, i, pending, out);
    else end = mark(text, i, kind, pending, out);
    i = end;
    pending = 0;
  }
  return beside === undefined ? out.copied() : out.shared();
}

/** Emits the token `start`–`end`, with its hashes. */
function emit(text: string, start: number, end: number, flags: number, out: TokenBuffer): void {
  let form = HASH_SEED;
  let fold = HASH_SEED;
  let simple = true;
  for (let k = start; k < end; k++) {
    const unit = text.charCodeAt(k);
    form = hashStep(form, unit);
    const folded = foldUnit(unit);
    if (folded < 0) simple = false;
    fold = hashStep(fold, folded);
  }
  out.push(start, end, hashEnd(form), simple ? hashEnd(fold) : foldHash(text.slice(start, end)), flags);
}

function emitWord(text: string, start: number, end: number, pending: number, out: TokenBuffer): void {
  let letters = 0;
  let capitals = 0;
  for (let k = start; k < end; k++) {
    const kind = classOf(text.charCodeAt(k));
    if (kind === C.upper) {
      capitals++;
      letters++;
    } else if (kind === C.lower) letters++;
  }
  let flags = pending | TokenFlag.word;
  if (capitals > 0) {
    if (classOf(text.charCodeAt(start)) === C.upper) flags |= TokenFlag.capital;
    if (letters > 1 && capitals === letters) flags |= TokenFlag.allCapitals;
  }
  emit(text, start, end, flags, out);
}

function word(text: string, start: number, pending: number, out: TokenBuffer): number {
  const address = addressEnd(text, start);
  if (address > start) {
    emitWord(text, start, address, pending, out);
    return address;
  }
  const dotted = dottedEnd(text, start);
  if (dotted > start) {
    emitWord(text, start, dotted, pending, out);
    return dotted;
  }
  const n = text.length;
  let i = start + 1;
  while (i < n) {
    const unit = text.charCodeAt(i);
    if (inWord(classOf(unit))) {
      // و1,5: the Arabic "and" is written together with the number.
      if (classOf(unit) === C.digit && i === start + 1 && isArabic(text.charCodeAt(start))) break;
      i++;
    } else if (i + 1 < n && isApostrophe(unit) && isLetter(classOf(text.charCodeAt(i + 1)))) {
      const tail = lettersEnd(text, i + 1);
      if (tail - i <= 3 && CLITICS.has(text.slice(i + 1, tail).toLowerCase())) break;
      if (i - start <= 6 && ELISIONS.has(text.slice(start, i))) {
        i++;
        break;
      }
      i = tail;
    } else if (
      unit === DOT &&
      i + 1 < n &&
      i - start > 1 &&
      classOf(text.charCodeAt(i + 1)) === C.lower &&
      classOf(text.charCodeAt(i - 1)) === C.lower
    ) {
      // A dot between lower-case letters without a space belongs to a name such as Amazon.com.
      i += 2;
    } else break;
  }
  emitWord(text, start, i, pending, out);
  // The clitic itself, as a word of its own.
  if (i + 1 < n && isApostrophe(text.charCodeAt(i)) && isLetter(classOf(text.charCodeAt(i + 1)))) {
    const tail = lettersEnd(text, i + 1);
    if (tail - i <= 3 && CLITICS.has(text.slice(i + 1, tail).toLowerCase())) {
      emitWord(text, i, tail, 0, out);
      return tail;
    }
  }
  return i;
}

function lettersEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && inWord(classOf(text.charCodeAt(i)))) i++;
  return i;
}

/** U.S., a.m., z.B.: single letters each with a dot, at least two. Returns `start` where there is none. */
function dottedEnd(text: string, start: number): number {
  let i = start;
  let pairs = 0;
  while (i + 1 < text.length && isLetter(classOf(text.charCodeAt(i))) && text.charCodeAt(i + 1) === DOT) {
    i += 2;
    pairs++;
  }
  if (pairs < 2) return start;
  // "U.S.A" without its last dot, but not "U.S.Army".
  if (
    i < text.length &&
    classOf(text.charCodeAt(i)) === C.upper &&
    !(i + 1 < text.length && inWord(classOf(text.charCodeAt(i + 1))))
  )
    return i + 1;
  return i;
}

/** The end of a web address that begins here, else `start`. */
function addressEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start) | 32;
  const next = text.charCodeAt(start + 1) | 32;
  // "ht" or "ww"
  if (!(unit === 104 && next === 116) && !(unit === 119 && next === 119)) return start;
  const head = text.slice(start, start + 8).toLowerCase();
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return start;
  let i = start;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    const at = text[i]!;
    if (kind === C.space || kind === C.newline || kind === C.unspaced || '<>"“”«»()[]{}'.includes(at)) break;
    i++;
  }
  while (i > start && ".,;:!?'’".includes(text[i - 1]!)) i--;
  return i;
}

function number(text: string, start: number, pending: number, out: TokenBuffer): number {
  const n = text.length;
  let i = start + 1;
  while (i < n) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) === C.digit) i++;
    else if (
      i + 1 < n &&
      (unit === DOT || unit === COMMA || unit === RIGHT_QUOTE || unit === APOSTROPHE || isArabicSeparator(unit)) &&
      classOf(text.charCodeAt(i + 1)) === C.digit
    ) {
      i += 2;
    } else if (unit === ARABIC_COMMA && joinsDigits(text, start, i)) {
      i += 2;
    } else if ((unit === 0xa0 || unit === 0x202f || unit === 0x2009) && threeDigits(text, i + 1)) {
      // 150 000 with a no-break space
      i += 4;
    } else break;
  }
  emit(text, start, i, pending | TokenFlag.number, out);
  return i;
}

/** 7،9 and 1،500 are numbers; 2005،2006 and 1،2،3 are lists without their spaces. */
function joinsDigits(text: string, start: number, comma: number): boolean {
  let end = comma + 1;
  while (end < text.length && end - comma < 5 && classOf(text.charCodeAt(end)) === C.digit) end++;
  const behind = end - comma - 1;
  if (behind === 0 || behind > 3 || comma - start > 3 || text.charCodeAt(start - 1) === ARABIC_COMMA) return false;
  return text.charCodeAt(end) !== ARABIC_COMMA || classOf(text.charCodeAt(end + 1)) !== C.digit;
}

/** ٫ and ٬ */
const isArabicSeparator = (unit: number): boolean => unit === 0x66b || unit === 0x66c;
const isArabic = (unit: number): boolean => unit >= 0x600 && unit < 0x700;

function threeDigits(text: string, from: number): boolean {
  for (let k = from; k < from + 3; k++) {
    if (k >= text.length || classOf(text.charCodeAt(k)) !== C.digit) return false;
  }
  return from + 3 >= text.length || classOf(text.charCodeAt(from + 3)) !== C.digit;
}

/** Ten thousand, a hundred million, a trillion; a thousand and a hundred behind digits. */
const SCALES = '万萬亿億兆千百';

function unspaced(text: string, begin: number, pending: number, out: TokenBuffer): number {
  let start = begin;
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === C.unspaced) end++;
  let first = pending;
  // 3.5万人: the scale belongs to the number, not to the word behind it.
  if (start > 0 && pending === 0 && classOf(text.charCodeAt(start - 1)) === C.digit) {
    while (start < end && SCALES.includes(text[start]!)) {
      emit(text, start, start + 1, TokenFlag.word | TokenFlag.unspaced, out);
      start++;
    }
  }
  for (const [from, to] of unspacedWords(text, start, end)) {
    emit(text, from, to, first | TokenFlag.word | TokenFlag.unspaced, out);
    first = 0;
  }
  return end;
}

function mark(text: string, start: number, kind: number, pending: number, out: TokenBuffer): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  if (kind === C.surrogate) {
    if (unit < 0xdc00 && end < text.length && classOf(text.charCodeAt(end)) === C.surrogate) end++;
    emit(text, start, end, pending | TokenFlag.symbol, out);
    return end;
  }
  // Runs that are one sign: "...", "--", "''" and "``".
  if (unit === DOT || unit === 0x2d) {
    while (end < text.length && text.charCodeAt(end) === unit) end++;
  } else if ((unit === APOSTROPHE || unit === 0x60) && text.charCodeAt(end) === unit) end++;
  let flags = pending | (kind === C.punctuation ? TokenFlag.punctuation : TokenFlag.symbol);
  if (isQuoteMark(unit)) flags |= TokenFlag.quoteMark;
  emit(text, start, end, flags, out);
  return end;
}
