import type { Name, Office, Sentence } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { stopwordsOf } from '../../text/languages/stopwords.ts';
import { nationOf } from '../../text/nations.ts';
import { inOffice, isMark, type OfficeWords, officeWordsOf, trimmedOffice } from './office-words.ts';

const LONGEST = 9;

/** What the patterns look at. */
interface Place {
  readonly w: OfficeWords;
  readonly text: string;
  readonly tokens: Tokens;
  /** Tokens of the sentence. */
  readonly first: number;
  readonly end: number;
  readonly language: string;
  /** Whether a token belongs to a name. */
  readonly named: Uint8Array;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly tense?: string;
}

/**
 * Offices that the text gives to persons: before the name ("Foreign Secretary Ann Lind", "the foreign secretary, Ann Lind,"),
 * behind it between commas ("Ann Lind, the British foreign secretary,"), or told of them ("Lind, who was foreign secretary").
 */
export function findOffices(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  names: readonly Name[],
  language: string,
): Office[] {
  const w = officeWordsOf(language);
  if (w === undefined) return [];
  const offices: Office[] = [];
  const named = namedTokens(tokens, names);
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
    const place: Place = { w, text, tokens, first: sentence.firstToken, end: sentence.endToken, language, named };
    for (const found of [before(place, token) ?? beforeComma(place, token, after), behind(place, token, after)]) {
      if (found === undefined) continue;
      const start = tokens.start[found.from]!;
      const end = tokens.end[found.to - 1]!;
      const { tense } = found;
      offices.push({ start, end, title: text.slice(start, end), holder: name.entity, ...(tense ? { tense } : {}) });
    }
  }
  return offices;
}

function namedTokens(tokens: Tokens, names: readonly Name[]): Uint8Array {
  const named = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of names) {
    while (at < tokens.length && tokens.end[at]! <= start) at++;
    for (let t = at; t < tokens.length && tokens.start[t]! < end; t++) named[t] = 1;
  }
  return named;
}

/** "Foreign Secretary Ann Lind", "then-Secretary of State Ann Lind". */
function before(place: Place, name: number): Found | undefined {
  const { w, tokens, first } = place;
  let from = name;
  while (from > first && from > name - LONGEST && place.named[from - 1] === 0 && inOffice(w, tokens, from - 1, first))
    from--;
  // "under President Holt": a lower-case word of grammar is none of an office's.
  while (from < name && (tokens.flags[from]! & TokenFlag.capital) === 0 && isGrammar(place, from)) from++;
  const office = from < name ? trimmedOffice(w, tokens, from, name) : undefined;
  // Between the office and the name nothing may stand but the full stop of "Gen.".
  if (office === undefined || name - office.to > (office.to < name && isMark(tokens, office.to) ? 1 : 0))
    return undefined;
  if (office.to < name && place.text[tokens.start[office.to]!] !== '.') return undefined;
  return withTense(place, office.from, office.to === name ? name : office.to);
}

/** "the Russian foreign minister, Sergei Orlov, said": a definite office and its holder between commas. */
function beforeComma(place: Place, name: number, after: number): Found | undefined {
  const { w, text, tokens, first, end } = place;
  const comma = (i: number): boolean => i >= first && i < end && text[tokens.start[i]!] === ',';
  if (!comma(name - 1) || !comma(after)) return undefined;
  const office = before(place, name - 1);
  if (office === undefined || office.to !== name - 1) return undefined;
  let from = office.from;
  while (from > first && from > office.from - 4 && (isNation(place, from - 1) || w.tenses.has(tokens.fold[from - 1]!)))
    from--;
  if (from === first || !w.articles.has(tokens.fold[from - 1]!)) return undefined;
  // "the singer, the minister, Ann Lind": of a list one does not know.
  return comma(from - 2) ? undefined : office;
}

function withTense({ w, tokens, first }: Place, from: number, to: number): Found {
  for (let i = from - 1; i >= first && i >= from - 3; i--) {
    const tense = w.tenses.get(tokens.fold[i]!);
    if (tense !== undefined) return { from, to, tense };
    if ((tokens.flags[i]! & TokenFlag.capital) === 0 && (tokens.flags[i]! & TokenFlag.word) !== 0) break;
  }
  return { from, to };
}

/** "Ann Lind, the British foreign secretary,", "Ann Lind, who became foreign secretary", "Ann Lind is foreign secretary". */
function behind(place: Place, name: number, after: number): Found | undefined {
  const { w, text, tokens, end, named } = place;
  let i = after;
  let tense: string | undefined;
  const apposed = i < end && text[tokens.start[i]!] === ',';
  if (apposed) i++;
  let held = false;
  while (i < end && i < after + 6) {
    const holding = w.holding.get(tokens.fold[i]!);
    if (holding === undefined) break;
    if (holding !== '+') held = true;
    // "was appointed": from then on, not until then.
    if (holding !== '' && holding !== '+') tense = holding === 'now' ? undefined : holding;
    i++;
  }
  if (!apposed && !held) return undefined;
  // "If Lind is elected president".
  if (held && name > place.first && w.conditionals.has(tokens.fold[name - 1]!)) return undefined;
  const begun = i;
  while (i < end && i < begun + 8) {
    const fold = tokens.fold[i]!;
    const own = w.heads.has(fold) || w.modifiers.has(fold);
    if (own && named[i] === 0) break;
    if (w.tenses.has(fold)) tense = w.tenses.get(fold);
    else if (!w.articles.has(fold) && named[i] === 0 && !isNation(place, i) && !/^['’]s?$|^-$/.test(wordAt(place, i)))
      return undefined;
    i++;
  }
  const from = i;
  while (i < end && i < from + LONGEST && named[i] === 0 && inOffice(w, tokens, i, from)) i++;
  let office = from < i ? trimmedOffice(w, tokens, from, i) : undefined;
  if (office === undefined || office.from !== from) return undefined;
  if (!closes(place, office.to)) {
    // "manager of national carriers": the office ends before what it is of.
    let link = office.to;
    while (link > from && !w.links.has(tokens.fold[link]!)) link--;
    office = link > from ? trimmedOffice(w, tokens, from, link) : undefined;
    if (office === undefined) return undefined;
  }
  return { ...office, ...(tense === undefined ? {} : { tense }) };
}

/** Whether an office ends here: before a mark, "of" or a word of grammar; "chief" of "chief strategist" is a part. */
function closes({ w, tokens, end, text, language }: Place, i: number): boolean {
  if (i >= end) return true;
  if ((tokens.flags[i]! & TokenFlag.word) === 0) return !/^['’-]/.test(text.slice(tokens.start[i]!, tokens.end[i]!));
  if (/^['’]/.test(text.slice(tokens.start[i]!, tokens.end[i]!))) return false;
  const fold = tokens.fold[i]!;
  if (w.links.has(fold)) return true;
  // "In Chelsea, the mayor also said".
  const holding = w.holding.get(fold);
  return holding === '+' || (holding === undefined && stopwordsOf(language).has(fold));
}

const isGrammar = ({ tokens, language }: Place, i: number): boolean => stopwordsOf(language).has(tokens.fold[i]!);

const wordAt = ({ text, tokens }: Place, i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!);

const isNation = (place: Place, i: number): boolean =>
  (place.tokens.flags[i]! & TokenFlag.capital) !== 0 && nationOf(wordAt(place, i), place.language) !== undefined;
