import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { calendarWord } from '../text/calendar-words.ts';
import { hashPair, hashString, tokenize } from '../text/index.ts';
import { weekdayWordsOf } from '../text/weekday-words.ts';
import { stemHash } from '../text/word-stem.ts';
import type { DocumentFrequency } from './document-frequency.ts';
import { dayNumber, explicitDateAt } from './explicit-date.ts';
import { headline, mostlyCapital, tells } from './headline.ts';
import { HeaviestTerms } from './heaviest-terms.ts';
import { MOST_BRIDGES, NameBridges } from './name-bridges.ts';
import { TermFlag } from './term-flags.ts';
import { Evidence, TermTable } from './term-table.ts';

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
  /** Days of the week that the title and first lines name, and the whole text: Monday is the lowest bit. */
  readonly leadWeekdays: number;
  readonly weekdays: number;
  /** Months that are named: January is the lowest bit. */
  readonly months: number;
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
export const MOST_TERMS: number = MOST_WORDS + MOST_PAIRS + MOST_BRIDGES;
export const SKETCH_LANES = 4;

/** More capitals than this, and all nouns have one. */
const GERMAN_LIKE = 0.2;
/** A rarer word with a capital is taken for a name where capitals alone tell little. */
const RARE = 6;

/**
 * Makes profiles. One instance serves a whole stream: its scratch tables are used again, nothing is allocated per token.
 * `names`: called with each key and the words behind it, for explanations.
 */
export class Profiler {
  readonly #frequency: DocumentFrequency;
  readonly #names: ((key: number, form: string) => void) | undefined;
  readonly #table = new TermTable();
  readonly #heaviest = new HeaviestTerms(MOST_TERMS);
  readonly #bridges: NameBridges;
  #inTitle = false;
  // Of the last profile: its language and how many single terms it had.
  #lastLanguage = 0;
  #singles = 0;
  // The words in order, for pairs: rows, or −1 where a sentence ends.
  readonly #order = new Int32Array(MOST_TOKENS + MOST_TITLE + 8);
  #ordered = 0;
  readonly #outKeys = new Uint32Array(MOST_TERMS);
  readonly #outPacked = new Uint16Array(MOST_TERMS);
  readonly #sketch = new Uint32Array(SKETCH_LANES);
  readonly #languages = new Map<string, number>();

  constructor(frequency: DocumentFrequency, names?: (key: number, form: string) => void) {
    this.#frequency = frequency;
    this.#names = names;
    this.#bridges = new NameBridges(frequency, names);
  }

  /** Counts the terms of the last profile in the document frequencies: for an original, not for a copy. */
  count(): void {
    this.#frequency.add(this.#lastLanguage, this.#table.key, this.#singles);
    this.#bridges.count();
  }

