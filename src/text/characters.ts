/** Character classes of the tokeniser, looked up by UTF-16 code unit and filled on first use. */
export const CharacterClass = {
  space: 1,
  newline: 2,
  upper: 3,
  /** Lower case, or a letter of a script without case. */
  lower: 4,
  digit: 5,
  /** Combining marks and invisible joiners: belong to the word around them. */
  mark: 6,
  punctuation: 7,
  symbol: 8,
  /** Letters of scripts written without spaces. */
  unspaced: 9,
  /** Half of a surrogate pair. */
  surrogate: 10,
} as const;

const classes = new Uint8Array(65536);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Soft hyphen, zero-width joiners, word joiner, byte order mark. */
const JOINERS = '\u00ad\u200c\u200d\u2060\ufeff';

function classify(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) return CharacterClass.newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharacterClass.surrogate;
  const character = String.fromCharCode(unit);
  if (/[\s\u0000-\u001f\u007f-\u009f]/u.test(character)) return CharacterClass.space;
  if (/\p{M}/u.test(character) || JOINERS.includes(character))
    return UNSPACED.test(character) ? CharacterClass.unspaced : CharacterClass.mark;
  if (unit === 0x200b) return CharacterClass.space;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/[\p{L}\p{Nl}]/u.test(character)) {
    if (UNSPACED.test(character) || unit === 0x30fc) return CharacterClass.unspaced;
    return /[\p{Lu}\p{Lt}]/u.test(character) ? CharacterClass.upper : CharacterClass.lower;
  }
  return /[\p{P}]/u.test(character) && character !== '%' && character !== '@' && character !== '#' && character !== '&'
    ? CharacterClass.punctuation
    : CharacterClass.symbol;
}

/** The class of one UTF-16 code unit. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

const QUOTE_MARKS = new Set('"“”„‟«»‹›‘’‚‛\'`「」『』〝〞＂＇″'.split('').map((mark) => mark.charCodeAt(0)));

/** Whether a code unit is a quotation mark of any style; apostrophes count, the tokeniser knows which are within words. */
export const isQuoteMark = (unit: number): boolean => QUOTE_MARKS.has(unit);
