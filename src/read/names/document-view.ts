import type { Sentence } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { HashIndex } from '../../structures/hash-index.ts';
import { foldHash } from '../../text/fold.ts';
import { View } from './form.ts';
import { WordBit, type WordTable } from './word-table.ts';

export const Line = { normal: 0, capitals: 1, title: 2, table: 3 } as const;

/** What the document says about a word by all its occurrences; bits of `DocumentView.habits`. */
export const Habit = {
  lower: 1,
  capitalWithin: 2,
  capitalFirst: 4,
  capitals: 8,
  /** Stands after a first name or an initial. */
  afterFirstName: 16,
  /** Stands after in, at, from, near. */
  afterPlaceWord: 32,
  afterThe: 64,
  beforeSpeech: 128,
  afterTitle: 256,
  opensPair: 512,
  closesPair: 1024,
  beforeCompanyWord: 2048,
  beforeClitic: 4096,
} as const;

const words = (list: string): Set<number> => new Set(list.split(' ').map(foldHash));
const PLACE_WORDS = words('in at from near outside around across en à dans a em no na nach aus bei в из на');
const THE = foldHash('the');
const CLITIC = foldHash("'s");
const SPEECH = words(
  'said says told added asked adds noted argued told tweeted wrote announced explained insisted warned',
);
const TITLES = words(
  'mr mrs ms dr sen rep gov president minister chancellor secretary senator judge prof professor gen general sir captain coach chairman spokesman spokeswoman king queen prince lord herr frau señor monsieur',
);
const COMPANY_WORDS = words(
  'inc corp ltd co plc ag sa gmbh llc company group bank university party club fc united association',
);

/** The line kinds of sentences and the habits of words, from one pass over the tokens. */
export interface DocumentView {
  /** Per sentence: a `Line`. */
  readonly lines: Uint8Array;
  /** Per token: its word's number in this document. */
  readonly type: Uint32Array;
  /** Per word: bits of `Habit`. */
  readonly habits: Uint16Array;
  readonly types: number;
  /** How the document is made: 1 lines in capitals, 2 tables. Wires of results and tables name clubs by their towns. */
  readonly make: number;
}

export function lineOf(tokens: Tokens, sentence: Sentence): number {
  let wordsCount = 0;
  let capital = 0;
  let all = 0;
  let numbers = 0;
  let long = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.number) !== 0) numbers++;
    if ((flags & TokenFlag.word) === 0) continue;
    const length = tokens.end[i]! - tokens.start[i]!;
    wordsCount++;
    if ((flags & TokenFlag.allCapitals) !== 0) all++;
    if (length > 3) {
      long++;
      if ((flags & TokenFlag.capital) !== 0) capital++;
    }
  }
  if (numbers * 2 > wordsCount && numbers > 2) return Line.table;
  if (wordsCount >= 2 && all >= wordsCount * 0.7) return Line.capitals;
  if (long >= 4 && capital >= long * 0.8) return Line.title;
  return Line.normal;
}

/** The view of a line: `base` are the bits that hold for the whole document. */
export const viewOf = (line: number, base: number): number =>
  (line === Line.capitals ? View.uncased : View.cased) | base;

/** The bits of `View` that a language calls for. */
export const baseView = (language: string): number =>
  /^(?:en|und)\b/i.test(language) ? 0 : View.foreign | (/^(?:de|lb|gsw)\b/i.test(language) ? View.nouns : 0);

export function documentView(tokens: Tokens, sentences: readonly Sentence[], table: WordTable): DocumentView {
  const n = tokens.length;
  const lines = new Uint8Array(sentences.length);
  const type = new Uint32Array(n);
  const index = new HashIndex(Math.min(n, 4096));
  for (let i = 0; i < n; i++) type[i] = index.add(tokens.fold[i]!);
  const habits = new Uint16Array(index.size);
  const note = (i: number, bit: number): void => {
    habits[type[i]!] = habits[type[i]!]! | bit;
  };
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    const line = lineOf(tokens, sentence);
    lines[s] = line;
    if (line !== Line.normal && line !== Line.table) continue;
    let first = true;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const flags = tokens.flags[i]!;
      if ((flags & TokenFlag.word) === 0) {
        // After a colon or an opening quotation mark a capital says as little as at the beginning.
        if ((flags & TokenFlag.quoteMark) !== 0 || tokens.end[i]! - tokens.start[i]! > 1) first = true;
        continue;
      }
      if ((flags & TokenFlag.capital) === 0) note(i, Habit.lower);
      else {
        note(i, first ? Habit.capitalFirst : Habit.capitalWithin);
        if ((flags & TokenFlag.allCapitals) !== 0) note(i, Habit.capitals);
        if (i > sentence.firstToken) before(i);
        if (i + 1 < sentence.endToken) after(i);
      }
      first = false;
    }
  }
  let capitals = 0;
  let tables = 0;
  for (const line of lines) {
    if (line === Line.capitals) capitals++;
    else if (line === Line.table) tables++;
  }
  const make = (capitals > 0 ? 1 : 0) + (tables > 1 ? 2 : 0);
  return { lines, type, habits, types: index.size, make };

  function before(i: number): void {
    const fold = tokens.fold[i - 1]!;
    if (PLACE_WORDS.has(fold)) note(i, Habit.afterPlaceWord);
    else if (fold === THE) note(i, Habit.afterThe);
    else if (TITLES.has(fold)) note(i, Habit.afterTitle);
    if ((tokens.flags[i - 1]! & TokenFlag.capital) !== 0) {
      note(i, Habit.closesPair);
      const row = table.find(fold);
      if (row >= 0 && (table.bits[row]! & WordBit.firstName) !== 0) note(i, Habit.afterFirstName);
    }
  }

  function after(i: number): void {
    const fold = tokens.fold[i + 1]!;
    if (SPEECH.has(fold)) note(i, Habit.beforeSpeech);
    else if (COMPANY_WORDS.has(fold)) note(i, Habit.beforeCompanyWord);
    else if (fold === CLITIC) note(i, Habit.beforeClitic);
    if ((tokens.flags[i + 1]! & TokenFlag.capital) !== 0) note(i, Habit.opensPair);
  }
}
