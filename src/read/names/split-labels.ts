import { TokenFlag, type Tokens } from '../../model/tokens.ts';
import { beginsName, endsName } from './labels.ts';

const PARTICLES = new Set(
  'al el bin ibn ben von van den der ter di da de del dos la le du des abu ul ud and of'.split(' '),
);
const DASH = /^[-\u2013\u2014|]+$/;

/**
 * Names end at a dash between spaces ("Lavrov – Al Jazeera English") and do not begin with a plain word in small letters
 * ("eastern Ukraine"). Changes `labels` in place.
 */
export function splitLabels(text: string, tokens: Tokens, labels: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsName(labels[i]!)) continue;
    let end = i;
    while (!endsName(labels[end]!) && end + 1 < tokens.length) end++;
    if (end > i) split(text, tokens, labels, i, end);
    i = end;
  }
}

function split(text: string, tokens: Tokens, labels: Uint8Array, first: number, last: number): void {
  const base = labels[first]! - 1 - ((labels[first]! - 1) & 3) + 1;
  let from = first;
  while (from < last && plainSmall(text, tokens, from)) labels[from++] = 0;
  if (from > first) relabel(labels, base, from, last);
  for (let k = from + 1; k < last; k++) {
    if (!spacedDash(text, tokens, k)) continue;
    relabel(labels, base, from, k - 1);
    labels[k] = 0;
    relabel(labels, base, k + 1, last);
    from = k + 1;
  }
}

function relabel(labels: Uint8Array, base: number, from: number, to: number): void {
  if (from > to) return;
  if (from === to) labels[from] = base + 3;
  else {
    labels.fill(base + 1, from, to + 1);
    labels[from] = base;
    labels[to] = base + 2;
  }
}

function plainSmall(text: string, tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i]!;
  if ((flags & TokenFlag.word) === 0 || (flags & (TokenFlag.capital | TokenFlag.unspaced)) !== 0) return false;
  const next = (tokens.flags[i + 1]! & TokenFlag.spaceBefore) !== 0;
  const word = text.slice(tokens.start[i]!, tokens.end[i]!);
  // Letters without case may begin any name; one capital inside is a brand ("iPhone").
  return next && word.length > 3 && word !== word.toUpperCase() && word === word.toLowerCase() && !PARTICLES.has(word);
}

const spacedDash = (text: string, tokens: Tokens, i: number): boolean =>
  (tokens.flags[i]! & TokenFlag.spaceBefore) !== 0 &&
  (tokens.flags[i + 1]! & TokenFlag.spaceBefore) !== 0 &&
  DASH.test(text.slice(tokens.start[i]!, tokens.end[i]!));
