import type { Name, Office, Sentence } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { foldHash } from '../../text/fold.ts';
import { type Titles, titlesOf } from '../../text/languages/titles.ts';

/** The words of offices of one language, by folded hash. */
interface TitleWords {
  readonly heads: ReadonlySet<number>;
  readonly modifiers: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly tenses: ReadonlyMap<number, string>;
}

const set = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(foldHash));
const read = new Map<Titles, TitleWords>();

function wordsOf(titles: Titles): TitleWords {
  const known = read.get(titles);
  if (known !== undefined) return known;
  const { heads, modifiers, links, articles, tenses } = titles;
  const words: TitleWords = {
    heads: set(heads),
    modifiers: set(modifiers),
    links: set(links),
    articles: set(articles),
    tenses: new Map(tenses.map(([word, tense]) => [foldHash(word), tense])),
  };
  read.set(titles, words);
  return words;
}

const LONGEST = 8;

/** Offices that the text gives to persons: before the name, or after it between commas. */
export function findOffices(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  names: readonly Name[],
  language: string,
): Office[] {
  const titles = titlesOf(language);
  if (titles === undefined) return [];
  const words = wordsOf(titles);
  const offices: Office[] = [];
  let token = 0;
  let s = 0;
  for (const name of names) {
    if (name.kind !== 'person') continue;
    while (token < tokens.length && tokens.start[token]! < name.start) token++;
    let after = token;
    while (after < tokens.length && tokens.end[after]! <= name.end) after++;
    while (s < sentences.length && sentences[s]!.endToken <= token) s++;
    const sentence = sentences[s];
    if (sentence === undefined) break;
    const found =
      before(words, tokens, sentence.firstToken, token) ?? behind(words, text, tokens, after, sentence.endToken);
    if (found === undefined) continue;
    const start = tokens.start[found.from]!;
    const end = tokens.end[found.to - 1]!;
    offices.push({
      start,
      end,
      title: text.slice(start, end),
      holder: name.entity,
      ...(found.tense === undefined ? {} : { tense: found.tense }),
    });
  }
  return offices;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly tense?: string;
}

function before(w: TitleWords, tokens: Tokens, first: number, name: number): Found | undefined {
  let from = name;
  while (from > first && from > name - LONGEST) {
    const fold = tokens.fold[from - 1]!;
    const last = from === name;
    const dot =
      (tokens.flags[from - 1]! & TokenFlag.punctuation) !== 0 && tokens.end[from - 1]! - tokens.start[from - 1]! === 1;
    if (last && dot && from - 2 >= first && w.heads.has(tokens.fold[from - 2]!)) {
      from -= 2;
      continue;
    }
    if (
      last
        ? !w.heads.has(fold) && !endsInOf(w, tokens, from, first)
        : !w.heads.has(fold) && !w.modifiers.has(fold) && !w.links.has(fold)
    )
      break;
    from--;
  }
  while (from < name && w.links.has(tokens.fold[from]!)) from++;
  if (from === name) return undefined;
  let hasHead = false;
  for (let i = from; i < name; i++) hasHead ||= w.heads.has(tokens.fold[i]!);
  if (!hasHead) return undefined;
  return withTense(w, tokens, from, name, first);
}

/** "Secretary of State Antony Blinken": the last word is what the office is of. */
const endsInOf = (w: TitleWords, tokens: Tokens, from: number, first: number): boolean =>
  from - 3 >= first && w.links.has(tokens.fold[from - 2]!) && w.heads.has(tokens.fold[from - 3]!);

function withTense(w: TitleWords, tokens: Tokens, from: number, to: number, first: number): Found {
  for (let i = from - 1; i >= first && i >= from - 3; i--) {
    const tense = w.tenses.get(tokens.fold[i]!);
    if (tense !== undefined) return { from, to, tense };
    if ((tokens.flags[i]! & TokenFlag.capital) === 0 && (tokens.flags[i]! & TokenFlag.word) !== 0) break;
  }
  return { from, to };
}

/** "Dmytro Kuleba, the foreign minister of Ukraine, said": what stands between the commas and begins with an office. */
function behind(w: TitleWords, text: string, tokens: Tokens, after: number, end: number): Found | undefined {
  if (after >= end || text[tokens.start[after]!] !== ',') return undefined;
  let i = after + 1;
  let tense: string | undefined;
  while (i < end && (w.articles.has(tokens.fold[i]!) || w.tenses.has(tokens.fold[i]!))) {
    tense = w.tenses.get(tokens.fold[i]!) ?? tense;
    i++;
  }
  const from = i;
  let head = -1;
  while (i < end && i < from + LONGEST) {
    const fold = tokens.fold[i]!;
    if (w.heads.has(fold)) head = i;
    else if (!w.modifiers.has(fold) && !(w.links.has(fold) && head >= 0)) break;
    i++;
  }
  if (head < 0) return undefined;
  while (i > from && w.links.has(tokens.fold[i - 1]!)) i--;
  return { from, to: i, ...(tense === undefined ? {} : { tense }) };
}
