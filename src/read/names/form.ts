import anyAscii from 'any-ascii';
import { TokenFlag } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { hashPair, hashString } from '../../text/hash.ts';
import { WordBit, type WordTable } from './word-table.ts';

/** How the forms of a sentence are to be seen. */
export const View = {
  /** Letters as they are. */
  cased: 0,
  /** A line in capitals: case says nothing. */
  uncased: 1,
  /** Added where the language is not English: words in small letters are unknown. */
  foreign: 2,
  /** Added where all nouns are capital: a capital says something only of words that are known as names. */
  nouns: 4,
  /** Added to function words of another language. */
  stop: 8,
} as const;

/** What is known of a form by itself. */
export interface Form {
  readonly form: number;
  readonly fold: number;
  /** Row of the word table, or −1. */
  readonly row: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly capital: boolean;
  /** Small letters in a foreign text. */
  readonly opaque: boolean;
  readonly length: number;
  readonly bits: number;
}

const CYRILLIC_ENDING = /^(.{3,}?)(?:ого|его|ому|ему|ыми|ами|ями|ой|ей|ом|ем|ым|им|ах|ях|ою|ею|а|я|у|ю|е|ы|и|о|ь|й)$/u;
const CYRILLIC = /^[\u0400-\u04ff]/;

/** The row of a word that may be in another script or inflected. */
function rowOf(word: string, fold: number, table: WordTable): number {
  const row = table.find(fold);
  if (row >= 0 || word.length > 40) return row;
  if (/^[\x00-\x7f]*$/.test(word)) return -1;
  const latin = table.find(foldHash(anyAscii(word)));
  if (latin >= 0 || !CYRILLIC.test(word)) return latin;
  const stem = CYRILLIC_ENDING.exec(word)?.[1];
  if (stem === undefined) return -1;
  const bare = table.find(foldHash(anyAscii(stem)));
  return bare >= 0 ? bare : table.find(foldHash(anyAscii(`${stem}ий`)));
}

export function shapeOf(word: string, short: boolean): string {
  let out = '';
  let last = '';
  for (let i = 0; i < word.length && out.length < 12; i++) {
    const c = word[i]!;
    const lower = c.toLowerCase();
    const upper = c.toUpperCase();
    const s = c >= '0' && c <= '9' ? '0' : lower !== upper ? (c === upper ? 'X' : 'x') : c === '’' ? "'" : c;
    if (s !== last || (!short && i < 4)) out += s;
    last = s;
  }
  return out;
}

/** Looks at a form once; what it finds serves wherever the form stands. */
export function formOf(word: string, form: number, fold: number, flags: number, view: number, table: WordTable): Form {
  const uncased = (view & View.uncased) !== 0;
  const isWord = (flags & TokenFlag.word) !== 0;
  if ((view & View.stop) !== 0) return stopForm(word, flags);
  let capital = uncased ? isWord : (flags & TokenFlag.capital) !== 0;
  const found = capital || (view & View.foreign) === 0 || !isWord ? rowOf(word, fold, table) : -1;
  if ((view & View.nouns) !== 0 && !uncased && (flags & TokenFlag.allCapitals) === 0)
    capital &&= knownName(found, table);
  const opaque = (view & View.foreign) !== 0 && isWord && !capital;
  const plain = uncased ? word.toLowerCase() : word;
  const row = opaque ? -1 : found;
  return {
    form: opaque ? 0 : uncased ? fold : form,
    fold: opaque ? 0 : fold,
    row,
    shape: uncased && isWord ? 1 : opaque ? 3 : hashString(shapeOf(word, false)),
    shortShape: uncased && isWord ? 1 : opaque ? 3 : hashString(shapeOf(word, true)),
    prefixes:
      opaque || !isWord
        ? []
        : [2, 3, 4].filter((n) => n < word.length).map((n) => hashString(plain.slice(0, n).toLowerCase())),
    suffixes:
      opaque || !isWord
        ? []
        : [1, 2, 3, 4]
            .filter((n) => n < word.length)
            .map((n) => hashPair(n, hashString(plain.slice(-n).toLowerCase()))),
    capital,
    opaque,
    length: Math.min(word.length, 12),
    bits: row < 0 ? 0 : table.bits[row]! & ~WordBit.opensPhrase,
  };
}

/** Function words of other languages look alike, whatever they are. */
function stopForm(word: string, flags: number): Form {
  const mark = (flags & TokenFlag.capital) !== 0 ? 3 : 2;
  return {
    form: mark,
    fold: mark,
    row: -1,
    shape: mark + 2,
    shortShape: mark + 2,
    prefixes: [],
    suffixes: [],
    capital: false,
    opaque: true,
    length: Math.min(word.length, 12),
    bits: 0,
  };
}

/** Lists whose entries are seldom plain words of other languages; many companies are called by one ("Bahn"). */
const NAME_LISTS = ~(WordBit.opensPhrase | WordBit.smallCity | WordBit.company);

/** Whether lists or the news know the word as a name. */
function knownName(row: number, table: WordTable): boolean {
  if (row < 0) return false;
  const seen = table.seen[row]!;
  return (table.bits[row]! & NAME_LISTS) !== 0 || (seen > 0 && seen < 13 && seen % 3 !== 1) || table.capital[row] === 7;
}