  profile(source: ProfileSource): Profile {
    this.#table.clear();
    this.#ordered = 0;
    this.#sketch.fill(0xffffffff);
    const { text } = source;
    const tokens = source.tokens ?? tokenize(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);
    const title = source.title.length > MOST_TITLE ? source.title.slice(0, MOST_TITLE) : source.title;
    let fingerprint = 0;
    let fingerprint2 = 0;
    let words = 0;
    let dateline = Number.NaN;
    const daysOfWeek = weekdayWordsOf(source.language);
    let before = 0;
    let leadWeekdays = 0;
    let weekdays = 0;
    let months = 0;

    const read = (from: string, some: Tokens, first: number, stop: number, headline: boolean): void => {
      this.#inTitle = from === title;
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
        const calendar = (flag & TokenFlag.word) !== 0 ? calendarWord(fold[i]!) : 0;
        if (calendar > 0 && calendar <= 12) {
          if ((flag & TokenFlag.capital) !== 0 || !isVerbToo(calendar)) months |= 1 << (calendar - 1);
        } else if ((flag & TokenFlag.word) !== 0) {
          const day = daysOfWeek.day(before, fold[i]!);
          if (day >= 0) {
            weekdays |= 1 << day;
            if (place !== 0) leadWeekdays |= 1 << day;
          }
          before = fold[i]!;
        }
        if (i >= datesUntil && ((flag & TokenFlag.number) !== 0 || calendar > 0)) {
          const date = explicitDateAt(from, some, i);
          if (date) {
            datesUntil = date.end;
            const day = date.month * 32 + date.day;
            months |= 1 << (date.month - 1);
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
        const evidence = titleCase
          ? capital
            ? Evidence.headed
            : Evidence.none
          : capital
            ? opens && !acronym
              ? Evidence.none
              : Evidence.capital
            : Evidence.small;
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
    const length = this.#select(language, title, text);
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
      leadWeekdays,
      weekdays,
      months,
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
    const table = this.#table;
    const before = table.rows;
    const row = table.put(key, flags, evidence, start, end, this.#inTitle);
    if (table.rows > before) this.#names?.(key, from.slice(start, Math.min(end, start + 60)));
    return row;
  }

  /** Weighs the terms, adds word pairs and bridges, and writes the heaviest, keys ascending. Returns how many. */
  #select(language: number, title: string, text: string): number {
    const table = this.#table;
    const singles = table.rows;
    const documents = this.#frequency.documents(language);
    let capital = 0;
    let all = 0;
    for (let row = 0; row < singles; row++) {
      const number = (table.flags[row]! & (TermFlag.number | TermFlag.date | TermFlag.year)) !== 0;
      table.idf[row] = this.#frequency.idf(language, table.key[row]!, number, documents);
      if (!number) {
        all += table.count[row]!;
        capital += table.capital[row]!;
      }
    }
    this.#lastLanguage = language;
    this.#singles = singles;
    // German writes all nouns with a capital: there only rare ones are names.
    const nounsToo = capital > all * GERMAN_LIKE;
    for (let row = 0; row < singles; row++) {
      const seen = table.capital[row]! > 0 ? table.capital[row]! >= table.plain[row]! : false;
      const rare = table.idf[row]! > RARE;
      if ((seen && (!nounsToo || rare)) || (rare && table.headed[row] === 1 && table.plain[row] === 0))
        table.flags[row] = table.flags[row]! | TermFlag.name;
    }
    this.#pairs(singles);
    const withPairs = table.rows;
    this.#bridges.add(table, singles, title, text);
    const heaviest = this.#heaviest;
    heaviest.clear();
    heaviest.take(table, 0, singles, MOST_WORDS);
    heaviest.take(table, singles, withPairs, MOST_PAIRS);
    heaviest.take(table, withPairs, table.rows, MOST_BRIDGES);
    return heaviest.write(this.#outKeys, this.#outPacked);
  }

  #pairs(singles: number): void {
    const table = this.#table;
    const order = this.#order;
    for (let i = 1; i < this.#ordered; i++) {
      const a = order[i - 1]!;
      const b = order[i]!;
      if (a < 0 || b < 0 || table.isFull) continue;
      const ia = table.idf[a]!;
      const ib = table.idf[b]!;
      if (Math.min(ia, ib) < 2.2 || ia + ib < 7) continue;
      const flags = table.flags[a]! & table.flags[b]! & (TermFlag.title | TermFlag.lead | TermFlag.name);
      const row = this.#put(hashPair(table.key[a]!, table.key[b]!), TermFlag.pair | flags, 0, '', 0, 0);
      if (row >= singles) table.idf[row] = Math.min(15, (ia + ib) * 0.6);
    }
  }
}

/** March and May: small letters make them other words. */
const isVerbToo = (month: number): boolean => month === 3 || month === 5;

/** The value of a number's digits, without separators of thousands; a decimal part is kept as digits. */
function plainNumber(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) hash = (Math.imul(hash, 10) + digit) >>> 0;
  }
  return hash;
}
