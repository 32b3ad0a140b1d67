import { hashString } from './hash.ts';

const NOT_ASCII = /[^\x00-\x7f]/;
// Only the general combining marks: those of Indic scripts and Thai are vowels and must stay.
const ACCENTS = /[\u0300-\u036f]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\uff07`]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const SPECIALS = /[ßæœøłđðþı]/g;
const ARABIC = /[\u0600-\u06ff]/;
/** Vowel signs, the small alef and the stretching sign: news writes them or not. */
const ARABIC_MARKS = /[\u0640\u064b-\u0652\u0670]+/g;
/** One letter in two shapes, Arabic and Persian: yeh, and kaf. */
const ARABIC_SHAPES = /[\u0649\u06cc\u06a9]/g;
const DEVANAGARI = /[\u0900-\u097f]/;
/** A half nasal before a consonant of its own class is written as a dot as well: सितम्बर, सितंबर. */
const HALF_NASALS = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g;
/** The moon with a dot, which news often writes as a dot alone, and the dot below of foreign sounds. */
const MOON = /\u0901/g;
const NUKTA = /\u093c/g;

/**
 * The normal form under which words are compared: lower case, compatibility forms, no accents, plain apostrophes, quotation
 * marks and hyphens; spellings of Arabic and Devanagari that news takes for one another are one. The length may differ from the original's; offsets are kept by tokens, not by this.
 */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const spelled = text.toLowerCase().normalize('NFKD');
  return oneSpelling(spelled)
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC');
}

function oneSpelling(text: string): string {
  let spelled = text;
  if (ARABIC.test(spelled))
    spelled = spelled
      .replace(ARABIC_MARKS, '')
      .replace(ARABIC_SHAPES, (letter) => (letter === '\u06a9' ? '\u0643' : '\u064a'));
  // A word may mix scripts.
  if (DEVANAGARI.test(spelled))
    spelled = spelled.replace(NUKTA, '').replace(MOON, '\u0902').replace(HALF_NASALS, '\u0902');
  return spelled;
}

/** The hash of a word's folded form, as in `Tokens.fold`. */
export const foldHash = (word: string): number => hashString(fold(word));

/** 0: not looked up yet; NOT_ALONE: what becomes of it depends on its neighbours, or is more than one unit. */
const folded = new Uint16Array(65536);
const NOT_ALONE = 1;
/** An apostrophe among letters with accents, itself elsewhere. */
const BACKTICK = 0x60;
/** Marks join with what stands before them, nasals of Devanagari and Korean jamo with each other, and Σ is another letter at the end of a word. */
const JOINING = /[\p{M}ङञणनम\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u03a3\ud800-\udfff]/u;

/** The code unit that `fold` puts in place of this one in any word, or −1 where it is not always one and the same. */
export function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit === BACKTICK ? -1 : unit;
  const known = folded[unit]!;
  if (known > NOT_ALONE) return known;
  if (known === NOT_ALONE) return -1;
  const character = String.fromCharCode(unit);
  const result = JOINING.test(character) ? '' : fold(character);
  folded[unit] = result.length === 1 && !JOINING.test(result) ? result.charCodeAt(0) : NOT_ALONE;
  return folded[unit] === NOT_ALONE ? -1 : folded[unit]!;
}
