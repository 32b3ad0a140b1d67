import { TokenFlag } from '../../model/tokens.ts';
import { calendarWord } from '../../text/calendar-words.ts';
import { countryOf } from '../../text/countries.ts';
import { hashPair, hashString } from '../../text/hash.ts';
import { numberWordsOf } from '../../text/languages/numbers.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { hasNoCase, nameSkeleton } from '../../text/name-skeleton.ts';
import { numeralsOf } from '../../text/numerals.ts';
import type { Prepared } from '../prepared.ts';
import { clockAt, numberKinds } from './number-kinds.ts';

/** What stays of a report in any language: numbers, days, countries, and the consonants of names and loan words. */
export interface Anchors {
  /** Anchors of sentence `s`: `keys[from[s] … from[s + 1])`, each key once a sentence. */
  readonly from: Uint32Array;
  readonly keys: Uint32Array;
  /** How little an anchor meets by chance, 0–1; less where it stands in many sentences. */
  readonly weight: Float32Array;
  /** Where each stands: its first token. */
  readonly token: Uint32Array;
  /** 1 for numbers that are neither small nor a year. */
  readonly figure: Uint8Array;
  /** Characters of each sentence. */
  readonly length: Float32Array;
  readonly total: number;
  /** Share of words in scripts without capitals, where names are not told from other words. */
  readonly uncased: number;
}

const NUMBER = hashString('number');
const CLOCK = hashString('clock');
const DAY = hashString('day');
const COUNTRY = hashString('country');
/** Of skeletons of three, four and five signs: a name's, and another word's. */
const NAME = [0.45, 0.75, 1];
const WORD = [0, 0, 0.4];
/** In scripts without capitals nobody can tell names from other words. */
const EITHER = [0.1, 0.35, 0.6];
/** Sentences beyond these are not compared. */
const MOST_SENTENCES = 300;

export function anchorsOf({ witness: { article }, tokens, token, sentenceFrom }: Prepared): Anchors {
  const { text, language } = article;
  const numerals = numeralsOf(text, tokens, numberWordsOf(language));
  const kindOf = numberKinds(text, tokens, language);
  const stopwords = stopwordsOf(language);
  const sentences = Math.min(MOST_SENTENCES, sentenceFrom.length - 1);
  const from = new Uint32Array(sentences + 1);
  const length = new Float32Array(sentences);
  const keys: number[] = [];
  const base: number[] = [];
  const figure: number[] = [];
  const places: number[] = [];
  const count = new Map<number, number>();
  let words = 0;
  let withoutCase = 0;
  for (let s = 0; s < sentences; s++) {
    const first = token[sentenceFrom[s]!]!;
    const end = token[sentenceFrom[s + 1]! - 1]! + 1;
    length[s] = tokens.end[end - 1]! - tokens.start[first]!;
    const seen = new Set<number>();
    const add = (at: number, key: number, weight: number, isFigure = 0): void => {
      if (weight <= 0 || seen.has(key)) return;
      seen.add(key);
      count.set(key, (count.get(key) ?? 0) + 1);
      keys.push(key);
      places.push(at);
      base.push(weight);
      figure.push(isFigure);
    };
    for (let i = first; i < end; ) {
      const flags = tokens.flags[i]!;
      const [clock, signs] = clockAt(text, tokens, i, end);
      if (clock >= 0) {
        add(i, hashPair(CLOCK, clock), 0.7);
        i += signs;
        continue;
      }
      if (numerals.read(i, end) && numerals.out.end > i && !numerals.out.vague && !numerals.out.article) {
        const { value, end: after } = numerals.out;
        const isYear = Number.isInteger(value) && value >= 1900 && value < 2100;
        if (Number.isFinite(value) && value > 1)
          add(
            i,
            hashPair(hashPair(NUMBER, kindOf(after)), hashString(String(value))),
            value < 13 ? 0.3 : isYear ? 0.2 : value < 32 ? 0.7 : 1,
            Number(value > 12 && !isYear),
          );
        i = Math.max(i + 1, after);
        continue;
      }
      if ((flags & TokenFlag.word) !== 0 && tokens.end[i]! - tokens.start[i]! >= 2) {
        const day = calendarWord(tokens.fold[i]!);
        const word = text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 40));
        const uncased = hasNoCase(word);
        words++;
        if (uncased) withoutCase++;
        const capital = (flags & TokenFlag.capital) !== 0;
        const country = capital || uncased ? countryOf(word, language) : undefined;
        if (day > 0) add(i, hashPair(DAY, day), 0.2);
        else if (country !== undefined) add(i, hashPair(COUNTRY, hashString(country)), 0.5);
        else if (!stopwords.has(tokens.fold[i]!) && word.length >= 3) {
          const skeleton = nameSkeleton(word);
          const weights = uncased ? EITHER : capital && i > first ? NAME : word.length >= 5 ? WORD : undefined;
          if (skeleton !== '' && weights !== undefined) add(i, hashString(skeleton), weights[skeleton.length - 3]!);
        }
      }
      i++;
    }
    from[s + 1] = keys.length;
  }
  const weight = Float32Array.from(base, (own, k) => own / Math.sqrt(count.get(keys[k]!)!));
  return {
    from,
    keys: Uint32Array.from(keys),
    weight,
    token: Uint32Array.from(places),
    figure: Uint8Array.from(figure),
    length,
    total: weight.reduce((sum, each) => sum + each, 0),
    uncased: words > 0 ? withoutCase / words : 0,
  };
}
