import type { Span } from '../../../model/span.ts';

/** A person found without capitals, with the office that stands beside the name. */
export interface Person extends Span {
  readonly office?: Span;
}

/** Words divided by `|`, by their first character, the longest first. */
export function longestFirst(words: string): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of words.split('|')) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}
