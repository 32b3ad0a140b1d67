import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { foldHash } from './fold.ts';
import { tokenize } from './tokens.ts';

/**
 * Phrases as language data writes them, one a line: `read|see also : …`.
 * A word stands for its folded form; `a|b` for either; a trailing `?` makes a word optional; `#` is a number; `:` is a
 * colon (elsewhere punctuation is passed over); `…` is up to six words, and at the end any rest of the line.
 */
export type PhraseElement =
  | { readonly kind: 'words'; readonly hashes: readonly number[]; readonly optional: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'colon' }
  | { readonly kind: 'gap' };

export interface PhrasePattern {
  readonly rule: string;
  readonly elements: readonly PhraseElement[];
  /** Whether anything may follow. */
  readonly open: boolean;
}

/** Patterns found by the hash of their first word; those that begin otherwise are in `others`. */
export interface PhraseSet {
  readonly byFirst: ReadonlyMap<number, readonly PhrasePattern[]>;
  readonly others: readonly PhrasePattern[];
}

const GAP = 6;

/** Reads `rule → lines of phrases`. */
export function compilePhrases(sources: readonly Readonly<Record<string, string>>[]): PhraseSet {
  const byFirst = new Map<number, PhrasePattern[]>();
  const others: PhrasePattern[] = [];
  for (const source of sources) {
    for (const [rule, lines] of Object.entries(source)) {
      for (const line of lines.split('\n')) {
        if (line.trim() !== '') add(readPhrase(rule, line.trim()), byFirst, others);
      }
    }
  }
  return { byFirst, others };
}

function add(one: PhrasePattern, byFirst: Map<number, PhrasePattern[]>, others: PhrasePattern[]): void {
  const first = one.elements[0];
  if (first?.kind !== 'words' || first.optional) {
    others.push(one);
    return;
  }
  for (const hash of first.hashes) {
    const known = byFirst.get(hash);
    if (known) known.push(one);
    else byFirst.set(hash, [one]);
  }
}

export function readPhrase(rule: string, line: string): PhrasePattern {
  const elements: PhraseElement[] = [];
  const parts = line.split(/\s+/);
  const open = parts.at(-1) === '…';
  if (open) parts.pop();
  for (const part of parts) {
    if (part === '…') elements.push({ kind: 'gap' });
    else if (part === '#') elements.push({ kind: 'number' });
    else if (part === ':') elements.push({ kind: 'colon' });
    else elements.push(...words(part));
  }
  return { rule, elements, open };
}

function words(part: string): PhraseElement[] {
  const optional = part.endsWith('?') && part.length > 1;
  const choices = (optional ? part.slice(0, -1) : part).split('|');
  if (choices.length > 1) return [{ kind: 'words', hashes: choices.map(foldHash), optional }];
  // A word that the tokeniser cuts (world's) is several elements.
  const tokens = tokenize(choices[0]!);
  const elements: PhraseElement[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isCounted(tokens, i)) elements.push({ kind: 'words', hashes: [tokens.fold[i]!], optional });
  }
  return elements;
}

const COLON = foldHash(':');
const WIDE_COLON = foldHash('：');
const isColon = (tokens: Tokens, i: number): boolean => tokens.fold[i] === COLON || tokens.fold[i] === WIDE_COLON;
const COPYRIGHT = foldHash('©');
const isCounted = (tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & (TokenFlag.word | TokenFlag.number)) !== 0 || tokens.fold[i] === COPYRIGHT;

/**
 * The token after the elements from `element` on, matched from token `from`, or -1; where `whole`, nothing may follow them
 * before `to`. Bounded by the pattern's length and its gaps.
 */
export function matchElements(
  tokens: Tokens,
  from: number,
  to: number,
  elements: readonly PhraseElement[],
  whole: boolean,
  element = 0,
): number {
  let i = from;
  for (let e = element; e < elements.length; e++) {
    const wanted = elements[e]!;
    if (wanted.kind === 'gap') return matchAfterGap(tokens, i, to, elements, whole, e + 1);
    while (i < to && !isCounted(tokens, i) && !(wanted.kind === 'colon' && isColon(tokens, i))) i++;
    const there = i < to;
    if (wanted.kind === 'colon') {
      if (!there || !isColon(tokens, i)) return -1;
      i++;
    } else if (wanted.kind === 'number') {
      if (!there || (tokens.flags[i]! & TokenFlag.number) === 0) return -1;
      i++;
    } else if (there && wanted.hashes.includes(tokens.fold[i]!)) i++;
    else if (!wanted.optional) return -1;
  }
  return whole && !restIsEmpty(tokens, i, to) ? -1 : i;
}

function matchAfterGap(
  tokens: Tokens,
  from: number,
  to: number,
  elements: readonly PhraseElement[],
  whole: boolean,
  element: number,
): number {
  let passed = 0;
  for (let j = from; j <= to && passed <= GAP; j++) {
    const end = matchElements(tokens, j, to, elements, whole, element);
    if (end >= 0) return end;
    if (j < to && isCounted(tokens, j)) passed++;
  }
  return -1;
}

function restIsEmpty(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCounted(tokens, i)) return false;
  return true;
}

/** The phrases that the tokens `from`–`to` are or begin with: the first one's rule, and the token after it. */
export function matchPhrases(
  tokens: Tokens,
  from: number,
  to: number,
  set: PhraseSet,
): { readonly rule: string; readonly end: number } | undefined {
  let first = from;
  while (first < to && !isCounted(tokens, first)) first++;
  if (first >= to) return undefined;
  for (const one of set.byFirst.get(tokens.fold[first]!) ?? []) {
    const end = matchElements(tokens, first, to, one.elements, !one.open);
    if (end >= 0) return { rule: one.rule, end };
  }
  for (const one of set.others) {
    const end = matchElements(tokens, first, to, one.elements, !one.open);
    if (end >= 0) return { rule: one.rule, end };
  }
  return undefined;
}
