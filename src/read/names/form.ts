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
  const capital = uncased ? isWord : (flags & TokenFlag.capital) !== 0;
  const opaque = (view & View.foreign) !== 0 && isWord && !capital;
  const plain = uncased ? word.toLowerCase() : word;
  const row = opaque ? -1 : rowOf(word, fold, table);
  return {
    form: opaque ? 0 : uncased ? fold : form,
    fold: opaque ? 0 : fold,
    row,
    shape: uncased && isWord ? 1 : hashString(shapeOf(word, false)),
    shortShape: uncased && isWord ? 1 : hashString(shapeOf(word, true)),
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
