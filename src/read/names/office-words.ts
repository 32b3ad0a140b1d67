import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { type Titles, titlesOf } from '../../text/languages/titles.ts';

/** The words of offices of one language, by folded hash. */
export interface OfficeWords {
  readonly heads: ReadonlySet<number>;
  readonly modifiers: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly tenses: ReadonlyMap<number, string>;
  readonly conditionals: ReadonlySet<number>;
  /** Words between a holder and the office, with what they say of its time: "was" former, "is" nothing. */
  readonly holding: ReadonlyMap<number, string>;
}

const set = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(foldHash));
const map = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<number, string> =>
  new Map(pairs.map(([word, value]) => [foldHash(word), value]));
const read = new Map<Titles, OfficeWords>();

/** Undefined for a language without a list. */
export function officeWordsOf(language: string): OfficeWords | undefined {
  const titles = titlesOf(language);
  if (titles === undefined) return undefined;
  const known = read.get(titles);
  if (known !== undefined) return known;
  const words: OfficeWords = {
    heads: set(titles.heads),
    modifiers: set(titles.modifiers),
    links: set(titles.links),
    articles: set(titles.articles),
    tenses: map(titles.tenses),
    conditionals: set(titles.conditionals),
    holding: map(titles.holding),
  };
  read.set(titles, words);
  return words;
}

export const isMark = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & TokenFlag.punctuation) !== 0 && tokens.end[i]! - tokens.start[i]! === 1;

/** "Iran's supreme leader, Ayatollah Ali Khamenei": two offices. */
const COMMA = foldHash(',');

/** Whether a token can stand within the words of an office; a hyphen or the full stop of "Gen." between two of them too. */
export function inOffice(w: OfficeWords, tokens: Tokens, i: number, first: number): boolean {
  const fold = tokens.fold[i]!;
  if (w.heads.has(fold) || w.modifiers.has(fold) || w.links.has(fold)) return true;
  const before = i > first ? tokens.fold[i - 1]! : 0;
  // "ministre de la Défense", "Lt. Gen.", "secretary-general".
  if (w.articles.has(fold)) return w.links.has(before);
  return isMark(tokens, i) && fold !== COMMA && (w.heads.has(before) || w.modifiers.has(before));
}

/**
 * The tokens of an office within `from`–`to`, all of which can stand in one: begun by a head or what may stand before it,
 * and ended by a head or by what it is of ("Secretary of State"). Undefined where there is none.
 */
export function trimmedOffice(
  w: OfficeWords,
  tokens: Tokens,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  let first = from;
  while (first < to && !w.heads.has(tokens.fold[first]!) && !w.modifiers.has(tokens.fold[first]!)) first++;
  let head = -1;
  for (let i = first; i < to; i++) if (w.heads.has(tokens.fold[i]!)) head = i;
  if (head < 0) return undefined;
  let last = to;
  while (
    last > head + 1 &&
    (isMark(tokens, last - 1) || w.links.has(tokens.fold[last - 1]!) || w.articles.has(tokens.fold[last - 1]!))
  )
    last--;
  // "Gen." keeps its full stop.
  if (last === head + 1) return { from: first, to: last };
  return w.links.has(tokens.fold[head + 1]!) ? { from: first, to: last } : { from: first, to: head + 1 };
}
