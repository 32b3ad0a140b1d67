import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { calendarWord } from '../text/calendar-words.ts';
import { hashPair, hashString, tokenize } from '../text/index.ts';
import { stemHash } from '../text/word-stem.ts';
import type { DocumentFrequency } from './document-frequency.ts';
import { dayNumber, explicitDateAt } from './explicit-date.ts';
import { packTerm, TERM_WEIGHT, TermFlag } from './term-flags.ts';

/** What one article is known by: its most telling terms, keys ascending. The arrays are views that the next call overwrites. */
export interface Profile {
  readonly length: number;
  readonly keys: Uint32Array;
  readonly packed: Uint16Array;
  /** Words and numbers that were read. */
  readonly words: number;
  /** Hash of the language's code. */
  readonly language: number;
  /** A full date in the first lines, in days since 1970, or NaN. */
  readonly dateline: number;
  /** Hash of all words in order: equal for copies whatever their spacing and marks. 0 for an empty text. */
  readonly fingerprint: number;
  readonly fingerprint2: number;
  /** Least hashes of word quintuples in four lanes: nearly the same texts share most of them. */
  readonly sketch: Uint32Array;
}

export interface ProfileSource {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly tokens?: Tokens | undefined;
}

/** Tokens of the text that are looked at: reports tell what happened in their first half. */
const MOST_TOKENS = 1600;
/** Characters that are cut into tokens where no tokens are given. */
const MOST_CHARACTERS = 12_000;
const MOST_TITLE = 400;
const LEAD_WORDS = 60;
const MOST_WORDS = 80;
const MOST_PAIRS = 24;
export const MOST_TERMS: number = MOST_WORDS + MOST_PAIRS;
export const SKETCH_LANES = 4;
const SLOTS = 8192;

/** More capitals than this, and all nouns have one. */
const GERMAN_LIKE = 0.2;
const LATEST_HEADLINE = 60;
/** A rarer word with a capital is taken for a name where capitals alone tell little. */
const RARE = 6;

/**
 * Makes profiles. One instance serves a whole stream: its scratch tables are used again, nothing is allocated per token.
 * `names`: called with each key and the words behind it, for explanations.
 */
export class Profiler {
  readonly #frequency: DocumentFrequency;
  readonly #names: ((key: number, form: string) => void) | undefined;
  // An open-addressing table from key to row; a stamp tells which slots are of this article.
  readonly #slotKey = new Uint32Array(SLOTS);
  readonly #slotRow = new Uint16Array(SLOTS);
  readonly #slotStamp = new Uint32Array(SLOTS);
  #stamp = 0;
  readonly #key = new Uint32Array(SLOTS);
  readonly #count = new Uint16Array(SLOTS);
  readonly #capital = new Uint16Array(SLOTS);
  readonly #plain = new Uint16Array(SLOTS);
  /** Has a capital in a headline that gives one to every word. */
  readonly #headed = new Uint8Array(SLOTS);
  readonly #flags = new Uint8Array(SLOTS);
  readonly #idf = new Float32Array(SLOTS);
  #rows = 0;
  // Of the last profile: its language and how many single terms it had.
  #lastLanguage = 0;
  #singles = 0;
  // The words in order, for pairs: rows, or −1 where a sentence ends.
  readonly #order = new Int32Array(MOST_TOKENS + MOST_TITLE + 8);
  #ordered = 0;
  readonly #sorting = new Float64Array(MOST_TERMS);
  readonly #histogram = new Uint32Array(1024);
  readonly #outKeys = new Uint32Array(MOST_TERMS);
  readonly #outPacked = new Uint16Array(MOST_TERMS);
  readonly #sketch = new Uint32Array(SKETCH_LANES);
  readonly #languages = new Map<string, number>();

  constructor(frequency: DocumentFrequency, names?: (key: number, form: string) => void) {
    this.#frequency = frequency;
    this.#names = names;
  }

  /** Counts the terms of the last profile in the document frequencies: for an original, not for a copy. */
  count(): void {
    this.#frequency.add(this.#lastLanguage, this.#key, this.#singles);
  }

