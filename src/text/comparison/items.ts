import type { Amount, Name, Office, Reading, Time } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { TokenFlag } from '../../model/tokens.ts';
import { countryOf } from '../countries.ts';
import { fold } from '../fold.ts';
import { hashString } from '../hash.ts';
import { measureOfWord } from '../languages/event-measures.ts';
import { areSameTitles, plainTitlesOf, rankWordsOf } from '../languages/rank-words.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { quotedSpans } from '../quotations/find-quotations.ts';
import { stemHash } from '../word-stem.ts';
import { certainDates } from './certain-dates.ts';
import { isCredit, isListed, personBeside } from './name-places.ts';
import type { ComparedReport } from './statements.ts';
import { type TokenRange, tokensOf } from './token-range.ts';

/** A typed thing in a sentence that another report may give another value. */
export type Item =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly range: TokenRange;
      /** Key of the person of whom an age is told, where the name stands beside it. */
      readonly of: number | undefined;
    }
  | { readonly kind: 'time'; readonly time: Time; readonly range: TokenRange; readonly ofSpeech: boolean }
  | {
      readonly kind: 'name';
      readonly name: Name;
      readonly range: TokenRange;
      readonly key: number;
      readonly ofSpeech: boolean;
      /** Whether it stands among others of its kind: "Egypt, Italy and France". */
      readonly listed: boolean;
      /** Whether it names a country of the world. */
      readonly country: boolean;
    }
  | {
      readonly kind: 'office';
      readonly office: Office;
      readonly range: TokenRange;
      /** The holder's key. */
      readonly key: number;
      readonly words: readonly string[];
      readonly language: string;
    }
  /** One to four words between quotation marks within a sentence. */
  | {
      readonly kind: 'quoted';
      readonly span: Span;
      readonly range: TokenRange;
      readonly stems: readonly number[];
      readonly words: readonly string[];
    };

/** The items of every sentence of a report, in order. */
export function itemsOf(report: ComparedReport): readonly (readonly Item[])[] {
  const { reading } = report;
  const { tokens } = reading;
  const all: Item[] = [];
  const range = (span: { start: number; end: number }): TokenRange => tokensOf(tokens.start, tokens.length, span);
  for (const amount of reading.amounts) {
    const at = range(amount);
    if (amount.garbled === undefined && !isOfTime(report, amount) && !isPartOfFigure(report, at))
      all.push({
        kind: 'amount',
        amount: bareAmount(report, amount, at),
        range: at,
        of: amount.kind === 'age' ? personBeside(report, amount) : undefined,
      });
  }
  const certain = certainDates(report.text, reading);
  for (const time of reading.times)
    if (time.type !== 'DATE' || certain.has(time))
      all.push({ kind: 'time', time, range: range(time), ofSpeech: isOfSpeech(reading, time) });
  for (const name of reading.names) {
    if (name.kind !== 'other' && !isCredit(report.text, name))
      all.push({
        kind: 'name',
        name,
        range: range(name),
        key: report.entityKey(name.entity),
        ofSpeech: isSource(reading, name),
        listed: isListed(report, name),
        country:
          name.kind === 'location' &&
          countryOf(report.text.slice(name.start, name.end), reading.language) !== undefined,
      });
  }
  for (const office of reading.offices) {
    if (office.tense !== undefined) continue;
    const words = officeWords(office.title, reading.language);
    if (words.length > 0)
      all.push({
        kind: 'office',
        office,
        range: range(office),
        key: report.entityKey(office.holder),
        words,
        language: reading.language,
      });
  }
  for (const span of quotedSpans(report.text)) {
    if (span.end - span.start > LONGEST_QUOTED) continue;
    const at = range(span);
    const stems = contentStems(report, at);
    if (stems.length > 0 && at.end - at.first <= MOST_QUOTED)
      all.push({
        kind: 'quoted',
        span,
        range: at,
        stems,
        words: fold(report.text.slice(span.start, span.end)).split(/[^\p{L}\p{M}]+/u),
      });
  }
  const bySentence: Item[][] = reading.sentences.map(() => []);
  let at = 0;
  for (const item of all.sort((a, b) => a.range.first - b.range.first)) {
    while (at < reading.sentences.length && reading.sentences[at]!.endToken <= item.range.first) at++;
    bySentence[at]?.push(item);
  }
  // Lines of dates, times and numbers are the page's, not the report's.
  bySentence.forEach((items, index) => {
    if (items.length > 0 && isLineOfNumbers(report, index)) bySentence[index] = [];
  });
  return bySentence;
}

