import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { isAgencyLike } from './agency-like.ts';
import { calendarWord } from './calendar-words.ts';
import { type CreditData, creditData } from './languages/credits.ts';
import { matchElements, type PhraseElement, readPhrase } from './phrase-patterns.ts';
import { canonicalSource, isOutletLike, sourceAt } from './source-names.ts';

/** A phrase with the source that it names, as tokens: "originally published by [Radio Free Europe/Radio Liberty]". */
export interface CreditPhrase {
  readonly group: CreditGroup;
  readonly name: string;
  readonly known: 'agency' | 'outlet' | 'unknown';
  /** The whole phrase. */
  readonly from: number;
  readonly to: number;
  /** Whether one word alone makes it a credit ("avec AFP"): that is none within a sentence. */
  readonly single: boolean;
}

export type CreditGroup = keyof CreditData['phrases'];

interface Compiled {
  readonly group: CreditGroup;
  readonly before: readonly PhraseElement[];
  readonly after: readonly PhraseElement[];
}

let compiled: Map<number, Compiled[]> | undefined;

function build(): Map<number, Compiled[]> {
  const found = new Map<number, Compiled[]>();
  for (const [group, lines] of Object.entries(creditData().phrases)) {
    for (const line of lines.split('\n')) {
      const [head = '', tail] = line.split('{name}');
      if (tail === undefined || head.trim() === '') continue;
      const one: Compiled = {
        group: group as CreditGroup,
        before: readPhrase(group, head.trim()).elements,
        after: tail.trim() === '' ? [] : readPhrase(group, tail.trim()).elements,
      };
      const first = one.before[0];
      if (first?.kind !== 'words') throw new Error(`expected a credit phrase to begin with a word, got "${line}"`);
      for (const hash of first.hashes) {
        const known = found.get(hash);
        if (known) known.push(one);
        else found.set(hash, [one]);
      }
    }
  }
  for (const list of found.values())
    list.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
  return found;
}

/** Credits stated among the tokens `from`–`to` of `text`. Groups that take any name take capitalised ones; the others known ones. */
export function creditPhrases(text: string, tokens: Tokens, from: number, to: number): CreditPhrase[] {
  compiled ??= build();
  const found: CreditPhrase[] = [];
  for (let i = from; i < to; i++) {
    const candidates = compiled.get(tokens.fold[i]!);
    if (candidates === undefined) continue;
    for (const one of candidates) {
      const phrase = tryPhrase(text, tokens, i, to, one);
      if (phrase === undefined) continue;
      found.push(phrase);
      i = phrase.to - 1;
      break;
    }
  }
  return found;
}

function tryPhrase(text: string, tokens: Tokens, from: number, to: number, one: Compiled): CreditPhrase | undefined {
  const start = matchElements(tokens, from, to, one.before, false);
  if (start < 0) return undefined;
  const named = readName(text, tokens, start, to);
  if (named === undefined || (named.known === 'unknown' && holdsDate(tokens, start, named.to))) return undefined;
  if (
    one.group !== 'reprint' &&
    named.known === 'unknown' &&
    !(one.group === 'reprintKnown' && isOutletLike(named.name)) &&
    !(one.group === 'partial' && isAgencyLike(named.name))
  )
    return undefined;
  if (one.group === 'agency' && named.known !== 'agency') return undefined;
  const end = one.after.length > 0 ? matchElements(tokens, named.to, to, one.after, false) : named.to;
  const single = one.before.length === 1 && one.after.length === 0;
  return end < 0 ? undefined : { group: one.group, name: named.name, known: named.known, from, to: end, single };
}

/** "First published on Sun 20 Feb 2022": a month beside a number is no source's name. */
function holdsDate(tokens: Tokens, from: number, to: number): boolean {
  const isNumber = (i: number): boolean => i >= from && i < to && (tokens.flags[i]! & TokenFlag.number) !== 0;
  for (let i = from; i < to; i++) {
    const word = calendarWord(tokens.fold[i]!);
    if (word >= 1 && word <= 12 && (isNumber(i - 1) || isNumber(i + 1))) return true;
  }
  return false;
}

const JOINERS = new Set("of the de der des du di la le les del do da and für und et y & / - ' ’".split(' '));
const LONGEST = 9;

/** A source's name from token `at`: a known one, else a run of capital words with what joins them. */
export function readName(
  text: string,
  tokens: Tokens,
  at: number,
  to: number,
): { name: string; known: 'agency' | 'outlet' | 'unknown'; to: number } | undefined {
  let i = at;
  while (i < to && (tokens.flags[i]! & (TokenFlag.quoteMark | TokenFlag.punctuation)) !== 0 && i - at < 2) i++;
  const word = (k: number): string => text.slice(tokens.start[k]!, tokens.end[k]!);
  // The article before a name may be of it: "en El País".
  const before = at > 0 ? sourceAt(tokens, at - 1, to) : undefined;
  if (before !== undefined && before.to > at)
    return { name: before.source.name, known: before.source.kind, to: before.to };
  const known = sourceAt(tokens, i, to) ?? (i < to && /^the$/i.test(word(i)) ? sourceAt(tokens, i + 1, to) : undefined);
  if (known) return { name: known.source.name, known: known.source.kind, to: known.to };
  if (i < to && /^the$/.test(word(i))) i++;
  const first = i;
  let end = i;
  for (; i < to && i - first < LONGEST; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.capital) !== 0 || ((flags & TokenFlag.number) !== 0 && i > first)) end = i + 1;
    else if (!JOINERS.has(word(i))) break;
  }
  // "Radio Liberty and is reprinted" ends at Liberty; "and" alone never ends a name.
  if (end === first || (tokens.flags[first]! & TokenFlag.capital) === 0) return undefined;
  // "da Agência Ventania": the word before the name is of it where it is written so.
  const own = first > 0 && first === at && (tokens.flags[first - 1]! & TokenFlag.capital) !== 0 ? first - 1 : first;
  const longer = text.slice(tokens.start[own]!, tokens.end[end - 1]!);
  const name = own < first && isAgencyLike(longer) ? longer : text.slice(tokens.start[first]!, tokens.end[end - 1]!);
  const canonical = canonicalSource(name);
  return { name: canonical.name, known: canonical.kind, to: end };
}