  profile(source: ProfileSource): Profile {
    this.#stamp++;
    this.#rows = 0;
    this.#ordered = 0;
    this.#sketch.fill(0xffffffff);
    const { text } = source;
    const tokens = source.tokens ?? tokenize(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);
    const title = source.title.length > MOST_TITLE ? source.title.slice(0, MOST_TITLE) : source.title;
    let fingerprint = 0;
    let fingerprint2 = 0;
    let words = 0;
    let dateline = Number.NaN;

    const read = (from: string, some: Tokens, first: number, stop: number, headline: boolean): void => {
      const { start, end, flags, fold } = some;
      const titleCase = headline && mostlyCapital(some, first, stop);
      let opens = true;
      let datesUntil = -1;
      let w1 = 0;
      let w2 = 0;
      let w3 = 0;
      let w4 = 0;
      for (let i = first; i < stop; i++) {
        const flag = flags[i]!;
        if ((flag & (TokenFlag.word | TokenFlag.number)) === 0) {
          const unit = from.charCodeAt(start[i]!);
          // . ! ? : and their like end a sentence; quotation marks open one.
          if (
            unit === 46 ||
            unit === 33 ||
            unit === 63 ||
            unit === 58 ||
            unit === 0x3002 ||
            (flag & TokenFlag.quoteMark) !== 0
          ) {
            opens = true;
            if ((flag & TokenFlag.quoteMark) === 0) this.#order[this.#ordered++] = -1;
          }
          continue;
        }
        if ((flag & TokenFlag.paragraphStart) !== 0 && i > first) {
          opens = true;
          this.#order[this.#ordered++] = -1;
        }
        const place = headline ? TermFlag.title : words < LEAD_WORDS ? TermFlag.lead : 0;
        if (!headline) {
          words++;
          // Two running hashes of the words, and the least hashes of quintuples.
          const word = fold[i]!;
          fingerprint = (Math.imul(fingerprint, 0x01000193) ^ word) >>> 0;
          fingerprint2 = (Math.imul(fingerprint2 + word, 0x9e3779b1) ^ (fingerprint2 >>> 15)) >>> 0;
          if (words >= 5) {
            const five = hashPair(hashPair(w1, w2), hashPair(hashPair(w3, w4), word));
            const lane = five & (SKETCH_LANES - 1);
            if (five < this.#sketch[lane]!) this.#sketch[lane] = five;
          }
          w1 = w2;
          w2 = w3;
          w3 = w4;
          w4 = word;
        }
        if (i >= datesUntil && ((flag & TokenFlag.number) !== 0 || calendarWord(fold[i]!) > 0)) {
          const date = explicitDateAt(from, some, i);
          if (date) {
            datesUntil = date.end;
            const day = date.month * 32 + date.day;
            this.#put(hashPair(0x64617465, day), TermFlag.date | place, 0, from, start[i]!, end[date.end - 1]!);
            if (date.year > 0) {
              this.#put(
                hashPair(0x79656172, date.year),
                TermFlag.year | place,
                0,
                from,
                start[date.end - 1]!,
                end[date.end - 1]!,
              );
              if (!headline && words < LEAD_WORDS && Number.isNaN(dateline))
                dateline = dayNumber(date.year, date.month, date.day) + 0.5;
            }
          }
        }
        if (i < datesUntil) {
          opens = false;
          continue;
        }
        if ((flag & TokenFlag.number) !== 0) {
          const value = plainNumber(from, start[i]!, end[i]!);
          if (end[i]! - start[i]! === 4 && value >= 1900 && value <= 2100)
            this.#put(hashPair(0x79656172, value), TermFlag.year | place, 0, from, start[i]!, end[i]!);
          else
            this.#order[this.#ordered++] = this.#put(
              hashPair(0x6e756d62, value),
              TermFlag.number | place,
              0,
              from,
              start[i]!,
              end[i]!,
            );
          opens = false;
          continue;
        }
        const length = end[i]! - start[i]!;
        const isUnspaced = (flag & TokenFlag.unspaced) !== 0;
        if (length < 2 && !isUnspaced) {
          opens = false;
          continue;
        }
        const key = isUnspaced ? fold[i]! : stemHash(from, start[i]!, end[i]!, fold[i]!);
        const acronym = (flag & TokenFlag.allCapitals) !== 0;
        const capital = (flag & TokenFlag.capital) !== 0;
        // 1 capital within a sentence, 2 small, 3 capital where all have one, 0 tells nothing.
        const evidence = titleCase ? (capital ? 3 : 0) : capital ? (opens && !acronym ? 0 : 1) : 2;
        this.#order[this.#ordered++] = this.#put(key, place, evidence, from, start[i]!, end[i]!);
        opens = false;
      }
      this.#order[this.#ordered++] = -1;
    };

