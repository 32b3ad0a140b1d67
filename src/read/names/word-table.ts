import { HashIndex } from '../../structures/hash-index.ts';
import { asBytes, asUint32, readWeights, writeWeights } from '../../structures/weights-file.ts';

/** What lists say of a word; bits of `WordTable.bits`. */
export const WordBit = {
  firstName: 1,
  lastName: 2,
  country: 4,
  /** "French", "Kenyan". */
  people: 8,
  largeCity: 16,
  city: 32,
  smallCity: 64,
  region: 128,
  company: 256,
  /** First names common to several countries. */
  commonFirstName: 512,
  /** Begins an entry of the phrase lists. */
  opensPhrase: 1024,
} as const;

/** Kinds of entries of several words; bits of the phrase lists. */
export const PhraseBit = {
  country: 1,
  city: 2,
  region: 4,
  company: 8,
  /** From here on: seen so in unlabelled news, by kind as in NAME_KINDS. */
  seenPerson: 16,
} as const;

export interface WordTableParts {
  /** Folded hashes of words. */
  readonly keys: Uint32Array;
  /** Class of the word's vector: 12 bits, 4 per level; 0xffff where unknown. */
  readonly fine: Uint16Array;
  /** Class in the second tree: 10 bits, 5 per level; 0xffff where unknown. */
  readonly other: Uint16Array;
  readonly bits: Uint16Array;
  /** How often the word is capital within sentences: 0 unknown, 1 (never) … 7 (always). */
  readonly capital: Uint8Array;
  /** What the word was in unlabelled news: 0 unknown, else `1 + kind * 3 + (how often so)`; kind 4 is no name. */
  readonly seen: Uint8Array;
  /** Hashes of entries of several words, and their bits. */
  readonly phraseKeys: Uint32Array;
  readonly phraseBits: Uint8Array;
}

const MAGIC = 'SWRD';
const VERSION = 1;

export function saveWordTable(parts: WordTableParts): Uint8Array {
  return writeWeights(MAGIC, VERSION, {
    keys: asBytes(parts.keys),
    fine: asBytes(parts.fine),
    other: asBytes(parts.other),
    bits: asBytes(parts.bits),
    capital: parts.capital,
    seen: parts.seen,
    phraseKeys: asBytes(parts.phraseKeys),
    phraseBits: parts.phraseBits,
  });
}

const asUint16 = (b: Uint8Array): Uint16Array => new Uint16Array(b.buffer, b.byteOffset, b.length >>> 1);

/** Knowledge of single words, by folded hash: class of meaning, lists of names, habit of capitals. */
export class WordTable {
  readonly fine: Uint16Array;
  readonly other: Uint16Array;
  readonly bits: Uint16Array;
  readonly capital: Uint8Array;
  readonly seen: Uint8Array;
  private readonly index: HashIndex;
  private readonly phrases: HashIndex;
  private readonly phraseBits: Uint8Array;

  constructor(parts: WordTableParts) {
    this.fine = parts.fine;
    this.other = parts.other;
    this.bits = parts.bits;
    this.capital = parts.capital;
    this.seen = parts.seen;
    this.index = new HashIndex(parts.keys.length);
    for (const key of parts.keys) this.index.add(key);
    this.phrases = new HashIndex(parts.phraseKeys.length);
    for (const key of parts.phraseKeys) this.phrases.add(key);
    this.phraseBits = parts.phraseBits;
  }

  /** The row of a folded hash, or −1. */
  find(fold: number): number {
    return this.index.find(fold);
  }

  /** Bits of the list entry with this hash (`phraseStep` over the folded hashes of its tokens), or 0. */
  phrase(hash: number): number {
    const row = this.phrases.find(hash);
    return row < 0 ? 0 : this.phraseBits[row]!;
  }
}

/** @throws WeightsError for another file, an unknown version or damage. */
export function loadWordTable(bytes: Uint8Array): WordTable {
  const section = readWeights(MAGIC, VERSION, bytes);
  return new WordTable({
    keys: asUint32(section('keys')),
    fine: asUint16(section('fine')),
    other: asUint16(section('other')),
    bits: asUint16(section('bits')),
    capital: section('capital'),
    seen: section('seen'),
    phraseKeys: asUint32(section('phraseKeys')),
    phraseBits: section('phraseBits'),
  });
}

/** The longest list entry, in tokens. */
export const LONGEST_PHRASE = 6;

/** The running hash of an entry of several words; begin with 0. */
export const phraseStep = (hash: number, fold: number): number => Math.imul(hash ^ fold, 0x9e3779b1) ^ (hash >>> 13);
