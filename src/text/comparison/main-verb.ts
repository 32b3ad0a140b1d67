import type { Name } from '../../model/reading.ts';
import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { type OutcomeWords, outcomeWordsOf } from '../languages/outcomes.ts';
import { stopwordsOf } from '../languages/stopwords.ts';
import { verbWordsOf } from '../languages/verbs.ts';
import { stemHash } from '../word-stem.ts';
import { type ComparedReport, tokenAt } from './statements.ts';

/** Cosine of two words; `text/word-vectors.ts` has it. */
export interface WordLikeness {
  similarity(a: number, b: number): number;
}

/** Cosine from which on two verbs are near words. */
const NEAR = 0.42;
/** Tokens behind an auxiliary in which its main form stands. */
const BEHIND = 3;

/**
 * The first verb of a sentence that says something on its own, as token; by auxiliaries, endings and lists, for there is no
 * parser. Undefined where none is found, or the language has no list.
 */
export function mainVerb({ text, reading }: ComparedReport, sentence: number): number | undefined {
  const words = verbWordsOf(reading.language);
  if (!words) return firstOutcome(reading, sentence);
  const { tokens } = reading;
  const { firstToken, endToken } = reading.sentences[sentence]!;
  const stop = stopwordsOf(reading.language);
  const named = new Set<number>();
  for (const name of reading.names) {
    if (name.end <= tokens.start[firstToken]! || name.start >= tokens.end[endToken - 1]!) continue;
    for (let i = tokenAt(tokens.start, tokens.length, name.start); i < endToken && tokens.start[i]! < name.end; i++)
      named.add(i);
  }
  let auxiliary = -9;
  let beside: number | undefined;
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0 || named.has(i)) continue;
    const fold = tokens.fold[i]!;
    if (words.auxiliaries.has(fold)) {
      auxiliary = i;
      continue;
    }
    if (stop.has(fold) || words.light.has(fold) || i === firstToken) continue;
    const form = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (/^\p{Lu}/u.test(form)) continue;
    const verbal = /^[a-z]{2,}ed$/.test(form) || words.forms.has(fold) || words.family.has(fold);
    const before = tokens.fold[i - 1]!;
    const led = i - auxiliary <= BEHIND;
    const finite = (verbal && (led || !words.before.has(before))) || (led && /^[a-z]{3,}ing$/.test(form));
    if (!finite && !(named.has(i - 1) && /^[a-z]{3,}s$/.test(form))) continue;
    // "Felt, known as …, died", "a climber who watched … said": what stands beside the clause counts where there is no other.
    const start = i - auxiliary <= BEHIND ? auxiliary : i;
    if (
      start > firstToken &&
      (words.relative.has(tokens.fold[start - 1]!) || (start === i && isComma(text, tokens, i - 1)))
    ) {
      beside ??= i;
      continue;
    }
    return i;
  }
  return beside;
}

/** Where a language has only words for outcomes: the first of them outside names, nouns with a capital left to the last. */
function firstOutcome(
  { tokens, sentences, names, language }: ComparedReport['reading'],
  sentence: number,
): number | undefined {
  const words = outcomeWordsOf(language);
  if (!words) return undefined;
  const { firstToken, endToken } = sentences[sentence]!;
  let noun: number | undefined;
  for (let i = firstToken; i < endToken; i++) {
    if (!words.family.has(tokens.fold[i]!)) continue;
    if (names.some(({ start, end }) => start <= tokens.start[i]! && tokens.start[i]! < end)) continue;
    if ((tokens.flags[i]! & TokenFlag.capital) === 0) return i;
    noun ??= i;
  }
  return noun;
}

const isComma = (text: string, { start, end }: Tokens, i: number): boolean => text.slice(start[i]!, end[i]!) === ',';

/** Where a verb, a form of it, or a near word stands in a sentence of a report: the token, or undefined. */
export function sameVerb(
  own: ComparedReport,
  verb: number,
  other: ComparedReport,
  sentence: number,
  likeness: WordLikeness | undefined,
): number | undefined {
  const fold = own.reading.tokens.fold[verb]!;
  const family = familyOf(own, fold);
  const stem = stemOf(own, verb);
  const { tokens, sentences } = other.reading;
  const { firstToken, endToken } = sentences[sentence]!;
  let near: number | undefined;
  for (let i = firstToken; i < endToken; i++) {
    if ((tokens.flags[i]! & TokenFlag.word) === 0) continue;
    if (stemOf(other, i) === stem || (family !== undefined && familyOf(other, tokens.fold[i]!) === family)) return i;
    if (near === undefined && likeness && likeness.similarity(fold, tokens.fold[i]!) >= NEAR) near = i;
  }
  return near;
}

/** Tokens of a sentence that tell an outcome: somebody died, was arrested, won. */
export function outcomesOf({ reading }: ComparedReport, sentence: number): number[] {
  const words = outcomeWordsOf(reading.language);
  if (!words) return [];
  const { firstToken, endToken } = reading.sentences[sentence]!;
  const found: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if ((reading.tokens.flags[i]! & TokenFlag.capital) !== 0) continue;
    const family = words.family.get(reading.tokens.fold[i]!);
    if (family !== undefined && family < words.outcomes) found.push(i);
  }
  return found;
}

/** A name in its part of a sentence. */
export interface Role {
  readonly key: number;
  readonly name: Name;
}

/** The names before a verb, and behind it: who does and to whom; a passive verb turns them round. */
export function rolesOf(
  { reading, entityKey }: ComparedReport,
  sentence: number,
  verb: number,
): { readonly agents: readonly Role[]; readonly others: readonly Role[] } {
  const { tokens } = reading;
  const words = outcomeWordsOf(reading.language);
  const { start, end, firstToken, endToken } = reading.sentences[sentence]!;
  const at = tokens.start[verb]!;
  const agents: Role[] = [];
  const others: Role[] = [];
  const turned = words !== undefined && isPassive(words, tokens.fold, firstToken, verb);
  const agent = turned ? byBehind(words, tokens.fold, verb, endToken) : -1;
  for (const name of reading.names) {
    if (name.start < start || name.end > end || name.kind === 'other') continue;
    const own = turned ? agent >= 0 && name.start > tokens.start[agent]! : name.end <= at;
    (own ? agents : others).push({ key: entityKey(name.entity), name });
  }
  // The nearest to the verb first.
  return { agents: turned ? agents : agents.reverse(), others };
}

function isPassive({ passive }: OutcomeWords, fold: Uint32Array, first: number, verb: number): boolean {
  for (let i = verb - 1; i >= first && i >= verb - BEHIND; i--) if (passive.has(fold[i]!)) return true;
  return false;
}

function byBehind({ by }: OutcomeWords, fold: Uint32Array, verb: number, end: number): number {
  for (let i = verb + 1; i < end; i++) if (by.has(fold[i]!)) return i;
  return -1;
}

const familyOf = ({ reading }: ComparedReport, fold: number): number | undefined =>
  outcomeWordsOf(reading.language)?.family.get(fold);

const stemOf = ({ text, reading }: ComparedReport, i: number): number =>
  stemHash(text, reading.tokens.start[i]!, reading.tokens.end[i]!, reading.tokens.fold[i]!);