/** A magnitude and a number with a fraction count nothing: "6.1 struck". */
function bareAmount({ text, reading }: ComparedReport, amount: Amount, { first }: TokenRange): Amount {
  if (amount.kind !== 'count' || !amount.counts || amount.value >= 1000) return amount;
  const { tokens, language } = reading;
  const before = first > 0 ? fold(text.slice(tokens.start[first - 1]!, tokens.end[first - 1]!)) : '';
  if (Number.isInteger(amount.value) && measureOfWord(before, language) !== 'magnitude') return amount;
  const { counts: _, ...bare } = amount;
  return bare;
}

/** A number within a time, or right behind a date: "10 Nov 11". */
const isOfTime = ({ text, reading }: ComparedReport, { start, end }: Span): boolean =>
  reading.times.some(
    (time) =>
      (time.start < end && start < time.end) ||
      (time.type === 'DATE' &&
        time.end < start &&
        start - time.end <= 2 &&
        text.slice(time.end, start).trim() === '' &&
        // "On Monday two workers died": a number in words is none of a date's.
        /^\p{N}/u.test(text.slice(start, start + 2))),
  );

const LONGEST_QUOTED = 48;
const MOST_QUOTED = 5;

function contentStems({ text, reading }: ComparedReport, { first, end }: TokenRange): number[] {
  const { tokens } = reading;
  const stop = stopwordsOf(reading.language);
  const stems: number[] = [];
  for (let i = first; i < end; i++) {
    // Names between marks are titles and nicknames.
    if ((tokens.flags[i]! & TokenFlag.capital) !== 0) return [];
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || stop.has(tokens.fold[i]!)) continue;
    stems.push(stemHash(text, tokens.start[i]!, tokens.end[i]!, tokens.fold[i]!));
  }
  return stems;
}

/** Whoever a statement is given to: reports ask different people, who may say much the same. */
const isSource = ({ attributions }: Reading, name: Name): boolean =>
  attributions.some(({ source }) => source.some(({ start, end }) => start <= name.start && name.end <= end));

/** A part of a telephone number, a clock time, a date or a number torn apart: another number stands beside it, behind a mark. */
function isPartOfFigure({ text, reading }: ComparedReport, { first, end }: TokenRange): boolean {
  const { tokens } = reading;
  const number = (i: number): boolean => i >= 0 && i < tokens.length && (tokens.flags[i]! & TokenFlag.number) !== 0;
  const mark = (i: number): boolean =>
    i >= 0 && i < tokens.length && ':/,.–-'.includes(text.slice(tokens.start[i]!, tokens.end[i]!));
  if (!number(first)) return false;
  if (
    text[tokens.start[first]!] === '0' &&
    tokens.end[first]! - tokens.start[first]! > 1 &&
    text[tokens.start[first]! + 1] !== '.'
  )
    return true;
  if (mark(first - 1) && number(first - 2)) return true;
  // "$140- $150 million", "$200MM".
  const sign = /^\p{Sc}/u.test(text.slice(tokens.start[end + 1], tokens.end[end + 1])) ? 1 : 0;
  // 12人, 12명: there the counter stands at the number.
  if (
    /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai})\p{L}/u.test(
      text.slice(tokens.end[end - 1]!, tokens.end[end - 1]! + 1),
    )
  )
    return true;
  return (mark(end) && number(end + 1 + sign)) || number(first - 1) || number(end);
}