    let most = Math.min(tokens.length, MOST_TOKENS);
    // The same cut whether tokens were given or not.
    while (most > 0 && tokens.end[most - 1]! > MOST_CHARACTERS - 200) most--;
    const titleTokens = tokenize(title);
    if (tells(titleTokens, 0, titleTokens.length)) read(title, titleTokens, 0, titleTokens.length, true);
    else {
      // Without a title the first line or sentence that says something is one, and is read as text as well.
      const [from, to] = headline(tokens, most);
      read(text, tokens, from, to, true);
    }
    read(text, tokens, 0, most, false);
    if (words === 0) {
      fingerprint = 0;
      fingerprint2 = 0;
    } else fingerprint2 = hashPair(fingerprint2, tokens.length);
    const language = this.#language(source.language);
    const length = this.#select(language);
    return {
      length,
      keys: this.#outKeys,
      packed: this.#outPacked,
      words,
      language,
      dateline,
      fingerprint,
      fingerprint2,
      sketch: this.#sketch,
    };
  }

  #language(code: string): number {
    const short = code.slice(0, 8).split('-', 1)[0]!.toLowerCase();
    let hash = this.#languages.get(short);
    if (hash === undefined) {
      hash = hashString(short);
      if (this.#languages.size < 500) this.#languages.set(short, hash);
    }
    return hash;
  }

  #put(key: number, flags: number, evidence: number, from: string, start: number, end: number): number {
    let slot = key & (SLOTS - 1);
    while (this.#slotStamp[slot] === this.#stamp) {
      if (this.#slotKey[slot] === key) {
        const row = this.#slotRow[slot]!;
        this.#count[row]!++;
        this.#flags[row] = this.#flags[row]! | flags;
        if (evidence === 1) this.#capital[row]!++;
        else if (evidence === 2) this.#plain[row]!++;
        else if (evidence === 3) this.#headed[row] = 1;
        return row;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.#slotStamp[slot] = this.#stamp;
    this.#slotKey[slot] = key;
    const row = this.#rows++;
    this.#slotRow[slot] = row;
    this.#key[row] = key;
    this.#count[row] = 1;
    this.#flags[row] = flags;
    this.#capital[row] = evidence === 1 ? 1 : 0;
    this.#plain[row] = evidence === 2 ? 1 : 0;
    this.#headed[row] = evidence === 3 ? 1 : 0;
    this.#names?.(key, from.slice(start, Math.min(end, start + 60)));
    return row;
  }

  /** Weighs the terms, adds word pairs, and writes the heaviest, keys ascending. Returns how many. */
  #select(language: number): number {
    const singles = this.#rows;
    const documents = this.#frequency.documents(language);
    let capital = 0;
    let all = 0;
    for (let row = 0; row < singles; row++) {
      const flags = this.#flags[row]!;
      const number = (flags & (TermFlag.number | TermFlag.date | TermFlag.year)) !== 0;
      this.#idf[row] = this.#frequency.idf(language, this.#key[row]!, number, documents);
      if (!number) {
        all += this.#count[row]!;
        capital += this.#capital[row]!;
      }
    }
    this.#lastLanguage = language;
    this.#singles = singles;
    // German writes all nouns with a capital: there only rare ones are names.
    const nounsToo = capital > all * GERMAN_LIKE;
    for (let row = 0; row < singles; row++) {
      const seen = this.#capital[row]! > 0 ? this.#capital[row]! >= this.#plain[row]! : false;
      const rare = this.#idf[row]! > RARE;
      if ((seen && (!nounsToo || rare)) || (rare && this.#headed[row] === 1 && this.#plain[row] === 0))
        this.#flags[row] = this.#flags[row]! | TermFlag.name;
    }
    this.#pairs();
    const total = this.#rows;
    let length = this.#heaviest(0, singles, MOST_WORDS, 0);
    length = this.#heaviest(singles, total, MOST_PAIRS, length);
    const sorting = this.#sorting.subarray(0, length).sort();
    for (let i = 0; i < length; i++) {
      const value = sorting[i]!;
      const key = Math.floor(value / 65536);
      this.#outKeys[i] = key;
      this.#outPacked[i] = value - key * 65536;
    }
    return length;
  }

  #pairs(): void {
    const order = this.#order;
    const singles = this.#rows;
    for (let i = 1; i < this.#ordered; i++) {
      const a = order[i - 1]!;
      const b = order[i]!;
      if (a < 0 || b < 0 || this.#rows > SLOTS * 0.7) continue;
      const ia = this.#idf[a]!;
      const ib = this.#idf[b]!;
      if (Math.min(ia, ib) < 2.2 || ia + ib < 7) continue;
      const flags = this.#flags[a]! & this.#flags[b]! & (TermFlag.title | TermFlag.lead | TermFlag.name);
      const row = this.#put(hashPair(this.#key[a]!, this.#key[b]!), TermFlag.pair | flags, 0, '', 0, 0);
      if (row >= singles) this.#idf[row] = Math.min(15, (ia + ib) * 0.6);
    }
  }

  /** Writes the heaviest `most` of the rows into the sorting scratch from `at` on; returns the new end. */
  #heaviest(from: number, to: number, most: number, at: number): number {
    const histogram = this.#histogram.fill(0);
    for (let row = from; row < to; row++) histogram[this.#level(row)]!++;
    let level = 1023;
    let room = most;
    while (level > 0 && histogram[level]! <= room) room -= histogram[level--]!;
    let end = at;
    for (let row = from; row < to; row++) {
      const found = this.#level(row);
      if (found < level || found === 0) continue;
      if (found === level && room-- <= 0) continue;
      this.#sorting[end++] = this.#key[row]! * 65536 + packTerm(this.#idf[row]!, this.#count[row]!, this.#flags[row]!);
    }
    return end;
  }

  #level(row: number): number {
    const packed = packTerm(this.#idf[row]!, this.#count[row]!, 0);
    const title = (this.#flags[row]! & TermFlag.title) !== 0 ? 1.5 : 1;
    return Math.min(1023, Math.floor(TERM_WEIGHT[packed >>> 8]! * title * 14));
  }
}

/** Whether more than six in ten words of a headline begin with a capital: then capitals tell nothing. */
function mostlyCapital(tokens: Tokens, first: number, stop: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = first; i < stop; i++) {
    const flag = tokens.flags[i]!;
    if ((flag & TokenFlag.word) === 0 || tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if ((flag & TokenFlag.capital) !== 0) capital++;
  }
  return words >= 4 && capital > words * 0.6;
}

/** Whether a line is more than a date, a number or a single word. */
function tells(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || calendarWord(tokens.fold[i]!) > 0) continue;
    const least = (tokens.flags[i]! & TokenFlag.unspaced) !== 0 ? 1 : 3;
    if (tokens.end[i]! - tokens.start[i]! >= least && ++words >= 2) return true;
  }
  return false;
}

/** The first line or sentence that says something, at most 30 words; of the first lines only. */
function headline(tokens: Tokens, most: number): [number, number] {
  let from = 0;
  let words = 0;
  for (let i = 0; i < most; i++) {
    const ends =
      (i > from && (tokens.flags[i]! & TokenFlag.paragraphStart) !== 0) ||
      (i > from && (tokens.flags[i - 1]! & TokenFlag.sentenceEnd) !== 0 && words >= 5) ||
      words >= 30;
    if (ends) {
      if (i > LATEST_HEADLINE || tells(tokens, from, i)) return [from, i];
      from = i;
      words = 0;
    }
    if ((tokens.flags[i]! & TokenFlag.word) !== 0) words++;
  }
  return [from, most];
}

/** The value of a number's digits, without separators of thousands; a decimal part is kept as digits. */
function plainNumber(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) hash = (Math.imul(hash, 10) + digit) >>> 0;
  }
  return hash;
}