/** At least a third of the words of the sentence are numbers or parts of dates, and no sentence mark ends it. */
function isLineOfNumbers({ text, reading }: ComparedReport, index: number): boolean {
  const { firstToken, endToken, start, end } = reading.sentences[index]!;
  const { tokens } = reading;
  const own = reading.times.filter((time) => time.start >= start && time.end <= end);
  let words = 0;
  let figures = 0;
  for (let i = firstToken; i < endToken; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & (TokenFlag.word | TokenFlag.number)) === 0) continue;
    words++;
    const dated = own.some((time) => time.start <= tokens.start[i]! && tokens.end[i]! <= time.end);
    if ((flags & TokenFlag.number) !== 0 || dated) figures++;
  }
  return figures * 3 >= words && !/[!?…。]/u.test(text[end - 1]!) && (words < 12 || text[end - 1] !== '.');
}

/** Content words of an office, folded, in order. */
export function officeWords(title: string, language: string): string[] {
  const stop = stopwordsOf(language);
  return fold(title)
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .filter((word) => word !== '' && !stop.has(hashString(word)) && !/^[\p{L}]\.\p{L}\.?$/u.test(word));
}

/**
 * Whether two titles can be one office: all words of one stand in the other, abbreviated or not, and none alters its rank.
 * "Leader" and "chief" may be said of any office.
 */
export function sameOffice(a: readonly string[], b: readonly string[], language: string): boolean {
  if (areInitials(a, b) || areInitials(b, a)) return true;
  const ranks = rankWordsOf(language);
  const within = (words: readonly string[], others: readonly string[], only: (word: string) => boolean): boolean =>
    words.every(
      (word) =>
        !only(word) || others.some((other) => sameTitleWord(word, other) || areSameTitles(language, word, other)),
    );
  const isRank = (word: string): boolean => ranks.has(hashString(word));
  if (!within(a, b, isRank) || !within(b, a, isRank)) return false;
  const plain = plainTitlesOf(language);
  const isTelling = (word: string): boolean => !plain.has(hashString(word));
  return within(a, b, isTelling) || within(b, a, isTelling);
}

/** "CEO" is "chief executive officer": one word of the first letters of the other's first words. */
function areInitials([short, ...more]: readonly string[], long: readonly string[]): boolean {
  if (short === undefined || more.length > 0 || long.length < 2) return false;
  const letters = short.replace(/\./g, '');
  return letters.length === long.length && long.every((word, at) => word[0] === letters[at]);
}

const BEARER = /(?:wo)?m[ae]n$|person$|people$|lady$/;

/** "Lt." is "lieutenant", "spokesman" is "spokesperson", "ministers" is "minister". */
export function sameTitleWord(a: string, b: string): boolean {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map((word) => word.replace(/\./g, '')) as [
    string,
    string,
  ];
  if (short === long) return true;
  const bare = short.replace(BEARER, '');
  if (bare.length >= 3 && bare !== short && long.replace(BEARER, '') === bare) return true;
  if (short.length >= 5 && long.startsWith(short.slice(0, Math.max(5, short.length - 2)))) return true;
  if (short[0] !== long[0] || short.length > 5 || long.length < 5) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Characters between a cue and a day that tells when it was said. */
const BESIDE = 12;

/** "said on Tuesday": reports name the day on which somebody spoke to them, and each may mean another occasion. */
const isOfSpeech = ({ attributions }: Reading, time: Time): boolean =>
  attributions.some(({ cue }) =>
    cue.some(
      ({ start, end }) =>
        (time.start >= end && time.start - end <= BESIDE) || (time.end <= start && start - time.end <= BESIDE),
    ),
  );

/** Where an item stands. */
export function spanOf(item: Item): Span {
  switch (item.kind) {
    case 'amount':
      return item.amount;
    case 'time':
      return item.time;
    case 'office':
      return item.office;
    case 'quoted':
      return item.span;
    case 'name':
      return item.name;
  }
}
